using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>What the record itself cannot take.</content>
public abstract partial record Refusal
{
    /// <summary>Nothing can be recorded before the approach is opened.</summary>
    public sealed record NotOpened : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>An approach is opened once.</summary>
    public sealed record AlreadyOpened : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>The act id stands for something else already.</summary>
    /// <param name="Act">The act.</param>
    public sealed record ActIdTaken(ActId Act) : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>An intent never stands before the last one in time.</summary>
    /// <param name="Last">When the last intent was.</param>
    public sealed record TooEarly(DateTimeOffset Last) : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>What it refers to is not recorded, is of another kind, or was struck out.</summary>
    /// <param name="Subject">What it refers to.</param>
    public sealed record UnknownSubject(ActId Subject) : Refusal(kind: BreachKind.Orphan)
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>Attempts, requests and erasures have doors of their own.</summary>
    /// <param name="Act">The act.</param>
    public sealed record NotRecordable(ActId Act) : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>An opening, a striking out and an erasure stay; a replacement keeps the act id of what it replaces.</summary>
    /// <param name="What">What was to be struck out.</param>
    public sealed record CannotStrike(ActId What) : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>That ending needs a recorded talk with the prospective boss.</summary>
    public sealed record BossNotMet : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }

    /// <summary>The capability was minted by another approach.</summary>
    /// <param name="Other">The approach it belongs to.</param>
    public sealed record WrongApproach(ApproachId Other) : Refusal
    {
        internal override Rule Forbidding => Rule.Record;
    }
}
