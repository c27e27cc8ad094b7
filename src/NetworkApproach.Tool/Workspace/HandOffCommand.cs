using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>hand-off</c>: a CV that somebody offers to pass on, or has passed on.</summary>
internal static class HandOffCommand
{
    internal static readonly Phrase Offered = Phrase.Plain("hand-off.offered", "command:words!");
    internal static readonly Phrase NoneOpen = Phrase.Plain("hand-off.none-open", "by:person!");
    internal static readonly Phrase NoOffer = Phrase.Plain("hand-off.no-offer", "by:person! command:words!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.HandOffPerson.Key);
        Argument<string> what = new("WHAT")
        {
            HelpName = "WHAT",
            Description = AskingHelp.HandOffWhat.Key,
        };
        what.AcceptOnlyFromAmong("offered", "redirected", "declined", "passed-on", "written-off");
        Option<string?> to = new("--to") { Description = AskingHelp.HandOffTo.Key, HelpName = "PERSON" };
        Option<string?> why = ActOptions.Why(AskingHelp.HandOffWhy.Key);
        Option<string?> at = ActOptions.At();
        return workspace.On("hand-off", AskingHelp.HandOff.Key, [person, what, to, why, ActOptions.Forgotten(), at], (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact by = seat.Person(typed, approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            Contact? recipient = asked.GetValue(to) is { } name ? seat.PersonOrNew(name, approach: approach) : null;
            string how = asked.GetRequiredValue(what);
            Draft made = seat.Record(approach, draft =>
            {
                if (recipient is not null)
                {
                    draft.Note(recipient, when);
                }

                draft.Record(act => how switch
                {
                    "offered" => new ApproachEvent.HandOffOffered(act, when, by.Id),
                    "passed-on" => new ApproachEvent.HandedOff(act, when, by.Id, recipient?.Id),
                    "written-off" =>
                        new ApproachEvent.WrittenOff(act, when, Open(seat, draft.Approach, by), ActOptions.Text(asked.GetValue(why))),
                    _ =>
                        new ApproachEvent.OfferAnswered(
                            act, when, Offer(seat, draft.Approach, by),
                            how == "declined" ? OfferReply.Declined : OfferReply.AskedToContactThem),
                });
            });
            seat.Tell(made, how == "offered"
                ? Advice.Of(
                    seat.Language, Offered, CommandToType.Of("hand-off", TypedName.Of(approach.People, by), "redirected"))
                : string.Empty);
        });
    }

    private static ActId Open(Workspace workspace, Approach approach, Contact by) =>
        approach.OpenHandOffs(workspace.Now).LastOrDefault(open => open.By.Id == by.Id)?.HandOff
        ?? throw new HonestNoException(NoneOpen, Fact.Person("by", by));

    private static ActId Offer(Workspace workspace, Approach approach, Contact by) =>
        approach.Moves(workspace.Now).OfType<Move.AnswerOffer>().LastOrDefault(move => move.By.Id == by.Id)?.Offer
        ?? throw new HonestNoException(
            NoOffer, CommandToType.Of("hand-off", TypedName.Of(approach.People, by), "offered"), Fact.Person("by", by));
}
