using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>What is said of a finding: why, and a better way, with "tu" to a reader to whom the text says "tu".</summary>
internal sealed class FindingWords(Phrasebook phrasebook, Form form)
{
    private readonly Manner manner = new(Channel.Message, form);

    internal string Label(ReviewRule rule) => phrasebook.Say(ReviewPhrases.Label(rule));

    internal string Why(ReviewRule rule) => phrasebook.Say(ReviewPhrases.Why(rule));

    internal string Better(ReviewRule rule) => phrasebook.Say(ReviewPhrases.Better(rule), manner, null);

    internal string WhyCited(string name, bool isBeyond) =>
        phrasebook.Say(isBeyond ? ReviewPhrases.WhyBeyond : ReviewPhrases.WhyCited, Fact.Text("name", name));

    internal string BetterCited(string name, bool isBeyond) =>
        phrasebook.Say(isBeyond ? ReviewPhrases.BetterBeyond : ReviewPhrases.BetterCited, manner, null, Fact.Text("name", name));

    internal string WhyTooLong(int count) =>
        phrasebook.Say(ReviewPhrases.WhyTooLong, Fact.Number("words", count), Fact.Number("most", Review.MostWords));

    internal string WhySeveral(int count) => phrasebook.Say(ReviewPhrases.WhySeveral, Fact.Number("requests", count));
}
