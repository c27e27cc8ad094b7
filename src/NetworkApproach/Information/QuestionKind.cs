namespace NetworkApproach;

/// <summary>Why a question is open; the order is the one in which to ask.</summary>
public enum QuestionKind
{
    /// <summary>Sources disagree with each other, or with the seeker: who is right?</summary>
    Contradiction,

    /// <summary>The prospective boss is not known: who decides, and who knows them?</summary>
    WhoDecides,

    /// <summary>A belief that nobody, or only one source, has confirmed.</summary>
    Unconfirmed,

    /// <summary>A topic of which nothing is known.</summary>
    Gap,
}
