using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>know</c>: an acquaintance, with how and since when.</summary>
internal static class KnowCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(PeopleHelp.KnowPerson.Key);
        Option<string?> how = new("--how") { Description = PeopleHelp.KnowHow.Key, HelpName = "TEXT" };
        Option<string?> since = new("--since") { Description = PeopleHelp.KnowSince.Key, HelpName = "WHEN" };
        Option<bool> isNew = ActOptions.New();
        return workspace.On(
            "know", PeopleHelp.Know.Key,
            [person, how, since, isNew],
            (seat, asked) => Run(seat, asked.GetRequiredValue(person), asked.GetValue(how), asked.GetValue(since), asked.GetValue(isNew)));
    }

    private static void Run(Workspace workspace, string typed, string? how, string? since, bool isNew)
    {
        Approach approach = workspace.Approach(typed);
        Contact person = workspace.PersonOrNew(typed, isNew, approach);
        string said = workspace.Given(how, "--how", $"How do you know {person.Name}?", $"Comment connaissez-vous {person.Name} ?");
        DateOnly day = workspace.Since(workspace.Given(since, "--since", "Since when?", "Depuis quand ?"));
        if (day > workspace.Today)
        {
            throw new FormatException(workspace.Say($"--since: '{since}' has not come yet; say since when you have known each other.", $"--since : « {since} » n'est pas encore passé ; dites depuis quand vous vous connaissez."));
        }

        Draft made = workspace.Record(approach, draft =>
        {
            draft.Note(person, workspace.Now);
            draft.Record(act => new ApproachEvent.AcquaintanceStated(act, workspace.Now, person.Id, said, day));
        });
        workspace.Tell(made);
    }
}
