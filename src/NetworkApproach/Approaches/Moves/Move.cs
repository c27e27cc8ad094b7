namespace NetworkApproach;

/// <summary>Something the rules allow now. Submit it with an id and an instant of the host's own.</summary>
public abstract record Move
{
    private Move()
    {
    }

    /// <summary>Whom it turns to; null for the seeker's own verdicts.</summary>
    public NetworkApproach.Contact? Towards => Person;

    internal abstract NetworkApproach.Contact? Person { get; }

    /// <summary>The command that carries the move out.</summary>
    /// <param name="act">The host's id of the act.</param>
    /// <param name="at">When; the move was allowed at the instant it was listed for.</param>
    public ApproachCommand ToCommand(ActId act, DateTimeOffset at) => Command(act, at);

    internal abstract ApproachCommand Command(ActId act, DateTimeOffset at);

    /// <summary>Pay a courtesy owed.</summary>
    /// <param name="Courtesy">Which.</param>
    public sealed record Pay(Courtesy Courtesy) : Move
    {
        internal override NetworkApproach.Contact? Person => Courtesy.To;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.CourtesyPaid(act, at, Courtesy.Kind, Courtesy.For));
    }

    /// <summary>Answer an offer to pass on the CV.</summary>
    /// <param name="Offer">The offer.</param>
    /// <param name="By">Who offered.</param>
    /// <param name="Reply">What to say.</param>
    public sealed record AnswerOffer(ActId Offer, NetworkApproach.Contact By, OfferReply Reply) : Move
    {
        internal override NetworkApproach.Contact? Person => By;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.OfferAnswered(act, at, Offer, Reply));
    }

    /// <summary>Contact somebody: for the first time, as a reminder, in reply, or again.</summary>
    /// <param name="Attempt">Whom, and what allows it; by message, or by telephone for a reminder.</param>
    /// <param name="IsReminder">Whether it is the one reminder after a silence.</param>
    public sealed record Contact(ContactAttempt Attempt, bool IsReminder) : Move
    {
        internal override NetworkApproach.Contact? Person => Attempt.To;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) => new ApproachCommand.Attempt(act, Attempt, at);
    }

    /// <summary>Ask somebody for one thing of the closed list.</summary>
    /// <param name="Of">Whom.</param>
    /// <param name="Request">What.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record Ask(NetworkApproach.Contact Of, Request Request, NetworkApproach.Contact? About) : Move
    {
        internal override NetworkApproach.Contact? Person => Of;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) => new ApproachCommand.Ask(act, Of.Id, Request, at);
    }

    /// <summary>Say whether the target interests the seeker.</summary>
    /// <param name="Verdict">Confirmed, or lost.</param>
    public sealed record JudgeInterest(Interest Verdict) : Move
    {
        internal override NetworkApproach.Contact? Person => null;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.InterestJudged(act, at, Verdict));
    }

    /// <summary>End the approach.</summary>
    /// <param name="Ending">How.</param>
    public sealed record Close(Ending Ending) : Move
    {
        internal override NetworkApproach.Contact? Person => null;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.Closed(act, at, Ending));
    }
}
