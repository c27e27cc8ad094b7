namespace NetworkApproach.Paths;

/// <summary>What decides between two warm paths in an order.</summary>
public enum PathGround
{
    /// <summary>Nothing but the ids, person by person in ordinal order: the paths are equally good.</summary>
    Ids,

    /// <summary>The chance, as the sum of costs has it.</summary>
    Chance,

    /// <summary>The number of relays.</summary>
    Relays,

    /// <summary>The minutes of other people's time.</summary>
    Minutes,
}
