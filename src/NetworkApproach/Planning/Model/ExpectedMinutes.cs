using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>The expected minutes that a plan takes from others, until the target is reached or no try could still help.</summary>
/// <param name="Value">The minutes; 0 or more. Each try costs its tie's minutes, whatever the answer.</param>
/// <param name="Low">The lower bound of a 99 % confidence interval if the value was simulated; otherwise the value itself.</param>
/// <param name="High">The upper bound of the interval; otherwise the value itself.</param>
/// <param name="Method">Whether these are the minutes of the best order or of a heuristic plan.</param>
public sealed record ExpectedMinutes(double Value, double Low, double High, MinutesMethod Method)
{
    /// <summary>The value with one decimal, in the invariant culture, for example <c>37.5</c>.</summary>
    public override string ToString() => Value.ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>Which order of tries the expected minutes belong to.</summary>
public enum MinutesMethod
{
    /// <summary>The best order: no order of tries, however it reacts to the answers, has fewer expected minutes. If the order also changes
    /// the chance: no order with as great a chance has fewer.</summary>
    Exact,

    /// <summary>A heuristic plan: try the first tie of the chain with the greatest chance per expected minute, and choose again after each
    /// answer. If everything that can follow is few enough to calculate, the plan is improved twice, or eight times under limits: each
    /// improvement tries the tie after which following the plan so far costs the least, or has the greatest chance.</summary>
    Heuristic,
}
