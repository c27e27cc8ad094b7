using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// The lines of a record in the order in which they count, with the state after the last. Adding at the end costs the logarithm of the
/// length; anywhere else it is linear in what follows, which is judged again.
/// </summary>
internal sealed class Timeline
{
    internal static readonly Timeline Empty = new([], [new Mark(0, ApproachState.Empty)], ApproachState.Empty);

    private const int LinesBetweenMarks = 64;

    private readonly ImmutableList<Line> lines;

    // The state before a line, every so many lines: the first stands before everything.
    private readonly ImmutableList<Mark> marks;

    private Timeline(ImmutableList<Line> lines, ImmutableList<Mark> marks, ApproachState state) =>
        (this.lines, this.marks, State) = (lines, marks, state);

    /// <summary>The state after the last line.</summary>
    internal ApproachState State { get; }

    internal IReadOnlyList<Line> Lines => lines;

    /// <summary>Puts lines in their order and judges each: one sort, one pass.</summary>
    internal static Timeline Of(Ledger ledger, IEnumerable<Line> lines) =>
        new Timeline([.. lines.Order(new LineOrder(ledger.Opening))], Empty.marks, ApproachState.Empty).Judged(ledger, 0);

    internal Timeline With(Ledger ledger, Line line)
    {
        int place = PlaceOf(lines, ledger, line);
        return place == lines.Count
            ? new Timeline(lines.Add(line), Marked(marks, place, State), Folding.Step(State with { Ledger = ledger }, line))
            : new Timeline(lines.Insert(place, line), marks, State).Judged(ledger, place);
    }

    /// <summary>With one line gone, or another in its place, wherever that belongs.</summary>
    internal Timeline With(Ledger ledger, Line old, Line? line)
    {
        int start = lines.BinarySearch(old, new LineOrder(ledger.Opening));
        ImmutableList<Line> changed = lines.RemoveAt(start);
        if (line is not null)
        {
            int place = PlaceOf(changed, ledger, line);
            changed = changed.Insert(place, line);
            start = Math.Min(start, place);
        }

        return new Timeline(changed, marks, State).Judged(ledger, start);
    }

    /// <summary>Whether a line would come after all others.</summary>
    internal bool IsLast(Ledger ledger, Line line) => PlaceOf(lines, ledger, line) == lines.Count;

    /// <summary>The state before the place of a line; where the line itself stands there, it is left out.</summary>
    internal ApproachState Before(Ledger ledger, Line line)
    {
        int place = PlaceOf(lines, ledger, line);
        return place == lines.Count ? State with { Ledger = ledger } : Replay(ledger, place);
    }

    /// <summary>The state as of an instant: of everything that had happened by then.</summary>
    internal ApproachState AsOf(Ledger ledger, DateTimeOffset at)
    {
        if (lines.Count == 0 || lines[^1].At(ledger.Opening) <= at)
        {
            return State;
        }

        int low = 0;
        int high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool isBefore = ReferenceEquals(lines[middle].Event, ledger.Opening) || lines[middle].At(ledger.Opening) <= at;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return Replay(ledger, low);
    }

    private static ImmutableList<Mark> Marked(ImmutableList<Mark> marks, int place, ApproachState before) =>
        place > 0 && place % LinesBetweenMarks == 0 ? marks.Add(new Mark(place, before)) : marks;

    private static int PlaceOf(ImmutableList<Line> lines, Ledger ledger, Line line)
    {
        LineOrder order = new(ledger.Opening);
        if (lines.Count == 0 || order.Compare(lines[^1], line) < 0)
        {
            return lines.Count;
        }

        int place = lines.BinarySearch(line, order);
        return place < 0 ? ~place : place;
    }

    private ApproachState Replay(Ledger ledger, int end)
    {
        Mark mark = marks[marks.FindLastIndex(mark => mark.Place <= end)];
        ApproachState state = mark.Before with { Ledger = ledger };
        for (int place = mark.Place; place < end; place++)
        {
            state = Folding.Step(state, lines[place]);
        }

        return state;
    }

    /// <summary>Judges again from a place on.</summary>
    private Timeline Judged(Ledger ledger, int start)
    {
        ImmutableList<Mark>.Builder kept = marks.RemoveAll(mark => mark.Place > start).ToBuilder();
        Mark last = kept[^1];
        ApproachState state = last.Before with { Ledger = ledger };
        int place = last.Place;
        foreach (Line line in place == 0 ? lines : lines.GetRange(place, lines.Count - place))
        {
            if (place > last.Place && place % LinesBetweenMarks == 0)
            {
                kept.Add(new Mark(place, state));
            }

            state = Folding.Step(state, line);
            place++;
        }

        return new Timeline(lines, kept.ToImmutable(), state);
    }

    private readonly record struct Mark(int Place, ApproachState Before);
}
