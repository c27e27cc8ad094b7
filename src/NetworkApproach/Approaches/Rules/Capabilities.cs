namespace NetworkApproach;

/// <summary>Mints capabilities from the record, and holds those that are handed in against it.</summary>
internal static class Capabilities
{
    internal static IReadOnlyList<IntroductionPermission> PermissionsFor(ApproachState state, ContactId who, DateTimeOffset at)
    {
        ContactId prospect = state.Ledger.Same.Of(who);
        return state.Opened is null || state.IsErased(prospect)
            ? []
            : Array.AsReadOnly(state.Person(prospect).LeaveFrom
                .Where(relay => !state.IsErased(relay))
                .Select(relay => Grant(state, relay, prospect))
                .Where(grant => grant is not null && AttemptJudge.Leave(state, grant, prospect, at) is null)
                .Select(grant => Permission(state, grant!))
                .ToArray());
    }

    internal static Acquaintance? AcquaintanceWith(ApproachState state, ContactId who) =>
        !state.IsErased(who) && state.Person(who).AcquaintedBy is { } act
            ? Mint(state, new AttemptBasis.Acquainted(act)) as Acquaintance
            : null;

    internal static ContactReceived? LastContactFrom(ApproachState state, ContactId who) =>
        !state.IsErased(who) && state.Person(who).LastReceived is { } last
            ? Mint(state, new AttemptBasis.Reply(last.Act)) as ContactReceived
            : null;

    internal static Talk? LastTalkWith(ApproachState state, ContactId who) =>
        !state.IsErased(who) && state.Person(who).LastTalk is { } last ? Mint(state, new AttemptBasis.Again(last.Act)) as Talk : null;

    /// <summary>A capability of another approach is refused as such, whatever else may be said of the contact.</summary>
    internal static Refusal.WrongApproach? Foreign(ApproachState state, ContactAttempt contact) =>
        state.Opened is { } opened && contact.Approach != opened.Approach ? new Refusal.WrongApproach(contact.Approach) : null;

    /// <summary>Why a capability handed in does not say what this record says: it comes from another history.</summary>
    internal static Refusal.NoBasis? Differs(ApproachState state, ContactAttempt contact) =>
        SaysTheSame(state.Ledger.Same, Mint(state, contact.Basis), contact.Capability)
            ? null
            : new Refusal.NoBasis(state.Contact(contact.To.Id));

    /// <summary>
    /// A contact that the record allowed is no breach to confess; one that any rule forbade is, so that the truth is never refused. It was
    /// allowed where it could have been an attempt on that day, for as little as a minute, in the name cited or, where nobody was, on any
    /// ground.
    /// </summary>
    internal static Refusal? WasAllowed(ApproachState state, ApproachEvent.ContactedWithoutLeave confessed, Footprint? elsewhere = null) =>
        Grounds(state, confessed).Any(ground =>
            AttemptJudge.Of(
                state, new ApproachEvent.Attempted(confessed.Id, confessed.At, confessed.Who, ground, confessed.Channel, minutes: 1),
                elsewhere) is null)
            ? new Refusal.ContactWasAllowed(state.Contact(confessed.Who))
            : null;

    /// <summary>What a confessed contact can have rested on: of talks, and of contacts received, the first or the last.</summary>
    private static IEnumerable<AttemptBasis> Grounds(ApproachState state, ApproachEvent.ContactedWithoutLeave confessed)
    {
        PersonState person = state.Person(confessed.Who);
        IEnumerable<ContactId> relays =
            person.LeaveFrom.Where(relay => !state.IsErased(relay) && relay == (confessed.Citing ?? relay));
        IEnumerable<AttemptBasis> leaves = relays
            .Select(relay => Grant(state, relay, confessed.Who))
            .OfType<ApproachEvent.Answered>()
            .Select(grant => new AttemptBasis.Leave(grant.Id));
        if (confessed.Citing is not null)
        {
            return leaves;
        }

        ActId?[] replies = [person.LastReceived?.Act, person.FirstReceived?.Act];
        ActId?[] talks = [person.LastTalk?.Act, person.FirstTalk?.Act];
        return
        [
            .. leaves,
            .. replies.OfType<ActId>().Select(act => new AttemptBasis.Reply(act)),
            .. talks.OfType<ActId>().Select(act => new AttemptBasis.Again(act)),
            .. person.AcquaintedBy is { } act ? [new AttemptBasis.Acquainted(act)] : Array.Empty<AttemptBasis>(),
        ];
    }

    /// <summary>What a relay last said about leave for a prospect, where that was a yes.</summary>
    private static ApproachEvent.Answered? Grant(ApproachState state, ContactId relay, ContactId prospect) =>
        state.Person(relay).Thread(Thing.Leave(prospect)).Said is { Answer: Answer.Granted } said
            ? (ApproachEvent.Answered)state.Standing[said.Act]
            : null;

    private static object? Mint(ApproachState state, AttemptBasis basis) => (basis, state.Standing.GetValueOrDefault(basis.Act)) switch
    {
        (AttemptBasis.Leave, ApproachEvent.Answered { Said: Answer.Granted } answered) => Permission(state, answered),
        (AttemptBasis.Reply, ApproachEvent.Answered answered) =>
            new ContactReceived(state.Opened!.Approach, basis.Act, state.Contact(answered.From), answered.At),
        (AttemptBasis.Reply, ApproachEvent.ContactReceived received) =>
            new ContactReceived(state.Opened!.Approach, basis.Act, state.Contact(received.From), received.At),
        (AttemptBasis.Acquainted, ApproachEvent.AcquaintanceStated stated) =>
            new Acquaintance(state.Opened!.Approach, basis.Act, state.Contact(stated.Who), stated.How, stated.Since),
        (AttemptBasis.Again, ApproachEvent.Talked talked) =>
            new Talk(state.Opened!.Approach, basis.Act, state.Contact(talked.With), talked.At, talked.Minutes, talked.Offered),
        _ => null,
    };

    private static IntroductionPermission Permission(ApproachState state, ApproachEvent.Answered grant) => new(
        state.Opened!.Approach, grant.Id, state.Contact(grant.From), state.Contact(((Request.Leave)grant.About).Prospect),
        ((Answer.Granted)grant.Said).Scope, grant.At, state.LastDay(grant));

    /// <summary>Whether two capabilities say the same; how people are described plays no part, for that may be noted better
    /// meanwhile.</summary>
    private static bool SaysTheSame(SamePeople same, object? own, object handed) => (own, handed) switch
    {
        (IntroductionPermission a, IntroductionPermission b) =>
            same.AreOne(a.Relay.Id, b.Relay.Id) && same.AreOne(a.Prospect.Id, b.Prospect.Id)
                && (a.Scope, a.GrantedAt, a.Until) == (b.Scope, b.GrantedAt, b.Until),
        (Acquaintance a, Acquaintance b) => same.AreOne(a.Who.Id, b.Who.Id) && (a.How, a.Since) == (b.How, b.Since),
        (ContactReceived a, ContactReceived b) => same.AreOne(a.From.Id, b.From.Id) && a.At == b.At,
        (Talk a, Talk b) =>
            same.AreOne(a.With.Id, b.With.Id) && (a.At, a.Minutes, a.Offered) == (b.At, b.Minutes, b.Offered),
        _ => false,
    };
}
