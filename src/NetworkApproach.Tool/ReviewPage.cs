using NetworkApproach.Reviewing;

namespace NetworkApproach.Tool;

/// <summary>A review as a person reads it: the words concerned, why, and a better way.</summary>
internal sealed class ReviewPage(Page page, Language language)
{
    internal static readonly Phrase Found = Phrase.Plain("review.found", "rule:words! passage:typed!");
    internal static readonly Phrase Better = Phrase.Plain("review.better", "better:words!");
    internal static readonly Phrase Nothing = Phrase.Plain("review.nothing", "words:number!");
    internal static readonly Phrase Summary = Phrase.Plain("review.summary", "findings:number! words:number!");
    internal static readonly Phrase UnknownLanguage = Phrase.Plain("review.unknown-language");
    internal static readonly Phrase NotUnderstood = Phrase.Plain("review.not-understood");
    internal static readonly Phrase OtherLanguage = Phrase.Plain("review.other-language", "language:words!");
    internal static readonly Phrase Limits = Phrase.Plain("review.limits");

    internal static readonly Dictionary<string, Phrase> Names =
        ((string[])["de", "es", "it", "nl", "pt", "ca", "da", "nb", "sv", "fi", "pl", "ro", "cs", "hu", "tr"])
        .ToDictionary(code => code, code => Phrase.Plain($"review.language.{code}"), StringComparer.Ordinal);

    private const int Indent = 2;
    private const int LongestQuote = 120;

    internal void Write(string text, Review review)
    {
        foreach (Finding finding in review.Findings)
        {
            page.Line(
                language.Say(Found, Fact.Words("rule", finding.Label), Fact.Typed("passage", Shown(text[finding.Start..finding.End]))),
                hang: Indent, style: Page.Strong);
            page.Line(finding.Why, Indent);
            page.Line(language.Say(Better, Fact.Words("better", finding.Better)), Indent);
            page.Blank();
        }

        if (!review.IsUnderstood)
        {
            page.Line(
                review.Language is { } other && Names.TryGetValue(other.Name, out Phrase? name)
                    ? language.Say(OtherLanguage, Fact.Words("language", new SaidPhrase(name)))
                    : language.Say(NotUnderstood),
                style: Page.Warning);
            return;
        }

        Fact words = Fact.Number("words", review.Words);
        page.Line(review.Findings.Count == 0 ? language.Say(Nothing, words)
            : language.Say(Summary, Fact.Number("findings", review.Findings.Count), words));
        if (review.Language is null && review.Words > 0)
        {
            page.Line(language.Say(UnknownLanguage), style: Page.Warning);
        }

        page.Line(language.Say(Limits), style: Page.Faint);
    }

    // A long passage by its beginning and its end, cut between words and never within a character.
    private static string Shown(string words)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string whole = string.Join(' ', parts);
        return whole.Length <= LongestQuote ? whole : $"{Beginning(parts)} ... {End(parts)}";
    }

    private static string Beginning(string[] parts) =>
        string.Join(' ', parts.TakeWhile((_, at) => parts.Take(at + 1).Sum(part => part.Length + 1) <= LongestQuote / 2));

    private static string End(string[] parts) =>
        string.Join(
            ' ',
            parts.Reverse().TakeWhile((_, at) => parts.Reverse().Take(at + 1).Sum(part => part.Length + 1) <= LongestQuote / 2).Reverse());
}
