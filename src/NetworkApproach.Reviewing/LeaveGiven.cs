namespace NetworkApproach.Reviewing;

/// <summary>The names that may be cited, and whether a name in a text is one of them.</summary>
/// <remarks>
/// Case, accents, titles and particles make no difference. A first name or a surname alone is the person, unless the text also names
/// somebody else by it; so is an initial with the surname. A leave given for one word covers a longer name that begins with it.
/// </remarks>
internal sealed class LeaveGiven
{
    private readonly HashSet<string> left;
    private readonly IReadOnlyList<(string[] Words, CitingScope Scope)> given;
    private readonly IReadOnlyList<string[]> fullNames;

    internal LeaveGiven(WrittenText text, CueBook book, IReadOnlyList<int> nameLengths, IReadOnlyList<LeaveToCite> leave)
    {
        left = new HashSet<string>([.. book.Words(CueSection.Titles), .. book.Words(CueSection.Particles)], StringComparer.Ordinal);
        given =
        [
            .. leave
                .Select(one => (Parts(book.Contractions.WrittenOut(TextReading.Of(one.Name, new HashSet<string>()).Words)), one.Scope))
                .Where(one => one.Item1.Length > 0)
        ];
        fullNames =
        [
            .. Enumerable.Range(0, nameLengths.Count).Where(at => nameLengths[at] > 1)
                .Select(at => Parts(text.Words.AsSpan(at, nameLengths[at]))).Where(name => name.Length > 1),
        ];
    }

    /// <summary>How the name may be used; null if nobody of that name gave leave.</summary>
    internal CitingScope? ScopeOf(ReadOnlySpan<Word> name)
    {
        string[] words = Parts(name);
        CitingScope? scope = null;
        foreach ((string[] one, CitingScope its) in given)
        {
            if (IsSame(one, words))
            {
                scope = scope is { } other && other > its ? other : its;
            }
        }

        return scope;
    }

    private string[] Parts(ReadOnlySpan<Word> name)
    {
        List<string> parts = [];
        foreach (Word word in name)
        {
            if (!left.Contains(word.Form) || name.Length == 1)
            {
                parts.Add(word.Form);
            }
        }

        return [.. parts];
    }

    private bool IsSame(string[] known, string[] cited)
    {
        if (cited.Length == 0)
        {
            return false;
        }

        if (cited.Length == 1 && known.Length > 1)
        {
            return known.Contains(cited[0], StringComparer.Ordinal)
                && fullNames.All(other => !other.Contains(cited[0], StringComparer.Ordinal) || IsSame(known, other));
        }

        return known.Length == 1 ? cited[0] == known[0] : AreSameInOrder(known, cited);
    }

    private static bool AreSameInOrder(string[] known, string[] cited)
    {
        (string[] shorter, string[] longer) = known.Length <= cited.Length ? (known, cited) : (cited, known);
        int next = 0;
        foreach (string word in longer)
        {
            next += next < shorter.Length && (word == shorter[next] || (shorter[next].Length == 1 && word[0] == shorter[next][0])
                || (word.Length == 1 && word[0] == shorter[next][0])) ? 1 : 0;
        }

        return next == shorter.Length;
    }
}
