using NetworkApproach.Audits;

namespace NetworkApproach;

/// <summary>
/// One recorded event of an approach. Intents (<see cref="Attempted"/>, <see cref="Asked"/>, <see cref="InterestJudged"/>,
/// <see cref="OfferAnswered"/>, <see cref="CourtesyPaid"/>, <see cref="Closed"/>) are the seeker's own acts and are judged by the rules.
/// All other events are facts: they can always be recorded as what they were.
/// </summary>
/// <remarks>
/// A closed hierarchy: a <c>switch</c> over its cases is complete. Texts have at most 10,000 characters; instants are in the years 1900 to
/// 2199. Constructors check nothing; <see cref="Approach"/>, <see cref="Audit"/> and <see cref="EventJson"/> refuse a malformed event with
/// an exception that says what is wrong.
/// </remarks>
public abstract partial record ApproachEvent
{
    private ApproachEvent(ActId id, DateTimeOffset at) => (Id, At) = (id, at);

    /// <summary>The host's id of the act. The same id with the same content is the same act.</summary>
    public ActId Id { get; internal init; }

    /// <summary>
    /// When it happened, with its offset; of what others say or do, when it reached the seeker. Events count in the order of these
    /// instants, whatever the order of recording. Use <see cref="Correction.OfTime"/> to correct one.
    /// </summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Everybody the event itself names; internal, so that nobody outside can add a case.</summary>
    internal abstract IReadOnlyList<ContactId> People { get; }

    /// <summary>Whether another event is the same act with the same content. Its instant plays no part, nor what <c>Decide</c> noted with
    /// it: a second try comes later.</summary>
    internal bool HasSameContent(ApproachEvent? other) => other is not null && Told(this) == Told(other);

    /// <summary>Of whom the seeker asks something by this event, or by what it puts in, and when; null if of nobody. A confessed contact
    /// asked something too.</summary>
    internal (ContactId Who, DateTimeOffset At)? Asking => this switch
    {
        Attempted attempted => (attempted.To, At),
        Asked asked => (asked.Of, At),
        ContactedWithoutLeave confessed => (confessed.Who, At),
        StruckOut { Instead: { } instead } => instead.Asking,
        _ => null,
    };

    /// <summary>The event, and after a striking out what is to stand instead.</summary>
    internal IEnumerable<ApproachEvent> WithInstead() =>
        this is StruckOut { Instead: { } instead } ? [this, .. instead.WithInstead()] : [this];

