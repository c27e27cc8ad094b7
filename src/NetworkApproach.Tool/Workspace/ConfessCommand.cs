using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>confess</c>: a contact that a rule forbade.</summary>
internal static class ConfessCommand
{
    internal static readonly Phrase Owed = Phrase.Plain("confess.owed", "who:person! command:words!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.ConfessPerson.Key);
        Option<string?> citing = new("--citing") { Description = AskingHelp.ConfessCiting.Key, HelpName = "RELAY" };
        Option<string?> channel = ActOptions.Channel();
        Option<string?> at = ActOptions.At();
        Option<bool> isNew = ActOptions.New();
        return workspace.On(
            "confess", AskingHelp.Confess.Key,
            [person, citing, channel, at, isNew, ActOptions.Forgotten()],
            (seat, asked) =>
            {
                string typed = asked.GetRequiredValue(person);
                Approach approach = seat.Approach(typed);
                Contact who = seat.PersonOrNew(typed, asked.GetValue(isNew), approach);
                Contact? cited = asked.GetValue(citing) is { } relay ? seat.Person(relay, approach) : null;
                DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
                seat.Tell(
                    seat.Record(approach, draft =>
                    {
                        draft.Note(who, when);
                        draft.Record(act => new ApproachEvent.ContactedWithoutLeave(
                            act, when, who.Id, ActOptions.ChannelOf(asked.GetValue(channel)) ?? Channel.Message, cited?.Id));
                    }),
                    Advice.Of(seat.Language, Owed, CommandToType.Of("next"), Fact.Person("who", who)));
            });
    }
}
