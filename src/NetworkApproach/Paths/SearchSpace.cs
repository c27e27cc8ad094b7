using System.Collections.Concurrent;

namespace NetworkApproach;

/// <summary>The space one search needs, used again for others: by one search at a time. Every network made from another lends from the same store.</summary>
internal sealed class SearchSpace
{
    private readonly PathFinder<ulong> narrow = new();
    private readonly PathFinder<UInt128> wide = new();

    /// <summary>The best path of a part; null where there is none, or only worse ones than a given path, or where the work is over.</summary>
    internal int[]? Best(SearchContext context, PathPart part, int[]? worst)
    {
        IReadOnlyList<int>? rest = narrow.Best(context, part, worst);
        if (narrow.IsOutgrown)
        {
            rest = wide.Best(context, part, worst);
            if (wide.IsOutgrown)
            {
                context.Work.End();
                return null;
            }
        }

        return rest is null ? null : [.. part.Fixed.AsSpan(0, Math.Max(0, part.Fixed.Length - 1)), .. rest];
    }

    /// <summary>Spaces that nobody uses just now.</summary>
    internal sealed class Store
    {
        private readonly ConcurrentBag<SearchSpace> spaces = [];

        internal SearchSpace Lend() => spaces.TryTake(out SearchSpace? space) ? space : new SearchSpace();

        /// <summary>Takes a space back; not after an exception, for then it is left to the collector.</summary>
        internal void Return(SearchSpace space) => spaces.Add(space);
    }
}
