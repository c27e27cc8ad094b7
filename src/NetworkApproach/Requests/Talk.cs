namespace NetworkApproach;

/// <summary>A talk that took place. A capability: only a fold mints it, only <see cref="ContactAttempt.Again"/> uses it.</summary>
public sealed record Talk
{
    /// <summary>The most minutes that a talk can be asked for or can have taken: a day.</summary>
    internal const int MostMinutes = 1_440;

    internal Talk(ApproachId approach, ActId act, Contact with, DateTimeOffset at, int minutes, int offered) =>
        (Approach, Act, With, At, Minutes, Offered) = (approach, act, with, at, minutes, offered);

    /// <summary>The approach it was recorded in.</summary>
    public ApproachId Approach { get; }

    /// <summary>The recorded talk.</summary>
    public ActId Act { get; }

    /// <summary>With whom.</summary>
    public Contact With { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How long, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>How many of these minutes they offered of their own accord.</summary>
    public int Offered { get; }
}
