namespace NetworkApproach;

/// <summary>What every id's text must be.</summary>
internal static class IdText
{
    internal const int MostCharacters = 200;

    /// <summary>Whether a text can be an id of a contact, an act or an approach: not blank, not too long, and each of its characters one
    /// that a reader sees, so that two ids that look the same are the same.</summary>
    internal static bool IsValid(string? text) => HasLength(text) && !UnseenCharacters.IsIn(text.AsSpan().Trim());

    /// <summary>Whether a text is not blank and not too long.</summary>
    internal static bool HasLength(string? text) => !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= MostCharacters;

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
        string sized = Sized(text, type);
        return UnseenCharacters.IsIn(sized)
            ? throw new ArgumentException(
                $"A {type} has no invisible character and no half of one, so that who reads it sees all of it; this one has.", nameof(text))
            : sized;
    }

    /// <summary>The text, trimmed, where nobody types it or compares it by eye.</summary>
    internal static string Sized(string? text, string type)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HasLength(text)
            ? text.Trim()
            : throw new ArgumentException(
                $"A {type} is 1 to {MostCharacters} characters and not blank; this one has {text.Trim().Length}.", nameof(text));
    }
}
