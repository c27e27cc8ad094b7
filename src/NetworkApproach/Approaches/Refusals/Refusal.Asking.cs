using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>R4, R5, R7, R8 and R10: what may be asked, when, and how often.</content>
public abstract partial record Refusal
{
    /// <summary>R4: Names and leave are asked only of somebody the seeker has talked with.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record TalkFirst(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.TalkFirst;
    }

    /// <summary>R5: The inside and the prospective boss come after interest.</summary>
    /// <param name="Target">The target.</param>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record InterestFirst(Target Target, Contact Of, Request? Request, Contact? About) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.InterestFirst;
    }

    /// <summary>R5: Interest is confirmed after a talk that brought a fact about the target.</summary>
    /// <param name="Target">The target.</param>
    public sealed record FactFirst(Target Target) : Refusal
    {
        internal override Rule Forbidding => Rule.InterestFirst;
    }

    /// <summary>R5: The prospective boss is never a guide.</summary>
    /// <param name="Boss">The prospective boss.</param>
    public sealed record BossIsNoGuide(Contact Boss) : Refusal(Boss)
    {
        internal override Rule Forbidding => Rule.InterestFirst;
    }

    /// <summary>R7: A talk is asked for with a few minutes.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Minutes">The minutes asked for.</param>
    /// <param name="Most">The most the policy allows.</param>
    public sealed record TooManyMinutes(Contact Of, int Minutes, int Most) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.AFewMinutes;
    }

    /// <summary>R7: A person is asked for a few minutes in all.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Minutes">The minutes asked for.</param>
    /// <param name="Taken">The minutes taken and not offered so far, here and elsewhere.</param>
    /// <param name="Most">The most the policy allows.</param>
    public sealed record FootprintFull(Contact Of, int Minutes, int Taken, int Most) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.AFewMinutes;
    }

    /// <summary>R7: A talk is asked for with its minutes; only a reply may ask for nothing.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record MinutesMissing(Contact Of) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.AFewMinutes;
    }

    /// <summary>R7: A talk is asked for only inside an attempt.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record AskInsideAttempt(Contact Of) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.AFewMinutes;
    }

    /// <summary>R8: The answer is none to that request.</summary>
    /// <param name="From">Who answered.</param>
    public sealed record AnswerDoesNotFit(Contact From) : Refusal(From)
    {
        internal override Rule Forbidding => Rule.NothingElse;
    }

    /// <summary>R8: A person cannot stand on both sides.</summary>
    /// <param name="Who">The person.</param>
    public sealed record SamePerson(Contact Who) : Refusal(Who)
    {
        internal override Rule Forbidding => Rule.NothingElse;
    }

    /// <summary>R8: Only whoever passed on the CV is asked about it.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record NotTheirHandOff(Contact Of) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.NothingElse;
    }

    /// <summary>R10: Asked, and neither answered nor yet silent.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    /// <param name="Until">The last day, or the first on which asking again is allowed.</param>
    public sealed record AwaitAnswer(Contact Of, Request Request, Contact? About, DateOnly Until) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.Once;
    }

    /// <summary>R10: Asked, and reminded once.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record AskedTwice(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.Once;
    }

    /// <summary>R10: They have answered yes.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record AlreadyAnswered(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.Once;
    }

    /// <summary>R10: A no ends the person for that thing until they reopen it.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record SaidNo(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.Once;
    }

    /// <summary>R10: Later holds until its day.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    /// <param name="Day">The first day on which asking again is welcome.</param>
    public sealed record SaidLater(Contact Of, Request Request, Contact? About, DateOnly Day) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.Once;
    }

    /// <summary>R10: An introduction serves once, with one reminder.</summary>
    /// <param name="To">The person to contact.</param>
    /// <param name="Relay">The relay.</param>
    public sealed record IntroductionUsed(Contact To, Contact? Relay) : Refusal(To)
    {
        internal override Rule Forbidding => Rule.Once;
    }

    /// <summary>R10: An offer to pass on the CV is answered once.</summary>
    /// <param name="By">Who offered.</param>
    public sealed record OfferAlreadyAnswered(Contact By) : Refusal(By)
    {
        internal override Rule Forbidding => Rule.Once;
    }
}
