using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>received</c> and <c>reply</c>: somebody turns to the seeker, and an answer that asks for nothing.</summary>
internal static class ReceivedCommand
{
    internal static Command Received(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.ReceivedPerson.Key);
        Option<string?> channel = ActOptions.Channel();
        Option<string?> at = ActOptions.At();
        Option<bool> isNew = ActOptions.New();
        return workspace.On("received", AskingHelp.Received.Key, [person, channel, at, isNew, ActOptions.Forgotten()], (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact from = seat.PersonOrNew(typed, asked.GetValue(isNew), approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            seat.Tell(seat.Record(approach, draft =>
            {
                draft.Note(from, when);
                draft.Record(act => new ApproachEvent.ContactReceived(
                    act, when, from.Id, ActOptions.ChannelOf(asked.GetValue(channel)) ?? Channel.Message));
            }));
        });
    }

    internal static Command Reply(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.ReplyPerson.Key);
        Option<string?> channel = ActOptions.Channel();
        Option<string?> at = ActOptions.At();
        return workspace.On("reply", AskingHelp.Reply.Key, [person, channel, at], (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact to = seat.Person(typed, approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            Channel by = ActOptions.ChannelOf(asked.GetValue(channel)) ?? Channel.Message;
            seat.Tell(seat.Record(approach, draft => draft.Submit(act => draft.Approach.LastContactFrom(to.Id) is { } received
                ? new ApproachCommand.Attempt(act, ContactAttempt.InReplyTo(received, by), when)
                : throw new RefusedException(new Refusal.NoBasis(to), draft.Approach))));
        });
    }
}
