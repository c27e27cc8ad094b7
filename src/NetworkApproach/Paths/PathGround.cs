namespace NetworkApproach.Paths;

/// <summary>The criterion that decides between two warm paths in an order.</summary>
public enum PathGround
{
    /// <summary>Only the ids, person by person in ordinal order: the paths are equally good.</summary>
    Ids,

    /// <summary>The chance, compared by the sum of costs (<see cref="WarmPath.Cost"/>).</summary>
    Chance,

    /// <summary>The number of relays.</summary>
    Relays,

    /// <summary>The minutes of other people's time.</summary>
    Minutes,
}
