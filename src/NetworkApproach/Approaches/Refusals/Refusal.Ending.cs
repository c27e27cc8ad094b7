using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>R11 to R14: what is owed, the end, discretion and forgetting.</content>
public abstract partial record Refusal
{
    /// <summary>R11: Nothing of that kind is owed for it, or it was paid or waived before.</summary>
    /// <param name="For">What the courtesy was for.</param>
    public sealed record NotOwed(ActId For) : Refusal
    {
        internal override Rule Forbidding => Rule.Loops;
    }

    /// <summary>R12: Interest is lost or the approach closed: nothing more is asked.</summary>
    /// <param name="Target">The target.</param>
    public sealed record NoGo(Target Target) : Refusal
    {
        internal override Rule Forbidding => Rule.NoGo;
    }

    /// <summary>R12: The approach is closed.</summary>
    /// <param name="Target">The target.</param>
    public sealed record ApproachClosed(Target Target) : Refusal
    {
        internal override Rule Forbidding => Rule.NoGo;
    }

    /// <summary>R13: A naming in confidence counts as a no to leave.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record ToldInConfidence(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal override Rule Forbidding => Rule.Discretion;
    }

    /// <summary>R14: The person was forgotten.</summary>
    /// <param name="Who">The person.</param>
    public sealed record Forgotten(Contact Who) : Refusal(Who)
    {
        internal override Rule Forbidding => Rule.Forgetting;
    }
}
