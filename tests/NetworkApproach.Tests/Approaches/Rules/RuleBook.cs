namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// The rules, one by one, as the method states them: whether an event breaks a rule, given what was recorded before it and, where the
/// seeker has another approach, what was recorded there. Written from the statement of the rules over events; each rule stands alone.
/// </summary>
/// <param name="here">What had happened before.</param>
/// <param name="elsewhere">What had happened in the other approach; null if there is none.</param>
/// <param name="since">Where in the telling the event stands: forgetting somebody makes no breach of what was told before.</param>
internal sealed partial class RuleBook(Facts here, Facts? elsewhere, int since = int.MaxValue)
{
    public static IReadOnlyList<Rule> Judged { get; } =
    [
        Rule.Record, Rule.Yourself, Rule.Permission, Rule.LeaveIsNotAName, Rule.TalkFirst, Rule.InterestFirst, Rule.AFewMinutes,
        Rule.NothingElse, Rule.Once, Rule.Loops,
        Rule.NoGo, Rule.Discretion, Rule.Forgetting,
    ];

    public bool IsBroken(Rule rule, ApproachEvent told) => IsBrokenBy(here.Of(told), rule);

    private bool IsBrokenBy(ApproachEvent e, Rule rule) => here.Opened is null || e is ApproachEvent.Opened
        ? rule == Rule.Record && (here.Opened is null) == e is not ApproachEvent.Opened
        : e is not (ApproachEvent.StruckOut or ApproachEvent.Restored) && rule switch
        {
            Rule.Record => BreaksTheRecord(e),
            Rule.Yourself => Facts.PeopleIn(e).Contains(here.Opened.Seeker),
            Rule.Permission => HasNoPermission(e),
            Rule.LeaveIsNotAName => TakesANameForLeave(e),
            Rule.TalkFirst => e is ApproachEvent.Asked { Request: Request.Names or Request.Leave } asked && !here.HasTalked(asked.Of),
            Rule.InterestFirst => ComesBeforeInterest(e),
            Rule.AFewMinutes => TakesTooManyMinutes(e),
            Rule.NothingElse => IsNotOnTheList(e),
            Rule.Once => IsOnceTooOften(e),
            Rule.Loops => IsNotOwed(e),
            Rule.NoGo => ComesAfterTheEnd(e),
            Rule.Discretion =>
                e is ApproachEvent.Asked { Request: Request.Leave } asked
                    && here.LastWord(asked.Of, asked.Request) is { InConfidence: true },
            Rule.Forgetting => TouchesSomebodyForgotten(e),
            _ => false,
        };

    /// <summary>Every rule that an event breaks, by rule, and how: as a confession, as an orphan, or otherwise.</summary>
    public IReadOnlyList<(Rule Rule, BreachKind Kind)> Breaches(ApproachEvent e)
    {
        IEnumerable<(Rule, BreachKind)> breaches = Judged.Where(rule => IsBroken(rule, e))
            .Select(rule => (rule, IsOrphan(rule, here.Of(e)) ? BreachKind.Orphan : BreachKind.Uncovered));
        return e is ApproachEvent.ContactedWithoutLeave && here.Opened is not null
            ? [.. breaches, (Rule.Permission, BreachKind.Confessed)]
            : [.. breaches];
    }

    /// <summary>Whether an event breaks a rule only because what it is about, or how the seeker came to the person, is not
    /// recorded.</summary>
    private bool IsOrphan(Rule rule, ApproachEvent e) => here.Opened is not null && rule switch
    {
        Rule.Record => RefersToNothing(e),
        Rule.Permission => e is ApproachEvent.Talked or ApproachEvent.Answered or ApproachEvent.Named or ApproachEvent.HandOffOffered
            or ApproachEvent.AppointmentMade,
        _ => false,
    };

    private bool BreaksTheRecord(ApproachEvent e) => RefersToNothing(e)
        || (e is ApproachEvent.Closed { Ending: Ending.MetTheBoss } && !(here.Boss is { } boss && here.HasTalked(boss)));

    private bool RefersToNothing(ApproachEvent e) => e switch
    {
        ApproachEvent.FactLearnt fact => here.Find<ApproachEvent.Talked>(fact.Talk) is null
            || (fact.Belief is { } belief && here.Find<ApproachEvent.BeliefStated>(belief) is null),
        ApproachEvent.OfferAnswered answered => here.Find<ApproachEvent.HandOffOffered>(answered.Offer) is null,
        ApproachEvent.WrittenOff writtenOff => here.Find<ApproachEvent.HandedOff>(writtenOff.HandOff) is null,
        ApproachEvent.AppointmentEnded ended => here.Find<ApproachEvent.AppointmentMade>(ended.Appointment) is null,
        ApproachEvent.CourtesyPaid paid => !here.EverTold(paid.For).Any(),
        ApproachEvent.CourtesyWaived waived => !here.EverTold(waived.For).Any(),
        _ => HandOffIn(e) is { } handOff && here.Find<ApproachEvent.HandedOff>(handOff) is null,
    };

