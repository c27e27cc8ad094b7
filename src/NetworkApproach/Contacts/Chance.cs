using System.Globalization;

namespace NetworkApproach;

/// <summary>A probability: greater than 0 and at most 1. Something impossible has no chance; it is left out.</summary>
/// <remarks>
/// A chance is an estimate. <c>default</c> is not a chance: its <see cref="IsDefault"/> is true, its <see cref="Value"/> is 0, and every
/// method that takes a chance refuses it.
/// </remarks>
public readonly record struct Chance : IComparable<Chance>
{
    /// <summary>The probability 1: certain.</summary>
    public static readonly Chance Certain = new(1);

    /// <summary>Creates a chance.</summary>
    /// <param name="value">The probability: greater than 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less, greater than 1, or not a number.</exception>
    public Chance(double value)
    {
        if (value is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A chance is more than 0 and at most 1.");
        }

        Value = value;
    }

    /// <summary>Whether this is <c>default</c>, which is not a chance.</summary>
    public bool IsDefault => Value == 0;

    /// <summary>The probability: greater than 0, at most 1; 0 for <c>default</c>.</summary>
    public double Value { get; }

    /// <summary>Whether the left chance is less than the right one.</summary>
    public static bool operator <(Chance left, Chance right) => left.Value < right.Value;

    /// <summary>Whether the left chance is greater than the right one.</summary>
    public static bool operator >(Chance left, Chance right) => left.Value > right.Value;

    /// <summary>Whether the left chance is less than or equal to the right one.</summary>
    public static bool operator <=(Chance left, Chance right) => left.Value <= right.Value;

    /// <summary>Whether the left chance is greater than or equal to the right one.</summary>
    public static bool operator >=(Chance left, Chance right) => left.Value >= right.Value;

    /// <summary>Compares two chances; the less likely comes first.</summary>
    public int CompareTo(Chance other) => Value.CompareTo(other.Value);

    /// <summary>Returns the value with two decimals in the invariant culture, for example <c>0.33</c>.</summary>
    public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);
}
