namespace NetworkApproach;

/// <summary>How it is known that one person knows another.</summary>
public enum TieKind
{
    /// <summary>One of the two people said that they know each other.</summary>
    Known,

    /// <summary>The two are connected in an address book, which is weak evidence.</summary>
    Connected,

    /// <summary>A relay named the other person in a talk.</summary>
    Named,

    /// <summary>Inferred from other data, for example from having had the same employer at the same time.</summary>
    Inferred,
}
