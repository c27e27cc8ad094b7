using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>What the events read so far confer: indices over those that stand, and the little that a flagged one leaves behind.</summary>
internal sealed class AuditLedger
{
    private readonly Dictionary<ActId, AuditedEvent> acts = [];
    private readonly Dictionary<ContactId, AuditPerson> people = [];
    private readonly Dictionary<(ContactId Who, Request Thing), AuditMatter> matters = [];
    private readonly HashSet<(CourtesyKind Kind, ActId For)> settled = [];
    private readonly HashSet<ActId> answeredOffers = [];
    private DateTimeOffset? factAboutTargetAt;

    internal Opened? Opening { get; private set; }

    internal ApproachPolicy Policy => Opening!.Policy;

    internal DateTimeOffset LastIntentAt { get; private set; }

    internal Interest Interest { get; private set; }

    internal bool IsClosed { get; private set; }

    internal bool IsOver => IsClosed || Interest == Interest.Lost;

    internal ContactId? Boss { get; private set; }

    internal static bool IsIntent(ApproachEvent happened) =>
        happened is Attempted or Asked or InterestJudged or OfferAnswered or CourtesyPaid or Closed;

    internal DateOnly Day(DateTimeOffset at) => Policy.DayOf(at);

    internal AuditPerson Person(ContactId who)
    {
        if (!people.TryGetValue(who, out AuditPerson? person))
        {
            people.Add(who, person = new AuditPerson());
        }

        return person;
    }

    /// <summary>Leave is one thing whatever its purpose.</summary>
    internal AuditMatter Matter(ContactId who, Request request)
    {
        Request thing = request is Request.Leave leave ? leave with { Purpose = default } : request;
        if (!matters.TryGetValue((who, thing), out AuditMatter? matter))
        {
            matters.Add((who, thing), matter = new AuditMatter());
        }

        return matter;
    }

    internal T? Standing<T>(ActId act)
        where T : ApproachEvent => acts.TryGetValue(act, out AuditedEvent found) && found.Stands ? found.Happened as T : null;

    internal AuditedEvent? Find(ActId act) => acts.TryGetValue(act, out AuditedEvent found) ? found : null;

    /// <summary>The standing answer that grants leave for this prospect.</summary>
    internal Answered? Grant(ActId act, ContactId prospect) =>
        Standing<Answered>(act) is { Said: Answer.Granted, About: Request.Leave leave } grant && leave.Prospect == prospect ? grant : null;

    internal DateOnly LastDay(Answered grant) => (grant.Said as Answer.Granted)?.Until ?? Day(grant.At).AddDays(Policy.LeaveHoldsForDays);

    /// <summary>By which introduction somebody is contacted; null where the leave it names is not recorded for them.</summary>
    internal AuditIntroduction? Introduction(Attempted attempt) => attempt.Through switch
    {
        AttemptBasis.Leave through => Grant(through.Grant, attempt.To) is { } grant ? new AuditIntroduction(grant.From, null) : null,
        AttemptBasis.Acquainted => default(AuditIntroduction),
        _ => new AuditIntroduction(null, attempt.Through.Act),
    };

    internal bool IsSettled(CourtesyKind kind, ActId act) => settled.Contains((kind, act));

    internal bool IsAnswered(ActId offer) => answeredOffers.Contains(offer);

    internal bool HasFactAboutTarget(DateTimeOffset by) => factAboutTargetAt <= by;

    /// <summary>Takes one judged event. Before the opening nothing is kept: such an event has no place in any approach.</summary>
    internal void Add(ApproachEvent happened, AuditFindings findings)
    {
        bool stands = !findings.Any;
        if (Opening is null && !(happened is Opened && stands))
        {
            return;
        }

        acts.Add(happened.Id, new AuditedEvent(happened, stands));
        switch (happened)
        {
            case ContactedWithoutLeave contact:
                Person(contact.Who).HasOrigin = true;
                break;
            case Attempted attempt:
                Person(attempt.To).HasOrigin = true;
                break;
        }

        if (stands)
        {
            LastIntentAt = IsIntent(happened) || happened is Opened ? happened.At : LastIntentAt;
            Confer(happened);
        }
    }

    private void Confer(ApproachEvent happened)
    {
        switch (happened)
        {
            case Opened opened:
                Opening = opened;
                break;
            case AcquaintanceStated stated:
                Person(stated.Who).Acquaint(stated.Since);
                break;
            case BossIdentified identified:
                Boss = identified.Who;
                break;
            case Named naming:
                Confer(naming);
                break;
            case Answered answer:
                Matter(answer.From, answer.About).Say(answer, answer.Said);
                if (answer.Said is not Answer.No)
                {
                    Person(answer.From).Receive(answer.At);
                }

                break;
            case ApproachEvent.ContactReceived received:
                Person(received.From).HasOrigin = true;
                Person(received.From).Receive(received.At);
                Matter(received.From, new Request.Talk()).Say(received, null);
                break;
            case Attempted { Minutes: > 0 } attempt:
                Person(attempt.To).Attempt(attempt, Introduction(attempt)!.Value);
                break;
            case Asked asked:
                Matter(asked.Of, asked.Request).Ask(asked.At);
                break;
            case Talked talk:
                Person(talk.With).Talk(talk);
                Matter(talk.With, new Request.Talk()).Say(talk, null);
                break;
            case FactLearnt { AboutTarget: true } fact:
                factAboutTargetAt = factAboutTargetAt < fact.At ? factAboutTargetAt : fact.At;
                break;
            case InterestJudged judged:
                Interest = judged.Verdict;
                break;
            case OfferAnswered answered:
                answeredOffers.Add(answered.Offer);
                break;
            case CourtesyPaid paid:
                settled.Add((paid.Kind, paid.For));
                break;
            case CourtesyWaived waived:
                settled.Add((waived.Kind, waived.For));
                break;
            case Closed:
                IsClosed = true;
                break;
            case Erased erased:
                Person(erased.Who).IsErased = true;
                break;
        }
    }

    private void Confer(Named naming)
    {
        Person(naming.Who).Name(naming.At);
        if (naming.Personally)
        {
            Matter(naming.By, new Request.Knows(naming.Who)).Say(naming, new Answer.Yes());
        }

        if (naming.InConfidence)
        {
            Matter(naming.By, new Request.Leave(naming.Who)).Say(naming, new Answer.No());
        }

        foreach (Purpose purpose in (ReadOnlySpan<Purpose>)[Purpose.Inside, Purpose.Guide])
        {
            AuditMatter names = Matter(naming.By, new Request.Names(purpose));
            if (names.Asks > 0)
            {
                names.Say(naming, new Answer.Yes());
            }
        }
    }
}

/// <summary>One event that was judged, and whether it stands.</summary>
internal readonly record struct AuditedEvent(ApproachEvent Happened, bool Stands);
