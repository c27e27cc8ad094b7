using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what to write down after a talk: the five questions that practice asks, with room to answer.</summary>
internal static class DebriefWords
{
    private const int Short = 1;
    private const int Long = 4;
    private const int Names = 3;

    internal static (string Title, IEnumerable<PaperSection?> Sections) Of(PaperScribe scribe, Paper.DebriefSheet sheet) =>
    (
        scribe.Say(PaperPhrases.DebriefTitle, Fact.Person("who", sheet.With)),
        [
            scribe.Section(DebriefPhrases.Talk, Talk(scribe, sheet)),
            scribe.Section(DebriefPhrases.Learnt, [Recorded(scribe, sheet.Learnt), Blank(scribe, DebriefPhrases.LearntBlank, Long)]),
            scribe.Section(
                DebriefPhrases.Confirms,
                [PaperScribe.Items(sheet.Beliefs.Select(belief => Belief(scribe, belief))),
                    Blank(scribe, DebriefPhrases.ConfirmsBlank, sheet.Beliefs.Count == 0 ? Long : Short)]),
            scribe.Section(DebriefPhrases.Fits, [Blank(scribe, DebriefPhrases.FitsBlank, Long)]),
            scribe.Section(
                DebriefPhrases.MustKnow,
                [sheet.Gaps.Count == 0 ? null : scribe.Paragraph(PaperPhrases.GapsHeading),
                    PaperScribe.Items(sheet.Gaps.Select(topic => scribe.Item(PaperPhrases.Topics[topic]))),
                    Blank(scribe, DebriefPhrases.MustKnowBlank, Names)]),
            scribe.Section(
                DebriefPhrases.WhoElse,
                [sheet.Named.Count == 0 ? null : scribe.Paragraph(DebriefPhrases.Named, Fact.People("people", sheet.Named)),
                    Blank(scribe, DebriefPhrases.WhoElseBlank, Names)]),
            scribe.Section(
                DebriefPhrases.Next,
                [sheet.ThanksOn is { } day
                    ? scribe.Paragraph(DebriefPhrases.Thanks, Fact.Person("who", sheet.With), Fact.Day("day", day))
                    : null, Blank(scribe, DebriefPhrases.HandOffBlank, Short), Blank(scribe, DebriefPhrases.AgainBlank, Short)]),
        ]);

    private static PaperBlock.Blank Blank(PaperScribe scribe, Phrase label, int lines) => new(scribe.Say(label), lines);

    private static IEnumerable<PaperBlock?> Talk(PaperScribe scribe, Paper.DebriefSheet sheet) =>
        sheet is { TalkOn: { } on, Minutes: { } minutes }
        ? [scribe.Paragraph(DebriefPhrases.Recorded, Fact.Day("on", on), Fact.Number("minutes", minutes))]
        : [scribe.Paragraph(DebriefPhrases.AtOnce), Blank(scribe, DebriefPhrases.DayBlank, Short),
            Blank(scribe, DebriefPhrases.MinutesBlank, Short)];

    private static PaperBlock.Items? Recorded(PaperScribe scribe, IReadOnlyList<ToldFact> facts) =>
        PaperScribe.Items(
            facts.Select(fact => KnownWords.Fact(
                scribe, fact, fact.Bearing == Bearing.AddsTo ? null : KnownWords.Bearing(scribe, fact.Bearing))));

    private static PaperItem Belief(PaperScribe scribe, ToldBelief belief) => new(
        scribe.OwnOrLeftOut(belief.Text), [scribe.Mark(PaperPhrases.Standings[belief.Standing], PaperTone.Plain)],
        [scribe.Say(DebriefPhrases.Ticks)]);
}
