namespace NetworkApproach;

/// <summary>Tells the story in order; linear in the history, and in the length of the chains.</summary>
internal static class JournalView
{
    internal static IReadOnlyList<JournalEntry> Of(Approach approach)
    {
        ApproachState state = approach.State;
        var breaches = new Queue<Breach>(approach.Breaches);
        var grounds = new Dictionary<ContactId, ActId>();
        var entries = new List<JournalEntry>();
        foreach ((ApproachEvent recorded, (ApproachEvent? e, Refusal? verdict)) in approach.Events.Zip(approach.Ledger.Effective()))
        {
            bool stands = e is not null && verdict is null && state.Standing.ContainsKey(e.Id);
            if (stands)
            {
                Ground(e!, grounds);
            }

            IReadOnlyList<ChainLink> chain = stands && e is ApproachEvent.Attempted attempted ? Chain(state, attempted, grounds).AsReadOnly() : [];
            entries.Add(new JournalEntry(e ?? recorded, e is null || stands ? null : breaches.Dequeue(), e is null, chain));
        }

        return Array.AsReadOnly(entries.OrderBy(entry => entry.Event.At).ToArray());
    }

    /// <summary>The first act that let the seeker contact a person.</summary>
    private static void Ground(ApproachEvent e, Dictionary<ContactId, ActId> grounds)
    {
        switch (e)
        {
            case ApproachEvent.AcquaintanceStated stated:
                grounds.TryAdd(stated.Who, stated.Id);
                break;
            case ApproachEvent.ContactReceived received:
                grounds.TryAdd(received.From, received.Id);
                break;
            case ApproachEvent.Attempted attempted:
                grounds.TryAdd(attempted.To, attempted.Through.Act);
                break;
            case ApproachEvent.Talked talked:
                grounds.TryAdd(talked.With, talked.Id);
                break;
            case ApproachEvent.Answered { Said: not Answer.No } answered:
                grounds.TryAdd(answered.From, answered.Id);
                break;
            default:
                break;
        }
    }

    private static List<ChainLink> Chain(ApproachState state, ApproachEvent.Attempted attempted, Dictionary<ContactId, ActId> grounds)
    {
        var links = new List<ChainLink> { new(state.Contact(attempted.To), attempted.Through.Act) };
        HashSet<ContactId> seen = [attempted.To];
        while (state.Standing.GetValueOrDefault(links[^1].Ground) is ApproachEvent.Answered { Said: Answer.Granted } grant
            && seen.Add(grant.From)
            && grounds.TryGetValue(grant.From, out ActId ground))
        {
            links.Add(new ChainLink(state.Contact(grant.From), ground));
        }

        links.Reverse();
        return links;
    }
}
