namespace NetworkApproach.Planning;

/// <summary>The order of a plan's moves.</summary>
internal static class MoveRanking
{
    /// <summary>Moves within so much of the least minutes are told apart by who is turned to.</summary>
    private const double Close = 0.05;

    /// <summary>Chances closer than this are the same: the accuracy of a simulated one.</summary>
    private const double SameChance = 0.005;

    private const double SameMinutes = 1e-6;

    internal static IReadOnlyList<PlannedMove> Ranked(IEnumerable<PlannedMove> moves)
    {
        List<PlannedMove> ranked = [];
        foreach (IGrouping<int, PlannedMove> kind in moves.GroupBy(move => KindOf(move.Reason)).OrderBy(kind => kind.Key))
        {
            ranked.AddRange(kind.Key is New or Reminders ? Steps([.. kind]) : kind);
        }

        return ranked.AsReadOnly();
    }

    /// <summary>What decides between two moves that follow each other.</summary>
    internal static PlanPrecedence Between(PlannedMove first, PlannedMove second) =>
        KindOf(first.Reason) != KindOf(second.Reason) ? PlanPrecedence.Kind
        : first.Yes is null || second.Yes is null ? PlanPrecedence.Age
        : first.Chance > second.Chance + SameChance ? PlanPrecedence.Chance
        : second.Price > first.Price * (1 + Close) + SameMinutes ? PlanPrecedence.Minutes
        : first.Part != second.Part ? PlanPrecedence.Part
        : second.Price > first.Price + SameMinutes ? PlanPrecedence.Minutes
        : PlanPrecedence.Order;

    private const int Reminders = 5;
    private const int New = 6;

    private static int KindOf(PlanReason reason) => reason switch
    {
        PlanReason.CourtesyDue => 1,
        PlanReason.OfferToAnswer => 2,
        PlanReason.HandOffToRegain => 3,
        PlanReason.InterestToJudge => 4,
        PlanReason.ReminderDue => Reminders,
        PlanReason.BossMet or PlanReason.InterestLost or PlanReason.NoWayLeft => New + 1,
        _ => New,
    };

    /// <summary>The greatest chance first; of those the least minutes, and within 5 % of them by part; so on with the rest.</summary>
    private static IEnumerable<PlannedMove> Steps(List<PlannedMove> left)
    {
        while (left.Count > 0)
        {
            double chance = left.Max(move => move.Chance);
            PlannedMove[] likeliest = [.. left.Where(move => move.Chance >= chance - SameChance)];
            double least = likeliest.Min(move => move.Price);
            PlannedMove[] next =
            [
                .. likeliest.Where(move => move.Price <= (least * (1 + Close)) + SameMinutes)
                    .OrderBy(move => move.Part)
                    .ThenBy(move => Math.Round(move.Price, 6))
                    .ThenBy(move => move.Move.Towards!.Id)
                    .ThenBy(move => move.Foretold?.Id ?? move.Move.Towards!.Id)
                    .ThenBy(move => move.Reason),
            ];
            foreach (PlannedMove move in next)
            {
                yield return move;
                left.Remove(move);
            }
        }
    }
}
