namespace NetworkApproach.Planning;

/// <summary>What is the seeker's own to do before anybody is asked for anything new: replies, offers, talks agreed or just held,
/// courtesies, CVs passed on, the verdict, the end.</summary>
internal static class OwnMoves
{
    internal static IEnumerable<PlannedMove> Of(ApproachFacts facts, OverallChance chance)
    {
        IEnumerable<(Move Move, PlanReason Reason)> moves =
        [
            .. Agreed(facts),
            .. Offers(facts).Select(move => ((Move)move, PlanReason.OfferToAnswer)),
            .. HandOffs(facts).Select(move => (move, MayWait(facts, move) ? PlanReason.HandOffToFollow : PlanReason.HandOffToRegain)),
            .. Verdicts(facts).Select(move => ((Move)move, PlanReason.InterestToJudge)),
        ];
        Courtesy[] owed = [.. facts.Owed.Where(one => one is { DueOn: not null, Status: CourtesyStatus.Owed })];
        Courtesy[] today = [.. facts.Due, .. owed.Where(one => IsForToday(facts, one))];
        IEnumerable<ContactId> written = today.Where(one => one.Kind != CourtesyKind.Apology).Select(one => one.To.Id);
        Courtesy[] later = [.. owed.Where(one => !IsForToday(facts, one) && !written.Contains(one.To.Id))];
        return
        [
            .. moves.DistinctBy(one => one.Move).Select(one => Own(facts, one.Move, one.Reason, chance)),
            .. Courtesies(facts, today, PlanReason.CourtesyDue, chance),
            .. Courtesies(facts, later, PlanReason.CourtesyOwed, chance),
        ];
    }

    /// <summary>Replies to people who contacted the seeker, whether anything leads on from them or not.</summary>
    internal static IEnumerable<PlannedMove> Replies(ApproachFacts facts, PlannerOptions options, OverallChance chance) => facts.Allowed
        .OfType<Move.Contact>()
        .Where(move => move.Attempt.Minutes <= (options.MostMinutes ?? int.MaxValue))
        .Where(move => facts.IsAnswer(move.Attempt))
        .Select(move => Own(facts, move, PlanReason.TurnedToSeeker, chance));

    /// <summary>How the approach ends, once there is nothing else to do; where the prospective boss was met, not before all thanks are
    /// given, nor while they wish to meet again.</summary>
    internal static IEnumerable<PlannedMove> AtTheEnd(ApproachFacts facts, OverallChance chance)
    {
        (Ending ending, PlanReason reason) = facts.State.Interest == Interest.Lost ? (Ending.GoodNo, PlanReason.InterestLost)
            : facts.State.Boss is { } boss && facts.Reached.Contains(boss) ? (Ending.MetTheBoss, PlanReason.BossMet)
            : (Ending.GivenUp, PlanReason.NoWayLeft);
        return reason == PlanReason.BossMet && IsOpenAfterBoss(facts)
            ? []
            : facts.Allowed.OfType<Move.Close>().Where(move => move.Ending == ending).Select(move => Own(facts, move, reason, chance));
    }

    private static bool IsOpenAfterBoss(ApproachFacts facts)
    {
        ContactId boss = facts.State.Boss!.Value;
        return (facts.State.Ending is null && facts.Owed.Any(one => one.Kind == CourtesyKind.Thanks))
            || facts.MeetAgain.Any(wish => wish.Who.Id == boss && wish.SaidAt > facts.State.Person(boss).LastTalk!.Value.At);
    }

    private static PlannedMove Own(ApproachFacts facts, Move move, PlanReason reason, OverallChance chance) =>
        new(move, reason, facts.Goal(chance)) { Chance = chance.Value, AfterYes = chance.Value, AfterNo = chance.Value };

    /// <summary>A talk is thanked for the same day, and an apology waits for nothing.</summary>
    private static bool IsForToday(ApproachFacts facts, Courtesy owed) => owed.Kind == CourtesyKind.Apology
        || (owed.Kind == CourtesyKind.Thanks && facts.State.Standing.GetValueOrDefault(owed.For) is ApproachEvent.Talked);

