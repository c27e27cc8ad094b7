namespace NetworkApproach.Texts;

/// <summary>Something to say that is no move: it asks for nothing and changes nothing in the record. <see cref="Wording.Occasions"/> lists
/// those there are.</summary>
public abstract record Occasion
{
    private Occasion()
    {
    }

    /// <summary>Whom it turns to.</summary>
    public Contact Towards => Person;

    /// <summary>The same; internal, so that nobody outside can add a case.</summary>
    internal abstract Contact Person { get; }

    /// <summary>Explaining the method to a well-meaning friend: why no CV goes round.</summary>
    /// <param name="To">An acquaintance, or somebody who has talked with the seeker.</param>
    public sealed record ExplainMethod(Contact To) : Occasion
    {
        internal override Contact Person => To;
    }

    /// <summary>Accepting a no.</summary>
    /// <param name="From">Who said it.</param>
    public sealed record AcceptNo(Contact From) : Occasion
    {
        internal override Contact Person => From;
    }

    /// <summary>Withdrawing what was asked, once interest is lost or the approach closed.</summary>
    /// <param name="From">Who was asked for a talk that has not taken place, and need not answer any more.</param>
    public sealed record Withdraw(Contact From) : Occasion
    {
        internal override Contact Person => From;
    }

    /// <summary>Telling somebody who would like to meet again that the wish is shared.</summary>
    /// <param name="With">Who wished it.</param>
    public sealed record MeetAgain(Contact With) : Occasion
    {
        internal override Contact Person => With;
    }

    /// <summary>The note that a relay who insists on sending something may send instead of a CV: nothing is left to fill in. Needs the
    /// seeker's name.</summary>
    /// <param name="For">The relay who insists: has offered again after an answer.</param>
    public sealed record ForwardableNote(Contact For) : Occasion
    {
        internal override Contact Person => For;
    }
}