    /// <summary>Fact, the first of every history: the approach is opened.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Approach">The id of the approach.</param>
    /// <param name="Seeker">The person whose approach it is. The seeker does every act themselves and cannot be a contact in it (rule
    /// R1).</param>
    /// <param name="Target">The company and the role sought.</param>
    /// <param name="Policy">The policy of the approach; <see cref="PolicyChanged"/> changes it.</param>
    public sealed record Opened(
        ActId Id, DateTimeOffset At, ApproachId Approach, ContactId Seeker, Target Target, ApproachPolicy Policy) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Seeker];
    }

    /// <summary>Fact: a description of a person. The last description counts.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Person">Their name, employments, and whether their trade is placing people.</param>
    public sealed record PersonNoted(ActId Id, DateTimeOffset At, Contact Person) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Person.Id];
    }

    /// <summary>Fact: the seeker knows a person from elsewhere, not only because they were named in this approach.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it was stated.</param>
    /// <param name="Who">The person the seeker knows.</param>
    /// <param name="How">How the seeker knows them; not blank.</param>
    /// <param name="Since">Since when: not after the day they were first named in this approach, nor after the day of the
    /// statement.</param>
    public sealed record AcquaintanceStated(ActId Id, DateTimeOffset At, ContactId Who, string How, DateOnly Since) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>Fact: the prospective boss was identified. The last one identified counts.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Who">The prospective boss.</param>
    public sealed record BossIdentified(ActId Id, DateTimeOffset At, ContactId Who) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>Fact: a belief the seeker holds before the talks. Facts confirm, contradict or add to it.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Topic">What it is about.</param>
    /// <param name="Text">The belief; not blank.</param>
    public sealed record BeliefStated(ActId Id, DateTimeOffset At, Topic Topic, string Text) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: a relay named a person ("talk with X"). A name is not leave (rule R3). It answers every open request for names made
    /// to this relay, for the inside, a guide, or both.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="By">The relay; must have a recorded origin.</param>
    /// <param name="Who">The person named; not the relay.</param>
    /// <param name="Why">The reason given; null if none.</param>
    /// <param name="Personally">Whether the relay knows the person personally; if not, the naming is only a lead.</param>
    /// <param name="InConfidence">Whether it was said in confidence ("don't mention me"); it then counts as the relay's no to leave for
    /// this person (rule R13).</param>
    public sealed record Named(
        ActId Id, DateTimeOffset At, ContactId By, ContactId Who, string? Why = null, bool Personally = true,
        bool InConfidence = false) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [By, Who];
    }

    /// <summary>Fact: a person answered a request, or volunteered an answer. Of two answers about one thing, the later in time
    /// counts.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When they answered.</param>
    /// <param name="From">The person who answered; must have a recorded origin.</param>
    /// <param name="About">The request it answers.</param>
    /// <param name="Said">The answer; must be one that the request accepts (see <see cref="Answer"/>).</param>
    public sealed record Answered(ActId Id, DateTimeOffset At, ContactId From, Request About, Answer Said) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People =>
            Said is Answer.PassedTo passed ? [From, .. About.People, passed.Recipient] : [From, .. About.People];
    }

    /// <summary>Fact: a person contacted the seeker on their own initiative.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="From">The person.</param>
    /// <param name="Channel">The channel used.</param>
    public sealed record ContactReceived(ActId Id, DateTimeOffset At, ContactId From, Channel Channel) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [From];
    }

    /// <summary>Fact: a talk took place.</summary>
    /// <param name="Id">The id of the act; facts learnt refer to it.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="With">The person the seeker talked with; must have a recorded origin.</param>
    /// <param name="Minutes">The length: 1 to 1,440 minutes.</param>
    /// <param name="Offered">How many of these minutes the person offered of their own accord: 0 to <paramref name="Minutes"/>; 0 by
    /// default. They do not count towards the limit (rule R7).</param>
    public sealed record Talked(ActId Id, DateTimeOffset At, ContactId With, int Minutes, int Offered = 0) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [With];
    }

    /// <summary>Fact: one piece of information, learnt in a talk.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Talk">The id of the talk in which it was learnt, with the person who told it.</param>
    /// <param name="Topic">What it is about.</param>
    /// <param name="Text">The information; not blank.</param>
    /// <param name="AboutTarget">Whether it is about the target, as is required of a fact before interest may be confirmed (rule
    /// R5).</param>
    /// <param name="InConfidence">Whether it was told in confidence. It is then shown only in the seeker's own papers, never attributed
    /// (rule R13).</param>
    /// <param name="Belief">The id of the belief it relates to; null if it relates to none.</param>
    /// <param name="Bearing">How it relates to that belief.</param>
    /// <param name="HeardFrom">The person from whom the teller heard it; null if first hand. Two people who repeat one source count as one
    /// source.</param>
    public sealed record FactLearnt(
        ActId Id, DateTimeOffset At, ActId Talk, Topic Topic, string Text, bool AboutTarget = true, bool InConfidence = false,
        ActId? Belief = null, Bearing Bearing = Bearing.AddsTo, ContactId? HeardFrom = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => HeardFrom is { } source ? [source] : [];
    }

    /// <summary>Intent: the seeker's verdict on the target.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Verdict">The verdict; confirming needs a fact about the target, learnt in a talk (rule R5).</param>
    /// <param name="Why">The reason; null if none is given.</param>
    public sealed record InterestJudged(ActId Id, DateTimeOffset At, Interest Verdict, string? Why = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: a person offered to pass on the CV ("give me your CV, I'll pass it on").</summary>
    /// <param name="Id">The id of the act; the answer to the offer refers to it.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="By">The person who offered; must have a recorded origin.</param>
    public sealed record HandOffOffered(ActId Id, DateTimeOffset At, ContactId By) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [By];
    }

    /// <summary>Intent: the seeker answers an offer to pass on the CV, once. It does not count as a request under rules R4 and R5 (rule
    /// R9).</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Offer">The id of the offer.</param>
    /// <param name="Reply">The reply; there is no case for accepting.</param>
    public sealed record OfferAnswered(ActId Id, DateTimeOffset At, ActId Offer, OfferReply Reply) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: a person passed on the CV. It never counts as progress; it stays open until control is regained or it is written off
    /// (rule R9).</summary>
    /// <param name="Id">The id of the act; the two questions about the CV refer to it.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="By">The person who passed it on.</param>
    /// <param name="Recipient">The person who has it; null if not known.</param>
    public sealed record HandedOff(ActId Id, DateTimeOffset At, ContactId By, ContactId? Recipient = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => Recipient is { } recipient ? [By, recipient] : [By];
    }

    /// <summary>Fact: the seeker writes a hand-off off as lost.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="HandOff">The id of the hand-off.</param>
    /// <param name="Why">The reason; null if none is given.</param>
    public sealed record WrittenOff(ActId Id, DateTimeOffset At, ActId HandOff, string? Why = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: a person would like to meet again.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When they said so.</param>
    /// <param name="Who">The person.</param>
    /// <param name="On">The day from which they would like to meet; null if they named none.</param>
    public sealed record WishedToMeetAgain(ActId Id, DateTimeOffset At, ContactId Who, DateOnly? On = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>Intent: a courtesy owed is paid. It is not an attempt, and is possible even after the approach is closed (rule
    /// R11).</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Kind">The kind: thanks, a report-back or an apology.</param>
    /// <param name="For">The id of the act it is owed for: a talk, a naming, a leave, or a breach.</param>
    /// <param name="To">The person it is paid to; null for the one whom the act itself concerns. A breach may owe an apology to two
    /// people.</param>
    public sealed record CourtesyPaid(
        ActId Id, DateTimeOffset At, CourtesyKind Kind, ActId For, ContactId? To = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => To is { } to ? [to] : [];
    }

    /// <summary>Fact: the seeker explicitly waives a courtesy.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Kind">The kind: thanks, a report-back or an apology.</param>
    /// <param name="For">The id of the act it was owed for.</param>
    /// <param name="Why">The reason; not blank.</param>
    /// <param name="To">The person it was owed to; null for the one whom the act itself concerns.</param>
    public sealed record CourtesyWaived(
        ActId Id, DateTimeOffset At, CourtesyKind Kind, ActId For, string Why, ContactId? To = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => To is { } to ? [to] : [];
    }

    /// <summary>Fact: the seeker confesses a contact that a rule forbade: without leave, before interest was confirmed, after a no, or once
    /// too often. It is recorded as a breach, never as an attempt: it permits nothing and owes an apology. A contact that no rule forbade
    /// cannot be confessed.</summary>
    /// <param name="Id">The id of the act; the apology refers to it.</param>
    /// <param name="At">When the contact was made.</param>
    /// <param name="Who">The person contacted.</param>
    /// <param name="Channel">The channel used.</param>
    /// <param name="Citing">The person whose name was used without their leave; null if nobody's.</param>
    public sealed record ContactedWithoutLeave(
        ActId Id, DateTimeOffset At, ContactId Who, Channel Channel, ContactId? Citing = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => Citing is { } cited ? [Who, cited] : [Who];
    }

    /// <summary>Intent: the approach is closed. Courtesies still owed remain owed.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Ending">How it ended.</param>
    public sealed record Closed(ActId Id, DateTimeOffset At, Ending Ending) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    private static ApproachEvent Told(ApproachEvent e) => e switch
    {
        Attempted attempted => attempted with { At = default, Entered = null },
        Asked asked => asked with { At = default, Entered = null },
        _ => e with { At = default },
    };
}
