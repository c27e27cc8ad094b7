using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>Rules R11 to R14: courtesies owed, the end of an approach, discretion and forgetting.</content>
public abstract partial record Refusal
{
    /// <summary>R11: No courtesy of that kind is owed for the act, or it was already paid or waived.</summary>
    /// <param name="For">The id of the act the courtesy was for.</param>
    public sealed record NotOwed(ActId For) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.not-owed", "for:id!");

        internal override Rule Forbidding => Rule.Loops;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Id("for", For.Value));
    }

    /// <summary>R12: Interest is lost or the approach is closed; nothing more may be asked.</summary>
    /// <param name="Target">The target.</param>
    public sealed record NoGo(Target Target) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.no-go", "target:company!");

        internal override Rule Forbidding => Rule.NoGo;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Company("target", Target.Company));
    }

    /// <summary>R12: The approach is closed.</summary>
    /// <param name="Target">The target.</param>
    public sealed record ApproachClosed(Target Target) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.approach-closed", "target:company!");

        internal override Rule Forbidding => Rule.NoGo;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Company("target", Target.Company));
    }

    /// <summary>R13: The relay named the prospect in confidence, which counts as a no to leave.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record ToldInConfidence(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.told-in-confidence", "relay:person! prospect:person!");

        internal override Rule Forbidding => Rule.Discretion;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("relay", Relay), Fact.Person("prospect", Prospect));
    }

    /// <summary>R14: The person was forgotten.</summary>
    /// <param name="Who">The person.</param>
    public sealed record Forgotten(Contact Who) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.forgotten", "who:person!");

        internal override Rule Forbidding => Rule.Forgetting;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R14: The person asked to be forgotten, and the seeker has not said that they mean to know them again.</summary>
    /// <remarks>Given where a list of such people is kept (<see cref="NetworkApproach.Books.SuppressionList"/>).</remarks>
    /// <param name="Who">The person, as the command has them.</param>
    public sealed record AskedToBeForgotten(Contact Who) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.asked-to-be-forgotten", "who:person!");

        internal override Rule Forbidding => Rule.Forgetting;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }
}
