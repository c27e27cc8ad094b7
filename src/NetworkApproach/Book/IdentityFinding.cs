namespace NetworkApproach.Books;

/// <summary>What somebody found about two ids.</summary>
public enum IdentityFinding
{
    /// <summary>They are one person.</summary>
    Same,

    /// <summary>They are two people, whatever the rules say.</summary>
    Apart,

    /// <summary>What was found before is taken back: the rules decide again.</summary>
    Withdrawn,
}
