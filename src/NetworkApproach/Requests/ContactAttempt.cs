namespace NetworkApproach;

/// <summary>
/// The seeker's intent to contact one person, made from what allows it. There is no way to make one from a bare <see cref="ContactId"/>,
/// and only <see cref="Through"/> cites anybody.
/// </summary>
public sealed record ContactAttempt
{
    private ContactAttempt(
        ApproachId approach, Contact to, AttemptBasis basis, object capability, Channel channel, int minutes, int leastMinutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, leastMinutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, Talk.MostMinutes);
        if (!Enum.IsDefined(channel))
        {
            throw new ArgumentOutOfRangeException(nameof(channel), channel, "A channel is a message, the telephone or face to face.");
        }

        (Approach, To, Basis, Capability, Channel, Minutes) = (approach, to, basis, capability, channel, minutes);
    }

    /// <summary>The approach whose record allows it.</summary>
    public ApproachId Approach { get; }

    /// <summary>The person to contact.</summary>
    public Contact To { get; }

    /// <summary>What allows it.</summary>
    public AttemptBasis Basis { get; }

    /// <summary>How they are contacted.</summary>
    public Channel Channel { get; }

    /// <summary>The minutes of the talk asked for; 0 only in a reply that asks for nothing.</summary>
    public int Minutes { get; }

    /// <summary>The leave under which a relay is cited; null where nobody may be cited.</summary>
    public IntroductionPermission? Citing => Capability as IntroductionPermission;

    /// <summary>What it was made from, to be held against the approach's own record.</summary>
    internal object Capability { get; }

    /// <summary>Contacts a prospect in a relay's name.</summary>
    /// <param name="permission">The relay's leave.</param>
    /// <param name="channel">How.</param>
    /// <param name="minutes">The talk asked for: 1 to 1,440 minutes; the policy says how many are too many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes or the channel are none.</exception>
    public static ContactAttempt Through(IntroductionPermission permission, Channel channel, int minutes)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return new(permission.Approach, permission.Prospect, new AttemptBasis.Leave(permission.Act), permission, channel, minutes, 1);
    }

    /// <summary>Contacts somebody the seeker knows; nobody is cited.</summary>
    /// <param name="acquaintance">The acquaintance.</param>
    /// <param name="channel">How.</param>
    /// <param name="minutes">The talk asked for: 1 to 1,440 minutes; the policy says how many are too many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes or the channel are none.</exception>
    public static ContactAttempt ToAcquaintance(Acquaintance acquaintance, Channel channel, int minutes)
    {
        ArgumentNullException.ThrowIfNull(acquaintance);
        return new(
            acquaintance.Approach, acquaintance.Who, new AttemptBasis.Acquainted(acquaintance.Act), acquaintance, channel, minutes, 1);
    }

    /// <summary>Replies to somebody who contacted the seeker; nobody is cited.</summary>
    /// <param name="received">Their contact or answer.</param>
    /// <param name="channel">How.</param>
    /// <param name="minutes">The talk asked for: 1 to 1,440 minutes, or 0 for a reply that asks for nothing, which is always
    /// allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes or the channel are none.</exception>
    public static ContactAttempt InReplyTo(ContactReceived received, Channel channel, int minutes = 0)
    {
        ArgumentNullException.ThrowIfNull(received);
        return new(received.Approach, received.From, new AttemptBasis.Reply(received.Act), received, channel, minutes, 0);
    }

    /// <summary>Contacts again somebody who has talked with the seeker in this approach; nobody is cited.</summary>
    /// <param name="talk">The earlier talk.</param>
    /// <param name="channel">How.</param>
    /// <param name="minutes">The talk asked for: 1 to 1,440 minutes; the policy says how many are too many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes or the channel are none.</exception>
    public static ContactAttempt Again(Talk talk, Channel channel, int minutes)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return new(talk.Approach, talk.With, new AttemptBasis.Again(talk.Act), talk, channel, minutes, 1);
    }
}
