using NetworkApproach.Audits;

namespace NetworkApproach;

/// <summary>
/// One recorded thing of an approach. Intents (<see cref="Attempted"/>, <see cref="Asked"/>, <see cref="InterestJudged"/>,
/// <see cref="OfferAnswered"/>,
/// <see cref="CourtesyPaid"/>, <see cref="Closed"/>) are judged by the rules and never stand before the last intent in time; everything
/// else is a fact, may be backdated, and can always be recorded as what it was.
/// </summary>
/// <remarks>
/// A closed hierarchy: a <c>switch</c> over its cases is complete. Texts have at most 10,000 characters; instants lie in the years 1900 to
/// 2199. Nothing is checked on construction; <see cref="Approach"/>, <see cref="Audit"/> and <see cref="EventJson"/> refuse a malformed
/// event with an exception that says what is wrong with it.
/// </remarks>
public abstract record ApproachEvent
{
    private ApproachEvent(ActId id, DateTimeOffset at) => (Id, At) = (id, at);

    /// <summary>The caller's id of the act; the same id and content again is the same act.</summary>
    public ActId Id { get; internal init; }

    /// <summary>When it happened, with its offset; <see cref="Correction.OfTime"/> corrects it.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Whether it is the seeker's own act, and so judged in order of time.</summary>
    internal bool IsIntent => this is Attempted or Asked or InterestJudged or OfferAnswered or CourtesyPaid or Closed;

    /// <summary>Everybody the event itself names; internal, so that nobody outside can add a case.</summary>
    internal abstract IReadOnlyList<ContactId> People { get; }

    /// <summary>The event, and after a striking out what is to stand instead.</summary>
    internal IEnumerable<ApproachEvent> WithInstead() =>
        this is StruckOut { Instead: { } instead } ? [this, .. instead.WithInstead()] : [this];

