namespace NetworkApproach.Texts;

/// <summary>How the seeker addresses a person, in a language that distinguishes formal from familiar address.</summary>
public enum Form
{
    /// <summary>Formal address: "vous", "Sie".</summary>
    Formal,

    /// <summary>Familiar address: "tu", "du".</summary>
    Familiar,
}
