using System.Collections.ObjectModel;

namespace NetworkApproach;

/// <summary>Sets out what is known topic by topic, each fact once and numbered; linear but for sorting.</summary>
internal sealed class KnowledgeView
{
    private readonly ApproachPolicy policy;
    private int number;

    private KnowledgeView(ApproachPolicy policy) => this.policy = policy;

    /// <summary>The topics of which something is known or thought, in their order.</summary>
    internal static IReadOnlyList<KnownTopic> Of(Brief brief, ApproachPolicy policy)
    {
        var view = new KnowledgeView(policy);
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

    /// <summary>Some facts only, numbered from one.</summary>
    internal static IReadOnlyList<ToldFact> Of(IEnumerable<KnownFact> facts, ApproachPolicy policy) => new KnowledgeView(policy).Facts(facts);

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
            [.. same.Select(fact => new Telling(fact.Act, fact.Teller, fact.HeardFrom, policy.DayOf(fact.At)))],
            Sources(same)))
        .ToArray());

    private static int Sources(IEnumerable<KnownFact> facts) => Origins.Of(facts.Select(fact => (fact.Teller.Id, fact.HeardFrom?.Id))).Count;
}
