namespace NetworkApproach;

/// <summary>Why a question is open, in order of importance.</summary>
public enum QuestionKind
{
    /// <summary>Sources contradict each other, or the seeker's belief: who is right?</summary>
    Contradiction,

    /// <summary>The prospective boss is not known: who decides, and who knows them?</summary>
    WhoDecides,

    /// <summary>
    /// The prospective boss is known: does this person know them, and if not, who does? Only in questions for one person.
    /// </summary>
    WhoKnows,

    /// <summary>A belief that no source, or only one, has confirmed.</summary>
    Unconfirmed,

    /// <summary>A topic about which nothing is known.</summary>
    Gap,
}
