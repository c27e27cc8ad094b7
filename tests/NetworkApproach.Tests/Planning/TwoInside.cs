namespace NetworkApproach.Tests.Planning;

/// <summary>
/// A random approach in which the seeker knows two people of the target, and one of them was asked for a talk just now. Nobody inside has
/// talked, and but for the open attempt the other would be contacted.
/// </summary>
/// <param name="Plan">The plan after the attempt.</param>
/// <param name="Inside">Everybody who works at the target, and the prospective boss.</param>
internal sealed record TwoInside(ApproachPlan Plan, IReadOnlySet<ContactId> Inside)
{
    internal static readonly ContactId Asked = new("eve");
    private static readonly ContactId Other = new("fay");

    /// <summary>Of the script, or of the script in other worlds; null where in none of them it comes to that.</summary>
    internal static TwoInside? Of(Script script) =>
        script.InWorlds(5).Select(one => In(new RandomPlans(one, isOpen: true))).FirstOrDefault(one => one is not null);

    /// <summary>Whom a plan would contact next; to get control of a CV again, anybody may be.</summary>
    internal static IEnumerable<PlannedMove> ContactsIn(ApproachPlan plan) => plan.Moves.Where(move =>
        move.Move is Move.Contact && move.Reason is not (PlanReason.HandOffToRegain or PlanReason.TurnedToSeeker));

    private static TwoInside? In(RandomPlans random)
    {
        CompanyName company = random.Approach.Target.Company;
        Contact[] contacts =
        [
            .. random.Contacts.Where(person => person.Id != Asked && person.Id != Other)
                .Select(person => new Contact(person.Id, person.Name)),
            .. new[] { Asked, Other }.Select(who => new Contact(who, who.Value, [new Employment(company, "engineer")])),
        ];
        Approach called = Known(Known(random.Approach, Asked, random.Now.AddHours(-1)), Other, random.Now.AddHours(-1));
        if (called.AcquaintanceWith(Asked) is not { } acquaintance)
        {
            return null;
        }

        ContactAttempt contact = ContactAttempt.ToAcquaintance(acquaintance, Channel.Message, minutes: 10);
        if (called.Decide(new ApproachCommand.Attempt(new ActId("ask"), contact, random.Now)) is not Decision.Accepted asked)
        {
            return null;
        }

        Approach after = called.Evolve(asked.Events[0]);
        HashSet<ContactId> inside =
        [
            Asked, Other, after.Boss?.Id ?? Asked,
            .. after.People.Where(person => person.Employments.Any(employment => !employment.IsPast && employment.Company == company))
                .Select(person => person.Id),
        ];
        bool hasAlly = inside.Any(who => after.LastTalkWith(who) is { } talk && talk.At <= random.Now);
        return hasAlly || !ContactsIn(random.Plan(contacts: contacts, approach: called)).Any(move => move.Move.Towards!.Id == Other)
            ? null
            : new TwoInside(random.Plan(contacts: contacts, approach: after), inside);
    }

    private static Approach Known(Approach approach, ContactId who, DateTimeOffset at) => approach.Evolve(
        new ApproachEvent.AcquaintanceStated(
            new ActId($"{who} is known"), at, who, "school", DateOnly.FromDateTime(at.Date).AddDays(-400)));
}
