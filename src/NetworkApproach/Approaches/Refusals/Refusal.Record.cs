using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>Refusals that concern the record itself.</content>
public abstract partial record Refusal
{
    /// <summary>Nothing can be recorded before the approach is opened.</summary>
    public sealed record NotOpened : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.not-opened");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>The approach is already open.</summary>
    public sealed record AlreadyOpened : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.already-opened");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>The act id is already used for something else.</summary>
    /// <param name="Act">The id of the act.</param>
    public sealed record ActIdTaken(ActId Act) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.act-id-taken", "act:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("act", Act.Value));
    }

    /// <summary>The act is dated before something recorded of the same people or of the target, or before the opening.</summary>
    /// <remarks>Use <see cref="ApproachCommand.Enter"/> for what was done then and was not recorded. A change of policy is refused so where
    /// anything later is recorded.</remarks>
    /// <param name="Last">The instant of the latest such event.</param>
    public sealed record TooEarly(DateTimeOffset Last) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.too-early", "last:instant!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Instant("last", Last));
    }

    /// <summary>The act it refers to is not recorded, is of another kind, or was struck out.</summary>
    /// <param name="Subject">The id it refers to.</param>
    public sealed record UnknownSubject(ActId Subject) : Refusal(kind: BreachKind.Orphan)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.unknown-subject", "subject:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("subject", Subject.Value));
    }

    /// <summary>Attempts, requests and erasures cannot be recorded directly.</summary>
    /// <remarks>Attempts and requests have their own commands, and erasures are made by <see cref="Forgetting"/>.</remarks>
    /// <param name="Act">The id of the act.</param>
    public sealed record NotRecordable(ActId Act) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.not-recordable", "act:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("act", Act.Value));
    }

    /// <summary>The event cannot be struck out, or not be replaced by this: a replacement keeps the act id, the kind and the
    /// people.</summary>
    /// <remarks>A striking out, a restoring, an erasure and a change of policy stay. An opening changes only its wording. Only an attempt,
    /// a request and a confession must keep their people; a confession may replace an attempt.</remarks>
    /// <param name="What">The id of the event that was to be struck out.</param>
    public sealed record CannotStrike(ActId What) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.cannot-strike", "what:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("what", What.Value));
    }

    /// <summary>The ending needs a recorded talk with the prospective boss.</summary>
    public sealed record BossNotMet : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.boss-not-met");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>The capability belongs to another approach.</summary>
    /// <param name="Other">The approach it belongs to.</param>
    public sealed record WrongApproach(ApproachId Other) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.wrong-approach", "other:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("other", Other.Value));
    }
}
