using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>R1 to R3: who acts, and whom they may contact.</content>
public abstract partial record Refusal
{
    /// <summary>R1: The seeker plays no other part in their own approach.</summary>
    public sealed record SeekerIsNoContact : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.seeker-is-no-contact");

        internal override Rule Forbidding => Rule.Yourself;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>R2: It is not recorded how the seeker came to this person.</summary>
    /// <param name="Who">The person.</param>
    public sealed record OriginUnknown(Contact Who) : Refusal(Who, BreachKind.Orphan)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.origin-unknown", "who:person!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R2: An acquaintance is older than the naming.</summary>
    /// <param name="Who">The person.</param>
    /// <param name="Since">Since when they were said to be acquainted.</param>
    public sealed record AcquaintedTooLate(Contact Who, DateOnly Since) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.acquainted-too-late", "who:person! since:day!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who), Fact.Day("since", Since));
    }

    /// <summary>R2: Nothing recorded allows this contact on that day.</summary>
    /// <param name="To">The person to contact.</param>
    public sealed record NoBasis(Contact To) : Refusal(To)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.no-basis", "to:person!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("to", To));
    }

    /// <summary>R2: The leave has run out.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    /// <param name="Until">The last day, or the first on which asking again is allowed.</param>
    public sealed record LeaveExpired(Contact Relay, Contact Prospect, DateOnly Until) : Refusal(Prospect)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.leave-expired", "relay:person! prospect:person! until:day!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("relay", Relay), Fact.Person("prospect", Prospect), Fact.Day("until", Until));
    }

    /// <summary>R2: A contact that was allowed is no breach to confess.</summary>
    /// <param name="Who">The person.</param>
    public sealed record ContactWasAllowed(Contact Who) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.contact-was-allowed", "who:person!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R2: The person has no standing with the seeker yet.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record MayNotBeAsked(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.may-not-be-asked", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R3: The relay has said something else since.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record LeaveWithdrawn(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.leave-withdrawn", "relay:person! prospect:person!");

        internal override Rule Forbidding => Rule.LeaveIsNotAName;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("relay", Relay), Fact.Person("prospect", Prospect));
    }

    /// <summary>R3: The relay has not said they know the prospect personally.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record RelayDoesNotKnow(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.relay-does-not-know", "relay:person! prospect:person!");

        internal override Rule Forbidding => Rule.LeaveIsNotAName;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("relay", Relay), Fact.Person("prospect", Prospect));
    }
}
