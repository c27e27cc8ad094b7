namespace NetworkApproach;

/// <summary>The topic of a belief or a fact, in the order in which a first talk would cover them.</summary>
public enum Topic
{
    /// <summary>What the company does, its market, and how it is doing.</summary>
    Business,

    /// <summary>What the work is like.</summary>
    Work,

    /// <summary>The people the seeker would work with.</summary>
    Team,

    /// <summary>What they lack, their problems, and what they look for.</summary>
    Needs,

    /// <summary>Who decides, and how people are hired.</summary>
    Decision,

    /// <summary>The prospective boss: who they are, and what matters to them.</summary>
    Boss,

    /// <summary>The company's habits, values and pace.</summary>
    Culture,

    /// <summary>Pay, place of work, hours and contract.</summary>
    Conditions,

    /// <summary>Plans and risks.</summary>
    Outlook,

    /// <summary>Anything else.</summary>
    Other,
}
