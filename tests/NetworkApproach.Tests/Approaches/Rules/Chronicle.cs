using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// A history as the method reads it, by the plainest means: what was struck out or restored, put in order by when it happened. It judges
/// nothing. Slow on purpose, and shares nothing with the library but the events and the policy's calendar.
/// </summary>
internal sealed class Chronicle
{
    private readonly List<Entry> entries = [];

    public Chronicle(IEnumerable<ApproachEvent> history)
    {
        foreach (ApproachEvent told in history)
        {
            entries.Add(Enter(told));
        }

        IEnumerable<Entry> counting = entries.Where(entry => entry.IsCopy || entry.Now is not null);
        Ordered = [.. counting.OrderBy(entry => entry, Comparer<Entry>.Create(Compare))];
    }

    /// <summary>What counts, in the order in which it counts; copies of an act included.</summary>
    public IReadOnlyList<Entry> Ordered { get; }

    /// <summary>Everything as it was told.</summary>
    public IReadOnlyList<Entry> Told => entries;

    public Opened? Opening => entries.Find(entry => entry is { IsCopy: false, Told: Opened })?.Now as Opened;

    /// <summary>Everybody who was forgotten, and the place of the erasure.</summary>
    public IEnumerable<(ContactId Who, int Place)> Erasures =>
        entries.Where(entry => !entry.IsCopy).Select(entry => (entry.Told, entry.Place)).Where(one => one.Told is Erased)
            .Select(one => (Of(((Erased)one.Told).Who), one.Place));

    /// <summary>The one id of a person: follow every statement that two are one, again and again, until nothing changes. Nobody is one
    /// person with the seeker.</summary>
    public ContactId Of(ContactId who)
    {
        Dictionary<ContactId, ContactId> one = [];
        foreach (SamePersonStated same in entries.Where(entry => !entry.IsCopy).Select(entry => entry.Now).OfType<SamePersonStated>())
        {
            (ContactId kept, ContactId gone) = (Follow(same.Who), Follow(same.Other));
            if (kept != gone && same.Who != Opening?.Seeker && same.Other != Opening?.Seeker)
            {
                one[gone] = kept;
            }
        }

        return Follow(who);

        ContactId Follow(ContactId id) => one.TryGetValue(id, out ContactId next) ? Follow(next) : id;
    }

    public ApproachEvent Of(ApproachEvent e) => e is SamePersonStated ? e : Renaming.Of(e, Of);

    private Entry Enter(ApproachEvent told)
    {
        Entry entry = new(told, entries.Count) { Now = told };
        if (entries.Find(earlier => !earlier.IsCopy && earlier.Told.Id == told.Id) is { } first)
        {
            entry.IsCopy = true;
            entry.IsSameAct = told.HasSameContent(first.Told) || told.HasSameContent(first.Now);
            return entry;
        }

        if (told is StruckOut strike)
        {
            Entry? struck = entries.Find(earlier => !earlier.IsCopy && earlier.Told.Id == strike.What && earlier.Now is not null);
            entry.Wrong = struck is null ? BreachKind.Orphan : CanStrike(struck.Now!, strike) ? null : BreachKind.Uncovered;
            if (entry.Wrong is null)
            {
                struck!.Before.Add((struck.Now, struck.By));
                (struck.Now, struck.By, struck.Since) = (strike.Instead, strike.Id, entry.Place);
            }
        }
        else if (told is Restored restored)
        {
            Entry? struck = entries.Find(earlier => !earlier.IsCopy && earlier.By == restored.What);
            entry.Wrong = struck is null ? BreachKind.Orphan : null;
            if (struck is not null)
            {
                (struck.Now, struck.By) = struck.Before[^1];
                struck.Since = entry.Place;
                struck.Before.RemoveAt(struck.Before.Count - 1);
            }
        }

        return entry;
    }

