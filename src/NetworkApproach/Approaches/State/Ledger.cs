using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// What was recorded, in order, and what has become of it: struck out, replaced, restored, or as it was. It reads no rule: what a rule
/// forbids stands here like anything else, though nobody is one person with the seeker. Entering an event costs the logarithm of the
/// history's length.
/// </summary>
internal sealed record Ledger
{
    internal static readonly Ledger Empty = new();

    /// <summary>A ledger with all events of a history, and its people united.</summary>
    internal static Ledger Of(IEnumerable<ApproachEvent> history) =>
        history.Aggregate(Empty, (ledger, e) => ledger.Enter(e, out _)).United();

    internal int Count { get; private init; }

    /// <summary>The opening as it stands; null before it is recorded. Of several, the one recorded first.</summary>
    internal ApproachEvent.Opened? Opening => OpenedBy is { } act ? Slots[act].Stands as ApproachEvent.Opened : null;

    /// <summary>For each forgotten person, the place of the erasure in the order of recording.</summary>
    internal ImmutableDictionary<ContactId, int> Erasures { get; private init; } = ImmutableDictionary<ContactId, int>.Empty;

    /// <summary>Which ids are one person, as of the last <see cref="United"/>.</summary>
    internal SamePeople Same { get; private init; } = SamePeople.Nobody;

    private Page? Last { get; init; }

    private ImmutableDictionary<ActId, Slot> Slots { get; init; } = ImmutableDictionary<ActId, Slot>.Empty;

    private ActId? OpenedBy { get; init; }

    /// <summary>The statements that two ids are one person, in the order of recording.</summary>
    private ImmutableList<ActId> Unions { get; init; } = [];

    /// <summary>Whether an act id is taken, and by the same content or by another; null where it is free.</summary>
    internal bool? IsSame(ApproachEvent e) =>
        Slots.TryGetValue(e.Id, out Slot? slot) ? e.HasSameContent(slot.Recorded) || e.HasSameContent(slot.Stands) : null;

    /// <summary>Whether an act id stands for something already.</summary>
    internal bool IsTaken(ActId act) => Slots.ContainsKey(act);

    /// <summary>What was first recorded under an act id; null where nothing was.</summary>
    internal ApproachEvent? Recorded(ActId act) => Slots.GetValueOrDefault(act)?.Recorded;

    /// <summary>What stands under an act id now; null where nothing was recorded, or it was struck out.</summary>
    internal ApproachEvent? Stands(ActId act) => Slots.GetValueOrDefault(act)?.Stands;

    /// <summary>Whether something else was put in the place of what was first recorded.</summary>
    internal bool IsReplaced(ActId act) =>
        Slots.TryGetValue(act, out Slot? slot) && slot.Stands is { } now && !ReferenceEquals(now, slot.Recorded);

    /// <summary>Records an event, and carries out a striking out or a restoring that is well formed. Nothing changes, and
    /// <paramref name="line"/> is null, where the same act is recorded already.</summary>
    /// <param name="e">The event.</param>
    /// <param name="line">The event's own line.</param>
    internal Ledger Enter(ApproachEvent e, out Line? line)
    {
        line = null;
        if (IsSame(e) is { } same)
        {
            if (same)
            {
                return this;
            }

            line = new Line(e, Count, Count, new Refusal.ActIdTaken(e.Id));
            return this with { Last = new Page(e, Last), Count = Count + 1 };
        }

        Refusal? verdict = e switch
        {
            ApproachEvent.StruckOut struck => Forbids(struck),
            ApproachEvent.Restored restored => Forbids(restored),
            _ => null,
        };
        line = new Line(e, Count, Count, verdict);
        Ledger next = this with
        {
            Last = new Page(e, Last),
            Count = Count + 1,
            Slots = Slots.Add(e.Id, new Slot(e, Count, [new Layer(e, null, Count)])),
        };
        return verdict is not null ? next : next.CarriedOut(e, Count);
    }

    /// <summary>Why something cannot be struck out, or not so; null where it can. No rule is asked of what is to stand instead.</summary>
    internal Refusal? Forbids(ApproachEvent.StruckOut struck)
    {
        if (!Slots.TryGetValue(struck.What, out Slot? slot) || slot.Stands is not { } stands)
        {
            return new Refusal.UnknownSubject(struck.What);
        }

        bool fits = (stands, struck.Instead) switch
        {
            (ApproachEvent.StruckOut or ApproachEvent.Restored or ApproachEvent.Erased or ApproachEvent.PolicyChanged, _) => false,
            (ApproachEvent.SamePersonStated, var instead) => instead is null,
            (ApproachEvent.Opened opened, ApproachEvent.Opened instead) =>
                opened == instead with { Target = instead.Target with { Company = opened.Target.Company, Role = opened.Target.Role } }
                    && opened.Target.Company == instead.Target.Company,
            (ApproachEvent.Opened, _) => false,
            (_, null) => true,
            (ApproachEvent.Attempted attempted, ApproachEvent.ContactedWithoutLeave confessed) => attempted.To == confessed.Who,
            (ApproachEvent.Attempted attempted, ApproachEvent.Attempted instead) =>
                attempted.To == instead.To && RelayOf(attempted.Through) == RelayOf(instead.Through),
            (ApproachEvent.Asked asked, ApproachEvent.Asked instead) =>
                asked.Of == instead.Of && asked.Request.People.SequenceEqual(instead.Request.People),
            (ApproachEvent.ContactedWithoutLeave confessed, ApproachEvent.ContactedWithoutLeave instead) =>
                confessed.Who == instead.Who && confessed.Citing == instead.Citing,
            var (now, instead) => now.GetType() == instead.GetType(),
        };
        return fits && (struck.Instead is null || struck.Instead.Id == struck.What) ? null : new Refusal.CannotStrike(struck.What);
    }