    private static ActId? HandOffIn(ApproachEvent e) => ((e as ApproachEvent.Asked)?.Request ?? (e as ApproachEvent.Answered)?.About) switch
    {
        Request.WhatBecame became => became.HandOff,
        Request.Stop stop => stop.HandOff,
        _ => null,
    };

    private bool HasNoPermission(ApproachEvent e)
    {
        switch (e)
        {
            case ApproachEvent.Attempted a:
                return a.Through switch
                {
                    AttemptBasis.Acquainted basis => here.Find<ApproachEvent.AcquaintanceStated>(basis.Statement)?.Who != a.To,
                    AttemptBasis.Again basis => here.Find<ApproachEvent.Talked>(basis.Talk)?.With != a.To,
                    AttemptBasis.Reply basis => here.Find<ApproachEvent.ContactReceived>(basis.Received)?.From != a.To
                        && !(here.Find<ApproachEvent.Answered>(basis.Received) is { Said: not Answer.No } said && said.From == a.To),
                    AttemptBasis.Leave basis => GrantOf(basis, a.To) is not { } grant || here.LastDayOf(grant) < here.Day(a.At),
                    _ => true,
                };
            case ApproachEvent.Asked { Request: not (Request.Names or Request.Leave) } asked:
                return !here.HasTalked(asked.Of) && !here.IsAcquainted(asked.Of) && !here.HasTurnedToTheSeeker(asked.Of);
            case ApproachEvent.AcquaintanceStated stated:
                return stated.Since > here.Day(e.At)
                    || here.Standing
                        .OfType<ApproachEvent.Named>()
                        .Any(named => named.Who == stated.Who && here.Day(named.At) < stated.Since);
            case ApproachEvent.Talked talked:
                return !here.HasOrigin(talked.With);
            case ApproachEvent.AppointmentMade made:
                return !here.HasOrigin(made.With);
            case ApproachEvent.Answered answered:
                return !here.HasOrigin(answered.From);
            case ApproachEvent.Named named:
                return !here.HasOrigin(named.By);
            case ApproachEvent.HandOffOffered offered:
                return !here.HasOrigin(offered.By);
            default:
                return false;
        }
    }

    private ApproachEvent.Answered? GrantOf(AttemptBasis.Leave basis, ContactId prospect) =>
        here.Find<ApproachEvent.Answered>(basis.Grant) is { Said: Answer.Granted, About: Request.Leave leave } grant
            && leave.Prospect == prospect ? grant : null;

    private bool TakesANameForLeave(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted { Through: AttemptBasis.Leave basis } a when GrantOf(basis, a.To) is { } grant =>
            here.LastWord(grant.From, grant.About)!.Act != grant.Id || !Knows(grant.From, a.To),
        ApproachEvent.Asked { Request: Request.Leave leave } asked => !Knows(asked.Of, leave.Prospect),
        _ => false,
    };

    private bool Knows(ContactId relay, ContactId who) => here.LastWord(relay, new Request.Knows(who)) is { Answer: Answer.Yes };

    /// <summary>The relays under whose leave somebody may be contacted at an instant, as of which the facts are, by id.</summary>
    public IEnumerable<ContactId> RelaysFor(ContactId prospect, DateTimeOffset at) => here.Standing.OfType<ApproachEvent.Answered>()
        .Where(answered => answered is { Said: Answer.Granted, About: Request.Leave leave } && leave.Prospect == prospect
            && here.LastWord(answered.From, answered.About)!.Act == answered.Id
            && here.LastDayOf(answered) >= here.Day(at)
            && Knows(answered.From, prospect) && !here.IsForgotten(answered.From) && !here.IsForgotten(prospect))
        .Select(answered => answered.From)
        .Order();

    /// <summary>
    /// Whether no rule, apart from the order of recording, forbade the contact as it was made: on what the seeker had from them first or
    /// last, or in the name cited. Then there is nothing to confess.
    /// </summary>
    public bool WasAllowed(ApproachEvent.ContactedWithoutLeave told)
    {
        var confessed = (ApproachEvent.ContactedWithoutLeave)here.Of(told);
        ContactId who = confessed.Who;
        IEnumerable<ApproachEvent> turned =
            here.Standing.Where(e => e is ApproachEvent.ContactReceived received
                ? received.From == who
                : e is ApproachEvent.Answered { Said: not Answer.No } answered && answered.From == who);
        IEnumerable<AttemptBasis> own =
        [
            .. FirstAndLast(turned).Select(e => new AttemptBasis.Reply(e.Id)),
            .. FirstAndLast(
                here.Standing.OfType<ApproachEvent.Talked>().Where(talk => talk.With == who)).Select(e => new AttemptBasis.Again(e.Id)),
            .. here.Standing
                .OfType<ApproachEvent.AcquaintanceStated>()
                .Where(stated => stated.Who == who)
                .Select(e => new AttemptBasis.Acquainted(e.Id)),
        ];
        IEnumerable<AttemptBasis> leaves = here.Standing.OfType<ApproachEvent.Answered>()
            .Where(answered => answered is { Said: Answer.Granted, About: Request.Leave leave }
                && leave.Prospect == who
                && answered.From == (confessed.Citing ?? answered.From))
            .Select(e => new AttemptBasis.Leave(e.Id));
        Rule[] rules = [Rule.Permission, Rule.LeaveIsNotAName, Rule.InterestFirst, Rule.AFewMinutes, Rule.Once, Rule.NoGo, Rule.Forgetting];
        return (confessed.Citing is null ? own.Concat(leaves) : leaves)
            .Select(basis => new ApproachEvent.Attempted(confessed.Id, confessed.At, who, basis, confessed.Channel, 1))
            .Any(attempt => rules.All(rule => !IsBroken(rule, attempt)));
    }

