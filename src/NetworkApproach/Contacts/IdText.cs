namespace NetworkApproach;

/// <summary>What every id's text must be.</summary>
internal static class IdText
{
    internal const int MostCharacters = 200;

    internal static bool IsValid(string? text) => !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= MostCharacters;

    /// <summary>What every public door does with an id that identifies nothing.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
    internal static void ThrowIfDefault(bool isDefault, string name)
    {
        if (isDefault)
        {
            throw new ArgumentException("This id is default, which identifies nothing; give the one meant.", name);
        }
    }

    internal static string Checked(string? text, string type)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text)
            ? text.Trim()
            : throw new ArgumentException(
                $"A {type} is 1 to {MostCharacters} characters and not blank; this one has {text.Trim().Length}.", nameof(text));
    }
}
