using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>thank</c>, <c>report</c>, <c>apologise</c>, <c>waive</c>: what is owed to people, paid or waived.</summary>
internal static class CourtesyCommands
{
    internal static readonly Phrase NoThanks = Phrase.Plain("thank.nothing", "who:person!");
    internal static readonly Phrase NoReport = Phrase.Plain("report.nothing", "who:person!");
    internal static readonly Phrase NoApology = Phrase.Plain("apologise.nothing", "who:person!");
    internal static readonly Phrase WhyNot = Phrase.Plain("waive.why-not");

    internal static Command Thank(WorkspaceCommand workspace) => Pays(
        workspace, "thank", CourtesyKind.Thanks, AskingHelp.Thank.Key);

    internal static Command Report(WorkspaceCommand workspace) => Pays(
        workspace, "report", CourtesyKind.ReportBack, AskingHelp.Report.Key);

    internal static Command Apologise(WorkspaceCommand workspace)
    {
        Command command = Pays(workspace, "apologise", CourtesyKind.Apology, AskingHelp.Apologise.Key);
        command.Aliases.Add("apologize");
        return command;
    }

    internal static Command Waive(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.WaivePerson.Key);
        Argument<string> kind = new("KIND") { HelpName = "KIND", Description = AskingHelp.WaiveKind.Key };
        kind.AcceptOnlyFromAmong("thanks", "report", "apology");
        Option<string?> about = About();
        Option<string?> why = ActOptions.Why(AskingHelp.WaiveWhy.Key);
        return workspace.Acts("waive", AskingHelp.Waive.Key, [person, kind, about, why], (seat, asked) =>
        {
            CourtesyKind which = asked.GetRequiredValue(kind) switch
            {
                "thanks" => CourtesyKind.Thanks,
                "report" => CourtesyKind.ReportBack,
                _ => CourtesyKind.Apology,
            };
            (Approach approach, Contact to) = Owed(seat, asked.GetRequiredValue(person), which);
            string reason = seat.Given(asked.GetValue(why), "--why", WhyNot);
            seat.Tell(seat.Record(approach, draft =>
            {
                foreach (Courtesy courtesy in Meant(seat, draft.Approach, to, which, asked.GetValue(about), onlyDue: false))
                {
                    draft.Record(act => new ApproachEvent.CourtesyWaived(
                        act, seat.Now, courtesy.Kind, courtesy.For, reason, courtesy.To.Id));
                }
            }));
        });
    }

    private static Command Pays(WorkspaceCommand workspace, string name, CourtesyKind kind, string description)
    {
        Argument<string> person = ActOptions.Person();
        Option<string?> about = About();
        Option<string?> at = ActOptions.At();
        return workspace.Acts(name, description, [person, about, at], (seat, asked) =>
        {
            (Approach approach, Contact to) = Owed(seat, asked.GetRequiredValue(person), kind);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            seat.Tell(seat.Record(approach, draft =>
            {
                foreach (Courtesy courtesy in Meant(
                    seat, draft.Approach, to, kind, asked.GetValue(about), onlyDue: kind == CourtesyKind.ReportBack))
                {
                    draft.Record(act => new ApproachEvent.CourtesyPaid(act, when, courtesy.Kind, courtesy.For, courtesy.To.Id));
                }
            }));
        });
    }

    private static Option<string?> About() => new("--about") { Description = AskingHelp.CourtesyAbout.Key, HelpName = "PERSON" };

    /// <summary>Who is meant, in the one approach in which something such is owed to them, closed or not; else in the usual one.</summary>
    private static (Approach Approach, Contact To) Owed(Workspace workspace, string typed, CourtesyKind kind)
    {
        Approach[] owing = workspace.IsApproachAsked ? [] : [.. workspace.Approaches.Where(IsOwed)];
        Approach approach = owing is [var only] ? only : workspace.Approach(typed);
        return (approach, workspace.Person(typed, approach));

        bool IsOwed(Approach one) => new PersonFinder(one.People).Meant(typed, byBeginnings: true) is { Count: > 0 } meant
            && one.Courtesies(workspace.Now).All.Any(owed => owed.Kind == kind && meant.Any(person => person.Id == owed.To.Id));
    }

    /// <summary>What is owed; of report-backs only those that something has become of, unless one person is asked for.</summary>
    private static Courtesy[] Meant(Workspace workspace, Approach approach, Contact to, CourtesyKind kind, string? about, bool onlyDue)
    {
        ContactId? whom = about is null ? null : workspace.Person(about, approach).Id;
        Courtesy[] owed =
        [
            .. approach
                .Courtesies(workspace.Now).All
                .Where(courtesy => courtesy.To.Id == to.Id && courtesy.Kind == kind && (whom is null || courtesy.About?.Id == whom))
                .Where(courtesy => whom is not null || !onlyDue || courtesy.DueOn is not null),
        ];
        return owed.Length > 0 ? owed : throw new HonestNoException(
            kind switch { CourtesyKind.Thanks => NoThanks, CourtesyKind.ReportBack => NoReport, _ => NoApology }, Fact.Person("who", to));
    }
}
