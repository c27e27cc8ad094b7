namespace NetworkApproach.Planning;

/// <summary>What puts one move of a plan before another.</summary>
public enum PlanPrecedence
{
    /// <summary>What kind of move it is: courtesies, offers, CVs passed on, the verdict and reminders come before new steps, and endings
    /// after them.</summary>
    Kind,

    /// <summary>Of two courtesies or CVs passed on, the one that is older.</summary>
    Age,

    /// <summary>The greater chance overall, if it is made first.</summary>
    Chance,

    /// <summary>Fewer minutes taken from others in all, what spending a relay early counts for included.</summary>
    Minutes,

    /// <summary>Within 5 % of the least minutes: guides before insiders before the prospective boss.</summary>
    Part,

    /// <summary>Nothing tells them apart but their ids.</summary>
    Order,
}
