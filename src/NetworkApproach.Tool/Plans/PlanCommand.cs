using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>plan</c>: whom to ask next, when anybody may say no.</summary>
internal static class PlanCommand
{
    internal static readonly Phrase OneTarget = Phrase.Plain("plans.one-target");

    internal static Command Of(Terminal terminal, CancellationToken stop)
    {
        Command command = new("plan", PathsHelp.Plan.Key);
        PlanOptions options = new();
        options.AddTo(command);
        command.SetAction(asked => Run(asked, options, terminal, stop));
        return command;
    }

    private static int Run(ParseResult asked, PlanOptions options, Terminal terminal, CancellationToken stop)
    {
        ContactId from = options.Known.Seeker(asked);
        int relays = asked.GetValue(options.MaxRelays) ?? PlanQuery.AnyNumberOfRelays;
        if (relays < 0)
        {
            throw new Problem(PathsCommand.NegativeRelays, CommonOptions.Figure("typed", relays));
        }

        Language language = Language.Of(asked.GetValue(options.Language));
        using Workspace? kept = KeptTies.Open(asked, options.Known, terminal, language);
        PathSources sources = PathSources.Read(asked, options.Known, from, kept, stop);
        AskedTarget target = TargetOf(asked, options, sources);
        if (RecordedPlan.Of(asked, options, target, sources, kept) is { } recorded)
        {
            return Tell(recorded, asked.GetValue(options.Json), terminal, language);
        }

        PlanQuery query = target.Plan(sources, sources.People.ById(from, KnownPeople.In("--from")).Id) with
        {
            MaxRelays = relays,
            Avoid = [.. (asked.GetValue(options.Avoid) ?? []).Select(
                avoided => sources.People.ById(avoided, KnownPeople.In("--avoid")).Id)],
            Seed = asked.GetValue(options.Seed),
        };
        IntroductionPlan plan = sources.Network.PlanIntroductions(query, stop);
        CompanyName? unmatched = query.Companies.Count == 0 ? target.Company : null;
        if (unmatched is { } company)
        {
            PathsCommand.WarnOfSpellings(
                terminal, company, [.. sources.Spellings.Nearest(company, sources.PresentCompanies).Select(name => name.Text)], language);
        }

        if (asked.GetValue(options.Json))
        {
            JsonLines.Write(terminal.Output, json => PlanLine.Write(json, plan, language));
        }
        else
        {
            PlanPage page = new(terminal.Page(language), language);
            if (unmatched is { } nowhere)
            {
                page.WriteNobodyThere(nowhere);
            }
            else
            {
                page.Write(plan, target);
            }
        }

        return plan.Chance.Value > 0 ? CommandLine.Done : CommandLine.HonestNo;
    }

    private static int Tell(RecordedPlan recorded, bool isJson, Terminal terminal, Language language)
    {
        if (isJson)
        {
            JsonLines.Write(terminal.Output, json => PlanLine.Write(json, recorded, language));
        }
        else
        {
            new PlanPage(terminal.Page(language), language).Write(recorded);
        }

        return recorded.Plan.Chance.Value > 0 ? CommandLine.Done : CommandLine.HonestNo;
    }

    private static AskedTarget TargetOf(ParseResult asked, PlanOptions options, PathSources sources) =>
        (asked.GetValue(options.To), asked.GetValue(options.Company)) switch
        {
            ({ } to, null) => AskedTarget.Of(sources.People.ByIdOrName(to.Trim(), KnownPeople.In("--to")), to.Trim()),
            (null, { } company) => AskedTarget.At(company),
            _ => throw new Problem(OneTarget),
        };
}
