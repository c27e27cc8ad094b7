namespace NetworkApproach.Texts;

/// <summary>What every other phrase may need.</summary>
internal static class CommonPhrases
{
    internal static readonly Phrase ListEnds = Phrase.Plain("list.ends", "first:words! rest:words!");
    internal static readonly Phrase ListGoesOn = Phrase.Plain("list.goes-on", "first:words! rest:words!");

    /// <summary>Several parts as one list: "a, b and c"; empty for none.</summary>
    /// <param name="parts">The parts, in order.</param>
    /// <param name="ends">How the last two are joined, its facts being called "first" and "rest".</param>
    /// <param name="say">Says a phrase that joins two parts.</param>
    internal static string Listed(IReadOnlyList<string> parts, Phrase ends, Func<Phrase, Fact, Fact, string> say)
    {
        string list = parts.Count == 0 ? string.Empty : parts[^1];
        for (int at = parts.Count - 2; at >= 0; at--)
        {
            list = say(at == parts.Count - 2 ? ends : ListGoesOn, Fact.Words("first", parts[at]), Fact.Words("rest", list));
        }

        return list;
    }
}
