namespace NetworkApproach.Papers;

/// <summary>Tells what happened; linear in the history, and in the length of the chains.</summary>
internal static class StoryView
{
    internal static Paper.Story Of(PaperReader reader)
    {
        Dictionary<ActId, ApproachEvent> recorded = [];
        IReadOnlyList<JournalEntry> journal = reader.Approach.Journal();
        foreach (JournalEntry entry in journal)
        {
            recorded.TryAdd(entry.Event.Id, entry.Event);
        }

        Secrets secrets = Secrets.Of(reader.Approach.Events);
        return new Paper.Story(reader.Head, Array.AsReadOnly(journal
            .Where(entry => !(reader.IsForOthers && (entry.Event is ApproachEvent.PersonNoted || secrets.Concern(entry.Event))))
            .Select(entry => Line(reader, entry, recorded))
            .ToArray()));
    }

    private static StoryLine Line(PaperReader reader, JournalEntry entry, Dictionary<ActId, ApproachEvent> recorded)
    {
        ApproachEvent.FactLearnt? unquoted = reader.IsForOthers ? entry.Event as ApproachEvent.FactLearnt : null;
        return new(
            reader.Day(entry.Event.At),
            unquoted is null ? entry.Event : unquoted with { HeardFrom = null },
            entry.Breach?.Rule,
            entry.Breach?.Kind,
            entry.StruckOut,
            [.. entry.Chain.Select(link => link.Who)],
            unquoted is null && Behind(entry.Event, recorded) is { } behind ? reader.Approach.Contact(behind) : null,
            unquoted is null ? [.. entry.Event.People
                .Where(who => who != reader.Approach.Seeker && !who.IsDefault)
                .Distinct()
                .Order()
                .Select(reader.Approach.Contact)] : []);
    }

    private static ContactId? Behind(ApproachEvent e, Dictionary<ActId, ApproachEvent> recorded)
    {
        ActId? act = e is ApproachEvent.Attempted attempted ? attempted.Through.Act : Subject.Of(e);
        return act is { } known && recorded.TryGetValue(known, out ApproachEvent? behind) ? Actor(behind) : null;
    }

    /// <summary>Whose act an event is, or whom an act of the seeker's turned to.</summary>
    private static ContactId? Actor(ApproachEvent e) => e switch
    {
        ApproachEvent.Answered answered => answered.From,
        ApproachEvent.AcquaintanceStated stated => stated.Who,
        ApproachEvent.ContactReceived received => received.From,
        ApproachEvent.Talked talked => talked.With,
        ApproachEvent.Named named => named.By,
        ApproachEvent.AppointmentMade made => made.With,
        ApproachEvent.HandOffOffered offered => offered.By,
        ApproachEvent.HandedOff handedOff => handedOff.By,
        ApproachEvent.Attempted attempted => attempted.To,
        ApproachEvent.Asked asked => asked.Of,
        ApproachEvent.ContactedWithoutLeave confessed => confessed.Who,
        _ => null,
    };
}
