using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>meet-again</c>: somebody would like to.</summary>
internal static class MeetAgainCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.MeetAgainPerson.Key);
        Option<string?> on = new("--on") { Description = AskingHelp.MeetAgainOn.Key, HelpName = "DAY" };
        Option<string?> at = ActOptions.At();
        return workspace.Acts("meet-again", AskingHelp.MeetAgain.Key, [person, on, at], (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact who = seat.Person(typed, approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            DateOnly? day = asked.GetValue(on) is { } named ? seat.Day(named) : null;
            seat.Tell(seat.Record(approach, draft => draft.Record(act => new ApproachEvent.WishedToMeetAgain(act, when, who.Id, day))));
        });
    }
}
