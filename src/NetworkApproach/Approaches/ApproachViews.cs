namespace NetworkApproach;

/// <content>The views of an approach: pure functions of the record, each linear in its length.</content>
public sealed partial class Approach
{
    /// <summary>Returns what a person has been asked for in this approach, as of an instant.</summary>
    public Footprint FootprintOf(ContactId who, DateTimeOffset at)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return FootprintView.Of(AsOf(at), who, at);
    }

    /// <summary>Returns the courtesies owed at an instant, and the people who would like to meet again.</summary>
    public Courtesies Courtesies(DateTimeOffset now) => CourtesyView.Of(Record, now);

    /// <summary>
    /// Returns every appointment, as known at an instant, with what has become of it; sorted by hour, then by person; empty if there is
    /// none. The last one with a person counts: it moves an earlier one that was neither kept nor ended. A talk recorded on its day or
    /// after it keeps it; whoever says that it was cancelled or missed has the last word. People who were forgotten are left out.
    /// </summary>
    /// <param name="now">The instant: what is recorded later is not seen.</param>
    public IReadOnlyList<Appointment> Appointments(DateTimeOffset now) =>
        AppointmentView.Of(new ApproachRecord(AsOf(now), Timeline.Lines), now);

    /// <summary>
    /// Returns the hand-offs of the CV over which the seeker has not regained control, in the order of the history; empty if there are
    /// none.
    /// </summary>
    public IReadOnlyList<OpenHandOff> OpenHandOffs(DateTimeOffset now) => HandOffView.Of(Record, now);

    /// <summary>
    /// Returns the history in order of time, including breaches and struck-out acts, with the chain of people behind each contact made, and
    /// with what each correction and each act typed late uncovered or cleared. Linear, and once more for each of these.
    /// </summary>
    public IReadOnlyList<JournalEntry> Journal() => JournalView.Of(Record, Steps());

    /// <summary>Returns the facts learnt and the seeker's earlier beliefs, by topic.</summary>
    /// <param name="forOthers">Whether others will read it; if so, what was told in confidence is left out (rule R13). False by default:
    /// the seeker's own copy.</param>
    public Brief Brief(bool forOthers = false) => BriefView.Of(Record, forOthers);

    /// <summary>
    /// Returns the ties learnt in talks, sorted by the person who knows and the person known: the namings (warmth 3 if known personally,
    /// otherwise 1; our choice), and the seeker's acquaintances (warmth 3).
    /// </summary>
    public IReadOnlyList<Tie> LearntTies() => TieView.Of(Record);

    /// <summary>
    /// Returns all the moves that the rules allow at an instant: courtesies, offers, CVs passed on, contacts, requests, verdicts; within
    /// each group, sorted by person.
    /// </summary>
    /// <param name="now">The instant; <see cref="Decide(ApproachCommand, Footprint?)"/> accepts each move at that instant.</param>
    /// <param name="elsewhere">Footprints from the seeker's other approaches, one for each person; null if there are none.</param>
    /// <exception cref="ArgumentException">Two footprints belong to one person.</exception>
    public IReadOnlyList<Move> Moves(DateTimeOffset now, IEnumerable<Footprint>? elsewhere = null) =>
        MoveView.Of(new ApproachRecord(AsOf(now), Timeline.Lines), State, now, elsewhere ?? []);

    /// <summary>
    /// Returns what people have been asked for in several approaches together. <see cref="IApproachStore.FootprintsAsync"/> gives the same
    /// for the seeker's other approaches.
    /// </summary>
    /// <param name="approaches">The approaches, all of one seeker, in any order; unopened ones are ignored.</param>
    /// <param name="people">The people; duplicates are ignored. A person counts under all the ids that one of the approaches says are
    /// theirs.</param>
    /// <param name="at">The instant, on which it depends whether a request is still open.</param>
    /// <returns>
    /// One footprint for each of these people who is recorded in at least one of the approaches, in ordinal order of their ids.
    /// </returns>
    public static IReadOnlyList<Footprint> Footprints(IEnumerable<Approach> approaches, IEnumerable<ContactId> people, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(approaches);
        ArgumentNullException.ThrowIfNull(people);
        Approach[] all = [.. approaches];
        SamePeople same = SamePeople.Of(all.SelectMany(approach => approach.Ledger.OnePerson));
        return Array.AsReadOnly(people.Distinct().Order()
            .Select(who => (Who: who, Parts: all.SelectMany(approach => approach.FootprintsOf(same.IdsOf(who), who, at)).ToArray()))
            .Where(footprint => footprint.Parts.Length > 0)
            .Select(footprint => Footprint.Combine(footprint.Who, footprint.Parts))
            .ToArray());
    }

    /// <summary>What a person was asked here under each of some ids that are not one person here, in the name of one of them.</summary>
    private IEnumerable<Footprint> FootprintsOf(IEnumerable<ContactId> ids, ContactId who, DateTimeOffset at) => ids
        .Where(Knows)
        .DistinctBy(Ledger.Same.Of)
        .Select(id => FootprintOf(id, at).Of(who));

    /// <summary>The events in the order of recording, each with what it changed among the breaches of those before it.</summary>
    private IEnumerable<(ApproachEvent Event, IReadOnlyList<Breach> Uncovered, IReadOnlyList<Breach> Cleared)> Steps()
    {
        Approach before = Unopened;
        foreach (ApproachEvent e in Ledger.Recorded())
        {
            Approach after = before.Evolve(e);
            bool isAtTheEnd = after.Timeline.Lines is [.., var last] && ReferenceEquals(last.Event, e)
                && after.Ledger.Changed(e) is null
                && e is not ApproachEvent.SamePersonStated;
            yield return isAtTheEnd ? (e, [], []) : (e, after.NotIn(before, [e.Id]), before.NotIn(after, [e.Id]));
            before = after;
        }
    }

    /// <summary>Whether a talk that is to be written down is recorded, and only what came of it is missing.</summary>
    internal bool HasRecorded(Move.WriteDown past) => LastTalkWith(past.With.Id) is { } last && last.At >= past.For;

    /// <summary>Whether the record says anything of a person.</summary>
    internal bool Knows(ContactId who) => State.People.ContainsKey(Ledger.Same.Of(who));

    /// <summary>The events that stand, in the order of the history.</summary>
    internal IEnumerable<ApproachEvent> Standing() => Record.Standing();
}
