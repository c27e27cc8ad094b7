namespace NetworkApproach.Tool;

/// <summary>What <c>paths</c> says in English.</summary>
internal static class PathsInEnglish
{
    internal static string Belief =>
        "A chance is a belief, not a measurement: your own figure where you gave one, else an assumption made from how warm the tie is.";

    internal static string Cut => "The search was stopped at its limit on work: these paths are the best, but there may be more.";

    /// <summary>Of a company nobody matches.</summary>
    internal static string NobodyThere(string company) => $"No way to anybody at {company}: nobody known here works there.";

    internal static string Heading(string target, FoundPaths answer)
    {
        string whom = answer.Company is null ? target : $"anybody at {target}";
        string[] others = [.. answer.Matched.Select(name => name.Text).Where(name => name != target)];
        string also = others.Length == 0 ? string.Empty : $" (written {string.Join("; ", others)})";
        return answer.Paths.Count switch
        {
            0 when answer.Company is not null && answer.Matched.Count == 0 => NobodyThere(target),
            0 => $"No way to {whom}{also} within these limits. Try more relays, or add somebody's connections.",
            1 => $"One way to {whom}{also}:",
            int count => $"{count} ways to {whom}{also}, the best first:",
        };
    }

    internal static string Figures(WarmPath path) => path.Weakest is { } weakest
        ? $"{Percents.English(path.Chance.Value)} by belief; {path.Minutes} {(path.Minutes == 1 ? "minute" : "minutes")} of other people's time"
            + (path.Steps.Count == 1 ? "." : $"; the weakest step is {weakest.From} > {weakest.To}, {Percents.English(weakest.Chance.Value)}.")
        : "You are there yourself.";

    internal static string First(WarmPath path) => path.Steps.Count switch
    {
        0 => "There is nobody to ask.",
        1 when IsMereConnection(path) => $"{path.People[1]} is a connection. If you really know each other, get in touch yourself, and ask for {path.Steps[0].Minutes} minutes; if not, find somebody who knows them.",
        _ when IsMereConnection(path) => $"{path.People[1]} is a connection. If you really know each other, talk with them first: ask for {path.Steps[0].Minutes} minutes, then whether you may contact {path.People[2]} in their name. A name alone is not leave.",
        1 => $"You know {path.People[1]}: get in touch yourself, and ask for {path.Steps[0].Minutes} minutes.",
        _ => $"Talk with {path.People[1]} first: ask for {path.Steps[0].Minutes} minutes, then whether you may contact {path.People[2]} in {path.People[1]}'s name. A name alone is not leave.",
    };

    /// <summary>Whether all that is known of the first step is that an address book has them: that is no acquaintance.</summary>
    internal static bool IsMereConnection(WarmPath path) => path.Steps[0].Tie.Kind == TieKind.Connected;

    /// <summary>Why a path comes after the one before it, and what would change that.</summary>
    internal static string After(int before, PathComparison why)
    {
        (string first, string second) = (Percents.English(why.First.Chance.Value), Percents.English(why.Second.Chance.Value));
        string ground = why.Decided switch
        {
            PathGround.Chance => first == second ? "a little less likely" : $"{second} against {first}",
            PathGround.Relays => $"{why.Second.Relays.Count} {(why.Second.Relays.Count == 1 ? "relay" : "relays")} against {why.First.Relays.Count}",
            PathGround.Minutes => $"{why.Second.Minutes} minutes against {why.First.Minutes}",
            _ => "as good in every respect",
        };
        string change = why.TippingStep is not { } step || why.TippingChance is not { } chance ? string.Empty
            : Percents.English(chance.Value) == Percents.English(step.Chance.Value) ? $" It would come before it if {step} became any less likely."
            : $" It would come before it if {step} fell below {Percents.English(chance.Value)}.";
        return $"After number {before}: {ground}.{change}";
    }

    internal static string NobodyAt(string company, IReadOnlyList<string> nearest) => nearest.Count == 0
        ? $"Nobody known here works at '{company}', and no spelling is near; check the name."
        : $"Nobody known here works at '{company}'; the nearest spellings: {string.Join("; ", nearest.Select(name => $"'{name}'"))}. If one is the same, say so with --same-company.";
}
