namespace NetworkApproach.Planning;

/// <summary>The criterion that puts one move of a plan before another.</summary>
public enum PlanPrecedence
{
    /// <summary>The kind of move: replies, offers, talks to write down or prepare, courtesies, CVs passed on, the verdict and reminders
    /// come before new steps; what is owed and not due yet, CVs that a consultant passed on, talks far ahead and endings come after
    /// them.</summary>
    Kind,

    /// <summary>The age: of two courtesies or CVs passed on, the older one comes first.</summary>
    Age,

    /// <summary>The greater overall chance if the move is made first.</summary>
    Chance,

    /// <summary>Leave in hand is used before anything else is asked for.</summary>
    LeaveInHand,

    /// <summary>Whatever uses what is in hand comes before asking anybody for names.</summary>
    NamesLast,

    /// <summary>A talk of the usual length comes before a shorter one with somebody who has few minutes left.</summary>
    Length,

    /// <summary>Nobody is asked twice running where somebody else waits.</summary>
    Turn,

    /// <summary>Of two introductions to the same person the stronger one comes first: a no might end that person.</summary>
    Introduction,

    /// <summary>Fewer minutes taken from others in all, including the cost in minutes of using a relay early and of goodwill.</summary>
    Minutes,

    /// <summary>The part a person plays: within 5 % of the fewest minutes, guides come before insiders, and insiders before the prospective
    /// boss.</summary>
    Part,

    /// <summary>Only the order of their ids: no other criterion distinguishes the moves.</summary>
    Order,
}
