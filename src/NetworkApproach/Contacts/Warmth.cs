using System.Globalization;

namespace NetworkApproach;

/// <summary>How close one person is to another: 1 (faint) to 5 (close).</summary>
/// <remarks><c>default</c> states no warmth: <see cref="IsDefault"/> is true, its <see cref="Value"/> is 0, and whatever takes a warmth
/// refuses it.</remarks>
public readonly record struct Warmth : IComparable<Warmth>
{
    /// <summary>The warmth taken for a connection in an address book of which nothing else is known: 2 (our choice, figures' own grade:
    /// none).</summary>
    public static readonly Warmth Connection = new(2);

    /// <summary>States a warmth.</summary>
    /// <param name="value">1 (faint), 2, 3, 4 or 5 (close).</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 5.</exception>
    public Warmth(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 5);
        Value = value;
    }

    /// <summary>Whether this is <c>default</c>, which states no warmth.</summary>
    public bool IsDefault => Value == 0;

    /// <summary>1 (faint) to 5 (close); 0 for <c>default</c>.</summary>
    public int Value { get; }

    /// <summary>Whether one is fainter than the other.</summary>
    public static bool operator <(Warmth left, Warmth right) => left.Value < right.Value;

    /// <summary>Whether one is closer than the other.</summary>
    public static bool operator >(Warmth left, Warmth right) => left.Value > right.Value;

    /// <summary>Whether one is fainter than the other, or the same.</summary>
    public static bool operator <=(Warmth left, Warmth right) => left.Value <= right.Value;

    /// <summary>Whether one is closer than the other, or the same.</summary>
    public static bool operator >=(Warmth left, Warmth right) => left.Value >= right.Value;

    /// <summary>Faint first.</summary>
    public int CompareTo(Warmth other) => Value.CompareTo(other.Value);

    /// <summary>The figure, in the invariant culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
