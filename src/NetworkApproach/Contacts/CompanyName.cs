namespace NetworkApproach;

/// <summary>A company's name as somebody wrote it, compared by its normal form.</summary>
public readonly record struct CompanyName
{
    private readonly string? text;

    /// <summary>Takes a name as it was written.</summary>
    /// <exception cref="ArgumentException">The name is null or blank.</exception>
    public CompanyName(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        this.text = text.Trim();
    }

    /// <summary>Whether this is <c>default</c>, which names no company.</summary>
    public bool IsDefault => text is null;

    /// <summary>The name as it was written, trimmed; empty for <c>default</c>.</summary>
    public string Text => text ?? string.Empty;

    /// <summary>The name as it was written.</summary>
    public override string ToString() => Text;
}
