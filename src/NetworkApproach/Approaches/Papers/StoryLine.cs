namespace NetworkApproach.Papers;

/// <summary>One line of an approach's story, with everybody it names.</summary>
/// <param name="On">The day, in the policy's zone.</param>
/// <param name="Event">What was recorded, or what stands there instead.</param>
/// <param name="Broken">The rule it breaks; null if the rules allow it.</param>
/// <param name="Breach">How the breach came to light; null if it is none.</param>
/// <param name="IsStruckOut">Whether it was struck out with nothing instead; it then counts for nothing.</param>
/// <param name="Road">Of a contact made: the people through whom it came about, the person contacted last; empty otherwise.</param>
/// <param name="Behind">Who stands behind the act the event refers to: who told a fact, who gave the leave used, who is thanked; null where
/// it refers to none, or to one that is not recorded, and of a fact in a story for others: nobody is quoted.</param>
/// <param name="People">Everybody the event names, by id.</param>
public sealed record StoryLine(
    DateOnly On, ApproachEvent Event, Rule? Broken, BreachKind? Breach, bool IsStruckOut, IReadOnlyList<Contact> Road, Contact? Behind,
    IReadOnlyList<Contact> People);
