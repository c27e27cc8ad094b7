using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach;

/// <summary>The host's id of one act, and of the event that records it. The same id with the same content is the same act.</summary>
/// <remarks>
/// Any text of 1 to 200 characters, chosen by the host. It is trimmed and compared ordinally. Invisible characters are refused, so that
/// ids that look the same are the same: controls, marks of direction, separators of lines, zero-width characters and joiners, soft hyphens,
/// variation selectors, byte order marks, and halves of surrogate pairs. <c>default</c> identifies nothing: its <see cref="IsDefault"/> is
/// true, and every public method that takes an id throws an <see cref="ArgumentException"/> for it.
/// </remarks>
public readonly record struct ActId : IComparable<ActId>, IParsable<ActId>
{
    private readonly string? value;

    /// <summary>Creates an id from a text.</summary>
    /// <param name="value">The text: 1 to 200 characters after trimming, none of them invisible.</param>
    /// <exception cref="ArgumentException">The text is null, blank, longer than 200 characters, or has an invisible
    /// character.</exception>
    public ActId(string value) => this.value = IdText.Checked(value, nameof(ActId));

    /// <summary>Whether this is <c>default</c>, which identifies nothing.</summary>
    public bool IsDefault => value is null;

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether the left id comes before the right one in ordinal order.</summary>
    public static bool operator <(ActId left, ActId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes after the right one in ordinal order.</summary>
    public static bool operator >(ActId left, ActId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes before the right one in ordinal order, or equals it.</summary>
    public static bool operator <=(ActId left, ActId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes after the right one in ordinal order, or equals it.</summary>
    public static bool operator >=(ActId left, ActId right) => left.CompareTo(right) >= 0;

    /// <summary>Parses an id. The format provider is ignored.</summary>
    /// <exception cref="ArgumentException">The text is null, blank, longer than 200 characters, or has an invisible
    /// character.</exception>
    public static ActId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>
    /// Parses an id, or returns false when the text is null, blank, longer than 200 characters, or has an invisible character. The format
    /// provider is ignored.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActId result)
    {
        bool valid = IdText.IsValid(s);
        result = valid ? new ActId(s!) : default;
        return valid;
    }

    /// <summary>Compares the texts ordinally, with the same result on every machine; <c>default</c> comes first.</summary>
    public int CompareTo(ActId other) => string.CompareOrdinal(value, other.value);

    /// <summary>Returns the text of the id; empty for <c>default</c>.</summary>
    public override string ToString() => Value;
}
