using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>What is the seeker's own to do before anybody is asked for anything new: courtesies due, offers, CVs passed on, the verdict, the end.</summary>
internal static class OwnMoves
{
    internal static IEnumerable<PlannedMove> Of(PlanRecord record, double chance)
    {
        IEnumerable<(Move Move, PlanReason Reason)> moves =
        [
            .. record.Due.SelectMany(due => record.Allowed.OfType<Move.Pay>().Where(move => move.Courtesy.Kind == due.Kind && move.Courtesy.For == due.For)).Select(move => ((Move)move, PlanReason.CourtesyDue)),
            .. Offers(record).Select(move => ((Move)move, PlanReason.OfferToAnswer)),
            .. HandOffs(record).Select(move => (move, PlanReason.HandOffToRegain)),
            .. Verdicts(record).Select(move => ((Move)move, PlanReason.InterestToJudge)),
        ];
        return moves.DistinctBy(one => one.Move).Select(one => Own(record, one.Move, one.Reason, chance));
    }

    /// <summary>How the approach ends, once there is nothing else to do.</summary>
    internal static IEnumerable<PlannedMove> AtTheEnd(PlanRecord record, double chance)
    {
        (Ending ending, PlanReason reason) = record.State.Interest == Interest.Lost ? (Ending.GoodNo, PlanReason.InterestLost)
            : record.State.Boss is { } boss && record.Reached.Contains(boss) ? (Ending.MetTheBoss, PlanReason.BossMet)
            : (Ending.GivenUp, PlanReason.NoWayLeft);
        return record.Allowed.OfType<Move.Close>().Where(move => move.Ending == ending).Select(move => Own(record, move, reason, chance));
    }

    private static PlannedMove Own(PlanRecord record, Move move, PlanReason reason, double chance) =>
        new(move, reason, record.Goal(chance)) { Chance = chance, AfterYes = chance, AfterNo = chance };

    /// <summary>Redirected, wherever that is allowed; else declined.</summary>
    private static IEnumerable<Move.AnswerOffer> Offers(PlanRecord record) => record.Allowed.OfType<Move.AnswerOffer>()
        .GroupBy(move => move.Offer)
        .Select(same => same.OrderBy(move => move.Reply).First());

    /// <summary>Of each CV passed on the first act that would regain control.</summary>
    private static IEnumerable<Move> HandOffs(PlanRecord record) => record.Approach.OpenHandOffs(record.Now)
        .Select(open => open.Regaining.Select(act => MoveOf(record, act)).FirstOrDefault(move => move is not null))
        .OfType<Move>();

    private static Move? MoveOf(PlanRecord record, RegainingAct act) => act.Request switch
    {
        Request.Talk => record.Allowed.OfType<Move.Contact>().FirstOrDefault(move => move.Attempt.To.Id == act.Of.Id),
        Request.Leave leave when act.Refusal is null => Checked(record, new Move.Ask(act.Of, leave, record.State.Contact(leave.Prospect))),
        _ => record.Allowed.OfType<Move.Ask>().FirstOrDefault(move => move.Of.Id == act.Of.Id && move.Request == act.Request),
    };

    /// <summary>The same with what was asked in other approaches.</summary>
    private static Move.Ask? Checked(PlanRecord record, Move.Ask ask) =>
        record.Refusal(ask.ToCommand(new ActId("probe"), record.Now).ToEvent(), ask.Of.Id) is null ? ask : null;

    private static Move.JudgeInterest[] Verdicts(PlanRecord record)
    {
        Move.JudgeInterest[] verdicts = [.. record.Allowed.OfType<Move.JudgeInterest>()];
        return record.State.Interest == Interest.Open && Array.Exists(verdicts, move => move.Verdict == Interest.Confirmed) ? verdicts : [];
    }
}
