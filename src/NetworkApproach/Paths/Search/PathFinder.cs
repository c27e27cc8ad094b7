using System.Numerics;
using System.Runtime.InteropServices;
using QuikGraph.Algorithms;

namespace NetworkApproach.Paths;

/// <summary>The best path of one part of all paths: an algorithm of QuikGraph's kind over the ties of the query in hand, which chooses how
/// to search.</summary>
/// <remarks>It reads the ties row by row, as spans, and not edge by edge through QuikGraph's interfaces: what that would cost stands in
/// <c>benchmarks/results/warm-paths-quikgraph.txt</c>.</remarks>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class PathFinder<TKey> : AlgorithmBase<StepGraph>
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    // With so few steps two rounds from each side meet. More reach so many people that a search without limit is worth trying first; so do
    // they where the ends have so many ties.
    private const int FewSteps = 4;
    private const int ManyTies = 10_000;

    // Calculating the remaining costs is given up where it takes so many times the ties of the first path: then there are hardly as many
    // paths as are wanted.
    private const int WorthLearning = 32;
    private const int AlwaysWorthLearning = 10_000;

    private readonly PathRules rules;
    private readonly PathKeys keys;
    private readonly SearchWork work;
    private readonly FreeSearch<TKey> free;
    private readonly RoundSearch<TKey> rounds;
    private readonly RemainingCost<TKey> remaining;
    private PathPart asked = new();
    private PathPart? worst;
    private List<int>? found;
    private long mostLearning;
    private int wanted;
    private bool mayBeFree;
    private bool mayLearn;

    internal PathFinder(SearchedNetwork network, PathRules rules, PathKeys keys, SearchWork work)
        : base(network.Steps)
    {
        (this.rules, this.keys, this.work) = (rules, keys, work);
        Meeting<TKey> meeting = new(network, rules);
        (free, rounds, remaining) = (new(network, work, meeting), new(network, rules, work, meeting), new(network, rules, work, meeting));
    }

    /// <summary>Whether the last search met more steps than its keys can count: its answer is then none, and means nothing.</summary>
    internal bool IsOutgrown { get; private set; }

    /// <summary>Begins another query, with so many paths wanted; int.MaxValue where it is not known.</summary>
    internal void Begin(int paths)
    {
        remaining.Begin();
        (wanted, mostLearning, mayLearn) = (paths, AlwaysWorthLearning, paths < int.MaxValue);
        mayBeFree = rules.Order == PathOrder.FewestRelays || rules.MostSteps > FewSteps || TiesAtEnds() > ManyTies;
    }

    /// <summary>Finds a part's best path; false where there is none, or only worse ones than a given path, or where the work is
    /// over.</summary>
    internal bool TryComplete(PathPart part, PathPart? noWorseThan)
    {
        (asked, worst, found) = (part, noWorseThan, null);
        Compute();
        if (found is not null)
        {
            part.Take(found);
        }

        return found is not null;
    }

    /// <inheritdoc/>
    protected override void InternalCompute()
    {
        KeyScale<TKey> scale = new(rules.Order, VisitedGraph.Ties.GreatestCost, VisitedGraph.Ties.GreatestMinutes);
        int steps = rules.MostSteps == int.MaxValue ? int.MaxValue : rules.MostSteps - Math.Max(0, asked.Kept - 1);
        TKey most = TKey.MaxValue;
        IsOutgrown = asked.Kept > scale.MostSteps;
        if (IsOutgrown)
        {
            return;
        }

        if (worst is not null && worst.Path.Length <= scale.MostSteps)
        {
            if (worst.Key < asked.KeptKey)
            {
                return;
            }

            most = scale.Of(worst.Key) - scale.Of(asked.KeptKey);
        }

        found = mayBeFree || (steps > FewSteps) ? FreeFirst(scale, steps, most) : Within(scale, steps, most);
    }

    /// <summary>How many ties the starts and the ends have.</summary>
    private long TiesAtEnds()
    {
        long ties = 0;
        foreach (int start in rules.Starts)
        {
            ties += VisitedGraph.Ties.From[start].Length;
        }

        foreach (int end in rules.Ends)
        {
            ties += VisitedGraph.Ties.To[end].Length;
        }

        return ties;
    }

    /// <summary>The best of any length is the best within a limit that it keeps.</summary>
    private List<int>? FreeFirst(KeyScale<TKey> scale, int steps, TKey most)
    {
        List<int>? path = OfAnyLength(scale, most);
        if (IsOutgrown || path is null || path.Count - 1 <= steps || rules.Order == PathOrder.FewestRelays)
        {
            return path is null || path.Count - 1 > steps ? null : path;
        }

        if (steps <= FewSteps)
        {
            // Where one is too long others will be; with the remaining costs known, trying costs next to nothing.
            mayBeFree = mayBeFree && mayLearn && remaining.IsMade;
            return Within(scale, steps, most);
        }

        // The shortest bounds what the best within the limit may cost.
        path = Free(
            new KeyScale<TKey>(PathOrder.FewestRelays, VisitedGraph.Ties.GreatestCost, VisitedGraph.Ties.GreatestMinutes), TKey.MaxValue);
        return IsOutgrown || path is null || path.Count - 1 > steps
            ? null
            : Within(scale, steps, TKey.Min(most, scale.Of(keys.Of(CollectionsMarshal.AsSpan(path)))));
    }

    private List<int>? OfAnyLength(KeyScale<TKey> scale, TKey most)
    {
        if (asked.Kept == 0 && asked.NotNext.IsEmpty)
        {
            long before = work.Looked;
            List<int>? path = Free(scale, most);
            mostLearning = Math.Max(AlwaysWorthLearning, WorthLearning * (work.Looked - before));
            return path;
        }

        mayLearn = mayLearn && (remaining.IsMade || remaining.TryMake(scale, wanted, mostLearning));
        return mayLearn ? ByRemainingCost(scale, most) : Free(scale, most);
    }

    private List<int>? ByRemainingCost(KeyScale<TKey> scale, TKey most)
    {
        TKey kept = scale.Of(asked.KeptKey);
        TKey known = remaining.Bound < kept ? TKey.Zero : remaining.Bound - kept;
        List<int>? path = remaining.Best(asked, scale, TKey.Min(most, known));
        IsOutgrown = remaining.IsOutgrown;

        // As many paths as are wanted are known within their bound; but some may be longer than is allowed.
        return path is null && !IsOutgrown && known < most && rules.MostSteps < int.MaxValue ? Free(scale, most) : path;
    }

    private List<int>? Free(KeyScale<TKey> scale, TKey most)
    {
        List<int>? path = free.Best(asked, scale, most);
        IsOutgrown = free.IsOutgrown;
        return path;
    }

    private List<int>? Within(KeyScale<TKey> scale, int steps, TKey most)
    {
        IsOutgrown = steps > scale.MostSteps;
        return IsOutgrown ? null : rounds.Best(asked, scale, steps, most);
    }
}
