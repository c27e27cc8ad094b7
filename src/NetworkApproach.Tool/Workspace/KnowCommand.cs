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
        Argument<string> person = ActOptions.Person(PeopleHelp.KnowPerson.Key);
        Option<string?> how = new("--how") { Description = PeopleHelp.KnowHow.Key, HelpName = "TEXT" };
        Option<string?> since = new("--since") { Description = PeopleHelp.KnowSince.Key, HelpName = "WHEN" };
        Option<bool> isNew = ActOptions.New();
        return workspace.On(
            "know", PeopleHelp.Know.Key,
            [person, how, since, isNew, ActOptions.Forgotten()],
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
