using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Paths as a person reads them: a short list, and what to do first.</summary>
internal sealed class PathsPage(Page page, Language language, PathOrder order)
{
    private const int Indent = 3;

    private readonly bool inFrench = language == Language.French;
    private bool hasWritten;

    internal void Write(FoundPaths answer)
    {
        if (hasWritten)
        {
            page.Blank();
        }

        hasWritten = true;
        string target = answer.Company?.Text ?? Name(answer.Person!);
        page.Line(inFrench ? PathsInFrench.Heading(target, answer) : PathsInEnglish.Heading(target, answer), style: Page.Strong);
        for (int at = 0; at < answer.Paths.Count; at++)
        {
            Write(at + 1, answer.Paths[at], at > 0 ? answer.Paths[at - 1] : null);
        }

        if (answer.Paths.Count > 0)
        {
            page.Blank();
            page.Line(inFrench ? PathsInFrench.Belief : PathsInEnglish.Belief, style: Page.Faint);
        }

        if (!answer.Complete)
        {
            page.Line(inFrench ? PathsInFrench.Cut : PathsInEnglish.Cut, style: Page.Warning);
        }
    }

    private static string Name(Contact person) => person.Name;

    private void Write(int number, WarmPath path, WarmPath? before)
    {
        page.Blank();
        page.Line($"{(number.ToString(CultureInfo.InvariantCulture) + ".").PadRight(Indent)}{string.Join(" > ", path.People.Select(Name))}", hang: Indent, style: Page.Strong);
        page.Line(inFrench ? PathsInFrench.Figures(path) : PathsInEnglish.Figures(path), Indent);
        page.Line(inFrench ? PathsInFrench.First(path) : PathsInEnglish.First(path), Indent);
        if (before is not null)
        {
            PathComparison why = before.Against(path, order);
            page.Line(inFrench ? PathsInFrench.After(number - 1, why) : PathsInEnglish.After(number - 1, why), Indent, style: Page.Faint);
        }
    }
}
