using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach;

/// <summary>The options a host may set when it registers the library. Every value is checked when it is set.</summary>
public sealed class NetworkApproachOptions
{
    /// <summary>The policy with which new approaches are opened, unless the host gives another; <see cref="ApproachPolicy.Default"/> by
    /// default. An approach already opened keeps its own policy.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ApproachPolicy Policy
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }
    = ApproachPolicy.Default;

    /// <summary>How often a command is decided again because another writer came first: 0 to 100, 5 by default (our choice).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or greater than 100.</exception>
    public int ConflictRetries
    {
        get;
        set => field = value is >= 0 and <= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ConflictRetries), value, $"{nameof(ConflictRetries)} is 0 to 100.");
    }
    = 5;

    /// <summary>The clock from which the host's present instant is read; the system clock by default. Nothing else in the library reads a
    /// clock.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [SuppressMessage(
        "ApiDesign", "RS0030:Do not use banned APIs", Justification = "The host's registration is the one place that chooses a clock.")]
    public TimeProvider Clock
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }
    = TimeProvider.System;

    /// <summary>These values, apart from whatever is set later.</summary>
    internal NetworkApproachOptions Copied() => new() { Policy = Policy, ConflictRetries = ConflictRetries, Clock = Clock };
}
