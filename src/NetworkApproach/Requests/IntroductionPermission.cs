namespace NetworkApproach;

/// <summary>
/// Leave: one relay's recorded yes to being cited to one prospect. A capability: only folding a history creates one, and only
/// <see cref="ContactAttempt.Through"/> uses it.
/// </summary>
public sealed record IntroductionPermission
{
    internal IntroductionPermission(
        ApproachId approach, ActId act, Contact relay, Contact prospect, CitingScope scope, DateTimeOffset grantedAt, DateOnly until) =>
        (Approach, Act, Relay, Prospect, Scope, GrantedAt, Until) = (approach, act, relay, prospect, scope, grantedAt, until);

    /// <summary>The approach in which it was given; it is valid in no other.</summary>
    public ApproachId Approach { get; }

    /// <summary>The id of the recorded yes.</summary>
    public ActId Act { get; }

    /// <summary>The relay whose name may be used.</summary>
    public Contact Relay { get; }

    /// <summary>The one person it is for.</summary>
    public Contact Prospect { get; }

    /// <summary>How the relay's name may be used.</summary>
    public CitingScope Scope { get; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset GrantedAt { get; }

    /// <summary>The last day, in the policy's time zone, on which it is valid.</summary>
    public DateOnly Until { get; }

    /// <summary>The last day on which a leave holds: the one that the relay named, or else so many days after it was given.</summary>
    internal static DateOnly LastDay(Answer.Granted grant, DateOnly grantedOn, int holdsForDays) =>
        grant.Until ?? grantedOn.AddDays(holdsForDays);
}
