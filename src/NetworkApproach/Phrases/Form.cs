namespace NetworkApproach.Texts;

/// <summary>How the seeker addresses somebody, in a language that tells the two apart.</summary>
public enum Form
{
    /// <summary>"vous", "Sie".</summary>
    Formal,

    /// <summary>"tu", "du".</summary>
    Familiar,
}
