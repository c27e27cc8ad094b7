using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>What the record says of one person, as far as a rule needs it. Immutable; a new one for every change.</summary>
internal sealed record PersonState
{
    internal static readonly PersonState Unknown = new();

    internal Contact? Note { get; init; }

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

    /// <summary>Whether a contact with them was made as the rules allow, other than a reply that asks for nothing.</summary>
    internal bool WasReached { get; init; }

    /// <summary>Whether they ever said no to a talk.</summary>
    internal bool HasSaidNo { get; init; }

    /// <summary>What of theirs the seeker has replied to without asking for anything.</summary>
    internal ImmutableHashSet<ActId> Replied { get; init; } = [];

    /// <summary>The relays who ever gave leave for them.</summary>
    internal ImmutableSortedSet<ContactId> LeaveFrom { get; init; } = [];

    internal DateTimeOffset? FirstReceivedAt => FirstReceived?.At;

    internal DateTimeOffset? FirstTalkAt => FirstTalk?.At;

    internal bool HasOrigin => !Acquainted.IsEmpty || ContactedTheSeeker || WasContacted;

    /// <summary>The thread of a thing; an empty one where nothing was asked or said.</summary>
    internal Thread Thread(Request thing) => Threads.GetValueOrDefault(thing, NetworkApproach.Thread.Empty);

    /// <summary>The introduction they have neither answered nor said anything after; null if there is none.</summary>
    internal LastIntroduction? OpenIntroduction() => Last is { IsOpen: true } last ? last : null;

    internal PersonState With(Request thing, Thread thread) => this with { Threads = Threads.SetItem(thing, thread) };

    /// <summary>They said something to a thing. What they say to a talk, or a talk itself, answers the introduction.</summary>
    internal PersonState Say(Request thing, Statement statement)
    {
        PersonState said = With(thing, Thread(thing).Say(statement));
        return thing is Request.Talk
            ? said with
            {
                Last = Last is null ? null : Last with { IsOpen = false },
                HasSaidNo = HasSaidNo || statement.Answer is Answer.No,
            }
            : said;
    }

    /// <summary>An introduction to them was used, for the first time or as its reminder.</summary>
    internal PersonState Introduce(IntroductionKey key, DateTimeOffset at, int minutes) => this with
    {
        Introductions = Introductions.SetItem(key, Introductions.GetValueOrDefault(key) + 1),
        Last = OpenIntroduction() is { } open && open.Key == key
            ? open with { LastAt = at }
            : new LastIntroduction(key, at, at, minutes, IsOpen: true),
    };
}
