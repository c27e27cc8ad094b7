namespace NetworkApproach;

/// <summary>
/// A company's name as somebody wrote it. Two names are equal when their whole normal forms are equal; parts of names are never compared.
/// </summary>
/// <remarks>
/// <para>
/// "Jane Street", "JANE STREET" and "Jane Street Group, LLC" are one company; "Citadel", "Citadel Securities" and "The Citadel" are three.
/// In doubt, two names are two companies; use <see cref="CompanySpellings"/> to state that they are one.
/// </para>
/// <para>
/// Equality, the hash code and <c>==</c> use <see cref="NormalForm"/>; <see cref="Text"/> keeps what was written. <c>default</c> names no
/// company: its <see cref="IsDefault"/> is true, it equals only itself, and every method that takes a company's name refuses it.
/// </para>
/// </remarks>
public readonly record struct CompanyName
{
    private readonly string? text;
    private readonly string? normalForm;

    /// <summary>Creates a company name from a text, in time linear in its length.</summary>
    /// <param name="text">The name as it was written; not blank. It is trimmed.</param>
    /// <exception cref="ArgumentException">The name is null or blank.</exception>
    public CompanyName(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        this.text = text.Trim();
        normalForm = LegalForms.Without(NormalText.Of(this.text));
    }

    /// <summary>Whether this is <c>default</c>, which names no company.</summary>
    public bool IsDefault => text is null;

    /// <summary>The name as it was written, trimmed; empty for <c>default</c>.</summary>
    public string Text => text ?? string.Empty;

    /// <summary>The form by which names are compared; empty only for <c>default</c>.</summary>
    /// <remarks>
    /// The <see cref="NormalText"/> form, with <c>et</c> and <c>und</c> replaced by <c>and</c> (a single <c>y</c> or <c>e</c> may be an
    /// initial and is kept). Legal forms at the end are removed, also when there are several, and so is a final "Group". The first word is
    /// always kept, and an article alone is not a name: "Inc.", "SE", "The Group" and "AS Roma" are names. Words of a trade (Capital, Bank,
    /// Holdings, Ventures, Partners) are part of the name. The operation is idempotent.
    /// </remarks>
    public string NormalForm => normalForm ?? string.Empty;

    /// <summary>Whether both names have the same normal form.</summary>
    public bool Equals(CompanyName other) => string.Equals(normalForm, other.normalForm, StringComparison.Ordinal);

    /// <summary>Returns a hash code of the normal form.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(NormalForm);

    /// <summary>Returns the name as it was written; empty for <c>default</c>.</summary>
    public override string ToString() => Text;
}
