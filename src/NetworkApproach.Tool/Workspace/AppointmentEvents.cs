using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace NetworkApproach.Tool;

/// <summary>
/// The appointments of an approach as events of a calendar: at their hour, as long as was asked for, with an alarm an hour before, and
/// where the brief is. One that moves keeps its name (UID) with a higher number (SEQUENCE), so that a calendar moves its entry; one that
/// was cancelled, and not yet past, says so, so that the entry goes.
/// </summary>
internal static class AppointmentEvents
{
    internal static readonly Phrase Summary = Phrase.Plain("calendar.appointment", "who:person! company:company!");
    internal static readonly Phrase Brief = Phrase.Plain("calendar.brief", "command:words!");
    internal static readonly Phrase Questions = Phrase.Plain("calendar.questions", "command:words!");
    internal static readonly Phrase Move = Phrase.Plain("calendar.move", "command:words!");

    private const int HoursBefore = 1;

    internal static IEnumerable<CalendarEvent> Of(Workspace workspace, Approach approach)
    {
        foreach (IGrouping<ContactId, Appointment> ofOne in approach.Appointments(workspace.Now).GroupBy(one => one.With.Id))
        {
            Run run = ofOne.OrderBy(one => one.AgreedAt).Aggregate(
                Run.None,
                (before, next) => before.Last is null or { Status: AppointmentStatus.Kept }
                    ? new Run(next.Id, 0, next)
                    : before with { Changes = before.Changes + 2, Last = next });
            if (run.Last is { IsOpen: true } or { Status: AppointmentStatus.Cancelled }
                && (run.Last.IsOpen || approach.Policy.DayOf(run.Last.For) >= approach.Policy.DayOf(workspace.Now)))
            {
                yield return Event(workspace, approach, run, run.Last);
            }
        }
    }

    private static CalendarEvent Event(Workspace workspace, Approach approach, Run run, Appointment appointment)
    {
        string summary = SafeText.Line(workspace.Say(
            Summary, Fact.Person("who", appointment.With), Fact.Company("company", approach.Target.Company)));
        CalendarEvent made = new()
        {
            Uid = AgendaCalendar.Uid($"{approach.Id}/appointment/{run.First}"),
            DtStamp = new CalDateTime(workspace.Now.UtcDateTime),
            Sequence = run.Changes + (appointment.IsOpen ? 0 : 1),
            Status = appointment.IsOpen ? EventStatus.Confirmed : EventStatus.Cancelled,
            DtStart = new CalDateTime(appointment.For.UtcDateTime),
            DtEnd = new CalDateTime(appointment.For.AddMinutes(appointment.Minutes).UtcDateTime),
            Summary = summary,
            Description = SafeText.Lines(string.Join('\n', Lines(workspace, approach, appointment))),
            Categories = ["appointment"],
        };
        if (appointment.IsOpen)
        {
            made.Alarms.Add(new Alarm
            {
                Action = AlarmAction.Display,
                Description = summary,
                Trigger = new Trigger(Duration.FromHours(-HoursBefore)),
            });
        }

        return made;
    }

    private static IEnumerable<string> Lines(Workspace workspace, Approach approach, Appointment appointment)
    {
        string who = TypedName.Of(approach.People, appointment.With);
        yield return workspace.Say(Brief, Fact.Words("command", Of("brief").Option("--with", who).ToString()));
        yield return workspace.Say(Questions, Fact.Words("command", Of("questions").Option("--with", who).ToString()));
        yield return workspace.Say(Move, Fact.Words("command", Of("say").Option("--to", who).ToString()));

        CommandToType Of(string command) => workspace.Approaches.Count > 1
            ? CommandToType.Of(command).Option("--approach", approach.Target.Company.Text)
            : CommandToType.Of(command);
    }

    /// <summary>An appointment with those it took the place of.</summary>
    /// <param name="First">The first one's act.</param>
    /// <param name="Changes">Two for each time it moved.</param>
    /// <param name="Last">The one that counts; null for none.</param>
    private sealed record Run(ActId First, int Changes, Appointment? Last)
    {
        internal static readonly Run None = new(default, 0, null);
    }
}
