namespace NetworkApproach;

/// <summary>Why a question is open; the order is that of what matters most.</summary>
public enum QuestionKind
{
    /// <summary>Sources disagree with each other, or with the seeker: who is right?</summary>
    Contradiction,

    /// <summary>The prospective boss is not known: who decides, and who knows them?</summary>
    WhoDecides,

    /// <summary>The prospective boss is known: does this person know them, and if not, who does? Only in questions for one
    /// person.</summary>
    WhoKnows,

    /// <summary>A belief that nobody, or only one source, has confirmed.</summary>
    Unconfirmed,

    /// <summary>A topic of which nothing is known.</summary>
    Gap,
}
