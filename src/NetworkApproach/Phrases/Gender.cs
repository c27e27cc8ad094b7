namespace NetworkApproach.Texts;

/// <summary>The grammatical gender used for a person, in a language that has agreement. Never guessed from a name.</summary>
public enum Gender
{
    /// <summary>Not known, or neither: the text avoids agreement.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}
