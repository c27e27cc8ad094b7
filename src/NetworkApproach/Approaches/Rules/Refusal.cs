using System.Globalization;

namespace NetworkApproach;

/// <summary>
/// Why a command is refused: which rule, about whom, and what can be done instead, as one sentence that a job seeker understands. Every case carries the
/// facts behind its sentence.
/// </summary>
public abstract record Refusal
{
    private Refusal(Contact? concerns = null, BreachKind kind = BreachKind.Uncovered) => (Concerns, Kind) = (concerns, kind);

    /// <summary>The rule that forbids it.</summary>
    public Rule Rule => Forbidding;

    /// <summary>The person it is about; null if nobody in particular.</summary>
    public Contact? Concerns { get; }

    /// <summary>The sentence in English.</summary>
    public string Message => $"{RefusalInEnglish.Sentence(this)} ({RuleLabel.English(Rule)}).";

    /// <summary>The breach it would be if it stood in a history.</summary>
    internal BreachKind Kind { get; }

    /// <summary>The rule; internal, so that nobody outside can add a case.</summary>
    internal abstract Rule Forbidding { get; }

    /// <summary>The sentence in the asked-for language: French for a French culture, otherwise English.</summary>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "fr" ? $"{RefusalInFrench.Sentence(this)} ({RuleLabel.French(Rule)})." : Message;
    }

    /// <summary>The sentence in English.</summary>
    public sealed override string ToString() => Message;

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

    /// <summary>R1: The seeker plays no other part in their own approach.</summary>
    public sealed record SeekerIsNoContact : Refusal
    {
        internal override Rule Forbidding => Rule.Yourself;
    }

    /// <summary>R2: It is not recorded how the seeker came to this person.</summary>
    /// <param name="Who">The person.</param>
    public sealed record OriginUnknown(Contact Who) : Refusal(Who, BreachKind.Orphan)
    {
        internal override Rule Forbidding => Rule.Permission;
    }

    /// <summary>R2: An acquaintance is older than the naming.</summary>
    /// <param name="Who">The person.</param>
    /// <param name="Since">Since when they were said to be acquainted.</param>
    public sealed record AcquaintedTooLate(Contact Who, DateOnly Since) : Refusal(Who)
    {
        internal override Rule Forbidding => Rule.Permission;
    }

    /// <summary>R2: Nothing recorded allows this contact on that day.</summary>
    /// <param name="To">The person to contact.</param>
    public sealed record NoBasis(Contact To) : Refusal(To)
    {
        internal override Rule Forbidding => Rule.Permission;
    }

    /// <summary>R2: The leave has run out.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    /// <param name="Until">The last day, or the first on which asking again is allowed.</param>
    public sealed record LeaveExpired(Contact Relay, Contact Prospect, DateOnly Until) : Refusal(Prospect)
    {
        internal override Rule Forbidding => Rule.Permission;
    }

    /// <summary>R2: A contact that was allowed is no breach to confess.</summary>
    /// <param name="Who">The person.</param>
    public sealed record ContactWasAllowed(Contact Who) : Refusal(Who)
    {
        internal override Rule Forbidding => Rule.Permission;
    }

    /// <summary>R2: The person has no standing with the seeker yet.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record MayNotBeAsked(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal override Rule Forbidding => Rule.Permission;
    }

    /// <summary>R3: The relay has said something else since.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record LeaveWithdrawn(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal override Rule Forbidding => Rule.LeaveIsNotAName;
    }

    /// <summary>R3: The relay has not said they know the prospect personally.</summary>
    /// <param name="Relay">The relay.</param>
    /// <param name="Prospect">The prospect.</param>
    public sealed record RelayDoesNotKnow(Contact Relay, Contact Prospect) : Refusal(Prospect)
    {
        internal override Rule Forbidding => Rule.LeaveIsNotAName;
    }

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
