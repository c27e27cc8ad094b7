namespace NetworkApproach.Papers;

/// <summary>Tells what happened; linear in the history, and in the length of the chains.</summary>
internal static class StoryView
{
    internal static Paper.Story Of(PaperReader reader)
    {
        IReadOnlyList<JournalEntry> journal = reader.Approach.Journal();
        Recorded recorded = Recorded.Of(journal);
        Secrets secrets = Secrets.Of(reader.Approach.Events);
        return new Paper.Story(reader.Head, Array.AsReadOnly(journal
            .Where(entry => !(reader.IsForOthers && (entry.Event is ApproachEvent.PersonNoted || secrets.Concern(entry.Event))))
            .Select(entry => Whole(reader, entry, recorded))
            .ToArray()));
    }

    /// <summary>A line with what was on record against the act, and what recording it did to others. Nobody else need know that.</summary>
    private static StoryLine Whole(PaperReader reader, JournalEntry entry, Recorded recorded)
    {
        EnteredLate? entered = entry.Event switch
        {
            ApproachEvent.Attempted attempted => attempted.Entered,
            ApproachEvent.Asked asked => asked.Entered,
            _ => null,
        };
        StoryLine line = Line(reader, entry, recorded) with { IsEnteredLate = entered is not null };
        return reader.IsForOthers ? line : line with
        {
            Against =
            [
                .. (entered?.Against ?? [])
                    .Select(act => recorded.Acts.GetValueOrDefault(act))
                    .OfType<ApproachEvent>()
                    .Select(e => Line(reader, new JournalEntry(e, null, StruckOut: false, []), recorded)),
            ],
            Uncovered = [.. Broken(entry.Uncovered)],
            Cleared = [.. Broken(entry.Cleared)],
        };

        IEnumerable<StoryLine> Broken(IReadOnlyList<Breach> breaches) => breaches
            .Where(breach => recorded.Acts.ContainsKey(breach.Act))
            .Select(breach => Line(reader, new JournalEntry(recorded.Acts[breach.Act], breach, StruckOut: false, []), recorded));
    }

    private static StoryLine Line(PaperReader reader, JournalEntry entry, Recorded recorded)
    {
        ApproachEvent.FactLearnt? unquoted = reader.IsForOthers ? entry.Event as ApproachEvent.FactLearnt : null;
        return new(
            reader.Day(entry.Event.At),
            unquoted is null ? entry.Event : unquoted with { HeardFrom = null },
            entry.Breach?.Rule,
            entry.Breach?.Kind,
            entry.StruckOut,
            [.. entry.Chain.Select(link => link.Who)],
            unquoted is null && Behind(entry.Event, recorded) is { } behind ? Named(reader.Approach, behind, recorded) : null,
            unquoted is null ? [.. entry.Event.People
                .Where(who => who != reader.Approach.Seeker && !who.IsDefault)
                .Distinct()
                .Order()
                .Select(who => Named(reader.Approach, who, recorded))] : []);
    }

    /// <summary>Somebody as they are called now, under the id that the event has; where no note on them stands any more, as the last one
    /// called them.</summary>
    private static Contact Named(Approach approach, ContactId who, Recorded recorded)
    {
        ContactId one = approach.Ledger.Same.Of(who);
        Contact known = approach.Contact(one);
        bool isUndescribed = known.Name == one.Value && !approach.State.IsErased(one);
        return (isUndescribed ? recorded.Notes.GetValueOrDefault(one, known) : known).Called(who);
    }

    private static ContactId? Behind(ApproachEvent e, Recorded recorded)
    {
        ActId? act = e is ApproachEvent.Attempted attempted ? attempted.Through.Act : Subject.Of(e);
        return act is { } known && recorded.Acts.TryGetValue(known, out ApproachEvent? behind) ? Actor(behind) : null;
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

    /// <summary>What was recorded: each act, and the last note on each person, whether it stands or not.</summary>
    private sealed record Recorded(Dictionary<ActId, ApproachEvent> Acts, Dictionary<ContactId, Contact> Notes)
    {
        internal static Recorded Of(IEnumerable<JournalEntry> journal)
        {
            Recorded recorded = new([], []);
            foreach (JournalEntry entry in journal)
            {
                recorded.Acts.TryAdd(entry.Event.Id, entry.Event);
                if (entry.Event is ApproachEvent.PersonNoted noted)
                {
                    recorded.Notes[noted.Person.Id] = noted.Person;
                }
            }

            return recorded;
        }
    }
}
