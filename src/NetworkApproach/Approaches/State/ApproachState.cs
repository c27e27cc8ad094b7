using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>What the record says, as far as a rule needs it. Immutable, so that every approach ever folded stays as it was.</summary>
internal sealed record ApproachState
{
    internal static readonly ApproachState Empty = new();

    internal ApproachEvent.Opened? Opened { get; init; }

    internal ContactId? Boss { get; init; }

    internal Interest Interest { get; init; }

    internal Ending? Ending { get; init; }

    internal DateTimeOffset LastIntentAt { get; init; }

    /// <summary>When the first fact about the target was learnt.</summary>
    internal DateTimeOffset? FirstFactAt { get; init; }

    internal ImmutableDictionary<ContactId, PersonState> People { get; init; } = ImmutableDictionary<ContactId, PersonState>.Empty;

    /// <summary>The events that stand, by id: what later events may refer to.</summary>
    internal ImmutableDictionary<ActId, ApproachEvent> Standing { get; init; } = ImmutableDictionary<ActId, ApproachEvent>.Empty;

    /// <summary>Attempts and requests that a rule forbade, and confessions: what apologies are owed for.</summary>
    internal ImmutableDictionary<ActId, ContactId> Wronged { get; init; } = ImmutableDictionary<ActId, ContactId>.Empty;

    internal ImmutableHashSet<(CourtesyKind Kind, ActId For)> Settled { get; init; } = [];

    internal ImmutableHashSet<ActId> OffersAnswered { get; init; } = [];

    internal ImmutableList<Breach> Breaches { get; init; } = [];

    internal ApproachPolicy Policy => Opened!.Policy;

    internal bool IsNoGo => Ending is not null || Interest == Interest.Lost;

    internal PersonState Person(ContactId who) => People.GetValueOrDefault(who, PersonState.Unknown);

    /// <summary>The contact as described, or with their id for a name.</summary>
    internal Contact Contact(ContactId who) => Person(who).Note ?? new Contact(who, who.Value);

    internal DateOnly LastDay(ApproachEvent.Answered grant) =>
        IntroductionPermission.LastDay((Answer.Granted)grant.Said, Policy.DayOf(grant.At), Policy.LeaveHoldsForDays);

    internal IntroductionKey Key(AttemptBasis basis) => basis switch
    {
        AttemptBasis.Leave leave => new(((ApproachEvent.Answered)Standing[leave.Grant]).From, null),
        AttemptBasis.Acquainted => default,
        _ => new(null, basis.Act),
    };

    /// <summary>Keeps what a rule forbids as a breach. An attempt still happened: it gives an origin and owes an apology; so does a
    /// forbidden request.</summary>
    internal ApproachState Flag(ApproachEvent e, Refusal refusal)
    {
        ApproachState flagged = this with
        {
            Breaches = Breaches.Add(new Breach(e.Id, EventType.Of(e), refusal.Rule, refusal.Concerns?.Id, refusal.Kind, refusal.In)),
        };
        return (e, refusal) switch
        {
            (_, Refusal.NotOpened or Refusal.ActIdTaken) => flagged,
            (ApproachEvent.Attempted attempted, _) =>
                flagged.Wrong(e.Id, attempted.To).Update(attempted.To, p => p with { WasContacted = true }),
            (ApproachEvent.Asked asked, _) => flagged.Wrong(e.Id, asked.Of),
            (ApproachEvent.ContactedWithoutLeave confessed, _) =>
                flagged.Wrong(e.Id, confessed.Who).Update(confessed.Who, p => p with { WasContacted = true }),
            _ => flagged,
        };
    }

    internal ApproachState Wrong(ActId act, ContactId who) => this with { Wronged = Wronged.SetItem(act, who) };

    internal ApproachState Update(ContactId who, Func<PersonState, PersonState> change) =>
        this with { People = People.SetItem(who, change(Person(who))) };
}
