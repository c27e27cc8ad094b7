namespace NetworkApproach.Books;

/// <summary>The rules by which statements are found to be about one person. All of them stand here.</summary>
/// <remarks>
/// <list type="number">
/// <item>The same id is the same person: the sources say so.</item>
/// <item>A verdict goes before every other rule; one that keeps two ids apart goes before all that would join them, over whatever
/// others.</item>
/// <item>The same profile address joins.</item>
/// <item>The same e-mail address joins, unless among those who have it two have profiles of their own on one site, or two have names that
/// cannot be one person's: then it joins nobody, and is proposed.</item>
/// <item>The same name and a company in common is proposed, and so is the same name of two words or more in two sources, known to one
/// person; neither for two who have profiles of their own on one site.</item>
/// <item>A name alone neither joins nor is proposed.</item>
/// </list>
/// Nothing here depends on the order in which sources were read.
/// </remarks>
internal static class IdentityRules
{
    private const int LeastWordsOfAFullName = 2;

    /// <summary>Whether two names, in normal form, may be one person's: each word of the shorter begins, or is begun by, one of the longer.
    /// "A. Leroy" may be "Ann Leroy-Martin".</summary>
    internal static bool MayBeOne(string one, string other)
    {
        List<string> longer = [.. one.Split(' ')];
        string[] shorter = other.Split(' ');
        if (longer.Count < shorter.Length)
        {
            (longer, shorter) = ([.. shorter], [.. longer]);
        }

        foreach (string word in shorter.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal))
        {
            int match =
                longer.FindIndex(candidate => candidate.StartsWith(word, StringComparison.Ordinal)
                    || word.StartsWith(candidate, StringComparison.Ordinal));
            if (match < 0)
            {
                return false;
            }

            longer.RemoveAt(match);
        }

        return true;
    }

    /// <summary>Whether all names that stand with one address may be one person's, held against the longest.</summary>
    internal static bool MayAllBeOne(IEnumerable<string> names)
    {
        string[] inOrder =
        [
            .. names.Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)
        ];
        return Array.TrueForAll(inOrder, name => MayBeOne(inOrder[0], name));
    }

    /// <summary>Whether a name says enough to be looked for beyond one company.</summary>
    internal static bool IsFull(string name) => name.Split(' ').Length >= LeastWordsOfAFullName;

    /// <summary>The site of a profile, on which a person has one.</summary>
    internal static string SiteOf(string profile) => profile[..profile.IndexOf('/', StringComparison.Ordinal)];
}
