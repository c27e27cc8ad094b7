namespace NetworkApproach.Texts;

/// <summary>How a language that has to agree speaks of somebody. Never guessed from a name.</summary>
public enum Gender
{
    /// <summary>Not known, or neither: the words avoid agreeing.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}