    /// <summary>A CV that a consultant passed on is asked after once, and holds nothing up then.</summary>
    private static bool MayWait(ApproachFacts facts, Move move) =>
        move is Move.Ask { Request: Request.WhatBecame or Request.Stop, Of: var of } ask
            && facts.Contact(of.Id).IsConsultant
            && (ask.Request is Request.Stop || facts.State.Person(of.Id).Thread(Thing.Of(ask.Request)).Asks > 0);

    /// <summary>One message for each person: all thanks and report-backs together, with thanks that fall due later; apologies
    /// apart, and first, of these the one to the relay whose name was used.</summary>
    private static IEnumerable<PlannedMove> Courtesies(
        ApproachFacts facts, IReadOnlyList<Courtesy> due, PlanReason reason, OverallChance chance)
    {
        Move.Pay[] owed = [.. facts.Allowed.OfType<Move.Pay>()];
        ApproachEvent.ContactedWithoutLeave[] confessed = [.. facts.Approach.Events.OfType<ApproachEvent.ContactedWithoutLeave>()];
        foreach (IGrouping<(ContactId To, bool IsApology), Courtesy> message in due
            .OrderByDescending(courtesy => courtesy.Kind == CourtesyKind.Apology)
            .ThenByDescending(courtesy => confessed.Any(one => one.Id == courtesy.For && one.Citing == courtesy.To.Id))
            .ThenBy(courtesy => courtesy.Kind)
            .GroupBy(courtesy => (courtesy.To.Id, courtesy.Kind == CourtesyKind.Apology)))
        {
            Move.Pay[] paid =
            [
                .. message.SelectMany(courtesy => owed.Where(move => IsSame(move.Courtesy, courtesy))),
                .. owed.Where(move => !message.Key.IsApology
                    && move.Courtesy is { Kind: CourtesyKind.Thanks, Status: CourtesyStatus.Owed }
                    && move.Courtesy.To.Id == message.Key.To),
            ];
            if (paid.Distinct().ToArray() is [var first, .. var further])
            {
                yield return Own(facts, first, reason, chance) with { Together = Array.AsReadOnly<Move>(further) };
            }
        }

        static bool IsSame(Courtesy one, Courtesy other) => (one.Kind, one.For, one.To.Id) == (other.Kind, other.For, other.To.Id);
    }

    /// <summary>Talks agreed whose time is over, and talks just held, are written down; then talks agreed are prepared, by their
    /// hour.</summary>
    private static IEnumerable<(Move Move, PlanReason Reason)> Agreed(ApproachFacts facts)
    {
        if (facts.State.IsNoGo)
        {
            yield break;
        }

        foreach (Appointment past in facts.Appointments.Where(one => IsPast(facts, one)).OrderBy(one => one.For))
        {
            yield return (new Move.WriteDown(past.With, past.For), PlanReason.TalkToWriteDown);
        }

        foreach (ApproachEvent.Talked talked in Unwritten(facts))
        {
            yield return (new Move.WriteDown(facts.Contact(talked.With), talked.At), PlanReason.TalkToNote);
        }

        foreach ((ContactId who, DateTimeOffset? hour) in facts.State.People.Keys
            .Where(who => !facts.State.IsErased(who) && facts.HasAgreed(who))
            .Where(who => facts.Appointment(who) is not { } made || !IsPast(facts, made))
            .Select(who => (Who: who, Hour: facts.Appointment(who)?.For))
            .OrderBy(one => one.Hour ?? DateTimeOffset.MinValue)
            .ThenBy(one => one.Who))
        {
            yield return (new Move.Prepare(facts.Contact(who), hour), PlanReason.AppointmentToPrepare);
        }
    }

    private static bool IsPast(ApproachFacts facts, Appointment made) => made.For.AddMinutes(made.Minutes) <= facts.Now;

