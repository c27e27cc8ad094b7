using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>Rules R1 to R3: who acts, and whom they may contact.</content>
public abstract partial record Refusal
{
    /// <summary>R1: The seeker cannot be a contact in their own approach.</summary>
    public sealed record SeekerIsNoContact : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.seeker-is-no-contact");

        internal override Rule Forbidding => Rule.Yourself;

        internal override string Say(Phrasebook book) => book.Say(Sentence);
    }

    /// <summary>R2: No origin is recorded for this person: nothing says how the seeker came to them.</summary>
    /// <param name="Who">The person.</param>
    public sealed record OriginUnknown(Contact Who) : Refusal(Who, BreachKind.Orphan)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.origin-unknown", "who:person!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R2: The acquaintance is not older than the naming, or than its statement.</summary>
    /// <param name="Who">The person.</param>
    /// <param name="Since">The day since which the seeker is said to know them.</param>
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

    /// <summary>R2: The leave has expired.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    /// <param name="Until">The last day on which the leave was valid.</param>
    public sealed record LeaveExpired(Contact Relay, Contact Prospect, DateOnly Until) : Refusal(Prospect)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.leave-expired", "relay:person! prospect:person! until:day!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("relay", Relay), Fact.Person("prospect", Prospect), Fact.Day("until", Until));
    }

    /// <summary>R2: The contact was allowed, so it cannot be confessed as a breach.</summary>
    /// <param name="Who">The person.</param>
    public sealed record ContactWasAllowed(Contact Who) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.contact-was-allowed", "who:person!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R2: The seeker does not know this person, and the person has neither talked with the seeker nor contacted them.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">The request that was refused.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record MayNotBeAsked(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.may-not-be-asked", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Permission;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R3: The relay has withdrawn the leave, or answered something else since.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record LeaveWithdrawn(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.leave-withdrawn", "relay:person! prospect:person!");

        internal override Rule Forbidding => Rule.LeaveIsNotAName;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("relay", Relay), Fact.Person("prospect", Prospect));
    }

    /// <summary>R3: The relay has not said that they know the prospect personally.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record RelayDoesNotKnow(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.relay-does-not-know", "relay:person! prospect:person!");

        internal override Rule Forbidding => Rule.LeaveIsNotAName;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("relay", Relay), Fact.Person("prospect", Prospect));
    }
}
