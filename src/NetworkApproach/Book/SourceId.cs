using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Books;

/// <summary>What states something about people: an export, a file, a person's own entries. The same source read again has the same
/// id.</summary>
/// <remarks>
/// Any text of 1 to 200 characters that the host uses as an id of its own, trimmed; compared ordinally. <c>default</c> identifies nothing:
/// <see cref="IsDefault"/> is true, and every public door that takes an id refuses it with an <see cref="ArgumentException"/>.
/// </remarks>
public readonly record struct SourceId : IComparable<SourceId>, IParsable<SourceId>
{
    private readonly string? value;

    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">1 to 200 characters once trimmed.</param>
    /// <exception cref="ArgumentException">The text is null, blank or too long.</exception>
    public SourceId(string value) => this.value = IdText.Checked(value, nameof(SourceId));

    /// <summary>Whether this is <c>default</c>, which identifies nothing.</summary>
    public bool IsDefault => value is null;

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether one id stands before another in ordinal order.</summary>
    public static bool operator <(SourceId left, SourceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one id stands after another in ordinal order.</summary>
    public static bool operator >(SourceId left, SourceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one id stands before another in ordinal order, or is the same.</summary>
    public static bool operator <=(SourceId left, SourceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one id stands after another in ordinal order, or is the same.</summary>
    public static bool operator >=(SourceId left, SourceId right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an id; the culture plays no part.</summary>
    /// <exception cref="ArgumentException">The text is null, blank or too long.</exception>
    public static SourceId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>Reads an id, or answers false where the text is null, blank or too long.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceId result)
    {
        bool valid = IdText.IsValid(s);
        result = valid ? new SourceId(s!) : default;
        return valid;
    }

    /// <summary>Ordinal order of the texts, the same on every machine; <c>default</c> first.</summary>
    public int CompareTo(SourceId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The id's text.</summary>
    public override string ToString() => Value;
}
