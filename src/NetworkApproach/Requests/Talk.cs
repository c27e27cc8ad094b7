namespace NetworkApproach;

/// <summary>
/// A talk that took place. A capability: only folding a history creates one, and only <see cref="ContactAttempt.Again"/> uses it.
/// </summary>
public sealed record Talk
{
    /// <summary>The most minutes that a talk can be asked for or can have taken: a day.</summary>
    internal const int MostMinutes = 1_440;

    internal Talk(ApproachId approach, ActId act, Contact with, DateTimeOffset at, int minutes, int offered) =>
        (Approach, Act, With, At, Minutes, Offered) = (approach, act, with, at, minutes, offered);

    /// <summary>The approach in which it was recorded.</summary>
    public ApproachId Approach { get; }

    /// <summary>The id of the recorded talk.</summary>
    public ActId Act { get; }

    /// <summary>The person the seeker talked with.</summary>
    public Contact With { get; }

    /// <summary>When the talk took place.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The length of the talk, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>How many of these minutes the person offered of their own accord.</summary>
    public int Offered { get; }
}
