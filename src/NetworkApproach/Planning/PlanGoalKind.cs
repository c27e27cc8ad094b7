namespace NetworkApproach.Planning;

/// <summary>Whom a plan is to reach.</summary>
public enum PlanGoalKind
{
    /// <summary>Anybody inside the company: the prospective boss is unknown, and nobody inside has talked yet.</summary>
    SomebodyInside,

    /// <summary>Anybody inside with whom there has been no talk: the prospective boss is unknown, and somebody inside has talked.</summary>
    SomebodyElseInside,

    /// <summary>The prospective boss.</summary>
    Boss,
}
