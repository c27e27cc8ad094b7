using System.Globalization;

namespace NetworkApproach;

/// <summary>A probability in (0, 1]: what cannot happen has no chance to state, it is left out.</summary>
/// <remarks>
/// A chance is a belief, never a promise. <c>default</c> states none: <see cref="IsDefault"/> is true, its <see cref="Value"/> is 0, and
/// whatever takes a chance refuses it.
/// </remarks>
public readonly record struct Chance : IComparable<Chance>
{
    /// <summary>1: it is certain.</summary>
    public static readonly Chance Certain = new(1);

    /// <summary>States a chance.</summary>
    /// <param name="value">More than 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less, more than 1, or not a number.</exception>
    public Chance(double value)
    {
        if (value is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A chance is more than 0 and at most 1.");
        }

        Value = value;
    }

    /// <summary>Whether this is <c>default</c>, which states no chance.</summary>
    public bool IsDefault => Value == 0;

    /// <summary>More than 0, at most 1; 0 for <c>default</c>.</summary>
    public double Value { get; }

    /// <summary>Whether one is less likely than the other.</summary>
    public static bool operator <(Chance left, Chance right) => left.Value < right.Value;

    /// <summary>Whether one is likelier than the other.</summary>
    public static bool operator >(Chance left, Chance right) => left.Value > right.Value;

    /// <summary>Whether one is less likely than the other, or as likely.</summary>
    public static bool operator <=(Chance left, Chance right) => left.Value <= right.Value;

    /// <summary>Whether one is likelier than the other, or as likely.</summary>
    public static bool operator >=(Chance left, Chance right) => left.Value >= right.Value;

    /// <summary>Unlikely first.</summary>
    public int CompareTo(Chance other) => Value.CompareTo(other.Value);

    /// <summary>Two decimals in the invariant culture, for example <c>0.33</c>.</summary>
    public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);
}
