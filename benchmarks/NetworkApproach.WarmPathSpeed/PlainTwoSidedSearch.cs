using QuikGraph;
using QuikGraph.Algorithms;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>A plain search from both ends, the least sum of costs only; how it reads a graph's ties is left open, so that ways of reading
/// can be compared.</summary>
internal abstract class PlainTwoSidedSearch(StepGraph graph) : AlgorithmBase<IBidirectionalIncidenceGraph<int, TieStep>>(graph)
{
    private readonly Side forwards = new(graph.VertexCount);
    private readonly Side backwards = new(graph.VertexCount);
    private (int From, int To) pair;

    /// <summary>The least cost found so far.</summary>
    private long Bound { get; set; }

    /// <summary>The cost of the likeliest path; long.MaxValue if there is none.</summary>
    internal long Cost(int from, int to)
    {
        pair = (from, to);
        Compute();
        return Bound;
    }

    protected override void InternalCompute()
    {
        Bound = long.MaxValue;
        forwards.Begin(pair.From);
        backwards.Begin(pair.To);
        while (forwards.TryPeek(out long ahead) && backwards.TryPeek(out long behind) && ahead + behind < Bound)
        {
            if (forwards.OpenCount <= backwards.OpenCount)
            {
                GoOn(forwards, backwards, forwards.Settle(), ahead, isAhead: true);
            }
            else
            {
                GoOn(backwards, forwards, backwards.Settle(), behind, isAhead: false);
            }
        }
    }

    /// <summary>Reads the ties of one person, and looks at each.</summary>
    protected abstract void GoOn(Side side, Side across, int person, long sofar, bool isAhead);

    protected void Look(Side side, Side across, int other, long key)
    {
        if (side.TryReach(other, key) && across.CostTo(other) is >= 0 and long rest)
        {
            Bound = Math.Min(Bound, key + rest);
        }
    }

    /// <summary>One side: stamped costs, and who is open.</summary>
    internal sealed class Side(int people)
    {
        private readonly (uint Stamp, long Cost)[] costs = new (uint, long)[people];
        private readonly PriorityQueue<int, long> open = new();
        private uint stamp;

        internal int OpenCount => open.Count;

        internal void Begin(int start)
        {
            stamp++;
            open.Clear();
            TryReach(start, 0);
        }

        internal long CostTo(int person) => costs[person].Stamp == stamp ? costs[person].Cost : -1;

        internal bool TryReach(int person, long cost)
        {
            if (costs[person].Stamp == stamp && costs[person].Cost <= cost)
            {
                return false;
            }

            costs[person] = (stamp, cost);
            open.Enqueue(person, cost);
            return true;
        }

        internal bool TryPeek(out long cost)
        {
            while (open.TryPeek(out int person, out cost))
            {
                if (costs[person].Cost == cost)
                {
                    return true;
                }

                open.Dequeue();
            }

            return false;
        }

        internal int Settle() => open.Dequeue();
    }

    /// <summary>Reads rows as spans.</summary>
    internal sealed class BySpans(StepGraph graph) : PlainTwoSidedSearch(graph)
    {
        private readonly TieGraph ties = graph.Ties;

        protected override void GoOn(Side side, Side across, int person, long sofar, bool isAhead)
        {
            foreach (ref readonly Arc arc in isAhead ? ties.From[person] : ties.To[person])
            {
                Look(side, across, arc.Person, sofar + arc.Cost);
            }
        }
    }

    /// <summary>Reads edges by their places, through QuikGraph's interface.</summary>
    internal sealed class ByPlaces(StepGraph graph) : PlainTwoSidedSearch(graph)
    {
        protected override void GoOn(Side side, Side across, int person, long sofar, bool isAhead)
        {
            for (int place = 0, all = isAhead ? VisitedGraph.OutDegree(person) : VisitedGraph.InDegree(person); place < all; place++)
            {
                TieStep step = isAhead ? VisitedGraph.OutEdge(person, place) : VisitedGraph.InEdge(person, place);
                Look(side, across, isAhead ? step.Target : step.Source, sofar + step.Cost);
            }
        }
    }

    /// <summary>Reads edges as QuikGraph's own algorithms do.</summary>
    internal sealed class ByEdges(StepGraph graph) : PlainTwoSidedSearch(graph)
    {
        protected override void GoOn(Side side, Side across, int person, long sofar, bool isAhead)
        {
            foreach (TieStep step in isAhead ? VisitedGraph.OutEdges(person) : VisitedGraph.InEdges(person))
            {
                Look(side, across, isAhead ? step.Target : step.Source, sofar + step.Cost);
            }
        }
    }
}
