namespace NetworkApproach.Papers;

/// <summary>What a courtesy is owed for.</summary>
public enum CourtesyCause
{
    /// <summary>A talk.</summary>
    Talk,

    /// <summary>A naming.</summary>
    Naming,

    /// <summary>Leave.</summary>
    Leave,

    /// <summary>A contact or a request that a rule forbade.</summary>
    Breach,
}
