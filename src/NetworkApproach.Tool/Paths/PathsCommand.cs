using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>paths</c>: who could introduce the seeker to whom.</summary>
internal static class PathsCommand
{
    internal static readonly Phrase NoCount = Phrase.Plain("paths.no-count", "typed:id! most:id!");
    internal static readonly Phrase NegativeRelays = Phrase.Plain("paths.negative-relays", "typed:id!");

    internal static Command Of(Terminal terminal, CancellationToken stop)
    {
        Command command = new("paths", PathsHelp.Paths.Key);
        PathsOptions options = new();
        options.AddTo(command);
        command.SetAction(asked => Run(asked, options, terminal, stop));
        return command;
    }

    private static int Run(ParseResult asked, PathsOptions options, Terminal terminal, CancellationToken stop)
    {
        PathLimits limits = Limits(asked, options);
        ContactId from = options.Known.Seeker(asked);
        Language language = Language.Of(asked.GetValue(options.Language));
        using Workspace? kept = KeptTies.Open(asked, options.Known, terminal, language);
        PathSources sources = PathSources.Read(asked, options.Known, from, kept, stop);
        PathTargets targets = PathTargets.Read(asked, options, sources);
        limits = limits with
        {
            From = sources.People.ById(from, KnownPeople.In("--from")).Id,
            Avoid =
            [
                .. (asked.GetValue(options.Avoid) ?? []).Select(avoided => sources.People.ById(avoided, KnownPeople.In("--avoid")).Id)
            ],
        };

        bool json = asked.GetValue(options.Json);
        PathsPage page = new(terminal.Page(language), language, limits.Order);
        bool found = false;
        foreach (FoundPaths answer in targets.All.Select(target => target.Find(sources, limits, stop)))
        {
            found |= answer.Paths.Count > 0;
            WarnOfSpellings(terminal, answer, language);
            if (json)
            {
                JsonLines.Write(terminal.Output, answer.Write);
            }
            else
            {
                page.Write(answer);
            }
        }

        return found ? CommandLine.Done : CommandLine.HonestNo;
    }

    private static PathLimits Limits(ParseResult asked, PathsOptions options)
    {
        int count = asked.GetValue(options.Count);
        int relays = asked.GetValue(options.MaxRelays);
        return new PathLimits
        {
            Count = count is >= 1 and <= WarmPathQuery.GreatestCount
                ? count
                : throw new Problem(
                    NoCount, CommonOptions.Figure("typed", count), CommonOptions.Figure("most", WarmPathQuery.GreatestCount)),
            MaxRelays = relays >= 0 ? relays : throw new Problem(NegativeRelays, CommonOptions.Figure("typed", relays)),
            WorkedThere = asked.GetValue(options.WorkedThere),
            Disjoint = asked.GetValue(options.Disjoint),
            Order = asked.GetValue(options.Order) switch
            {
                "fewest-relays" => PathOrder.FewestRelays,
                "least-minutes" => PathOrder.LeastMinutes,
                _ => PathOrder.Likeliest,
            },
        };
    }

    private static void WarnOfSpellings(Terminal terminal, FoundPaths answer, Language language)
    {
        if (answer.Company is { } company && answer.Matched.Count == 0)
        {
            WarnOfSpellings(terminal, company, answer.Nearest, language);
        }
    }

    /// <summary>Says that nobody works at a company, and which spellings are near.</summary>
    internal static void WarnOfSpellings(Terminal terminal, CompanyName company, IReadOnlyList<string> nearest, Language language) =>
        terminal.Say(new PathsWords(language).NobodyWorksAt(company, nearest));
}
