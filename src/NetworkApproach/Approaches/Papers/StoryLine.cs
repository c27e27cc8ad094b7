namespace NetworkApproach.Papers;

/// <summary>One line of the history of an approach, with everybody it names.</summary>
/// <param name="On">The day, in the policy's time zone.</param>
/// <param name="Event">The event as recorded, or the event that replaced it.</param>
/// <param name="Broken">The rule it breaks; null if the rules allow it.</param>
/// <param name="Breach">How the breach came to light; null if it is not a breach.</param>
/// <param name="IsStruckOut">Whether it was struck out without replacement; it then counts for nothing.</param>
/// <param name="Road">For a contact made: the people through whom it came about, ending with the person contacted; empty otherwise.</param>
/// <param name="Behind">The person behind the act the event refers to: who told a fact, who gave the leave used, who is thanked. Null if it
/// refers to no act or to one that is not recorded, and for a fact in a story for others, where nobody is quoted.</param>
/// <param name="People">Everybody the event names, in ordinal order of their ids.</param>
public sealed record StoryLine(
    DateOnly On, ApproachEvent Event, Rule? Broken, BreachKind? Breach, bool IsStruckOut, IReadOnlyList<Contact> Road, Contact? Behind,
    IReadOnlyList<Contact> People)
{
    /// <summary>Whether it is an attempt or a request that was made first and recorded later.</summary>
    public bool IsEnteredLate { get; init; }

    /// <summary>Of an attempt or a request entered late: the acts that were on record against it when it was entered, in the order of their
    /// instants; empty otherwise, and in a story for others.</summary>
    public IReadOnlyList<StoryLine> Against { get; init; } = [];

    /// <summary>The acts that became breaches when this one was recorded, each with the rule that it was then found to break; empty for
    /// most lines, and in a story for others.</summary>
    public IReadOnlyList<StoryLine> Uncovered { get; init; } = [];

    /// <summary>The acts that were no breaches any more once this one was recorded, each with the rule that it had broken; empty for most
    /// lines, and in a story for others.</summary>
    public IReadOnlyList<StoryLine> Cleared { get; init; } = [];
}
