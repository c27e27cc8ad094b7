namespace NetworkApproach;

/// <summary>What every id's text must be.</summary>
internal static class IdText
{
    internal const int MostCharacters = 200;

    internal static bool IsValid(string? text) => !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= MostCharacters;

    internal static string Checked(string? text, string type)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text)
            ? text.Trim()
            : throw new ArgumentException($"A {type} is 1 to {MostCharacters} characters and not blank; this one has {text.Trim().Length}.", nameof(text));
    }
}
