using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>Everybody's ties in one direction, all in one array, person by person; and the rows of those whose ties have changed since.</summary>
internal sealed class ArcRows
{
    private readonly Arc[] arcs;
    private readonly int[] starts;
    private readonly ImmutableDictionary<int, Arc[]> changed;

    private ArcRows(Arc[] arcs, int[] starts, ImmutableDictionary<int, Arc[]> changed)
    {
        this.arcs = arcs;
        this.starts = starts;
        this.changed = changed;
    }

    /// <summary>The bytes a search may read, of the rows as first made.</summary>
    internal long Bytes => (arcs.LongLength * Arc.Bytes) + (starts.LongLength * sizeof(int));

    /// <summary>The rows as first made.</summary>
    internal ReadOnlySpan<Arc> First => arcs;

    /// <summary>The ties of one person, by who stands at the other end.</summary>
    internal ReadOnlySpan<Arc> this[int person]
    {
        get
        {
            if (changed.Count > 0 && changed.TryGetValue(person, out Arc[]? row))
            {
                return row;
            }

            return person < starts.Length - 1 ? arcs.AsSpan(starts[person], starts[person + 1] - starts[person]) : [];
        }
    }

    /// <summary>Where a person's ties begin, in the rows as first made.</summary>
    internal int StartOf(int person) => starts[person];

    internal static ArcRows Of(Arc[] arcs, int[] starts) => new(arcs, starts, ImmutableDictionary<int, Arc[]>.Empty);

    /// <summary>The place of the tie with somebody in a row; less than 0 if there is none.</summary>
    internal static int PlaceOf(ReadOnlySpan<Arc> row, int other)
    {
        (int low, int high) = (0, row.Length - 1);
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            switch (row[middle].Person.CompareTo(other))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return ~low;
    }

    /// <summary>The same with another tie between two people, or with none.</summary>
    internal ArcRows With(int person, int other, Arc? arc)
    {
        ReadOnlySpan<Arc> row = this[person];
        int place = PlaceOf(row, other);
        ReadOnlySpan<Arc> after = place < 0 ? row[~place..] : row[(place + 1)..];
        ReadOnlySpan<Arc> before = row[..(place < 0 ? ~place : place)];
        return WithRow(person, arc is { } one ? [.. before, one, .. after] : [.. before, .. after]);
    }

    /// <summary>The same with other ties of one person.</summary>
    internal ArcRows WithRow(int person, Arc[] row) => new(arcs, starts, changed.SetItem(person, row));

    /// <summary>The rows as first made, seen from their other ends, each by who stands there: linear.</summary>
    internal ArcRows Reversed()
    {
        int people = starts.Length - 1;
        int[] ends = new int[people + 1];
        foreach (Arc arc in arcs)
        {
            ends[arc.Person + 1]++;
        }

        Accumulate(ends);
        int[] next = ends[..people];
        Arc[] reversed = new Arc[arcs.Length];
        for (int person = 0; person < people; person++)
        {
            foreach (Arc arc in arcs.AsSpan(starts[person]..starts[person + 1]))
            {
                reversed[next[arc.Person]++] = arc with { Person = person };
            }
        }

        return Of(reversed, ends);
    }

    /// <summary>Makes of how many each has, one place on, where each one's begin.</summary>
    internal static void Accumulate(int[] counts)
    {
        for (int place = 1; place < counts.Length; place++)
        {
            counts[place] += counts[place - 1];
        }
    }
}
