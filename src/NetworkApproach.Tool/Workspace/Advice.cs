namespace NetworkApproach.Tool;

/// <summary>A sentence that ends in a command to type: the command stands on a line of its own, never broken, so that it can be
/// copied.</summary>
internal static class Advice
{
    private const string Program = "network-approach ";

    internal static void Tell(Page page, string advice, Spectre.Console.Style? style = null)
    {
        int at = advice.LastIndexOf(Program, StringComparison.Ordinal);
        if (at > 0 && advice[..at].TrimEnd().EndsWith(':'))
        {
            page.Line(advice[..at].TrimEnd(), hang: 2, style: style);
            page.Command(advice[at..]);
        }
        else
        {
            page.Line(advice, hang: 2, style: style);
        }
    }
}
