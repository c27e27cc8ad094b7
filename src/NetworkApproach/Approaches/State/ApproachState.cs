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

    /// <summary>The whole record, also where this state is of an earlier instant: what forgetting and "one person" read.</summary>
    internal Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>The policies after the first, in order, with the instant from which each applies.</summary>
    internal ImmutableArray<(DateTimeOffset From, ApproachPolicy Policy)> Changes { get; init; } = [];

    /// <summary>Whether a fact about the target was learnt.</summary>
    internal bool HasFact { get; init; }

    internal ImmutableDictionary<ContactId, PersonState> People { get; init; } = ImmutableDictionary<ContactId, PersonState>.Empty;

    /// <summary>The events that stand, by id: what later events may refer to.</summary>
    internal ImmutableDictionary<ActId, ApproachEvent> Standing { get; init; } = ImmutableDictionary<ActId, ApproachEvent>.Empty;

    /// <summary>Attempts and requests that a rule forbade, and confessions: for each, who is owed an apology, the one concerned
    /// first.</summary>
    internal ImmutableDictionary<ActId, ImmutableArray<ContactId>> Wronged { get; init; } =
        ImmutableDictionary<ActId, ImmutableArray<ContactId>>.Empty;

    /// <summary>The courtesies paid or waived; with nobody, where it was to the one whom the act concerns.</summary>
    internal ImmutableHashSet<(CourtesyKind Kind, ActId For, ContactId? To)> Settled { get; init; } = [];

    internal ImmutableHashSet<ActId> OffersAnswered { get; init; } = [];

    internal ImmutableList<Breach> Breaches { get; init; } = [];

    /// <summary>The policy that applies now.</summary>
    internal ApproachPolicy Policy => Changes is [.., var last] ? last.Policy : Opened!.Policy;

    internal bool IsNoGo => Ending is not null || Interest == Interest.Lost;

    /// <summary>What is known of a person, by any of their ids.</summary>
    internal PersonState Person(ContactId who) => People.GetValueOrDefault(Ledger.Same.Of(who), PersonState.Unknown);

    /// <summary>The policy of an instant: what was given, asked or owed then keeps it.</summary>
    internal ApproachPolicy PolicyAt(DateTimeOffset at)
    {
        ApproachPolicy policy = Opened!.Policy;
        foreach ((DateTimeOffset from, ApproachPolicy changed) in Changes)
        {
            policy = from <= at ? changed : policy;
        }

        return policy;
    }

    /// <summary>Whether a person was forgotten before a place in the order of recording; by default, at all.</summary>
    internal bool IsErased(ContactId who, int before = int.MaxValue) => !Ledger.Erasures.IsEmpty
        && Ledger.Same.IdsOf(who).Any(id => Ledger.Erasures.TryGetValue(id, out int place) && place < before);

    /// <summary>The contact as described, or with their id for a name.</summary>
    internal Contact Contact(ContactId who) => Person(who).Note ?? new Contact(who, who.Value);

    internal DateOnly LastDay(ApproachEvent.Answered grant) =>
        IntroductionPermission.LastDay(
            (Answer.Granted)grant.Said, PolicyAt(grant.At).DayOf(grant.At), PolicyAt(grant.At).LeaveHoldsForDays);

    /// <summary>Which introduction an attempt uses. Of a leave that is not recorded, its act.</summary>
    internal IntroductionKey Key(AttemptBasis basis) => basis switch
    {
        AttemptBasis.Leave leave when Standing.GetValueOrDefault(leave.Grant) is ApproachEvent.Answered grant => new(grant.From, null),
        AttemptBasis.Acquainted => default,
        _ => new(null, basis.Act),
    };

    /// <summary>
    /// Keeps what a rule forbids as a breach. An attempt still happened: it gives an origin and owes an apology; so does a forbidden
    /// request. It permits nothing, and counts all the same for what may be asked afterwards (R7, R10).
    /// </summary>
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
                flagged.Wrong(e.Id, attempted.To, Key(attempted.Through).Relay).Contact(attempted),
            (ApproachEvent.Asked asked, _) => flagged.Wrong(e.Id, asked.Of, null).Ask(asked),
            (ApproachEvent.ContactedWithoutLeave confessed, _) => flagged.Contact(confessed),
            _ => flagged,
        };
    }

    /// <summary>The contact itself, whether allowed or not.</summary>
    internal ApproachState Contact(ApproachEvent.Attempted attempted)
    {
        IntroductionKey key = Key(attempted.Through);
        return Update(attempted.To, p =>
        {
            p = p with { WasContacted = true };
            return attempted.Minutes == 0
                ? p with { Replied = p.Replied.Add(attempted.Through.Act) }
                : p.Introduce(key, attempted.At, attempted.Minutes);
        });
    }

    /// <summary>A contact that was confessed: nobody noted the minutes asked for, so as many count as could have been.</summary>
    internal ApproachState Contact(ApproachEvent.ContactedWithoutLeave confessed)
    {
        IntroductionKey key = confessed.Citing is { } cited ? new(cited, null) : new(null, confessed.Id);
        return Wrong(confessed.Id, confessed.Who, confessed.Citing)
            .Update(confessed.Who, p => (p with { WasContacted = true }).Introduce(key, confessed.At, Policy.MinutesPerTalk));
    }

    internal ApproachState Ask(ApproachEvent.Asked asked) =>
        Update(asked.Of, p => p.With(Thing.Of(asked.Request), p.Thread(Thing.Of(asked.Request)).Ask(asked.At)));

    internal ApproachState Update(ContactId who, Func<PersonState, PersonState> change) =>
        this with { People = People.SetItem(Ledger.Same.Of(who), change(Person(who))) };

    /// <summary>An apology is owed to the person, and to the relay whose name was used.</summary>
    private ApproachState Wrong(ActId act, ContactId who, ContactId? relay) =>
        this with { Wronged = Wronged.SetItem(act, relay is { } cited && cited != who ? [who, cited] : [who]) };
}