    private bool CanStrike(ApproachEvent now, StruckOut strike)
    {
        if (now is StruckOut or Restored or Erased or PolicyChanged)
        {
            return false;
        }

        if (strike.Instead is not { } instead)
        {
            return now is not Opened;
        }

        return instead.Id == now.Id && (now, instead) switch
        {
            (SamePersonStated, _) => false,
            (Opened a, Opened b) => a with { Target = b.Target } == b && a.Target.Company == b.Target.Company,
            (Attempted a, ContactedWithoutLeave b) => a.To == b.Who,
            (Attempted a, Attempted b) => a.To == b.To && RelayOf(a) == RelayOf(b),
            (Asked a, Asked b) => a.Of == b.Of && Facts.PeopleIn(a.Request).SequenceEqual(Facts.PeopleIn(b.Request)),
            (ContactedWithoutLeave a, ContactedWithoutLeave b) => a.Who == b.Who && a.Citing == b.Citing,
            _ => now.GetType() == instead.GetType(),
        };
    }

    private ContactId? RelayOf(Attempted a) =>
        a.Through is AttemptBasis.Leave leave
            ? (entries.Find(entry => !entry.IsCopy && entry.Told.Id == leave.Grant)?.Now as Answered)?.From
            : null;

    private int Compare(Entry? x, Entry? y)
    {
        int[] orders =
        [
            IsOpening(y!).CompareTo(IsOpening(x!)), HappenedAt(x!).CompareTo(HappenedAt(y!)), Turn(x!.Counts).CompareTo(Turn(y!.Counts)),
            x.Counts.At.CompareTo(y.Counts.At),
            x.Place.CompareTo(y.Place),
        ];
        return orders.FirstOrDefault(order => order != 0);
    }

    private bool IsOpening(Entry entry) => entry is { IsCopy: false, Now: Opened opened } && opened == Opening;

    /// <summary>An acquaintance counts from the day since which they know each other; everything else from when it happened.</summary>
    public DateTimeOffset HappenedAt(Entry entry)
    {
        if (entry.Counts is not AcquaintanceStated stated)
        {
            return entry.Counts.At;
        }

        ApproachPolicy policy = Opening?.Policy ?? ApproachPolicy.Default;
        DateTimeOffset at = stated.At;
        if (stated.Since > policy.DayOf(at))
        {
            return at;
        }

        // The first instant of that day, found without the policy's help: no zone is a day away from UTC.
        var midnight = new DateTimeOffset(stated.Since.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return Enumerable.Range(-24 * 4, 2 * 24 * 4).Select(quarter => midnight.AddMinutes(15 * quarter))
            .First(instant => policy.DayOf(instant) == stated.Since);
    }

    /// <summary>At one instant: what others do, then their no, then what the seeker does.</summary>
    private static int Turn(ApproachEvent e) => e switch
    {
        Answered { Said: Answer.No or Answer.Later } or Named { InConfidence: true } => 1,
        Attempted or Asked or ContactedWithoutLeave or InterestJudged or OfferAnswered or CourtesyPaid or CourtesyWaived or PolicyChanged
            or Closed => 2,
        _ => 0,
    };

    /// <summary>One event as it was told.</summary>
    internal sealed class Entry(ApproachEvent told, int place)
    {
        public ApproachEvent Told { get; } = told;

        public int Place { get; } = place;

        /// <summary>What stands in its place; null where it is struck out.</summary>
        public ApproachEvent? Now { get; set; }

        /// <summary>The striking out that put it there; null if none.</summary>
        public ActId? By { get; set; }

        /// <summary>Where in the telling it was put there.</summary>
        public int Since { get; set; } = place;

        public List<(ApproachEvent? Now, ActId? By)> Before { get; } = [];

        public bool IsCopy { get; set; }

        public bool IsSameAct { get; set; }

        /// <summary>Why a striking out or a restoring was not carried out; null where it was.</summary>
        public BreachKind? Wrong { get; set; }

        public ApproachEvent Counts => IsCopy ? Told : Now!;
    }
}
