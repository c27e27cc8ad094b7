using System.Collections.Immutable;

namespace NetworkApproach.Paths;

/// <summary>The ties that can be walked, one an ordered pair: both directions, compressed, immutable.</summary>
/// <remarks>
/// A tie takes 20 bytes and a person 8, costs and minutes included: all that a search reads. The ties as they were given stand apart, like
/// the contacts, and are read for the steps of an answer. A change makes another graph, which shares everything but the rows of the two
/// people concerned.
/// </remarks>
internal sealed class TieGraph
{
    /// <summary>A graph of nobody.</summary>
    internal static readonly TieGraph Empty = Of(0, [], [], [], Odds.Default);

    private readonly Tie[] ties;

    private TieGraph(int people, Tie[] ties, Odds odds, ArcRows from, ArcRows to)
    {
        People = people;
        this.ties = ties;
        Odds = odds;
        From = from;
        To = to;
    }

    /// <summary>What gives a tie its chance.</summary>
    internal Odds Odds { get; }

    /// <summary>How many people are numbered.</summary>
    internal int People { get; private init; }

    /// <summary>The ties of those who know.</summary>
    internal ArcRows From { get; private init; }

    /// <summary>The ties towards those who are known.</summary>
    internal ArcRows To { get; private init; }

    /// <summary>No tie costs less.</summary>
    internal int LeastCost { get; private init; }

    /// <summary>No tie costs more.</summary>
    internal int GreatestCost { get; private init; }

    /// <summary>No tie takes more minutes.</summary>
    internal int GreatestMinutes { get; private init; }

    /// <summary>The bytes a search may read, of the graph as first made.</summary>
    internal long Bytes => From.Bytes + To.Bytes;

    /// <summary>The same for QuikGraph's algorithms.</summary>
    internal StepGraph ForQuikGraph => new(this);

    /// <summary>The ties that were not there at first, or were granted since.</summary>
    private ImmutableDictionary<(int From, int To), (Tie Tie, bool IsGranted)> Changed { get; init; } =
        ImmutableDictionary<(int From, int To), (Tie Tie, bool IsGranted)>.Empty;

    /// <summary>The minutes of the few ties of <see cref="Arc.ManyMinutes"/> or more.</summary>
    private ImmutableDictionary<(int From, int To), int> ManyMinutes { get; init; } = ImmutableDictionary<(int From, int To), int>.Empty;

    internal static TieGraph Of(int people, Tie[] given, int[] from, int[] to, Odds odds)
    {
        (Tie[] ties, ArcRows rows, ArcRows reversed) = new TieDrafts(people, given, from, to, odds).Sorted();
        ImmutableDictionary<(int From, int To), int>.Builder many = ImmutableDictionary.CreateBuilder<(int From, int To), int>();
        (int least, int cost, int minutes) = (Arc.GreatestCost, 0, 0);
        for (int person = 0; person < people; person++)
        {
            int place = rows.StartOf(person);
            foreach (Arc arc in rows[person])
            {
                if (arc.Minutes == Arc.ManyMinutes)
                {
                    many.Add((person, arc.Person), ties[place].Minutes);
                }

                (least, cost) = (Math.Min(least, arc.Cost), Math.Max(cost, arc.Cost));
                minutes = Math.Max(minutes, arc.Minutes == Arc.ManyMinutes ? ties[place].Minutes : arc.Minutes);
                place++;
            }
        }

        return new TieGraph(
            people, ties, odds, rows,
            reversed)
        { LeastCost = least, GreatestCost = cost, GreatestMinutes = minutes, ManyMinutes = many.ToImmutable() };
    }

    /// <summary>The minutes of a tie, which mostly its arc tells.</summary>
    internal int MinutesOf(int from, int to, in Arc arc) => arc.Minutes < Arc.ManyMinutes ? arc.Minutes : ManyMinutes[(from, to)];

    /// <summary>The tie between two people as it was given, its chance, and whether leave over it was granted; null if there is
    /// none.</summary>
    internal (Tie Tie, Chance Chance, bool IsGranted)? Between(int from, int to)
    {
        ReadOnlySpan<Arc> row = From[from];
        if (ArcRows.PlaceOf(row, to) < 0)
        {
            return null;
        }

        (Tie tie, bool isGranted) = Changed.TryGetValue((from, to), out (Tie Tie, bool IsGranted) changed)
            ? changed
            : (AtFirst(from, to), false);
        return (tie, isGranted ? Chance.Certain : Odds.Of(tie), isGranted);
    }

