using System.Collections.ObjectModel;

namespace NetworkApproach.Papers;

/// <summary>Sets out what is known topic by topic, each fact once and numbered; linear but for sorting.</summary>
internal sealed class KnowledgeView
{
    private readonly PaperReader reader;
    private int number;

    private KnowledgeView(PaperReader reader) => this.reader = reader;

    /// <summary>The topics of which something is known or thought, in their order.</summary>
    internal static IReadOnlyList<KnownTopic> Of(Brief brief, PaperReader reader)
    {
        var view = new KnowledgeView(reader);
        return
        [
            .. Enum.GetValues<Topic>()
                .Select(topic => new KnownTopic(
                    topic,
                    [.. brief.Beliefs.Where(belief => belief.Topic == topic).Select(view.Belief)],
                    view.Facts(brief.New.Where(fact => fact.Topic == topic))))
                .Where(known => known.Beliefs.Count > 0 || known.New.Count > 0),
        ];
    }

    /// <summary>The topics that are still open: nothing is known of them, and nothing thought beforehand stands under them
    /// already.</summary>
    internal static IReadOnlyList<Topic> Gaps(Brief brief) =>
        Array.AsReadOnly(brief.Gaps.Where(topic => brief.Beliefs.All(belief => belief.Topic != topic)).ToArray());

    /// <summary>Some facts only, numbered from one.</summary>
    internal static IReadOnlyList<ToldFact> Of(IEnumerable<KnownFact> facts, PaperReader reader) => new KnowledgeView(reader).Facts(facts);

    private ToldBelief Belief(HeldBelief belief) => new(
        belief.Text,
        belief.Standing,
        Sources(belief.Facts.Where(fact => fact.Bearing == Bearing.Confirms)),
        Facts(belief.Facts));

    private ReadOnlyCollection<ToldFact> Facts(IEnumerable<KnownFact> facts) => Array.AsReadOnly(facts
        .GroupBy(fact => (fact.Topic, Text: NormalText.Of(fact.Text), fact.Bearing, fact.InConfidence, fact.AboutTarget))
        .Select(same => same.OrderBy(fact => fact.At).ToArray())
        .OrderBy(same => same[0].At)
        .Select(same => new ToldFact(
            ++number, same[0].Text, same[0].Bearing, same[0].InConfidence, same[0].AboutTarget,
            [.. same.Select(fact => new Telling(
                fact.Act, reader.IsForOthers ? null : fact.Teller, reader.IsForOthers ? null : fact.HeardFrom, fact.HeardFrom is null,
                reader.Day(fact.At)))],
            Sources(same)))
        .ToArray());

    private static int Sources(IEnumerable<KnownFact> facts) =>
        Origins.Of(facts.Select(fact => (fact.Teller.Id, fact.HeardFrom?.Id))).Count;
}