    /// <summary>Fact, the first of every history: the approach begins.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Approach">Which approach this is.</param>
    /// <param name="Seeker">Whose approach it is; does every act themselves, and is nobody's contact here (R1).</param>
    /// <param name="Target">What it aims at.</param>
    /// <param name="Policy">The figures it goes by, for good.</param>
    public sealed record Opened(
        ActId Id, DateTimeOffset At, ApproachId Approach, ContactId Seeker, Target Target, ApproachPolicy Policy) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Seeker];
    }

    /// <summary>Fact: who somebody is. The last description counts.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Person">Their name, employments, and whether placing people is their trade.</param>
    public sealed record PersonNoted(ActId Id, DateTimeOffset At, Contact Person) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Person.Id];
    }

    /// <summary>Fact: the seeker knows somebody from elsewhere, and not only since somebody named them here.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When it was stated.</param>
    /// <param name="Who">The acquaintance.</param>
    /// <param name="How">How the seeker knows them; not blank.</param>
    /// <param name="Since">Since when: not after the day they were first named here, nor after the day of the statement.</param>
    public sealed record AcquaintanceStated(ActId Id, DateTimeOffset At, ContactId Who, string How, DateOnly Since) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>Fact: who the prospective boss is. The last one identified counts.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Who">The prospective boss.</param>
    public sealed record BossIdentified(ActId Id, DateTimeOffset At, ContactId Who) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>Fact: what the seeker thinks before the talks; facts confirm, contradict or add to it.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Topic">What it is about.</param>
    /// <param name="Text">The belief; not blank.</param>
    public sealed record BeliefStated(ActId Id, DateTimeOffset At, Topic Topic, string Text) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: "talk with X". A name is not leave (R3). It answers whatever names this relay was asked for and has not given: for
    /// the inside, a guide, or both.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="By">The relay; needs a recorded origin.</param>
    /// <param name="Who">The person named; not the relay.</param>
    /// <param name="Why">Why them; null if nothing was said.</param>
    /// <param name="Personally">Whether the relay knows them personally; otherwise it is only a lead.</param>
    /// <param name="InConfidence">"Don't mention me": counts as the relay's no to leave for this person (R13).</param>
    public sealed record Named(
        ActId Id, DateTimeOffset At, ContactId By, ContactId Who, string? Why = null, bool Personally = true,
        bool InConfidence = false) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [By, Who];
    }

    /// <summary>Fact: a person said something to a request, asked or volunteered. Of two answers to one thing the later in time
    /// counts.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When they said it.</param>
    /// <param name="From">Who answered; needs a recorded origin.</param>
    /// <param name="About">What it is an answer to.</param>
    /// <param name="Said">The answer; must fit the request (see <see cref="Answer"/>).</param>
    public sealed record Answered(ActId Id, DateTimeOffset At, ContactId From, Request About, Answer Said) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People =>
            Said is Answer.PassedTo passed ? [From, .. About.People, passed.Recipient] : [From, .. About.People];
    }

    /// <summary>Fact: somebody contacted the seeker of their own accord.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="From">Who.</param>
    /// <param name="Channel">How.</param>
    public sealed record ContactReceived(ActId Id, DateTimeOffset At, ContactId From, Channel Channel) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [From];
    }

    /// <summary>Intent: the seeker contacts somebody. Made only by <c>Decide</c> from a capability, or read from a store.</summary>
    public sealed record Attempted : ApproachEvent
    {
        internal Attempted(ActId id, DateTimeOffset at, ContactId to, AttemptBasis through, Channel channel, int minutes)
            : base(id, at) => (To, Through, Channel, Minutes) = (to, through, channel, minutes);

        /// <summary>The person contacted.</summary>
        public ContactId To { get; internal init; }

        /// <summary>What allows it.</summary>
        public AttemptBasis Through { get; internal init; }

        /// <summary>How they are contacted.</summary>
        public Channel Channel { get; }

        /// <summary>The minutes of the talk asked for; 0 only in a reply that asks for nothing.</summary>
        public int Minutes { get; }

        internal override IReadOnlyList<ContactId> People => [To];
    }

    /// <summary>Intent: the seeker asks one thing of the closed list. Made only by <c>Decide</c>, or read from a store.</summary>
    public sealed record Asked : ApproachEvent
    {
        internal Asked(ActId id, DateTimeOffset at, ContactId of, Request request)
            : base(id, at) => (Of, Request) = (of, request);

        /// <summary>Who is asked.</summary>
        public ContactId Of { get; internal init; }

        /// <summary>What is asked; never a talk, which is asked for inside an attempt.</summary>
        public Request Request { get; internal init; }

        internal override IReadOnlyList<ContactId> People => [Of, .. Request.People];
    }

    /// <summary>Fact: a talk took place.</summary>
    /// <param name="Id">The act; facts learnt refer to it.</param>
    /// <param name="At">When.</param>
    /// <param name="With">With whom; needs a recorded origin.</param>
    /// <param name="Minutes">How long: 1 to 1,440 minutes.</param>
    /// <param name="Offered">How many of these minutes they offered of their own accord: 0 to <paramref name="Minutes"/>. Those do not
    /// count against them (R7).</param>
    public sealed record Talked(ActId Id, DateTimeOffset At, ContactId With, int Minutes, int Offered = 0) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [With];
    }

    /// <summary>Fact: one piece of information, learnt in a talk.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Talk">The talk it comes from; who told it is its source.</param>
    /// <param name="Topic">What it is about.</param>
    /// <param name="Text">The information; not blank.</param>
    /// <param name="AboutTarget">Whether it is about the target: the first such fact lets interest be confirmed (R5).</param>
    /// <param name="InConfidence">Whether it was told in confidence: then it leaves only in the seeker's own papers, never attributed
    /// (R13).</param>
    /// <param name="Belief">The belief it bears on; null for none.</param>
    /// <param name="Bearing">What it does to that belief.</param>
    /// <param name="HeardFrom">Whom the teller has it from; null if first hand. Two people repeating one source are one source.</param>
    public sealed record FactLearnt(
        ActId Id, DateTimeOffset At, ActId Talk, Topic Topic, string Text, bool AboutTarget = true, bool InConfidence = false,
        ActId? Belief = null, Bearing Bearing = Bearing.AddsTo, ContactId? HeardFrom = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => HeardFrom is { } source ? [source] : [];
    }

    /// <summary>Intent: the seeker's verdict on the target.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Verdict">The verdict; confirming needs a fact about the target, learnt in a talk (R5).</param>
    /// <param name="Why">The reason; null if none is given.</param>
    public sealed record InterestJudged(ActId Id, DateTimeOffset At, Interest Verdict, string? Why = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: "give me your CV, I'll pass it on."</summary>
    /// <param name="Id">The act; the answer to the offer refers to it.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who offered; needs a recorded origin.</param>
    public sealed record HandOffOffered(ActId Id, DateTimeOffset At, ContactId By) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [By];
    }

    /// <summary>Intent: the seeker answers an offer to pass on the CV, once. No request under R4 and R5 (R9).</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Offer">The offer.</param>
    /// <param name="Reply">What the seeker says; there is no accepting.</param>
    public sealed record OfferAnswered(ActId Id, DateTimeOffset At, ActId Offer, OfferReply Reply) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: somebody passed on the CV. Never progress; open until control is regained or it is written off (R9).</summary>
    /// <param name="Id">The act; the two questions about it refer to it.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who passed it on.</param>
    /// <param name="Recipient">Who has it; null if not known.</param>
    public sealed record HandedOff(ActId Id, DateTimeOffset At, ContactId By, ContactId? Recipient = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => Recipient is { } recipient ? [By, recipient] : [By];
    }

    /// <summary>Fact: the seeker gives a hand-off up as lost.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="HandOff">The hand-off.</param>
    /// <param name="Why">The reason; null if none is given.</param>
    public sealed record WrittenOff(ActId Id, DateTimeOffset At, ActId HandOff, string? Why = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: somebody would like to meet again.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When they said so.</param>
    /// <param name="Who">Who.</param>
    /// <param name="On">From which day; null if none was named.</param>
    public sealed record WishedToMeetAgain(ActId Id, DateTimeOffset At, ContactId Who, DateOnly? On = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>Intent: a courtesy owed is paid. No attempt; possible whatever else is closed (R11).</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Kind">Thanks, a report-back or an apology.</param>
    /// <param name="For">The act it is owed for: a talk, a naming, a leave, or a breach.</param>
    public sealed record CourtesyPaid(ActId Id, DateTimeOffset At, CourtesyKind Kind, ActId For) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: the seeker waives a courtesy, in so many words.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Kind">Thanks, a report-back or an apology.</param>
    /// <param name="For">The act it was owed for.</param>
    /// <param name="Why">The reason; not blank.</param>
    public sealed record CourtesyWaived(ActId Id, DateTimeOffset At, CourtesyKind Kind, ActId For, string Why) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>
    /// Fact: the seeker confesses a contact that a rule forbade: no leave, before interest, after a no, once too often. A breach, never an
    /// attempt: it gives no standing and owes an apology. What no rule forbade is nothing to confess.
    /// </summary>
    /// <param name="Id">The act; the apology refers to it.</param>
    /// <param name="At">When the contact was made.</param>
    /// <param name="Who">Who was contacted.</param>
    /// <param name="Channel">How.</param>
    /// <param name="Citing">Whose name was used without their leave; null if nobody's.</param>
    public sealed record ContactedWithoutLeave(
        ActId Id, DateTimeOffset At, ContactId Who, Channel Channel, ContactId? Citing = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => Citing is { } cited ? [Who, cited] : [Who];
    }

    /// <summary>Intent: the approach ends. What is still owed stays owed.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Ending">How it ended.</param>
    public sealed record Closed(ActId Id, DateTimeOffset At, Ending Ending) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: an event was recorded wrongly. Every later event is judged again.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When it was struck out.</param>
    /// <param name="What">The event struck out.</param>
    /// <param name="Reason">Why; not blank.</param>
    /// <param name="Instead">What should have stood, under the same act id; null if nothing.</param>
    public sealed record StruckOut(
        ActId Id, DateTimeOffset At, ActId What, string Reason, ApproachEvent? Instead = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => Instead?.People ?? [];
    }

    /// <summary>Fact: a person was forgotten (R14); their id here is a pseudonym. Made by <see cref="Forgetting"/>.</summary>
    /// <param name="Id">The act.</param>
    /// <param name="At">When.</param>
    /// <param name="Who">The pseudonym that stands for them.</param>
    public sealed record Erased(ActId Id, DateTimeOffset At, ContactId Who) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }
}
