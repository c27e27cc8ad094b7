using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>know</c>: an acquaintance, with how and since when.</summary>
internal static class KnowCommand
{
    internal static readonly Phrase How = Phrase.Plain("know.how", "who:person!");
    internal static readonly Phrase SinceWhen = Phrase.Plain("know.since-when");
    internal static readonly Phrase NotYet = Phrase.Plain("know.not-yet", "typed:id!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person("Whom you know; somebody nobody has mentioned yet is added.");
        Option<string?> how = new("--how") { Description = "How you know each other, in your words.", HelpName = "TEXT" };
        Option<string?> since = new("--since") { Description = "Since when: 2012, 2012-09, \"3 years ago\".", HelpName = "WHEN" };
        Option<bool> isNew = ActOptions.New();
        return workspace.On(
            "know", "Says whom you know from elsewhere, how and since when. Only to acquaintances may you turn on your own; a connection in an address book is not yet one.",
            [person, how, since, isNew],
            (seat, asked) => Run(seat, asked.GetRequiredValue(person), asked.GetValue(how), asked.GetValue(since), asked.GetValue(isNew)));
    }

    private static void Run(Workspace workspace, string typed, string? how, string? since, bool isNew)
    {
        Approach approach = workspace.Approach(typed);
        Contact person = workspace.PersonOrNew(typed, isNew, approach);
        string said = workspace.Given(how, "--how", How, Fact.Person("who", person));
        string told = workspace.Given(since, "--since", SinceWhen);
        DateOnly day = workspace.Since(told);
        if (day > workspace.Today)
        {
            throw new Problem(NotYet, Fact.Id("typed", told));
        }

        Draft made = workspace.Record(approach, draft =>
        {
            draft.Note(person, workspace.Now);
            draft.Record(act => new ApproachEvent.AcquaintanceStated(act, workspace.Now, person.Id, said, day));
        });
        workspace.Tell(made);
    }
}
