using NetworkApproach.Reviewing;

namespace NetworkApproach.Tool;

/// <summary>A review as a person reads it: the words concerned, why, and a better way.</summary>
internal sealed class ReviewPage(Page page, Language language)
{
    private const int Indent = 2;
    private const int LongestQuote = 120;

    private readonly bool inFrench = language == Language.French;

    internal void Write(string text, Review review)
    {
        foreach (Finding finding in review.Findings)
        {
            page.Line($"{finding.Id}{Colon} {Quoted(text[finding.Start..finding.End])}", hang: Indent, style: Page.Strong);
            page.Line(finding.Why, Indent);
            page.Line($"{(inFrench ? "Mieux" : "Better")}{Colon} {finding.Better}", Indent);
            page.Blank();
        }

        page.Line(Summary(review));
        if (review.Language is null && review.Words > 0)
        {
            page.Line(inFrench ? ReviewWords.UnknownInFrench : ReviewWords.UnknownInEnglish, style: Page.Warning);
        }

        page.Line(inFrench ? ReviewWords.LimitsInFrench : ReviewWords.LimitsInEnglish, style: Page.Faint);
    }

    private string Colon => inFrench ? " :" : ":";

    private string Summary(Review review) => inFrench
        ? ReviewWords.SummaryInFrench(review.Findings.Count, review.Words)
        : ReviewWords.SummaryInEnglish(review.Findings.Count, review.Words);

    // A long passage by its beginning and its end, cut between words and never within a character.
    private string Quoted(string words)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string whole = string.Join(' ', parts);
        string shown = whole.Length <= LongestQuote ? whole : $"{Beginning(parts)} ... {End(parts)}";
        return inFrench ? $"« {shown} »" : $"\"{shown}\"";
    }

    private static string Beginning(string[] parts) => string.Join(' ', parts.TakeWhile((_, at) => parts.Take(at + 1).Sum(part => part.Length + 1) <= LongestQuote / 2));

    private static string End(string[] parts) => string.Join(' ', parts.Reverse().TakeWhile((_, at) => parts.Reverse().Take(at + 1).Sum(part => part.Length + 1) <= LongestQuote / 2).Reverse());
}
