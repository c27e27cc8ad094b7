using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>confess</c>: a contact that a rule forbade.</summary>
internal static class ConfessCommand
{
    internal static readonly Phrase Owed = Phrase.Plain("confess.owed", "who:person! command:words!");
    internal static readonly Phrase OwedForTheName = Phrase.Plain("confess.owed-for-the-name", "who:person! command:words!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.ConfessPerson.Key);
        Option<string?> citing = new("--citing") { Description = AskingHelp.ConfessCiting.Key, HelpName = "RELAY" };
        Option<string?> channel = ActOptions.Channel();
        Option<string?> at = ActOptions.At();
        Option<bool> isNew = ActOptions.New();
        return workspace.Acts(
            "confess", AskingHelp.Confess.Key,
            [person, citing, channel, at, isNew, ActOptions.Forgotten()],
            (seat, asked) =>
            {
                string typed = asked.GetRequiredValue(person);
                Approach approach = seat.Approach(typed);
                Contact who = seat.PersonOrNew(typed, asked.GetValue(isNew), approach);
                Contact? cited = asked.GetValue(citing) is { } relay ? seat.Person(relay, approach) : null;
                DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
                Draft made = seat.Record(approach, draft =>
                {
                    draft.Note(who, when);
                    draft.Record(act => new ApproachEvent.ContactedWithoutLeave(
                        act, when, who.Id, ActOptions.ChannelOf(asked.GetValue(channel)) ?? Channel.Message, cited?.Id));
                });
                seat.Tell(made, [.. Apologies(seat, made)]);
            });
    }

    /// <summary>Everybody who is owed an apology for it, with where the words are: whoever was contacted, and whoever's name was
    /// used.</summary>
    private static IEnumerable<Advice> Apologies(Workspace workspace, Draft made) => made.Approach
        .Courtesies(workspace.Now).All
        .Where(owed => owed.Kind == CourtesyKind.Apology && made.Events.Any(e => e.Id == owed.For))
        .Select(owed => Advice.Of(
            workspace.Language,
            made.Events.OfType<ApproachEvent.ContactedWithoutLeave>().Any(e => made.Approach.Ledger.Same.AreOne(e.Who, owed.To.Id))
                ? Owed
                : OwedForTheName,
            CommandToType.Of("say").Option("--to", TypedName.Of(made.Approach.People, owed.To)),
            Fact.Person("who", owed.To)));
}
