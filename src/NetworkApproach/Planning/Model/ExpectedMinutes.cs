using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>The minutes that a plan is expected to take from others, until the target is reached or no try could still help.</summary>
/// <param name="Value">0 or more; each try costs its tie's minutes, whatever the answer.</param>
/// <param name="Low">The lower bound of an interval that holds it at 99 % where it was simulated; else the value itself.</param>
/// <param name="High">The upper bound of the interval; else the value itself.</param>
/// <param name="Method">Whose minutes these are: the best order's, or those of the plan named.</param>
public sealed record ExpectedMinutes(double Value, double Low, double High, MinutesMethod Method)
{
    /// <summary>One decimal in the invariant culture, for example <c>37.5</c>.</summary>
    public override string ToString() => Value.ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>Whose expected minutes are told.</summary>
public enum MinutesMethod
{
    /// <summary>Those of the best order: no order of tries, however it takes account of the answers, is expected to take fewer. Where the
    /// order changes the chance too, none with as great a chance.</summary>
    Exact,

    /// <summary>Those of a named plan: try the first tie of the chain with the greatest chance per expected minute, and choose anew after
    /// each answer. Where all that can follow is few enough to calculate, the plan is improved twice, or under caps eight times: of all
    /// ties the one is tried after which following the plan so far costs the least, or has the greatest chance.</summary>
    Heuristic,
}
