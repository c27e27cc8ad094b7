using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// What was recorded, in order, and what has become of it: struck out, replaced, or as it was. Adding costs the logarithm of the history's
/// length; so does striking out with nothing instead; putting something instead is linear in what was recorded since the pages replaced
/// lately, replaying in all.
/// </summary>
internal sealed record Ledger
{
    internal static readonly Ledger Empty = new();

    private const int PagesBetweenMarks = 256;
    private const int MostMarks = 4;

    private Page? Last { get; init; }

    private int Count { get; init; }

    private ImmutableDictionary<ActId, Slot> Slots { get; init; } = ImmutableDictionary<ActId, Slot>.Empty;

    private bool IsOpened { get; init; }

    /// <summary>The state before a few pages, in their order, so that not every striking out reads everything again; none after a page
    /// struck out since.</summary>
    private ImmutableArray<Mark> Marks { get; init; } = [new Mark(0, ApproachState.Empty)];

    /// <summary>Whether an act id is taken, and by the same content or by another; null where it is free.</summary>
    internal bool? IsSame(ApproachEvent e) =>
        Slots.TryGetValue(e.Id, out Slot? slot) ? e.Equals(slot.Recorded) || e.Equals(slot.Stands) : null;

    /// <summary>Whether an act id stands for something already.</summary>
    internal bool IsTaken(ActId act) => Slots.ContainsKey(act);

    /// <summary>Records an event under an id that is free.</summary>
    internal Ledger Add(ApproachEvent e, Refusal? verdict = null) => this with
    {
        Last = new Page(e, verdict, Last),
        Count = Count + 1,
        Slots = Slots.Add(e.Id, new Slot(e, e, Count)),
        IsOpened = IsOpened || e is ApproachEvent.Opened,
    };

    /// <summary>Records an event whose id stands for something else already: a breach for good.</summary>
    internal Ledger AddTaken(ApproachEvent e) => this with { Last = new Page(e, new Refusal.ActIdTaken(e.Id), Last), Count = Count + 1 };

    /// <summary>Records a striking out under an id that is free, and carries it out unless a rule forbids it.</summary>
    internal Ledger Strike(ApproachEvent.StruckOut struck)
    {
        Slot? slot = Slots.GetValueOrDefault(struck.What);
        Ledger marked = slot is null || struck.Instead is null ? this : MarkedFor(slot.Place);
        Refusal? verdict = marked.Forbids(struck);
        Ledger next = marked.Add(struck, verdict);
        return verdict is not null
            ? next
            : next with
            {
                Slots = next.Slots.SetItem(struck.What, slot! with { Stands = struck.Instead }),
                Marks = next.Marks.RemoveAll(mark => mark.Place > slot!.Place),
            };
    }

    /// <summary>Why something cannot be struck out; null where it can. Linear where something else is to stand instead.</summary>
    internal Refusal? Forbids(ApproachEvent.StruckOut struck)
    {
        if (!IsOpened)
        {
            return new Refusal.NotOpened();
        }

        if (!Slots.TryGetValue(struck.What, out Slot? slot) || slot.Stands is not { } stands)
        {
            return new Refusal.UnknownSubject(struck.What);
        }

        bool fits = (stands, struck.Instead) switch
        {
            (ApproachEvent.StruckOut or ApproachEvent.Erased, _) => false,
            (ApproachEvent.Opened opened, ApproachEvent.Opened instead) => opened.Approach == instead.Approach,
            (ApproachEvent.Opened, _) => false,
            (_, ApproachEvent.Opened or ApproachEvent.StruckOut or ApproachEvent.Erased) => false,
            _ => true,
        };
        if (!fits || (struck.Instead is { } other && other.Id != struck.What))
        {
            return new Refusal.CannotStrike(struck.What);
        }

        return struck.Instead is { } replacement ? Judge.Of(Replay(slot.Place), replacement) : null;
    }

    /// <summary>The state before an event that was recorded; linear.</summary>
    internal ApproachState Before(ActId act) => Replay(Slots[act].Place);

    /// <summary>The state that follows from everything recorded, struck out and replaced as it was since.</summary>
    internal ApproachState Replay() => Replay(Count);

    /// <summary>Page by page: what stands there now, null where it was struck out, and the verdict on what never stood.</summary>
    internal IEnumerable<(ApproachEvent Event, Refusal? Verdict)> Effective() => Effective(0, Count);

    /// <summary>The events that were carried out and are not struck out, replaced as they were since.</summary>
    internal IReadOnlyList<ApproachEvent> Written() =>
        [.. Effective().Where(page => page.Verdict is null && page.Event is not null).Select(page => page.Event)];

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

    private ApproachState Replay(int end)
    {
        Mark mark = Marks.Last(mark => mark.Place <= end);
        ApproachState state = mark.Before;
        foreach ((ApproachEvent e, Refusal? verdict) in Effective(mark.Place, end))
        {
            state = verdict is not null ? state.Flag(e, verdict) : e is null ? state : Folding.Step(state, e);
        }

        return state;
    }

    private IEnumerable<(ApproachEvent Event, Refusal? Verdict)> Effective(int start, int end)
    {
        var pages = new Page[end - start];
        int place = Count;
        for (Page? page = Last; place > start; page = page!.Earlier)
        {
            if (--place < end)
            {
                pages[place - start] = page!;
            }
        }

        return pages.Select(page => (page.Verdict is not null ? page.Event : Slots[page.Event.Id].Stands!, page.Verdict));
    }

    /// <summary>With a mark shortly before a page that is to change, and none after it.</summary>
    private Ledger MarkedFor(int place)
    {
        int start = place - (place % PagesBetweenMarks);
        ImmutableArray<Mark> kept = Marks.RemoveAll(mark => mark.Place > place);
        if (kept[^1].Place == start)
        {
            return this with { Marks = kept };
        }

        // The first mark stands before everything and stays.
        kept = kept.Add(new Mark(start, Replay(start)));
        return this with { Marks = kept.Length > MostMarks ? kept.RemoveAt(1) : kept };
    }

    private readonly record struct Mark(int Place, ApproachState Before);

    private sealed record Slot(ApproachEvent Recorded, ApproachEvent? Stands, int Place);

    /// <summary>One recorded event and those before it. A class, so that comparing two ledgers never walks the chain.</summary>
    private sealed class Page(ApproachEvent e, Refusal? verdict, Page? earlier)
    {
        internal ApproachEvent Event { get; } = e;

        internal Refusal? Verdict { get; } = verdict;

        internal Page? Earlier { get; } = earlier;
    }
}
