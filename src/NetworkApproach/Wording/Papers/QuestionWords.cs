using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what to ask, and how a talk is divided and closed.</summary>
internal static class QuestionWords
{
    internal static string Of(PaperScribe scribe, TalkQuestion question, TalkQuestions questions) => question switch
    {
        { Kind: QuestionKind.WhoDecides } => scribe.Say(QuestionPhrases.WhoDecides, Fact.Company("company", questions.Target.Company)),
        { Kind: QuestionKind.WhoKnows, About: { } boss } => scribe.Say(QuestionPhrases.WhoKnows, scribe.Spoken("boss", boss)),
        { Kind: QuestionKind.Contradiction, Belief: { } belief } =>
            scribe.Say(QuestionPhrases.Contradiction, PaperScribe.Own("belief", belief)),
        { Kind: QuestionKind.Unconfirmed, Belief: { } belief } =>
            scribe.Say(QuestionPhrases.Unconfirmed, PaperScribe.Own("belief", belief)),
        _ =>
            scribe.Say(
                (questions.IsDecisive ? QuestionPhrases.ToTheBoss : QuestionPhrases.Gaps)[question.Topic],
                Fact.Company("company", questions.Target.Company)),
    };

    internal static IEnumerable<PaperSection?> Sections(PaperScribe scribe, TalkQuestions questions)
    {
        yield return PaperScribe.Section(
            scribe.Say(QuestionPhrases.PlanHeading, Fact.Number("minutes", questions.Minutes)), [Plan(scribe, questions)]);
        yield return scribe.Section(
            QuestionPhrases.Heading, [Items(questions.Ask, isInOrder: true) ?? (PaperBlock)scribe.Paragraph(QuestionPhrases.Nothing)]);
        yield return scribe.Section(QuestionPhrases.IfThereIsTime, [Items(questions.IfThereIsTime, isInOrder: false)]);
        yield return scribe.Section(QuestionPhrases.CloseHeading, [PaperScribe.Items(Close(scribe, questions))]);

        PaperBlock.Items? Items(IReadOnlyList<TalkQuestion> some, bool isInOrder) =>
            PaperScribe.Items(some.Select(question => new PaperItem(Of(scribe, question, questions))), isInOrder);
    }

    private static PaperBlock.Items? Plan(PaperScribe scribe, TalkQuestions questions)
    {
        (Phrase Phrase, int Minutes)[] parts =
        [
            (QuestionPhrases.Opening, questions.Opening),
            (QuestionPhrases.Asking, questions.Asking),
            (QuestionPhrases.Closing, questions.Closing)
        ];
        return PaperScribe.Items(
            parts.Where(part => part.Minutes > 0).Select(part => scribe.Item(part.Phrase, Fact.Number("minutes", part.Minutes))));
    }

    private static IEnumerable<PaperItem> Close(PaperScribe scribe, TalkQuestions questions)
    {
        yield return scribe.Item(QuestionPhrases.Time);
        foreach (Move.Ask ask in questions.IsDecisive ? [] : questions.ToClose)
        {
            yield return ask.Request switch
            {
                Request.Names { Purpose: Purpose.Inside } =>
                    scribe.Item(QuestionPhrases.NamesInside, Fact.Company("company", questions.Target.Company)),
                Request.Names => scribe.Item(QuestionPhrases.Guide, Fact.Company("company", questions.Target.Company)),
                Request.Knows => scribe.Item(QuestionPhrases.Knows, scribe.Spoken("about", ask.About!)),
                _ => scribe.Item(QuestionPhrases.Leave, scribe.Spoken("about", ask.About!)),
            };
        }

        if (questions.ToClose.Count == 0 && !questions.IsDecisive)
        {
            yield return scribe.Item(QuestionPhrases.NothingMore);
        }

        if (!questions.IsDecisive)
        {
            yield return scribe.Item(QuestionPhrases.HandOff);
        }

        yield return scribe.Item(questions.IsDecisive ? QuestionPhrases.Arrived : QuestionPhrases.Thanks);
    }
}
