namespace NetworkApproach;

/// <summary>A company's name as somebody wrote it, compared by its normal form and never by a part of it.</summary>
/// <remarks>
/// <para>
/// "Jane Street", "JANE STREET" and "Jane Street Group, LLC" are one company; "Citadel", "Citadel Securities" and "The Citadel" are three.
/// In doubt two names are two companies: <see cref="CompanySpellings"/> takes what somebody knows better.
/// </para>
/// <para>
/// Equality, the hash and <c>==</c> go by <see cref="NormalForm"/>; <see cref="Text"/> keeps what was written. <c>default</c> names no
/// company: <see cref="IsDefault"/> is true, it equals only itself, and whatever takes a company's name refuses it.
/// </para>
/// </remarks>
public readonly record struct CompanyName
{
    private readonly string? text;
    private readonly string? normalForm;

    /// <summary>Takes a name as it was written. Linear in its length.</summary>
    /// <param name="text">Not blank; trimmed.</param>
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

    /// <summary>What two spellings of one company have in common; empty for <c>default</c> only.</summary>
    /// <remarks>
    /// <see cref="NormalText"/>, with <c>et</c> and <c>und</c> as <c>and</c> (a single <c>y</c> or <c>e</c> may be an initial and stays),
    /// and without the legal forms at the end, several in a row too, nor a last "Group". The first word always stays, and an article alone
    /// is no name: "Inc.", "SE", "The Group" and "AS Roma" are names. Words of the trade (Capital, Bank, Holdings, Ventures, Partners) are
    /// part of a name. The normal form of a normal form is itself.
    /// </remarks>
    public string NormalForm => normalForm ?? string.Empty;

    /// <summary>Whether both have the same normal form.</summary>
    public bool Equals(CompanyName other) => string.Equals(normalForm, other.normalForm, StringComparison.Ordinal);

    /// <summary>A hash of the normal form.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(NormalForm);

    /// <summary>The name as it was written.</summary>
    public override string ToString() => Text;
}
