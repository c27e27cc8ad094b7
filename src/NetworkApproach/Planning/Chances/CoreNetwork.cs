namespace NetworkApproach.Planning;

/// <summary>What reductions leave of a network: at most 64 people, their ties as sets, and the chance that each leads straight to the
/// target.</summary>
internal sealed class CoreNetwork
{
    private readonly double[] chances;

    internal CoreNetwork(int people)
    {
        People = people;
        chances = new double[people * people];
        ToTarget = new double[people];
        Willing = new double[people];
        Knows = new ulong[people];
        KnownBy = new ulong[people];
    }

    internal int People { get; }

    /// <summary>Whom each knows.</summary>
    internal ulong[] Knows { get; }

    /// <summary>Who knows each.</summary>
    internal ulong[] KnownBy { get; }

    /// <summary>The chance of each one's tie to the target; 0 without one.</summary>
    internal double[] ToTarget { get; }

    /// <summary>The chance that each agrees to talk.</summary>
    internal double[] Willing { get; }

    /// <summary>Those who know the target.</summary>
    internal ulong KnowTarget { get; private set; }

    internal double Chance(int from, int to) => chances[(from * People) + to];

    internal void Add(int from, int to, double chance)
    {
        chances[(from * People) + to] = chance;
        Knows[from] |= 1UL << to;
        KnownBy[to] |= 1UL << from;
    }

    internal void AddToTarget(int from, double chance)
    {
        ToTarget[from] = chance;
        KnowTarget |= 1UL << from;
    }
}
