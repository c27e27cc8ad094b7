namespace NetworkApproach.Planning;

/// <summary>What is the seeker's own to do before anybody is asked for anything new: courtesies due, offers, CVs passed on, the verdict,
/// the end.</summary>
internal static class OwnMoves
{
    internal static IEnumerable<PlannedMove> Of(ApproachFacts facts, OverallChance chance)
    {
        IEnumerable<(Move Move, PlanReason Reason)> moves =
        [
            .. facts.Due
                .SelectMany(due => facts.Allowed
                    .OfType<Move.Pay>()
                    .Where(move => move.Courtesy.Kind == due.Kind && move.Courtesy.For == due.For))
                .Select(move => ((Move)move, PlanReason.CourtesyDue)),
            .. Offers(facts).Select(move => ((Move)move, PlanReason.OfferToAnswer)),
            .. HandOffs(facts).Select(move => (move, PlanReason.HandOffToRegain)),
            .. Verdicts(facts).Select(move => ((Move)move, PlanReason.InterestToJudge)),
        ];
        return moves.DistinctBy(one => one.Move).Select(one => Own(facts, one.Move, one.Reason, chance));
    }

    /// <summary>How the approach ends, once there is nothing else to do.</summary>
    internal static IEnumerable<PlannedMove> AtTheEnd(ApproachFacts facts, OverallChance chance)
    {
        (Ending ending, PlanReason reason) = facts.State.Interest == Interest.Lost ? (Ending.GoodNo, PlanReason.InterestLost)
            : facts.State.Boss is { } boss && facts.Reached.Contains(boss) ? (Ending.MetTheBoss, PlanReason.BossMet)
            : (Ending.GivenUp, PlanReason.NoWayLeft);
        return facts.Allowed.OfType<Move.Close>().Where(move => move.Ending == ending).Select(move => Own(facts, move, reason, chance));
    }

    private static PlannedMove Own(ApproachFacts facts, Move move, PlanReason reason, OverallChance chance) =>
        new(move, reason, facts.Goal(chance)) { Chance = chance.Value, AfterYes = chance.Value, AfterNo = chance.Value };

    /// <summary>Redirected, wherever that is allowed; else declined.</summary>
    private static IEnumerable<Move.AnswerOffer> Offers(ApproachFacts facts) => facts.Allowed.OfType<Move.AnswerOffer>()
        .GroupBy(move => move.Offer)
        .Select(same => same.OrderBy(move => move.Reply).First());

    /// <summary>Of each CV passed on the first act that would regain control.</summary>
    private static IEnumerable<Move> HandOffs(ApproachFacts facts) => facts.Approach.OpenHandOffs(facts.Now)
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

    private static Move.JudgeInterest[] Verdicts(ApproachFacts facts)
    {
        Move.JudgeInterest[] verdicts = [.. facts.Allowed.OfType<Move.JudgeInterest>()];
        return facts.State.Interest == Interest.Open && Array.Exists(verdicts, move => move.Verdict == Interest.Confirmed) ? verdicts : [];
    }
}