    /// <summary>Today's talks of which nothing was written down: no fact, no name, no answer, and no verdict since.</summary>
    private static IEnumerable<ApproachEvent.Talked> Unwritten(ApproachFacts facts)
    {
        ApproachEvent[] standing = [.. facts.Standing.Where(e => e.At <= facts.Now)];
        return standing.OfType<ApproachEvent.Talked>()
            .Where(talked => facts.State.Policy.DayOf(talked.At) == facts.Today
                && !Array.Exists(standing, e => CameOf(talked, e)));

        static bool CameOf(ApproachEvent.Talked talked, ApproachEvent e) => e switch
        {
            ApproachEvent.FactLearnt fact => fact.Talk == talked.Id,
            ApproachEvent.Named named => named.By == talked.With && named.At >= talked.At,
            ApproachEvent.Answered answer => answer.From == talked.With && answer.At >= talked.At,
            ApproachEvent.InterestJudged => e.At >= talked.At,
            _ => false,
        };
    }

    /// <summary>Redirected, wherever that is allowed; else declined.</summary>
    private static IEnumerable<Move.AnswerOffer> Offers(ApproachFacts facts) => facts.Allowed.OfType<Move.AnswerOffer>()
        .Where(move => !WasPassedOn(facts, move))
        .GroupBy(move => move.Offer)
        .Select(same => same.OrderBy(move => move.Reply).First());

    /// <summary>Whether whoever offered has passed the CV on since: there is nothing left to answer, also once it was written
    /// off.</summary>
    private static bool WasPassedOn(ApproachFacts facts, Move.AnswerOffer answer) =>
        facts.State.Standing.GetValueOrDefault(answer.Offer) is { } offer
            && facts.State.Standing.Values.OfType<ApproachEvent.HandedOff>().Any(e => e.By == answer.By.Id && e.At >= offer.At);

    /// <summary>Of each CV passed on the first act that would regain control; none while an answer to what became of it is
    /// awaited.</summary>
    private static IEnumerable<Move> HandOffs(ApproachFacts facts) => facts.Approach.OpenHandOffs(facts.Now)
        .Where(open => facts.State.Person(open.By.Id).Thread(new Request.WhatBecame(open.HandOff)) is not { Asks: 1, Said: null } asked
            || facts.Today >= facts.State.Policy.ReminderDay(asked.FirstAskAt))
        .Select(open => open.Regaining.Select(act => MoveOf(facts, act)).FirstOrDefault(move => move is not null))
        .OfType<Move>();

    private static Move? MoveOf(ApproachFacts facts, RegainingAct act) => act.Request switch
    {
        Request.Talk => facts.Allowed.OfType<Move.Contact>().FirstOrDefault(move => move.Attempt.To.Id == act.Of.Id),
        Request.Leave leave when act.Refusal is null => Checked(facts, new Move.Ask(act.Of, leave, facts.State.Contact(leave.Prospect))),
        _ => facts.Allowed.OfType<Move.Ask>().FirstOrDefault(move => move.Of.Id == act.Of.Id && move.Request == act.Request),
    };

    /// <summary>The same with what was asked in other approaches.</summary>
    private static Move.Ask? Checked(ApproachFacts facts, Move.Ask ask) =>
        facts.Refusal(ask.ToCommand(new ActId("probe"), facts.Now).ToEvent(), ask.Of.Id) is null ? ask : null;

    /// <summary>The verdict, once something was learnt since the last one.</summary>
    private static Move.JudgeInterest[] Verdicts(ApproachFacts facts)
    {
        ApproachEvent? last = Array.FindLast(
            facts.Standing, e => e.At <= facts.Now && e is ApproachEvent.InterestJudged or ApproachEvent.FactLearnt);
        if (last is ApproachEvent.InterestJudged)
        {
            return [];
        }

        Move.JudgeInterest[] verdicts = [.. facts.Allowed.OfType<Move.JudgeInterest>()];
        return facts.State.Interest == Interest.Open && Array.Exists(verdicts, move => move.Verdict == Interest.Confirmed) ? verdicts : [];
    }
}
