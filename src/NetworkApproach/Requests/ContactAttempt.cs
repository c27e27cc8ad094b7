namespace NetworkApproach;

/// <summary>
/// The seeker's intention to contact one person, created from what allows the contact. It cannot be created from a <see cref="ContactId"/>
/// alone, and only <see cref="Through"/> allows a relay to be cited.
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

    /// <summary>The approach whose record allows the contact.</summary>
    public ApproachId Approach { get; }

    /// <summary>The person to contact.</summary>
    public Contact To { get; }

    /// <summary>The recorded act that allows the contact.</summary>
    public AttemptBasis Basis { get; }

    /// <summary>The channel to use.</summary>
    public Channel Channel { get; }

    /// <summary>The minutes of the talk asked for, 1 to 1,440; 0 only in a reply that asks for nothing.</summary>
    public int Minutes { get; }

    /// <summary>The leave under which a relay is cited; null if nobody may be cited.</summary>
    public IntroductionPermission? Citing => Capability as IntroductionPermission;

    /// <summary>What it was made from, to be held against the approach's own record.</summary>
    internal object Capability { get; }

    /// <summary>Creates an attempt to contact a prospect in a relay's name.</summary>
    /// <param name="permission">The relay's leave.</param>
    /// <param name="channel">The channel to use.</param>
    /// <param name="minutes">The minutes of the talk asked for: 1 to 1,440. The policy may allow fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of range, or the channel is not defined.</exception>
    public static ContactAttempt Through(IntroductionPermission permission, Channel channel, int minutes)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return new(permission.Approach, permission.Prospect, new AttemptBasis.Leave(permission.Act), permission, channel, minutes, 1);
    }

    /// <summary>Creates an attempt to contact a person the seeker knows from elsewhere; nobody is cited.</summary>
    /// <param name="acquaintance">The acquaintance, as recorded.</param>
    /// <param name="channel">The channel to use.</param>
    /// <param name="minutes">The minutes of the talk asked for: 1 to 1,440. The policy may allow fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of range, or the channel is not defined.</exception>
    public static ContactAttempt ToAcquaintance(Acquaintance acquaintance, Channel channel, int minutes)
    {
        ArgumentNullException.ThrowIfNull(acquaintance);
        return new(
            acquaintance.Approach, acquaintance.Who, new AttemptBasis.Acquainted(acquaintance.Act), acquaintance, channel, minutes, 1);
    }

    /// <summary>Creates a reply to a person who contacted the seeker; nobody is cited.</summary>
    /// <param name="received">The contact or the answer to reply to.</param>
    /// <param name="channel">The channel to use.</param>
    /// <param name="minutes">The minutes of the talk asked for: 1 to 1,440, or 0 (the default) for a reply that asks for nothing, which is
    /// always allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of range, or the channel is not defined.</exception>
    public static ContactAttempt InReplyTo(ContactReceived received, Channel channel, int minutes = 0)
    {
        ArgumentNullException.ThrowIfNull(received);
        return new(received.Approach, received.From, new AttemptBasis.Reply(received.Act), received, channel, minutes, 0);
    }

    /// <summary>
    /// Creates an attempt to contact again a person who has already talked with the seeker in this approach; nobody is cited.
    /// </summary>
    /// <param name="talk">The earlier talk.</param>
    /// <param name="channel">The channel to use.</param>
    /// <param name="minutes">The minutes of the talk asked for: 1 to 1,440. The policy may allow fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of range, or the channel is not defined.</exception>
    public static ContactAttempt Again(Talk talk, Channel channel, int minutes)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return new(talk.Approach, talk.With, new AttemptBasis.Again(talk.Act), talk, channel, minutes, 1);
    }
}