    private static IEnumerable<ApproachEvent> FirstAndLast(IEnumerable<ApproachEvent> events) =>
        events.ToArray() is { Length: > 0 } all ? [all[0], all[^1]] : [];

    private bool ComesBeforeInterest(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted a => a.To == here.Boss && a.Through is not AttemptBasis.Reply && here.Interest != Interest.Confirmed,
        ApproachEvent.Asked { Request: Request.Names { Purpose: Purpose.Inside } or Request.Leave { Purpose: Purpose.Inside } } =>
            here.Interest != Interest.Confirmed,
        ApproachEvent.Asked { Request: Request.Leave leave } => leave.Prospect == here.Boss,
        ApproachEvent.InterestJudged { Verdict: Interest.Confirmed } =>
            !here.Standing.OfType<ApproachEvent.FactLearnt>().Any(fact => fact.AboutTarget),
        _ => false,
    };

    private bool IsNotOwed(ApproachEvent e) => e switch
    {
        ApproachEvent.CourtesyPaid paid => IsNotOwed(paid.Kind, paid.For),
        ApproachEvent.CourtesyWaived waived => IsNotOwed(waived.Kind, waived.For),
        _ => false,
    };

    /// <summary>Whether no courtesy of a kind can be owed for an act of that type. Whether it is owed, and was not paid, is asked of the
    /// seeker who pays it, and of nobody afterwards: see <see cref="MayNotBePaid"/>.</summary>
    private bool IsNotOwed(CourtesyKind kind, ActId act) => here.EverTold(act).Any() && !here.EverTold(act).Any(e => e switch
    {
        ApproachEvent.Attempted or ApproachEvent.Asked or ApproachEvent.ContactedWithoutLeave => kind == CourtesyKind.Apology,
        ApproachEvent.Talked or ApproachEvent.Answered { Said: Answer.Granted } => kind == CourtesyKind.Thanks,
        ApproachEvent.Named => kind != CourtesyKind.Apology,
        _ => false,
    });

    /// <summary>Whether a courtesy cannot be paid or waived now.</summary>
    /// <param name="told">Any event; nothing but a courtesy can be refused so.</param>
    /// <param name="now">What has happened in all.</param>
    public bool MayNotBePaid(ApproachEvent told, Facts now) => here.Of(told) switch
    {
        ApproachEvent.CourtesyPaid paid => MayNotBePaid(paid.Kind, paid.For, paid.To, now),
        ApproachEvent.CourtesyWaived waived => MayNotBePaid(waived.Kind, waived.For, waived.To, now),
        _ => false,
    };

    private bool MayNotBePaid(CourtesyKind kind, ActId act, ContactId? to, Facts now)
    {
        ContactId? owed = here.OwedTo(kind, act);
        ContactId? who = to ?? owed;
        return who is not { } payee
            || !(payee == owed || (kind == CourtesyKind.Apology && owed is not null && payee == here.AlsoWronged(act)))
            || now.IsSettled(kind, act, payee);
    }

    private bool ComesAfterTheEnd(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted a => here.NothingMoreIsAsked && a.Minutes > 0,
        ApproachEvent.Asked asked => here.NothingMoreIsAsked && asked.Request is not (Request.WhatBecame or Request.Stop),
        ApproachEvent.OfferAnswered { Reply: OfferReply.AskedToContactThem } => here.NothingMoreIsAsked,
        ApproachEvent.InterestJudged or ApproachEvent.Closed => here.IsClosed,
        _ => false,
    };

    private bool TouchesSomebodyForgotten(ApproachEvent e)
    {
        ContactId? behind = e switch
        {
            ApproachEvent.Attempted { Through: AttemptBasis.Leave basis } a => GrantOf(basis, a.To)?.From,
            ApproachEvent.FactLearnt fact => here.Find<ApproachEvent.Talked>(fact.Talk)?.With,
            ApproachEvent.OfferAnswered answered => here.Find<ApproachEvent.HandOffOffered>(answered.Offer)?.By,
            ApproachEvent.AppointmentEnded ended => here.Find<ApproachEvent.AppointmentMade>(ended.Appointment)?.With,
            ApproachEvent.CourtesyPaid { To: null } paid => here.OwedTo(paid.For),
            ApproachEvent.CourtesyWaived { To: null } waived => here.OwedTo(waived.For),
            _ => null,
        };
        return e is not ApproachEvent.Erased
            && (Facts.PeopleIn(e).Any(who => here.IsForgotten(who, since)) || (behind is { } one && here.IsForgotten(one, since)));
    }
}
