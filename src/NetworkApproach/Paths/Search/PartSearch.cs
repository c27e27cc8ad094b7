namespace NetworkApproach.Paths;

/// <summary>The best path of one part of all paths: with 64-bit keys, and with 128-bit ones from the first path on that outgrows
/// them.</summary>
internal sealed class PartSearch(SearchedNetwork network, PathRules rules, PathKeys keys, SearchWork work)
{
    private readonly PathFinder<ulong> narrow = new(network, rules, keys, work);
    private PathFinder<UInt128>? wide;
    private int wanted;
    private bool isWide;

    /// <summary>Begins another query, with so many paths wanted; int.MaxValue where it is not known.</summary>
    internal void Begin(int count)
    {
        (wanted, isWide) = (count, false);
        narrow.Begin(count);
    }

    /// <summary>Finds the best path of a part; false where there is none, or only worse ones than a given path, or where the work is
    /// over.</summary>
    internal bool TryComplete(PathPart part, PathPart? worst)
    {
        if (!isWide)
        {
            bool isFound = narrow.TryComplete(part, worst);
            if (!narrow.IsOutgrown)
            {
                return isFound;
            }

            isWide = true;
            wide ??= new PathFinder<UInt128>(network, rules, keys, work);
            wide.Begin(wanted);
        }

        bool isFoundWide = wide!.TryComplete(part, worst);
        if (wide.IsOutgrown)
        {
            work.End();
        }

        return isFoundWide && !wide.IsOutgrown;
    }
}
