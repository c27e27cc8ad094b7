namespace NetworkApproach;

/// <summary>
/// A move that the rules allow now. To carry it out, submit it with an id and an instant chosen by the host. A closed hierarchy: a
/// <c>switch</c> over its cases is complete.
/// </summary>
public abstract record Move
{
    private Move()
    {
    }

    /// <summary>The person the move is directed to; null for the seeker's own verdicts.</summary>
    public NetworkApproach.Contact? Towards => Person;

    internal abstract NetworkApproach.Contact? Person { get; }

    /// <summary>Whether carrying it out is recorded by a command: false for <see cref="Prepare"/> and <see cref="WriteDown"/>, true for
    /// every other move.</summary>
    public bool IsRecorded => this is not (Prepare or WriteDown);

    /// <summary>Returns the command that carries out the move.</summary>
    /// <param name="act">The host's id of the act.</param>
    /// <param name="at">When it is carried out. The move was allowed at the instant for which it was listed.</param>
    /// <exception cref="InvalidOperationException">The move is not recorded (<see cref="IsRecorded"/>).</exception>
    public ApproachCommand ToCommand(ActId act, DateTimeOffset at) => Command(act, at);

    internal abstract ApproachCommand Command(ActId act, DateTimeOffset at);

    private static InvalidOperationException NotRecorded() =>
        new("Nothing is recorded by this move: a talk is, once it has taken place.");

    /// <summary>Pay a courtesy owed.</summary>
    /// <param name="Courtesy">The courtesy to pay.</param>
    public sealed record Pay(Courtesy Courtesy) : Move
    {
        internal override NetworkApproach.Contact? Person => Courtesy.To;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.CourtesyPaid(act, at, Courtesy.Kind, Courtesy.For, Courtesy.To.Id));
    }

    /// <summary>Answer an offer to pass on the CV.</summary>
    /// <param name="Offer">The id of the offer.</param>
    /// <param name="By">The person who offered.</param>
    /// <param name="Reply">The reply to give.</param>
    public sealed record AnswerOffer(ActId Offer, NetworkApproach.Contact By, OfferReply Reply) : Move
    {
        internal override NetworkApproach.Contact? Person => By;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.OfferAnswered(act, at, Offer, Reply));
    }

    /// <summary>Contact a person: for the first time, as a reminder, in reply, or again.</summary>
    /// <param name="Attempt">The person to contact, and what allows it: by message, or by telephone for a reminder.</param>
    /// <param name="IsReminder">Whether it is the one reminder allowed after a silence.</param>
    public sealed record Contact(ContactAttempt Attempt, bool IsReminder) : Move
    {
        internal override NetworkApproach.Contact? Person => Attempt.To;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) => new ApproachCommand.Attempt(act, Attempt, at);
    }

    /// <summary>Ask a person for one thing of the closed list.</summary>
    /// <param name="Of">The person to ask.</param>
    /// <param name="Request">What to ask for.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record Ask(NetworkApproach.Contact Of, Request Request, NetworkApproach.Contact? About) : Move
    {
        internal override NetworkApproach.Contact? Person => Of;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) => new ApproachCommand.Ask(act, Of.Id, Request, at);
    }

    /// <summary>Prepare a talk that somebody agreed to: fix the day if there is none, and read what is known.</summary>
    /// <param name="With">The person.</param>
    /// <param name="For">When it is to take place; null while no hour is agreed.</param>
    public sealed record Prepare(NetworkApproach.Contact With, DateTimeOffset? For) : Move
    {
        internal override NetworkApproach.Contact? Person => With;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) => throw NotRecorded();
    }

    /// <summary>Write down a talk whose time is over: that it took place and what was learnt, or that it was cancelled or missed; or
    /// write down what came of a talk that is recorded.</summary>
    /// <param name="With">The person.</param>
    /// <param name="For">When it was to take place, or took place.</param>
    public sealed record WriteDown(NetworkApproach.Contact With, DateTimeOffset For) : Move
    {
        internal override NetworkApproach.Contact? Person => With;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) => throw NotRecorded();
    }

    /// <summary>Judge whether the target interests the seeker.</summary>
    /// <param name="Verdict">Confirmed or lost.</param>
    public sealed record JudgeInterest(Interest Verdict) : Move
    {
        internal override NetworkApproach.Contact? Person => null;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.InterestJudged(act, at, Verdict));
    }

    /// <summary>Close the approach.</summary>
    /// <param name="Ending">The ending.</param>
    public sealed record Close(Ending Ending) : Move
    {
        internal override NetworkApproach.Contact? Person => null;

        internal override ApproachCommand Command(ActId act, DateTimeOffset at) =>
            new ApproachCommand.Record(new ApproachEvent.Closed(act, at, Ending));
    }
}
