using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Paths as a person reads them: a short list, and what to do first.</summary>
internal sealed class PathsPage(Page page, Language language, PathOrder order)
{
    private const int Indent = 3;

    private readonly PathsWords words = new(language);
    private bool hasWritten;

    internal void Write(FoundPaths answer)
    {
        if (hasWritten)
        {
            page.Blank();
        }

        hasWritten = true;
        string target = answer.Company?.Text ?? PathsWords.Name(language, answer.Person!);
        page.Line(words.Heading(target, answer), style: Page.Strong);
        for (int at = 0; at < answer.Paths.Count; at++)
        {
            Write(at + 1, answer.Paths[at], at > 0 ? answer.Paths[at - 1] : null);
        }

        if (answer.Paths.Count > 0)
        {
            page.Blank();
            page.Line(language.Say(PathsWords.Belief), style: Page.Faint);
        }

        if (!answer.Complete)
        {
            page.Line(language.Say(PathsWords.Cut), style: Page.Warning);
        }
    }

    private void Write(int number, WarmPath path, WarmPath? before)
    {
        page.Blank();
        page.Line(
            (number.ToString(CultureInfo.InvariantCulture) + ".").PadRight(Indent)
                + string.Join(" > ", path.People.Select(person => PathsWords.Name(language, person))),
            hang: Indent, style: Page.Strong);
        page.Line(words.Figures(path), Indent);
        page.Line(words.First(path), Indent);
        if (before is not null)
        {
            PathComparison why = before.Against(path, order);
            page.Line(words.Compared(number - 1, why), Indent, style: Page.Faint);
        }
    }
}
