using System.Collections.Immutable;

namespace NetworkApproach.Paths;

/// <summary>Everybody's ties in one direction, all in one array, person by person; and the rows of those whose ties have changed
/// since.</summary>
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

    /// <summary>The ties of one person, by cost, then by who stands at the other end.</summary>
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

    /// <summary>How many people had a row at first.</summary>
    internal int People => starts.Length - 1;

    /// <summary>Where a person's ties begin, in the rows as first made.</summary>
    internal int StartOf(int person) => starts[person];

    internal static ArcRows Of(Arc[] arcs, int[] starts) => new(arcs, starts, ImmutableDictionary<int, Arc[]>.Empty);

    /// <summary>The place of the tie with somebody in a row; less than 0 if there is none. Looks at one tie after the other.</summary>
    internal static int PlaceOf(ReadOnlySpan<Arc> row, int other)
    {
        for (int place = 0; place < row.Length; place++)
        {
            if (row[place].Person == other)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The same with another tie between two people, or with none.</summary>
    internal ArcRows With(int person, int other, Arc? arc)
    {
        List<Arc> row = [.. this[person]];
        row.RemoveAll(known => known.Person == other);
        if (arc is { } one)
        {
            int place = row.FindIndex(known => (known.Cost, known.Person).CompareTo((one.Cost, one.Person)) > 0);
            row.Insert(place < 0 ? row.Count : place, one);
        }

        return new(arcs, starts, changed.SetItem(person, [.. row]));
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
