namespace NetworkApproach.Texts;

/// <summary>One thing that the library can say: its key, in what manners, and the facts it is given. A phrasebook has words for every
/// one.</summary>
internal sealed class Phrase
{
    private Phrase(string key, bool byChannel, bool byForm, int mostWords, string facts)
    {
        (Key, ByChannel, ByForm, MostWords) = (key, byChannel, byForm, mostWords);
        Facts = [.. facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PhraseFact.Parse)];
    }

    internal string Key { get; }

    /// <summary>Whether its words depend on the channel.</summary>
    internal bool ByChannel { get; }

    /// <summary>Whether they depend on "tu" and "vous", where a language has them.</summary>
    internal bool ByForm { get; }

    /// <summary>The most words that its template may have, each placeholder counting as one.</summary>
    internal int MostWords { get; }

    internal IReadOnlyList<PhraseFact> Facts { get; }

    /// <summary>One text in every manner.</summary>
    /// <param name="key">Words in lower case, joined by dots and hyphens.</param>
    /// <param name="facts">The facts, as in <c>"relay:person! minutes:number"</c>; one marked by <c>!</c> must be used by every
    /// template.</param>
    internal static Phrase Plain(string key, string facts = "") => new(key, false, false, 400, facts);

    /// <summary>A text of its own for each form of address.</summary>
    internal static Phrase Addressed(string key, string facts = "") => new(key, false, true, 60, facts);

    /// <summary>A text of its own for each channel and form of address: what is said to somebody. At most 120 words (Boomerang; grade
    /// V).</summary>
    internal static Phrase Spoken(string key, string facts = "") => new(key, true, true, 120, facts);

    internal PhraseFact? Find(string name) => Facts.FirstOrDefault(fact => fact.Name == name);

    public override string ToString() => Key;
}

/// <summary>One fact that a phrase is given.</summary>
/// <param name="Name">The placeholder.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="IsRequired">Whether every template must use it.</param>
internal sealed record PhraseFact(string Name, FactKind Kind, bool IsRequired)
{
    internal static PhraseFact Parse(string text)
    {
        string[] parts = text.TrimEnd('!').Split(':');
        return new PhraseFact(parts[0], Enum.Parse<FactKind>(parts[1], ignoreCase: true), text.EndsWith('!'));
    }
}
