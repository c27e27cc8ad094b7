namespace NetworkApproach;

/// <summary>One line of an approach's story, with everybody it names.</summary>
/// <param name="On">The day, in the policy's zone.</param>
/// <param name="Event">What was recorded, or what stands there instead.</param>
/// <param name="Broken">The rule it breaks; null if the rules allow it.</param>
/// <param name="Breach">How the breach came to light; null if it is none.</param>
/// <param name="IsStruckOut">Whether it was struck out with nothing instead; it then counts for nothing.</param>
/// <param name="Road">Of a contact made: the people through whom it came about, the person contacted last; empty otherwise.</param>
/// <param name="People">Everybody the line names or refers to, by id.</param>
public sealed record StoryLine(
    DateOnly On, ApproachEvent Event, Rule? Broken, BreachKind? Breach, bool IsStruckOut, IReadOnlyList<Contact> Road, IReadOnlyList<Contact> People);
