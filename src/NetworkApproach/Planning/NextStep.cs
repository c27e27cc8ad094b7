using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What comes next over one tie, from somebody reached to somebody who is not.</summary>
/// <param name="Move">What the rules allow now; null where nothing is.</param>
/// <param name="Step">Which step that is, or the one awaited.</param>
/// <param name="IsOpen">Whether the tie may still lead somewhere: something is allowed, awaited, or will be once interest is
/// confirmed.</param>
/// <param name="Awaited">The answer awaited; null where none is.</param>
internal sealed record NextStep(Move? Move, OddsStep Step, bool IsOpen, AwaitedAnswer? Awaited)
{
    /// <summary>The last day of the leave in hand; null where none is.</summary>
    internal DateOnly? Until { get; init; }

    /// <summary>The share of answers to this step that can still come; less than 1 only where something was asked and met with
    /// silence.</summary>
    internal double StillToCome { get; init; } = 1;

    internal static NextStep Closed(OddsStep step) => new(null, step, false, null);
}
