using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach;

/// <summary>What a host may choose where it registers the library; every value is checked as it is set.</summary>
public sealed class NetworkApproachOptions
{
    /// <summary>The policy new approaches are opened with unless the host gives another; <see cref="ApproachPolicy.Default"/> by default.
    /// An open one keeps its own.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
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

    /// <summary>How often a command is decided again because another writer came first: 5 by default (our choice). 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of this range.</exception>
    public int ConflictRetries
    {
        get;
        set => field = value is >= 0 and <= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ConflictRetries), value, $"{nameof(ConflictRetries)} is 0 to 100.");
    }
    = 5;

    /// <summary>What a host's "now" is read from; the system's clock by default. Nothing else in the library reads a clock.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
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
