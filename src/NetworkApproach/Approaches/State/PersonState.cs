using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>What the record says of one person, as far as a rule needs it. Immutable; a new one for every change.</summary>
internal sealed record PersonState
{
    internal static readonly PersonState Unknown = new();

    internal Contact? Note { get; init; }

    internal bool IsErased { get; init; }

    /// <summary>Every standing statement of acquaintance; usually one.</summary>
    internal ImmutableSortedDictionary<ActId, DateOnly> Acquainted { get; init; } = ImmutableSortedDictionary<ActId, DateOnly>.Empty;

    /// <summary>The act whose statement reaches back furthest; what a capability is minted from.</summary>
    internal ActId? AcquaintedBy { get; init; }

    internal DateTimeOffset? FirstNamedAt { get; init; }

    internal bool WasContacted { get; init; }

    internal bool ContactedTheSeeker { get; init; }

    /// <summary>When they first contacted the seeker or gave an answer other than a no.</summary>
    internal (ActId Act, DateTimeOffset At)? FirstReceived { get; init; }

    /// <summary>The latest such contact or answer.</summary>
    internal (ActId Act, DateTimeOffset At)? LastReceived { get; init; }

    internal (ActId Act, DateTimeOffset At)? FirstTalk { get; init; }

    internal (ActId Act, DateTimeOffset At)? LastTalk { get; init; }

    /// <summary>Minutes talked and not offered.</summary>
    internal long MinutesTaken { get; init; }

    /// <summary>What they were asked and what they last said, by thing; of leave, whatever its purpose.</summary>
    internal ImmutableDictionary<Request, Thread> Threads { get; init; } = ImmutableDictionary<Request, Thread>.Empty;

    /// <summary>How often each introduction to them was used: once, or twice with the reminder.</summary>
    internal ImmutableDictionary<IntroductionKey, int> Introductions { get; init; } = ImmutableDictionary<IntroductionKey, int>.Empty;

    /// <summary>The last introduction used; open until they say something to it.</summary>
    internal LastIntroduction? Last { get; init; }

    /// <summary>The relays who ever gave leave for them.</summary>
    internal ImmutableSortedSet<ContactId> LeaveFrom { get; init; } = [];

    internal DateTimeOffset? FirstReceivedAt => FirstReceived?.At;

    internal DateTimeOffset? FirstTalkAt => FirstTalk?.At;

    internal bool HasOrigin => !Acquainted.IsEmpty || ContactedTheSeeker || WasContacted;

    /// <summary>The thread of a thing; an empty one where nothing was asked or said.</summary>
    internal Thread Thread(Request thing) => Threads.GetValueOrDefault(thing, NetworkApproach.Thread.Empty);

    /// <summary>The introduction they have neither answered nor said anything after; null if there is none.</summary>
    internal LastIntroduction? OpenIntroduction() => Last is { } last && !(Thread(Thing.Talk).Said?.At >= last.LastAt) ? last : null;

    internal PersonState With(Request thing, Thread thread) => this with { Threads = Threads.SetItem(thing, thread) };

    /// <summary>They said something to a thing; what was said later in time counts.</summary>
    internal PersonState Say(Request thing, Statement statement) => With(thing, Thread(thing).Say(statement));
}
