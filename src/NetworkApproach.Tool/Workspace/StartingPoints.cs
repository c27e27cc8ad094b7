namespace NetworkApproach.Tool;

/// <summary>Where no move is left, but people are known who could lead on: whom to state as an acquaintance.</summary>
internal static class StartingPoints
{
    internal static readonly Phrase Nobody = Phrase.Plain("next.nobody");
    internal static readonly Phrase CouldLead = Phrase.Plain("next.could-lead");
    internal static readonly Phrase NamePlace = Phrase.Plain("next.name");

    private const int Most = 5;

    /// <summary>Lists them; whether there was anything to say.</summary>
    internal static bool Tell(Workspace workspace, Approach approach, Page page)
    {
        ContactId[] stated = [.. approach.Events.OfType<ApproachEvent.AcquaintanceStated>().Select(e => e.Who)];
        if (stated.Length > 0 && workspace.People.Network.Ties.Count == 0)
        {
            return false;
        }

        Contact[] leads = [.. Leads(workspace, approach).Where(person => !stated.Contains(person.Id)).Take(Most)];
        if (leads.Length == 0 && stated.Length > 0)
        {
            return false;
        }

        page.Line(workspace.Say(leads.Length == 0 ? Nobody : CouldLead));
        IEnumerable<CommandToType> commands = leads.Length == 0
            ? [RefusalHint.Told(CommandToType.Of("know").Place(workspace.Say(NamePlace)))]
            : leads.Select(person => RefusalHint.Know(workspace.People.All, person));
        foreach (CommandToType command in commands)
        {
            page.Command(command.ToString());
        }

        return true;
    }

    /// <summary>The first people of the likeliest chains to the target, each once.</summary>
    private static IEnumerable<Contact> Leads(Workspace workspace, Approach approach)
    {
        ContactNetwork network = workspace.People.Network;
        if (network.Find(Workspace.Seeker) is null)
        {
            return [];
        }

        WarmPathQuery query = approach.Boss is { } boss && network.Find(boss.Id) is not null
            ? WarmPathQuery.To(boss.Id, Workspace.Seeker)
            : WarmPathQuery.To(approach.Target.Company, Workspace.Seeker);
        return network
            .FindWarmPaths(query with { Count = Most * Most })
            .Where(path => path.People.Count > 1)
            .Select(path => path.People[1])
            .DistinctBy(person => person.Id);
    }
}
