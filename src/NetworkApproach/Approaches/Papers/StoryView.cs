namespace NetworkApproach;

/// <summary>Tells what happened; linear in the history, and in the length of the chains.</summary>
internal static class StoryView
{
    internal static Paper.Story Of(PaperReader reader)
    {
        Dictionary<ActId, ApproachEvent> recorded = [];
        foreach (ApproachEvent e in reader.Approach.Events)
        {
            recorded.TryAdd(e.Id, e);
        }

        Secrets secrets = Secrets.Of(reader.Approach.Events);
        return new Paper.Story(reader.Head, Array.AsReadOnly(reader.Approach.Journal()
            .Where(entry => !(reader.IsForOthers && secrets.Concern(entry.Event)))
            .Select(entry => Line(reader, entry, recorded))
            .ToArray()));
    }

    private static StoryLine Line(PaperReader reader, JournalEntry entry, Dictionary<ActId, ApproachEvent> recorded) => new(
        reader.Day(entry.Event.At),
        entry.Event,
        entry.Breach?.Rule,
        entry.Breach?.Kind,
        entry.StruckOut,
        [.. entry.Chain.Select(link => link.Who)],
        [.. People(reader.Approach, entry.Event, recorded).Distinct().Where(who => who != reader.Approach.Seeker).Order().Select(reader.Approach.Contact)]);

    /// <summary>Whom an event names, and whom the act it refers to names.</summary>
    private static IEnumerable<ContactId> People(Approach approach, ApproachEvent e, Dictionary<ActId, ApproachEvent> recorded) => e.People.Concat(
        (Behind(e) is { } act && (approach.State.Standing.GetValueOrDefault(act) ?? recorded.GetValueOrDefault(act)) is { } behind ? behind.People : [])
        .Where(who => !who.IsDefault));

    internal static ActId? Behind(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted attempted => attempted.Through.Act,
        ApproachEvent.FactLearnt fact => fact.Talk,
        ApproachEvent.OfferAnswered answered => answered.Offer,
        ApproachEvent.WrittenOff writtenOff => writtenOff.HandOff,
        ApproachEvent.CourtesyPaid paid => paid.For,
        ApproachEvent.CourtesyWaived waived => waived.For,
        ApproachEvent.StruckOut struck => struck.What,
        _ => null,
    };
}
