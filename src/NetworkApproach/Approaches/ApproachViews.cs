namespace NetworkApproach;

/// <content>What an approach shows: pure functions of the record, each linear in it.</content>
public sealed partial class Approach
{
    /// <summary>What somebody has been asked for in this approach, as it stands at an instant.</summary>
    public Footprint FootprintOf(ContactId who, DateTimeOffset at)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return FootprintView.Of(State, who, at);
    }

    /// <summary>What is owed to whom at an instant, and who would like to meet again.</summary>
    public Courtesies Courtesies(DateTimeOffset now) => CourtesyView.Of(Record, now);

    /// <summary>The CVs that were passed on and are not back in hand, in the order of the history; empty where there is none.</summary>
    public IReadOnlyList<OpenHandOff> OpenHandOffs(DateTimeOffset now) => HandOffView.Of(Record, now);

    /// <summary>The story in order of time, breaches and struck-out acts included; for each contact made, how it came about.</summary>
    public IReadOnlyList<JournalEntry> Journal() => JournalView.Of(State, Ledger);

    /// <summary>What was learnt and what the seeker thought before, by topic: the seeker's own paper.</summary>
    /// <param name="forOthers">Whether others will read it: what was told in confidence is then left out (R13).</param>
    public Brief Brief(bool forOthers = false) => BriefView.Of(Record, forOthers);

    /// <summary>The ties that talks brought to light, by who knows and who is known: namings (warmth 3 if known personally, otherwise 1;
    /// our choice), and the seeker's acquaintances (warmth 3).</summary>
    public IReadOnlyList<Tie> LearntTies() => TieView.Of(Record);

    /// <summary>All that the rules allow at an instant: courtesies, offers, CVs passed on, contacts, requests, verdicts; within each by
    /// person.</summary>
    /// <param name="now">The instant; every move is accepted by <see cref="Decide(ApproachCommand, Footprint?)"/> then.</param>
    /// <param name="elsewhere">Footprints from the seeker's other approaches, one a person; null for none.</param>
    /// <exception cref="ArgumentException">Two footprints are of the same person.</exception>
    public IReadOnlyList<Move> Moves(DateTimeOffset now, IEnumerable<Footprint>? elsewhere = null) =>
        MoveView.Of(Record, now, elsewhere ?? []);

    /// <summary>What people have been asked for in several approaches together: what <see cref="IApproachStore.FootprintsAsync"/> answers
    /// of those elsewhere.</summary>
    /// <param name="approaches">The approaches, all of one seeker, in any order; unopened ones count for nothing.</param>
    /// <param name="people">About whom; one named twice is answered once.</param>
    /// <param name="at">The instant: whether a request is still open depends on it.</param>
    /// <returns>One footprint for each of these people with any part in one of them, by ordinal order of their ids.</returns>
    public static IReadOnlyList<Footprint> Footprints(IEnumerable<Approach> approaches, IEnumerable<ContactId> people, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(approaches);
        ArgumentNullException.ThrowIfNull(people);
        Approach[] all = [.. approaches];
        return Array.AsReadOnly(people.Distinct().Order()
            .Select(who => (Who: who,
                Parts: all.Where(approach => approach.Knows(who)).Select(approach => approach.FootprintOf(who, at)).ToArray()))
            .Where(footprint => footprint.Parts.Length > 0)
            .Select(footprint => Footprint.Combine(footprint.Who, footprint.Parts))
            .ToArray());
    }

    /// <summary>Whether the record says anything of a person.</summary>
    internal bool Knows(ContactId who) => State.People.ContainsKey(who);

    /// <summary>The events that stand, in the order of the history.</summary>
    internal IEnumerable<ApproachEvent> Standing() => Record.Standing();
}
