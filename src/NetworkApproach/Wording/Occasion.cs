namespace NetworkApproach.Texts;

/// <summary>Something to say that is not a move: it asks for nothing and does not change the record. <see cref="Wording.Occasions"/> lists
/// the occasions available.</summary>
public abstract record Occasion
{
    private Occasion()
    {
    }

    /// <summary>The person it is addressed to.</summary>
    public Contact Towards => Person;

    /// <summary>The same; internal, so that nobody outside can add a case.</summary>
    internal abstract Contact Person { get; }

    /// <summary>Explains the method to a well-meaning friend: why no CV is passed on.</summary>
    /// <param name="To">An acquaintance, or somebody who has talked with the seeker.</param>
    public sealed record ExplainMethod(Contact To) : Occasion
    {
        internal override Contact Person => To;
    }

    /// <summary>Accepts a no.</summary>
    /// <param name="From">The person who said no.</param>
    public sealed record AcceptNo(Contact From) : Occasion
    {
        internal override Contact Person => From;
    }

    /// <summary>Withdraws a request, once interest is lost or the approach is closed.</summary>
    /// <param name="From">The person who was asked for a talk that has not taken place, and who no longer needs to answer.</param>
    public sealed record Withdraw(Contact From) : Occasion
    {
        internal override Contact Person => From;
    }

    /// <summary>Tells somebody who would like to meet again that the seeker would like to as well.</summary>
    /// <param name="With">The person who wished to meet again.</param>
    public sealed record MeetAgain(Contact With) : Occasion
    {
        internal override Contact Person => With;
    }

    /// <summary>A note that a relay who insists on sending something may send instead of a CV. It has no blanks to fill in, and needs the
    /// seeker's name.</summary>
    /// <param name="For">The relay who insists, that is, who has offered again after an answer.</param>
    public sealed record ForwardableNote(Contact For) : Occasion
    {
        internal override Contact Person => For;
    }
}
