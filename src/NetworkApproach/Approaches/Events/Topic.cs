namespace NetworkApproach;

/// <summary>What a belief or a fact is about. The order is the one in which a first talk would take them.</summary>
public enum Topic
{
    /// <summary>What the company does, its market, how it is going.</summary>
    Business,

    /// <summary>What the work itself is like.</summary>
    Work,

    /// <summary>The people one would work with.</summary>
    Team,

    /// <summary>What they lack, what hurts, what they look for.</summary>
    Needs,

    /// <summary>Who decides, and how people come in.</summary>
    Decision,

    /// <summary>The prospective boss: who they are and what matters to them.</summary>
    Boss,

    /// <summary>How one lives there: habits, values, pace.</summary>
    Culture,

    /// <summary>Pay, place, hours, contract.</summary>
    Conditions,

    /// <summary>What is coming: plans, risks.</summary>
    Outlook,

    /// <summary>Anything else.</summary>
    Other,
}
