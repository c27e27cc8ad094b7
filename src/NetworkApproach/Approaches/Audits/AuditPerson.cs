namespace NetworkApproach.Audits;

/// <summary>What the standing events say of one person's standing, minutes and contacts made. A null instant: never.</summary>
internal sealed class AuditPerson
{
    private readonly Dictionary<AuditIntroduction, Attempts> attempts = [];
    private AuditIntroduction? latest;

    internal bool HasOrigin { get; set; }

    internal bool IsErased { get; set; }

    /// <summary>The earliest day since which the seeker knows them.</summary>
    internal DateOnly? AcquaintedSince { get; private set; }

    internal DateTimeOffset? NamedAt { get; private set; }

    /// <summary>When they first contacted the seeker, or answered anything but no.</summary>
    internal DateTimeOffset? ReceivedAt { get; private set; }

    internal DateTimeOffset? TalkedAt { get; private set; }

    /// <summary>Minutes taken and not offered.</summary>
    internal long Taken { get; private set; }

    internal DateTimeOffset? LatestAttemptAt { get; private set; }

    /// <summary>The last introduction's first attempt; null before any.</summary>
    internal ApproachEvent.Attempted? First => latest is { } key ? attempts[key].First : null;

    internal void Acquaint(DateOnly since)
    {
        HasOrigin = true;
        AcquaintedSince = AcquaintedSince < since ? AcquaintedSince : since;
    }

    internal void Name(DateTimeOffset at) => NamedAt = NamedAt < at ? NamedAt : at;

    internal void Receive(DateTimeOffset at) => ReceivedAt = ReceivedAt < at ? ReceivedAt : at;

    internal void Talk(ApproachEvent.Talked talk)
    {
        TalkedAt = TalkedAt < talk.At ? TalkedAt : talk.At;
        Taken += talk.Minutes - talk.Offered;
    }

    internal void Attempt(ApproachEvent.Attempted attempt, AuditIntroduction key)
    {
        Attempts made = attempts.GetValueOrDefault(key, new Attempts(0, attempt));
        attempts[key] = made with { Count = made.Count + 1 };
        latest = key;
        LatestAttemptAt = attempt.At;
    }

    /// <summary>How often they were contacted by this introduction; 0 for an unknown one.</summary>
    internal int AttemptsBy(AuditIntroduction? key) => key is { } known ? attempts.GetValueOrDefault(known).Count : 0;

    internal bool IsLatest(AuditIntroduction? key) => key is not null && key == latest;

    private readonly record struct Attempts(int Count, ApproachEvent.Attempted First);
}

/// <summary>How a contact came about, of which each is used once: a relay's leave, an act of the person's own, or (neither) the seeker's
/// acquaintance.</summary>
internal readonly record struct AuditIntroduction(ContactId? Relay, ActId? Act);
