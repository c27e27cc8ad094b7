using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests;

/// <summary>One event judged on the lines recorded before it, reading them anew for every question.</summary>
internal sealed partial class PlainReading(List<PlainLine> past)
{
    private readonly List<(Rule Rule, BreachKind Kind)> broken = [];

    private Opened Opening => Standing<Opened>().First();

    private ApproachPolicy Policy => Opening.Policy;

    private Interest Interest => Standing<InterestJudged>().LastOrDefault()?.Verdict ?? Interest.Open;

    private ContactId? Boss => Standing<BossIdentified>().LastOrDefault()?.Who;

    private bool IsClosed => Standing<Closed>().Any();

    private bool IsOver => IsClosed || Interest == Interest.Lost;

    internal List<(Rule Rule, BreachKind Kind)> Judge(ApproachEvent happened)
    {
        bool opened = Standing<Opened>().Any();
        if (happened is Opened || !opened)
        {
            Require(happened is Opened && !opened, Rule.Record);
            return broken;
        }

        Require(!IsIntent(happened) || past.TrueForAll(line => !line.Stands || !(IsIntent(line.Event) || line.Event is Opened) || line.Event.At <= happened.At), Rule.Record);
        Require(!happened.People.Contains(Opening.Seeker), Rule.Yourself);
        Require(happened is Erased || !Concerned(happened).Any(IsErased), Rule.Forgetting);
        switch (happened)
        {
            case AcquaintanceStated stated:
                Named? named = Standing<Named>().Where(naming => naming.Who == stated.Who).MinBy(naming => naming.At);
                Require(stated.Since <= Day(stated.At) && (named is null || stated.Since <= Day(named.At)), Rule.Permission);
                break;
            case Named naming:
                Require(naming.By != naming.Who, Rule.NothingElse);
                RequireOrigin(naming.By);
                break;
            case Talked talk:
                RequireOrigin(talk.With);
                break;
            case HandOffOffered offer:
                RequireOrigin(offer.By);
                break;
            case HandedOff handOff:
                Require(handOff.By != handOff.Recipient, Rule.NothingElse);
                break;
            case Answered answer:
                Require(!answer.About.People.Contains(answer.From) && answer.Said.Fits(answer.About), Rule.NothingElse);
                Require(answer.Said is not Answer.PassedTo passed || passed.Recipient != answer.From, Rule.NothingElse);
                RequireOrigin(answer.From);
                RequireHandOff(answer.About, answer.From);
                break;
            case FactLearnt fact:
                Require(Find<Talked>(fact.Talk) is not null, Rule.Record, BreachKind.Orphan);
                Require(fact.Belief is not { } belief || Find<BeliefStated>(belief) is not null, Rule.Record, BreachKind.Orphan);
                break;
            case InterestJudged judged:
                Require(!IsClosed, Rule.NoGo);
                Require(judged.Verdict != Interest.Confirmed || Standing<FactLearnt>().Any(fact => fact.AboutTarget && fact.At <= judged.At), Rule.InterestFirst);
                break;
            case OfferAnswered answered:
                Require(Find<HandOffOffered>(answered.Offer) is not null, Rule.Record, BreachKind.Orphan);
                Require(!Standing<OfferAnswered>().Any(other => other.Offer == answered.Offer), Rule.Once);
                Require(answered.Reply != OfferReply.AskedToContactThem || !IsOver, Rule.NoGo);
                break;
            case WrittenOff written:
                Require(Find<HandedOff>(written.HandOff) is not null, Rule.Record, BreachKind.Orphan);
                break;
            case CourtesyPaid paid:
                JudgeCourtesy(paid.Kind, paid.For);
                break;
            case CourtesyWaived waived:
                JudgeCourtesy(waived.Kind, waived.For);
                break;
            case ContactedWithoutLeave:
                Require(false, Rule.Permission, BreachKind.Confessed);
                break;
            case Closed closed:
                Require(!IsClosed, Rule.NoGo);
                Require(closed.Ending != Ending.MetTheBoss || Standing<Talked>().Any(talk => talk.With == Boss), Rule.Record);
                break;
            case Attempted attempt:
                JudgeAttempt(attempt);
                break;
            case Asked asked:
                JudgeAsked(asked);
                break;
        }

        return broken;
    }

    private static bool IsIntent(ApproachEvent happened) => happened is Attempted or Asked or InterestJudged or OfferAnswered or CourtesyPaid or Closed;

    private static bool IsSame(Request one, Request other) =>
        one == other || (one is Request.Leave leave && other is Request.Leave second && leave.Prospect == second.Prospect);

    private static (ContactId To, CourtesyKind[] Kinds)? Owed(PlainLine line) => line.Event switch
    {
        Talked talk when line.Stands => (talk.With, [CourtesyKind.Thanks]),
        Named naming when line.Stands => (naming.By, [CourtesyKind.Thanks, CourtesyKind.ReportBack]),
        Answered { Said: Answer.Granted } answer when line.Stands => (answer.From, [CourtesyKind.Thanks]),
        ContactedWithoutLeave contact => (contact.Who, [CourtesyKind.Apology]),
        Attempted attempt when !line.Stands => (attempt.To, [CourtesyKind.Apology]),
        Asked asked when !line.Stands => (asked.Of, [CourtesyKind.Apology]),
        _ => null,
    };

