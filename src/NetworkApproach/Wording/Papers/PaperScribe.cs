using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Writes one page: says phrases, takes in what people wrote, and remembers whether a name had to be cut.</summary>
internal sealed class PaperScribe(Phrasebook words, Form form)
{
    private readonly HashSet<string> cut = [];

    internal System.Globalization.CultureInfo Culture => words.Culture;

    internal bool HasCut => cut.Count > 0;

    internal string Say(Phrase phrase, params ReadOnlySpan<Fact> facts) =>
        FrenchSpaces.In(words.Culture, words.Say(phrase, new Manner(Channel.FaceToFace, form), cut, facts));

    /// <summary>A name by itself.</summary>
    internal string Name(Contact who)
    {
        (string name, bool isCut) = NameText.Fit(who.Name);
        if (isCut)
        {
            cut.Add("name");
        }

        return NameText.Isolate(name);
    }

    /// <summary>A person in words that the seeker is to say, as a letter has the name.</summary>
    internal Fact Spoken(string name, Contact who) => Fact.Person(name, SpokenName.Of(who.Name, words.Grammar));

    /// <summary>What somebody wrote, whole, in one line; or that it was left out, where it was blanked.</summary>
    internal string OwnOrLeftOut(string text) =>
        text != Forgetting.Blank && NameText.Whole(text) is { Length: > 0 } own ? own : Say(PaperPhrases.LeftOut);

    /// <summary>The same, to stand in a sentence or between quotation marks.</summary>
    internal static Fact Own(string name, string text) =>
        Fact.Words(name, NameText.Whole(text.TrimEnd().TrimEnd('.')) is { Length: > 0 } own ? own : Forgetting.Blank);

    /// <summary>A whole sentence of somebody's own; or that it was left out.</summary>
    internal Fact Quoted(string name, string text) => Fact.Words(name, OwnOrLeftOut(text));

    internal PaperMark Mark(Phrase phrase, PaperTone tone, params ReadOnlySpan<Fact> facts) => new(Say(phrase, facts), tone);

    internal PaperSection? Section(Phrase heading, IEnumerable<PaperBlock?> blocks) => Section(Say(heading), blocks);

    internal static PaperSection? Section(string heading, IEnumerable<PaperBlock?> blocks)
    {
        PaperBlock[] there = [.. blocks.OfType<PaperBlock>()];
        return there.Length == 0 ? null : new PaperSection(heading, there);
    }

    /// <summary>A list; null, which leaves it out, for no items.</summary>
    internal static PaperBlock.Items? Items(IEnumerable<PaperItem> items, bool isInOrder = false)
    {
        PaperItem[] there = [.. items];
        return there.Length == 0 ? null : new PaperBlock.Items(there, isInOrder);
    }

    internal PaperBlock.Paragraph Paragraph(Phrase phrase, params ReadOnlySpan<Fact> facts) => new(Say(phrase, facts));

    internal PaperItem Item(Phrase phrase, params ReadOnlySpan<Fact> facts) => new(Say(phrase, facts));
}
