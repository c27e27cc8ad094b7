namespace NetworkApproach;

/// <summary>How it is known that one person knows another.</summary>
public enum TieKind
{
    /// <summary>Somebody said so of themselves: they know each other.</summary>
    Known,

    /// <summary>They are connected in an address book, which proves little.</summary>
    Connected,

    /// <summary>A relay named the other in a talk.</summary>
    Named,

    /// <summary>Worked out from something else, for instance the same employer at the same time.</summary>
    Inferred,
}
