using System.Globalization;

namespace NetworkApproach;

/// <summary>How close one person is to another: 1 (faint) to 5 (close).</summary>
/// <remarks>
/// <c>default</c> is not a warmth: its <see cref="IsDefault"/> is true, its <see cref="Value"/> is 0, and every method that takes a warmth
/// refuses it.
/// </remarks>
public readonly record struct Warmth : IComparable<Warmth>
{
    /// <summary>The warmth assumed for a connection in an address book when nothing else is known: 2 (our choice; no source).</summary>
    public static readonly Warmth Connection = new(2);

    /// <summary>Creates a warmth.</summary>
    /// <param name="value">The warmth: 1 (faint), 2, 3, 4 or 5 (close).</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 5.</exception>
    public Warmth(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 5);
        Value = value;
    }

    /// <summary>Whether this is <c>default</c>, which is not a warmth.</summary>
    public bool IsDefault => Value == 0;

    /// <summary>The warmth: 1 (faint) to 5 (close); 0 for <c>default</c>.</summary>
    public int Value { get; }

    /// <summary>Whether the left warmth is less than the right one.</summary>
    public static bool operator <(Warmth left, Warmth right) => left.Value < right.Value;

    /// <summary>Whether the left warmth is greater than the right one.</summary>
    public static bool operator >(Warmth left, Warmth right) => left.Value > right.Value;

    /// <summary>Whether the left warmth is less than or equal to the right one.</summary>
    public static bool operator <=(Warmth left, Warmth right) => left.Value <= right.Value;

    /// <summary>Whether the left warmth is greater than or equal to the right one.</summary>
    public static bool operator >=(Warmth left, Warmth right) => left.Value >= right.Value;

    /// <summary>Compares two warmths; the fainter comes first.</summary>
    public int CompareTo(Warmth other) => Value.CompareTo(other.Value);

    /// <summary>Returns the value in the invariant culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
