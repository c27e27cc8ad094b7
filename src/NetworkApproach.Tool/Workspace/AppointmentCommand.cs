using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>appointment</c>: a talk agreed for an hour is made, moved, cancelled or missed.</summary>
internal static class AppointmentCommand
{
    internal static readonly Phrase OneOf = Phrase.Plain("appointment.one-of");
    internal static readonly Phrase NoneOpen = Phrase.Plain("appointment.none-open", "who:person! command:words!");
    internal static readonly Phrase NotAnswered = Phrase.Plain("appointment.not-answered", "who:person! command:words!");
    internal static readonly Phrase NotYet = Phrase.Plain("appointment.not-yet", "who:person! at:instant!");
    internal static readonly Phrase Words = Phrase.Plain("appointment.words-to-confirm", "command:words!");
    internal static readonly Phrase NewDate = Phrase.Plain("appointment.words-for-a-new-date", "command:words!");

    private const string Hour = "thursday 14:00";

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.AppointmentPerson.Key);
        Option<string?> at = new("--at") { Description = AskingHelp.AppointmentAt.Key, HelpName = "WHEN" };
        Option<bool> cancelled = new("--cancelled") { Description = AskingHelp.AppointmentCancelled.Key };
        Option<bool> missed = new("--missed") { Description = AskingHelp.AppointmentMissed.Key };
        Option<string?> said = new("--said") { Description = AskingHelp.AppointmentSaid.Key, HelpName = "WHEN" };
        return workspace.Acts("appointment", AskingHelp.Appointment.Key, [person, at, cancelled, missed, said], (seat, asked) =>
        {
            string? hour = asked.GetValue(at);
            if ((hour is null ? 0 : 1) + (asked.GetValue(cancelled) ? 1 : 0) + (asked.GetValue(missed) ? 1 : 0) != 1)
            {
                throw new Problem(OneOf);
            }

            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact with = seat.Person(typed, approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(said), approach);
            if (hour is not null)
            {
                Make(seat, approach, with, seat.Hour(hour, when), when);
            }
            else
            {
                End(seat, approach, with, asked.GetValue(missed) ? AppointmentEnd.Missed : AppointmentEnd.Cancelled, when);
            }
        });
    }

    /// <summary>Where to find the words that confirm an appointment.</summary>
    internal static Advice ToConfirm(Workspace workspace, Approach approach, Contact with) =>
        Advice.Of(workspace.Language, Words, Say(approach, with));

    private static void Make(Workspace workspace, Approach approach, Contact with, DateTimeOffset hour, DateTimeOffset when)
    {
        Draft made = workspace.Record(approach, draft =>
        {
            if (Open(draft.Approach, with, when) is null && IsAwaited(draft.Approach, with, when))
            {
                throw new HonestNoException(
                    NotAnswered,
                    CommandToType.Of("answer", TypedName.Of(draft.Approach.People, with), "yes").Option("--for", Hour),
                    Fact.Person("who", with));
            }

            draft.Record(act => new ApproachEvent.AppointmentMade(act, when, with.Id, hour));
        });
        workspace.Tell(made, ToConfirm(workspace, made.Approach, with));
    }

    private static void End(Workspace workspace, Approach approach, Contact with, AppointmentEnd how, DateTimeOffset when)
    {
        Draft made = workspace.Record(approach, draft =>
        {
            Appointment open = Open(draft.Approach, with, when) ?? throw new HonestNoException(
                NoneOpen,
                CommandToType.Of("appointment", TypedName.Of(draft.Approach.People, with)).Option("--at", Hour),
                Fact.Person("who", with));
            if (how == AppointmentEnd.Missed && open.For > when)
            {
                throw new Problem(
                    NotYet, Fact.Person("who", with), Fact.Instant("at", TimeZoneInfo.ConvertTime(open.For, workspace.Zone)));
            }

            draft.Record(act => new ApproachEvent.AppointmentEnded(act, when, open.Id, how));
        });
        bool mayPropose = Wording.Occasions(made.Approach, OwnInstants.JustAfter(made.Approach.Events, workspace.Now))
            .OfType<Texts.Occasion.ProposeDate>().Any(one => one.With.Id == with.Id);
        workspace.Tell(made, mayPropose ? Advice.Of(workspace.Language, NewDate, Say(made.Approach, with)) : string.Empty);
    }

    private static Appointment? Open(Approach approach, Contact with, DateTimeOffset at) => approach
        .Appointments(OwnInstants.JustAfter(approach.Events, at))
        .LastOrDefault(one => one.IsOpen && one.With.Id == with.Id);

    /// <summary>Whether they were asked for a talk and have not answered.</summary>
    private static bool IsAwaited(Approach approach, Contact with, DateTimeOffset at) => approach
        .FootprintOf(with.Id, OwnInstants.JustAfter(approach.Events, at)).Requests
        .Any(asked => asked is { Request: Request.Talk, Times: > 0, Said: null });

    private static CommandToType Say(Approach approach, Contact with) =>
        CommandToType.Of("say").Option("--to", TypedName.Of(approach.People, with));
}
