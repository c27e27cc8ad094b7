using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what is known, and where from.</summary>
internal static class KnownWords
{
    /// <summary>Topic by topic: beliefs with what became of them, then what is new.</summary>
    internal static IEnumerable<PaperBlock?> Of(PaperScribe scribe, IReadOnlyList<KnownTopic> topics)
    {
        foreach (KnownTopic topic in topics)
        {
            yield return new PaperBlock.Heading(scribe.Say(PaperPhrases.Topics[topic.Topic]));
            yield return PaperScribe.Items(
            [
                .. topic.Beliefs.Select(belief => Belief(scribe, belief)),
                .. topic.New.Select(fact => Fact(scribe, fact, scribe.Mark(PaperPhrases.New, PaperTone.Plain))),
            ]);
        }

        if (topics.Count == 0)
        {
            yield return scribe.Paragraph(PaperPhrases.NothingYet);
        }
    }

    internal static PaperBlock Gaps(PaperScribe scribe, IReadOnlyList<Topic> gaps) => gaps.Count == 0
        ? scribe.Paragraph(PaperPhrases.NoGaps)
        : PaperScribe.Items(gaps.Select(topic => scribe.Item(PaperPhrases.Topics[topic])))!;

    private static PaperItem Belief(PaperScribe scribe, ToldBelief belief) => new(
        scribe.Say(PaperPhrases.Thought, scribe.Quoted("text", belief.Text)),
        null,
        [scribe.Mark(PaperPhrases.Standings[belief.Standing], Tone(belief.Standing))],
        belief.Sources > 0 ? [scribe.Say(PaperPhrases.SourcesSay, Texts.Fact.Number("count", belief.Sources))] : [],
        [.. belief.Facts.Select(fact => Fact(scribe, fact, Bearing(scribe, fact.Bearing)))]);

    internal static PaperItem Fact(PaperScribe scribe, ToldFact fact, PaperMark? mark)
    {
        List<PaperMark> marks = mark is null ? [] : [mark];
        if (fact.InConfidence)
        {
            marks.Add(scribe.Mark(PaperPhrases.InConfidence, PaperTone.Private));
        }

        if (!fact.AboutTarget)
        {
            marks.Add(scribe.Mark(PaperPhrases.NotAboutTarget, PaperTone.Plain));
        }

        List<string> details = [.. fact.Tellings.Select(telling => Telling(scribe, telling))];
        if (fact.Tellings.Count > 1)
        {
            details.Add(scribe.Say(PaperPhrases.SourcesBehind, Texts.Fact.Number("count", fact.Sources)));
        }

        return new PaperItem(scribe.OwnOrLeftOut(fact.Text), fact.Number, marks, details, []);
    }

    internal static PaperMark Bearing(PaperScribe scribe, Bearing bearing) => scribe.Mark(
        PaperPhrases.Bearings[bearing],
        bearing switch
        {
            NetworkApproach.Bearing.Confirms =>
            PaperTone.Good,
            NetworkApproach.Bearing.Contradicts => PaperTone.Warning,
            _ => PaperTone.Plain
        });

    private static string Telling(PaperScribe scribe, Telling telling)
    {
        Fact on = Texts.Fact.Day("on", telling.On);
        return (telling.Teller, telling.HeardFrom) switch
        {
            ({ } who, { } from) =>
                scribe.Say(PaperPhrases.ToldSecondHand, Texts.Fact.Person("who", who), Texts.Fact.Person("from", from), on),
            ({ } who, null) => scribe.Say(PaperPhrases.ToldFirstHand, Texts.Fact.Person("who", who), on),
            _ => scribe.Say(telling.IsFirstHand ? PaperPhrases.FirstHandUnnamed : PaperPhrases.SecondHandUnnamed, on),
        };
    }

    private static PaperTone Tone(BeliefStanding standing) => standing switch
    {
        BeliefStanding.Confirmed => PaperTone.Good,
        BeliefStanding.Contradicted or BeliefStanding.Disputed => PaperTone.Warning,
        _ => PaperTone.Plain,
    };
}
