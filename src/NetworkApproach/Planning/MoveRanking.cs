namespace NetworkApproach.Planning;

/// <summary>The order of a plan's moves.</summary>
internal static class MoveRanking
{
    /// <summary>Moves within so much of the least price are told apart by who is turned to.</summary>
    private const double Close = 0.05;

    /// <summary>Chances closer than this are the same: the accuracy of a simulated one.</summary>
    private const double SameChance = 0.005;

    private const double SameMinutes = 1e-6;

    private const int Replies = 1;
    private const int Reminders = 8;
    private const int New = 9;
    private const int Owed = 10;
    private const int Followed = 11;
    private const int FarAhead = 12;
    private const int Endings = 13;

    internal static IReadOnlyList<PlannedMove> Ranked(IEnumerable<PlannedMove> moves, Func<DateTimeOffset, bool> isFarAhead)
    {
        List<PlannedMove> ranked = [];
        foreach (IGrouping<int, PlannedMove> kind in moves
            .GroupBy(move => move.Move is Move.Prepare { For: { } at } && isFarAhead(at) ? FarAhead : KindOf(move.Reason))
            .OrderBy(kind => kind.Key))
        {
            ranked.AddRange(kind.Key is New or Reminders or Replies ? Steps([.. kind]) : kind);
        }

        return ranked.AsReadOnly();
    }

    /// <summary>What decides between two moves that follow each other.</summary>
    internal static PlanPrecedence Between(PlannedMove first, PlannedMove second) =>
        KindOf(first.Reason) != KindOf(second.Reason) ? PlanPrecedence.Kind
        : first.Yes is null || second.Yes is null ? PlanPrecedence.Age
        : first.Chance > second.Chance + SameChance ? PlanPrecedence.Chance
        : IsStronger(first, second) ? PlanPrecedence.Introduction
        : first.Reason == PlanReason.LeaveInHand && second.Reason != PlanReason.LeaveInHand ? PlanPrecedence.LeaveInHand
        : !AsksForNames(first) && AsksForNames(second) ? PlanPrecedence.NamesLast
        : !first.IsShort && second.IsShort ? PlanPrecedence.Length
        : !first.IsAskedAgain && second.IsAskedAgain ? PlanPrecedence.Turn
        : second.Price > first.Price * (1 + Close) + SameMinutes ? PlanPrecedence.Minutes
        : first.Part != second.Part ? PlanPrecedence.Part
        : second.Price > first.Price + SameMinutes ? PlanPrecedence.Minutes
        : PlanPrecedence.Order;

    private static int KindOf(PlanReason reason) => reason switch
    {
        PlanReason.TurnedToSeeker => Replies,
        PlanReason.OfferToAnswer => 2,
        PlanReason.TalkToWriteDown or PlanReason.TalkToNote => 3,
        PlanReason.AppointmentToPrepare => 4,
        PlanReason.CourtesyDue => 5,
        PlanReason.HandOffToRegain => 6,
        PlanReason.InterestToJudge => 7,
        PlanReason.ReminderDue => Reminders,
        PlanReason.CourtesyOwed => Owed,
        PlanReason.HandOffToFollow => Followed,
        PlanReason.BossMet or PlanReason.InterestLost or PlanReason.NoWayLeft => Endings,
        _ => New,
    };

    /// <summary>One after another, each the best of those that are left.</summary>
    private static IEnumerable<PlannedMove> Steps(List<PlannedMove> left)
    {
        while (left.Count > 0)
        {
            PlannedMove next = Best(left);
            yield return next;
            left.Remove(next);
        }
    }

    /// <summary>The greatest chance first; of two introductions to one person the stronger; a leave in hand; anything before names; a talk
    /// of the usual length before a shorter one; somebody who was not asked last; then the least price, and within 5 % of it by
    /// part.</summary>
    private static PlannedMove Best(List<PlannedMove> left)
    {
        double chance = left.Max(move => move.Chance);
        PlannedMove[] best = [.. left.Where(move => move.Chance >= chance - SameChance)];
        best = Preferred(best, move => !Array.Exists(best, other => IsStronger(other, move)));
        best = Preferred(best, move => move.Reason == PlanReason.LeaveInHand);
        best = Preferred(best, move => !AsksForNames(move));
        best = Preferred(best, move => !move.IsShort);
        best = Preferred(best, move => !move.IsAskedAgain);
        double least = best.Min(move => move.Price);
        return best
            .Where(move => move.Price <= (least * (1 + Close)) + SameMinutes)
            .OrderBy(move => move.Part)
            .ThenBy(move => Math.Round(move.Price, 6))
            .ThenBy(move => move.Move.Towards!.Id)
            .ThenBy(move => move.Foretold?.Id ?? move.Move.Towards!.Id)
            .ThenBy(move => move.Reason)
            .First();
    }

    private static PlannedMove[] Preferred(PlannedMove[] moves, Func<PlannedMove, bool> isPreferred) =>
        Array.FindAll(moves, move => isPreferred(move)) is { Length: > 0 } preferred ? preferred : moves;

    private static bool AsksForNames(PlannedMove move) => move.Reason is PlanReason.NamesForetold or PlanReason.NamesUnforeseen;

    private static bool IsStronger(PlannedMove one, PlannedMove other) =>
        one.Foretold is { } prospect && other.Foretold?.Id == prospect.Id && one.Strength > other.Strength;
}