    private void Require(bool holds, Rule rule, BreachKind kind = BreachKind.Uncovered)
    {
        if (!holds && !broken.Exists(other => other.Rule == rule))
        {
            broken.Add((rule, kind));
        }
    }

    private DateOnly Day(DateTimeOffset at) => Policy.DayOf(at);

    private IEnumerable<T> Standing<T>()
        where T : ApproachEvent => past.Where(line => line.Stands).Select(line => line.Event).OfType<T>();

    private T? Find<T>(ActId id)
        where T : ApproachEvent => Standing<T>().FirstOrDefault(happened => happened.Id == id);

    private bool IsErased(ContactId who) => Standing<Erased>().Any(erased => erased.Who == who);

    private IEnumerable<ContactId> Concerned(ApproachEvent happened) => happened switch
    {
        CourtesyPaid paid => OwedTo(paid.For),
        CourtesyWaived waived => OwedTo(waived.For),
        OfferAnswered answered => Find<HandOffOffered>(answered.Offer)?.People ?? [],
        FactLearnt fact => [.. fact.People, .. Find<Talked>(fact.Talk)?.People ?? []],
        Attempted { Through: AttemptBasis.Leave through } attempt => [attempt.To, .. Grants(through.Grant, attempt.To).Select(grant => grant.From)],
        _ => happened.People,
    };

    private IEnumerable<ContactId> OwedTo(ActId act) => past.Where(line => line.IsJudged && line.Event.Id == act).Select(Owed).OfType<(ContactId To, CourtesyKind[])>().Select(owed => owed.To);

    private IEnumerable<Answered> Grants(ActId id, ContactId prospect) => Standing<Answered>().Where(answer =>
        answer.Id == id && answer.Said is Answer.Granted && answer.About is Request.Leave leave && leave.Prospect == prospect);

    private void RequireOrigin(ContactId who) => Require(
        past.Exists(line => line.IsJudged && line.Event switch
        {
            AcquaintanceStated stated => line.Stands && stated.Who == who,
            ApproachEvent.ContactReceived received => line.Stands && received.From == who,
            Attempted attempt => attempt.To == who,
            ContactedWithoutLeave contact => contact.Who == who,
            _ => false,
        }),
        Rule.Permission,
        BreachKind.Orphan);

    private void RequireHandOff(Request about, ContactId by)
    {
        if (about is Request.WhatBecame or Request.Stop)
        {
            HandedOff? handOff = Find<HandedOff>(about is Request.WhatBecame what ? what.HandOff : ((Request.Stop)about).HandOff);
            Require(handOff is not null, Rule.Record, BreachKind.Orphan);
            Require(handOff is null || handOff.By == by, Rule.NothingElse);
        }
    }

    private void JudgeCourtesy(CourtesyKind kind, ActId act)
    {
        PlainLine? line = past.Find(other => other.IsJudged && other.Event.Id == act);
        if (line is null || (!line.Stands && Owed(line) is null))
        {
            Require(false, Rule.Record, BreachKind.Orphan);
            return;
        }

        Require(Owed(line) is { } owed && owed.Kinds.Contains(kind), Rule.Loops);
        Require(!Standing<CourtesyPaid>().Any(paid => paid.Kind == kind && paid.For == act), Rule.Loops);
        Require(!Standing<CourtesyWaived>().Any(waived => waived.Kind == kind && waived.For == act), Rule.Loops);
    }

    private Statement? Said(ContactId who, Request thing, int before)
    {
        List<Statement> stood = [];
        for (int index = 0; index < before; index++)
        {
            if (past[index].Stands && Says(index, who, thing, stood.LastOrDefault()) is { } said && stood.TrueForAll(other => said.At >= other.At))
            {
                stood.Add(said);
            }
        }

        return stood.LastOrDefault();
    }

    private Statement? Says(int index, ContactId who, Request thing, Statement? last) => (past[index].Event, thing) switch
    {
        (Answered answer, _) when answer.From == who && IsSame(answer.About, thing) => new(index, answer.At, answer.Said, answer.Id),
        (Named naming, Request.Knows knows) when naming.By == who && naming.Who == knows.Who && naming.Personally => new(index, naming.At, new Answer.Yes()),
        (Named naming, Request.Leave leave) when naming.By == who && naming.Who == leave.Prospect && naming.InConfidence => new(index, naming.At, new Answer.No()),
        (Named naming, Request.Names) when naming.By == who && Asks(who, thing, last, index).Any() => new(index, naming.At, new Answer.Yes()),
        (Talked talk, Request.Talk) when talk.With == who => new(index, talk.At),
        (ApproachEvent.ContactReceived received, Request.Talk) when received.From == who => new(index, received.At),
        _ => null,
    };

    private IEnumerable<Asked> Asks(ContactId who, Request thing, Statement? since, int before) => past.Take(before).Skip(since is null ? 0 : since.Index + 1)
        .Where(line => line.Stands).Select(line => line.Event).OfType<Asked>().Where(asked => asked.Of == who && IsSame(asked.Request, thing));

    private DateOnly LastDay(Answered grant) => ((Answer.Granted)grant.Said).Until ?? Day(grant.At).AddDays(Policy.LeaveHoldsForDays);

    private bool SaidKnows(ContactId relay, ContactId who, DateTimeOffset at) =>
        Said(relay, new Request.Knows(who), past.Count) is { Said: Answer.Yes } said && said.At <= at;

    private sealed record Statement(int Index, DateTimeOffset At, Answer? Said = null, ActId? Act = null);
}
