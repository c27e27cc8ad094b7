namespace NetworkApproach;

/// <summary>Tells the story in order; linear in the history, and in the length of the chains.</summary>
internal static class JournalView
{
    /// <param name="record">The record of the approach, opened or not.</param>
    /// <param name="steps">The events as recorded, each with what it uncovered and cleared among those before it.</param>
    internal static IReadOnlyList<JournalEntry> Of(
        ApproachRecord record, IEnumerable<(ApproachEvent Event, IReadOnlyList<Breach> Uncovered, IReadOnlyList<Breach> Cleared)> steps)
    {
        Dictionary<int, JournalEntry> written = Written(record);
        IEnumerable<JournalEntry> entries = steps.Select((step, place) =>
            (written.GetValueOrDefault(place) ?? new JournalEntry(step.Event, null, StruckOut: true, [])) with
            {
                Uncovered = step.Uncovered,
                Cleared = step.Cleared,
            });
        return Array.AsReadOnly(entries.OrderBy(entry => entry.Event.At).ToArray());
    }

    /// <summary>The entries of what is not struck out, by their place in the order of recording.</summary>
    private static Dictionary<int, JournalEntry> Written(ApproachRecord record)
    {
        ApproachState state = record.State;
        var breaches = new Queue<Breach>(state.Breaches);
        var grounds = new Dictionary<ContactId, ActId>();
        var entries = new Dictionary<int, JournalEntry>();
        foreach (Line line in record.Lines)
        {
            ApproachEvent e = state.Ledger.OfPeople(line.Event);
            bool stands = line.Verdict is null && state.Standing.ContainsKey(e.Id);
            if (stands)
            {
                Ground(e, grounds);
            }

            IReadOnlyList<ChainLink> chain = stands && e is ApproachEvent.Attempted attempted
                ? Chain(state, attempted.To, attempted.Through.Act, grounds).AsReadOnly()
                : [];
            entries.Add(line.Place, new JournalEntry(line.Event, stands ? null : breaches.Dequeue(), StruckOut: false, chain));
        }

        return entries;
    }

    /// <summary>The people through whom the seeker came, or may come now, to somebody, who stands last.</summary>
    /// <param name="record">The record of the approach.</param>
    /// <param name="to">To whom.</param>
    /// <param name="leaves">The leaves that hold for them now, taken where no contact has been made yet.</param>
    internal static IEnumerable<Contact> RoadTo(ApproachRecord record, ContactId to, IReadOnlyList<IntroductionPermission> leaves)
    {
        var grounds = new Dictionary<ContactId, ActId>();
        ActId? ground = null;
        foreach (ApproachEvent e in record.Standing())
        {
            Ground(e, grounds);
            ground = e is ApproachEvent.Attempted attempted && attempted.To == to ? attempted.Through.Act : ground;
        }

        return (ground ?? (leaves is [var leave, ..] ? leave.Act : null)) is { } act
            ? Chain(record.State, to, act, grounds).Select(link => link.Who)
            : [record.State.Contact(to)];
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

    private static List<ChainLink> Chain(ApproachState state, ContactId to, ActId ground, Dictionary<ContactId, ActId> grounds)
    {
        var links = new List<ChainLink> { new(state.Contact(to), ground) };
        HashSet<ContactId> seen = [to];
        while (state.Standing.GetValueOrDefault(links[^1].Ground) is ApproachEvent.Answered { Said: Answer.Granted } grant
            && seen.Add(grant.From)
            && grounds.TryGetValue(grant.From, out ActId earlier))
        {
            links.Add(new ChainLink(state.Contact(grant.From), earlier));
        }

        links.Reverse();
        return links;
    }
}
