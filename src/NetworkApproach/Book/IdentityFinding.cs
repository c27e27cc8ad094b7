namespace NetworkApproach.Books;

/// <summary>What somebody found about two ids.</summary>
public enum IdentityFinding
{
    /// <summary>They are one person.</summary>
    Same,

    /// <summary>They are two people, whatever the rules say.</summary>
    Apart,

    /// <summary>The earlier finding is withdrawn: the rules decide again.</summary>
    Withdrawn,
}