    /// <summary>Why a striking out cannot be undone; null where it can: it is the last one of that act.</summary>
    internal Refusal? Forbids(ApproachEvent.Restored restored) =>
        Slots.GetValueOrDefault(restored.What)?.Recorded is ApproachEvent.StruckOut struck
            && Slots.TryGetValue(struck.What, out Slot? slot)
            && slot.Layers[^1].By == restored.What
            ? null
            : new Refusal.UnknownSubject(restored.What);

    /// <summary>The act whose content a striking out or restoring changes; null for any other event.</summary>
    internal ActId? Changed(ApproachEvent e) => e switch
    {
        ApproachEvent.StruckOut struck => struck.What,
        ApproachEvent.Restored restored => (Slots.GetValueOrDefault(restored.What)?.Recorded as ApproachEvent.StruckOut)?.What,
        _ => null,
    };

    /// <summary>The statements that stand, in the order of recording, that two ids are one person. One that names the seeker unites
    /// nobody: else forgetting that person would take the seeker away.</summary>
    internal IEnumerable<ApproachEvent.SamePersonStated> OnePerson => Unions
        .Select(Stands)
        .OfType<ApproachEvent.SamePersonStated>()
        .Where(same => Opening is not { } opened || !same.People.Contains(opened.Seeker));

    /// <summary>With everybody united who is stated to be one person; linear in these statements.</summary>
    internal Ledger United() => this with { Same = SamePeople.Of(OnePerson) };

    /// <summary>What stands under an act id, as a line; null where it was struck out.</summary>
    internal Line? LineOf(ActId act)
    {
        Slot slot = Slots[act];
        return slot.Stands is { } stands ? new Line(stands, slot.Place, slot.Layers[^1].Since, null) : null;
    }

    /// <summary>An event as every rule reads it: of people, whichever of their ids it names.</summary>
    internal ApproachEvent OfPeople(ApproachEvent e) =>
        Same.IsEmpty || e is ApproachEvent.SamePersonStated ? e : Renaming.Of(e, Same.Of);

    /// <summary>The events as they were recorded.</summary>
    internal IReadOnlyList<ApproachEvent> Recorded()
    {
        var events = new ApproachEvent[Count];
        int place = Count;
        for (Page? page = Last; page is not null; page = page.Earlier)
        {
            events[--place] = page.Event;
        }

        return Array.AsReadOnly(events);
    }

    private Ledger CarriedOut(ApproachEvent e, int place) => e switch
    {
        ApproachEvent.Opened when OpenedBy is null => this with { OpenedBy = e.Id },
        ApproachEvent.Erased erased when !Erasures.ContainsKey(erased.Who) => this with { Erasures = Erasures.Add(erased.Who, place) },
        ApproachEvent.SamePersonStated => this with { Unions = Unions.Add(e.Id) },
        ApproachEvent.StruckOut struck => Changed(struck.What, slot => slot.Layers.Add(new Layer(struck.Instead, e.Id, place))),
        ApproachEvent.Restored => Changed(Changed(e)!.Value, slot => [.. slot.Layers[..^2], slot.Layers[^2] with { Since = place }]),
        _ => this,
    };

    private Ledger Changed(ActId act, Func<Slot, ImmutableArray<Layer>> layers) =>
        this with { Slots = Slots.SetItem(act, Slots[act] with { Layers = layers(Slots[act]) }) };

    private ContactId? RelayOf(AttemptBasis through) =>
        through is AttemptBasis.Leave leave ? (Stands(leave.Grant) as ApproachEvent.Answered)?.From : null;

    /// <summary>One act: what was recorded, where, and what was put in its place since; the last layer stands.</summary>
    private sealed record Slot(ApproachEvent Recorded, int Place, ImmutableArray<Layer> Layers)
    {
        internal ApproachEvent? Stands => Layers[^1].Stands;
    }

    /// <summary>What stands, or null; the striking out that put it there; and the place in the record since which it stands.</summary>
    private readonly record struct Layer(ApproachEvent? Stands, ActId? By, int Since);

    /// <summary>One recorded event and those before it. A class, so that comparing two ledgers never walks the chain.</summary>
    private sealed class Page(ApproachEvent e, Page? earlier)
    {
        internal ApproachEvent Event { get; } = e;

        internal Page? Earlier { get; } = earlier;
    }
}
