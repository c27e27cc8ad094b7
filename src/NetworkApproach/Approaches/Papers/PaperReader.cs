namespace NetworkApproach.Papers;

/// <summary>The approach that a paper is made of: the seeker's own, or the one that others may read of.</summary>
/// <param name="Approach">The approach to read.</param>
/// <param name="Head">The paper's head.</param>
/// <param name="Named">Who may be named to others; meaningless in the seeker's own papers.</param>
internal sealed record PaperReader(Approach Approach, PaperHead Head, HashSet<ContactId> Named)
{
    internal bool IsForOthers => Head.ForOthers;

    internal DateTimeOffset Now => Head.At;

    internal ApproachPolicy Policy => Approach.Policy;

    internal ApproachState State => Approach.State;

    internal static PaperReader ForSeeker(Approach approach, DateTimeOffset now) => new(approach, HeadOf(approach, now, false, 0), []);

    internal static PaperReader ForOthers(Approach approach, DateTimeOffset now, HashSet<ContactId> named)
    {
        (Approach others, int withheld) = Papers.ForOthers.Of(approach, named);
        return new PaperReader(others, HeadOf(others, now, true, withheld), named);
    }

    /// <summary>Whether a person may stand in the paper by name.</summary>
    internal bool Names(ContactId who) => !IsForOthers || Named.Contains(who);

    internal DateOnly Day(DateTimeOffset at) => Policy.DayOf(at);

    private static PaperHead HeadOf(Approach approach, DateTimeOffset now, bool forOthers, int withheld) =>
        new(approach.Target, approach.Boss, approach.Interest, approach.Ending, now, approach.Policy.DayOf(now), forOthers, withheld);
}