    /// <summary>Whom somebody knows, by which tie, and whether leave over it was granted, in the order of their row. Linear in it, where
    /// asking for one after the other would look through it again for each.</summary>
    internal IEnumerable<(int Other, Tie Tie, bool IsGranted)> TiesFrom(int from)
    {
        Dictionary<int, Tie> atFirst = [];
        for (int place = from < From.People
            ? From.StartOf(from)
            : 0, end = from < From.People ? From.StartOf(from + 1) : 0; place < end; place++)
        {
            atFirst.Add(From.First[place].Person, ties[place]);
        }

        foreach (Arc arc in From[from].ToArray())
        {
            (Tie tie, bool isGranted) = Changed.TryGetValue((from, arc.Person), out (Tie Tie, bool IsGranted) changed)
                ? changed
                : (atFirst[arc.Person], false);
            yield return (arc.Person, tie, isGranted);
        }
    }

    /// <summary>The same with so many people, and a tie (null: none); of one that is there already the better stays.</summary>
    internal TieGraph With(int people, int from, int to, Tie? tie)
    {
        if (tie is null)
        {
            return With(people);
        }

        (Tie Tie, Chance Chance, bool IsGranted)? before = from < People && to < People ? Between(from, to) : null;
        Tie best = before is { } old ? TieDrafts.BestOf(old.Tie, tie, Odds) : tie;
        return With(people, from, to, best, before is { IsGranted: true });
    }

    /// <summary>The same with one tie granted; itself if there is no such tie.</summary>
    internal TieGraph Granting(int from, int to) =>
        Between(from, to) is { IsGranted: false } there ? With(People, from, to, there.Tie, isGranted: true) : this;

    /// <summary>The same without one tie.</summary>
    internal TieGraph Without(int from, int to) =>
        With(
            People, From.With(from, to, null), To.With(to, from, null), Changed.Remove((from, to)), ManyMinutes.Remove((from, to)),
            (LeastCost, GreatestCost), GreatestMinutes);

    /// <summary>The same without anybody's ties to or from one person.</summary>
    internal TieGraph Without(int person)
    {
        TieGraph graph = this;
        foreach (Arc arc in From[person])
        {
            graph = graph.Without(person, arc.Person);
        }

        foreach (Arc arc in To[person])
        {
            graph = graph.Without(arc.Person, person);
        }

        return graph;
    }

    private TieGraph With(int people, int from, int to, Tie tie, bool isGranted)
    {
        Arc arc = Arc.Of(to, tie, Odds);
        arc = isGranted ? arc with { Cost = 0 } : arc;
        return With(
            people,
            From.With(from, to, arc),
            To.With(to, from, arc with { Person = from }),
            Changed.SetItem((from, to), (tie, isGranted)),
            arc.Minutes < Arc.ManyMinutes ? ManyMinutes.Remove((from, to)) : ManyMinutes.SetItem((from, to), tie.Minutes),
            (Math.Min(LeastCost, arc.Cost), Math.Max(GreatestCost, arc.Cost)),
            Math.Max(GreatestMinutes, tie.Minutes));
    }

    private TieGraph With(int people) => With(people, From, To, Changed, ManyMinutes, (LeastCost, GreatestCost), GreatestMinutes);

    private TieGraph With(
        int people,
        ArcRows from,
        ArcRows to,
        ImmutableDictionary<(int From, int To), (Tie Tie, bool IsGranted)> changed,
        ImmutableDictionary<(int From, int To), int> manyMinutes,
        (int Least, int Greatest) costs,
        int greatestMinutes) => new(people, ties, Odds, from, to)
        {
            Changed = changed,
            ManyMinutes = manyMinutes,
            LeastCost = costs.Least,
            GreatestCost = costs.Greatest,
            GreatestMinutes = greatestMinutes,
        };

    private Tie AtFirst(int from, int to)
    {
        int start = From.StartOf(from);
        return ties[start + ArcRows.PlaceOf(From.First[start..From.StartOf(from + 1)], to)];
    }
}
