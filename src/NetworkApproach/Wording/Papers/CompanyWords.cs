using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what is known of the company.</summary>
internal static class CompanyWords
{
    internal static (string Title, IEnumerable<PaperSection?> Sections) Of(PaperScribe scribe, Paper.CompanySheet sheet) =>
    (
        scribe.Say(PaperPhrases.CompanyTitle, Fact.Company("company", sheet.Head.Target.Company)),
        [
            scribe.Section(PaperPhrases.ContradictionsHeading, Contradictions(scribe, sheet.Known)),
            scribe.Section(PaperPhrases.KnownHeading, KnownWords.Of(scribe, sheet.Known)
                .Append(sheet.Sources > 0 ? scribe.Paragraph(PaperPhrases.SourcesInAll, Fact.Number("count", sheet.Sources)) : null)),
            scribe.Section(PaperPhrases.GapsHeading, [KnownWords.Gaps(scribe, sheet.Gaps)]),
        ]);

    /// <summary>The beliefs that somebody contradicts, with the numbers of the facts; the facts themselves stand once, under their
    /// topic.</summary>
    internal static IEnumerable<PaperBlock> Contradictions(PaperScribe scribe, IReadOnlyList<KnownTopic> topics)
    {
        PaperItem[] items =
        [
            .. from topic in topics
               from belief in topic.Beliefs
               where belief.Standing is BeliefStanding.Contradicted or BeliefStanding.Disputed
               select new PaperItem(scribe.OwnOrLeftOut(belief.Text), [], [Numbers(scribe, belief)]),
        ];
        return items.Length == 0 ? [scribe.Paragraph(PaperPhrases.NoContradictions)] : [new PaperBlock.Items(items)];
    }

    private static string Numbers(PaperScribe scribe, ToldBelief belief)
    {
        string against = List(Bearing.Contradicts);
        return List(Bearing.Confirms) is { Length: > 0 } both
            ? scribe.Say(PaperPhrases.ConfirmedAndContradicted, Fact.Words("yes", both), Fact.Words("no", against))
            : scribe.Say(PaperPhrases.OnlyContradicted, Fact.Words("no", against));

        string List(Bearing bearing) =>
            string.Join(
                ", ",
                belief.Facts.Where(fact => fact.Bearing == bearing).Select(fact => fact.Number.ToString(CultureInfo.InvariantCulture)));
    }
}
