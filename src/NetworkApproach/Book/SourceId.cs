using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Books;

/// <summary>Identifies a source of statements about people: an export, a file, a person's own entries. The same source has the same id when
/// it is read again.</summary>
/// <remarks>
/// Any text of 1 to 200 characters that the host uses as an id of its own, trimmed; compared ordinally. <c>default</c> identifies nothing:
/// <see cref="IsDefault"/> is true, and every public member that takes an id throws an <see cref="ArgumentException"/> for it.
/// </remarks>
public readonly record struct SourceId : IComparable<SourceId>, IParsable<SourceId>
{
    private readonly string? value;

    /// <summary>Creates an id from a text.</summary>
    /// <param name="value">1 to 200 characters once trimmed.</param>
    /// <exception cref="ArgumentException">The text is null, blank or too long.</exception>
    public SourceId(string value) => this.value = IdText.Sized(value, nameof(SourceId));

    /// <summary>Whether this is <c>default</c>, which identifies nothing.</summary>
    public bool IsDefault => value is null;

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether one id comes before another in ordinal order.</summary>
    public static bool operator <(SourceId left, SourceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one id comes after another in ordinal order.</summary>
    public static bool operator >(SourceId left, SourceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one id comes before another in ordinal order, or is the same.</summary>
    public static bool operator <=(SourceId left, SourceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one id comes after another in ordinal order, or is the same.</summary>
    public static bool operator >=(SourceId left, SourceId right) => left.CompareTo(right) >= 0;

    /// <summary>Parses an id. The format provider is ignored.</summary>
    /// <exception cref="ArgumentException">The text is null, blank or too long.</exception>
    public static SourceId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>Parses an id; returns false if the text is null, blank or too long.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceId result)
    {
        bool valid = IdText.HasLength(s);
        result = valid ? new SourceId(s!) : default;
        return valid;
    }

    /// <summary>Compares the texts in ordinal order, which is the same on every machine; <c>default</c> comes first.</summary>
    public int CompareTo(SourceId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The id's text.</summary>
    public override string ToString() => Value;
}
