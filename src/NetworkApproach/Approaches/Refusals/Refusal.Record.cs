using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>What the record itself cannot take.</content>
public abstract partial record Refusal
{
    /// <summary>Nothing can be recorded before the approach is opened.</summary>
    public sealed record NotOpened : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.not-opened");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>An approach is opened once.</summary>
    public sealed record AlreadyOpened : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.already-opened");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>The act id stands for something else already.</summary>
    /// <param name="Act">The act.</param>
    public sealed record ActIdTaken(ActId Act) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.act-id-taken", "act:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("act", Act.Value));
    }

    /// <summary>An intent never stands before the last one in time.</summary>
    /// <param name="Last">When the last intent was.</param>
    public sealed record TooEarly(DateTimeOffset Last) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.too-early", "last:instant!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Instant("last", Last));
    }

    /// <summary>What it refers to is not recorded, is of another kind, or was struck out.</summary>
    /// <param name="Subject">What it refers to.</param>
    public sealed record UnknownSubject(ActId Subject) : Refusal(kind: BreachKind.Orphan)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.unknown-subject", "subject:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("subject", Subject.Value));
    }

    /// <summary>Attempts, requests and erasures have doors of their own.</summary>
    /// <param name="Act">The act.</param>
    public sealed record NotRecordable(ActId Act) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.not-recordable", "act:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("act", Act.Value));
    }

    /// <summary>An opening, a striking out and an erasure stay; a replacement keeps the act id of what it replaces.</summary>
    /// <param name="What">What was to be struck out.</param>
    public sealed record CannotStrike(ActId What) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.cannot-strike", "what:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("what", What.Value));
    }

    /// <summary>That ending needs a recorded talk with the prospective boss.</summary>
    public sealed record BossNotMet : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.boss-not-met");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>The capability was minted by another approach.</summary>
    /// <param name="Other">The approach it belongs to.</param>
    public sealed record WrongApproach(ApproachId Other) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.wrong-approach", "other:id!");

        internal override Rule Forbidding => Rule.Record;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("other", Other.Value));
    }
}
