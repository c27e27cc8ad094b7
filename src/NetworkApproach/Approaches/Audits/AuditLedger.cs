using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>What the events read so far confer: indices over those that stand, and the little that a flagged one leaves behind.</summary>
/// <param name="recorded">Everything recorded, by its id; what stands in its place may have changed.</param>
/// <param name="erasures">Where in the order of recording each forgotten person was forgotten.</param>
/// <param name="people">Who is one person.</param>
internal sealed class AuditLedger(
    IReadOnlyDictionary<ActId, AuditEntry> recorded, IReadOnlyDictionary<ContactId, int> erasures, AuditPeople people)
{
    private readonly Dictionary<ActId, AuditedEvent> acts = [];
    private readonly Dictionary<ContactId, AuditPerson> persons = [];
    private readonly List<(DateTimeOffset From, ApproachPolicy Policy)> policies = [];
    private readonly Dictionary<(ContactId Who, Request Thing), AuditMatter> matters = [];
    private readonly HashSet<ActId> answeredOffers = [];
    private readonly Lazy<Dictionary<ContactId, int>> forgotten = new(() => erasures
        .GroupBy(erasure => people.Of(erasure.Key))
        .ToDictionary(one => one.Key, one => one.Min(erasure => erasure.Value)));

    internal Opened? Opening { get; private set; }

    /// <summary>The policy that applies now.</summary>
    internal ApproachPolicy Policy => policies[^1].Policy;

    /// <summary>Whether a fact about the target was learnt.</summary>
    internal bool HasFactAboutTarget { get; private set; }

    internal Interest Interest { get; private set; }

    internal bool IsClosed { get; private set; }

    internal bool IsOver => IsClosed || Interest == Interest.Lost;

    internal ContactId? Boss { get; private set; }

    /// <summary>The policy of an instant, which what happened then keeps.</summary>
    internal ApproachPolicy PolicyAt(DateTimeOffset at) => policies.FindLast(one => one.From <= at).Policy ?? policies[0].Policy;

    /// <summary>Whether somebody had been forgotten before a place in the order of recording.</summary>
    internal bool IsForgotten(ContactId who, int since) =>
        forgotten.Value.TryGetValue(people.Of(who), out int place) && place < since;

    /// <summary>What was recorded under an id, and what stands there now; empty where nothing was.</summary>
    internal IEnumerable<ApproachEvent> Recorded(ActId act) => recorded.TryGetValue(act, out AuditEntry? entry)
        ? new[] { entry.Recorded, entry.Now }.OfType<ApproachEvent>()
        : [];

    internal DateOnly Day(DateTimeOffset at) => Policy.DayOf(at);

    internal AuditPerson Person(ContactId who)
    {
        if (!persons.TryGetValue(who, out AuditPerson? person))
        {
            persons.Add(who, person = new AuditPerson());
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

    internal DateOnly LastDay(Answered grant) => (grant.Said as Answer.Granted)?.Until
        ?? PolicyAt(grant.At).DayOf(grant.At).AddDays(PolicyAt(grant.At).LeaveHoldsForDays);

    /// <summary>By which introduction somebody is contacted: of a leave that is not recorded, by its act.</summary>
    internal AuditIntroduction Introduction(Attempted attempt) => attempt.Through switch
    {
        AttemptBasis.Leave through when Standing<Answered>(through.Grant) is { } grant => new AuditIntroduction(grant.From, null),
        AttemptBasis.Acquainted => default,
        _ => new AuditIntroduction(null, attempt.Through.Act),
    };

    internal bool IsAnswered(ActId offer) => answeredOffers.Contains(offer);

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
            // Whatever a rule says of them, contacts and requests that were made count for what may still be asked.
            case ContactedWithoutLeave contact:
                Person(contact.Who).Contact(
                    contact.Citing is { } cited ? new AuditIntroduction(cited, null) : new AuditIntroduction(null, contact.Id),
                    contact.At, Policy.MinutesPerTalk);
                break;
            case Attempted { Minutes: 0 } attempt:
                Person(attempt.To).Reply(attempt.Through.Act);
                break;
            case Attempted attempt:
                Person(attempt.To).Contact(Introduction(attempt), attempt.At, attempt.Minutes);
                break;
            case Asked asked:
                Matter(asked.Of, asked.Request).Ask(asked.At);
                break;
        }

        if (stands)
        {
            Confer(happened);
        }
    }

    private void Say(ContactId who, Request request, ApproachEvent statement, Answer? said)
    {
        Matter(who, request).Say(statement, said);
        if (request is Request.Talk)
        {
            Person(who).Answer(said);
        }
    }

    private void Confer(ApproachEvent happened)
    {
        switch (happened)
        {
            case Opened opened:
                Opening = opened;
                policies.Add((opened.At, opened.Policy));
                break;
            case PolicyChanged changed:
                policies.Add((changed.At, changed.Policy));
                break;
            case AcquaintanceStated stated:
                Person(stated.Who).Acquaint();
                break;
            case BossIdentified identified:
                Boss = identified.Who;
                break;
            case Named naming:
                Confer(naming);
                break;
            case Answered answer:
                Say(answer.From, answer.About, answer, answer.Said);
                if (answer.Said is not Answer.No)
                {
                    Person(answer.From).HasReceived = true;
                }

                break;
            case ApproachEvent.ContactReceived received:
                Person(received.From).HasOrigin = true;
                Person(received.From).HasReceived = true;
                Say(received.From, new Request.Talk(), received, null);
                break;
            case Talked talk:
                Person(talk.With).Talk(talk);
                Say(talk.With, new Request.Talk(), talk, null);
                break;
            case FactLearnt { AboutTarget: true }:
                HasFactAboutTarget = true;
                break;
            case InterestJudged judged:
                Interest = judged.Verdict;
                break;
            case OfferAnswered answered:
                answeredOffers.Add(answered.Offer);
                break;
            case Closed:
                IsClosed = true;
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
