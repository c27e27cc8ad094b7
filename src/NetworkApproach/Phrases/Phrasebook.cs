using System.Collections.Immutable;
using System.Globalization;

namespace NetworkApproach.Texts;

/// <summary>
/// The words of one language: a text for everything the library says. English and French are built in; a host replaces texts with
/// <see cref="With(TextReader, string)"/> or adds a language with <see cref="Read"/>, once, at its start. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// A phrasebook is a file that a translator edits: <see cref="Text"/> is the whole of a built-in one, and the place to begin. First what
/// the language is like (<c>language = fr-FR</c>, <c>forms = tu vous</c>, dates, the words around names), then texts. A text begins with
/// its key in brackets, with the channels and the form it is for (<c>[leave.ask message tu]</c>; left out, it is for all), and goes on to
/// the next key. A blank line separates paragraphs; other line breaks are spaces; a line that begins with <c>#</c> is for translators.
/// </para>
/// <para>
/// Placeholders: <c>{relay}</c>; in a form of the language, <c>{relay:of}</c> ("d'Anne"), <c>{company:at}</c>, <c>{relay:first}</c>,
/// <c>{day:near}</c>; a choice by number,
/// <c>{minutes ? minute | minutes}</c>, or by gender, masculine, feminine and not known: <c>{me ? ravi | ravie | ravi(e)}</c>. Nothing
/// else: no conditions, no loops.
/// </para>
/// <para>
/// Names are one line of at most 60 characters and 8 words (a longer one is cut, ends in an ellipsis, and the text says so); letters that
/// run from right to left are isolated. What is said is plain text: whoever shows it as HTML escapes it.
/// </para>
/// </remarks>
public sealed class Phrasebook
{
    private const string EnglishFile = "English.phrases";
    private const string FrenchFile = "French.phrases";

    private static readonly Lazy<Phrasebook> BuiltInEnglish = new(() => BuiltIn(EnglishFile));
    private static readonly Lazy<Phrasebook> BuiltInFrench = new(() => BuiltIn(FrenchFile));

    private readonly IReadOnlyDictionary<PhraseVariant, Template> templates;
    private readonly ImmutableArray<PhraseSet> sets;

    private Phrasebook(
        Grammar grammar, IReadOnlyDictionary<PhraseVariant, Template> templates, ImmutableArray<PhraseSet> sets, string text) =>
        (Grammar, this.templates, this.sets, Text) = (grammar, templates, sets, text);

    /// <summary>English, as in Britain.</summary>
    public static Phrasebook English => BuiltInEnglish.Value;

    /// <summary>French, with "tu" and "vous".</summary>
    public static Phrasebook French => BuiltInFrench.Value;

    /// <summary>The culture in which it tells dates and numbers.</summary>
    public CultureInfo Culture => Grammar.Culture;

    /// <summary>What it was read from: the file to begin with when translating. Of one made by <see cref="With(TextReader, string)"/>, the
    /// replacements follow the whole.</summary>
    public string Text { get; }

    internal Grammar Grammar { get; }

    /// <summary>The built-in phrasebook for a culture: French for a French one, otherwise English.</summary>
    public static Phrasebook For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "fr" ? French : English;
    }

    /// <summary>Reads a whole phrasebook: a language of the host's own. Linear in its length.</summary>
    /// <param name="text">The phrasebook; at most 1,000,000 characters.</param>
    /// <param name="source">What to call it in errors; a file name.</param>
    /// <exception cref="PhrasebookFormatException">Something in it cannot be used, or a text is missing; the message says where, and what
    /// to do.</exception>
    public static Phrasebook Read(TextReader text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        PhrasebookReader reader = new([PhraseSet.Core], source, null);
        reader.Read(PhrasebookReader.Whole(text, source));
        return new Phrasebook(reader.Grammar, reader.Complete(new Dictionary<PhraseVariant, Template>()), [PhraseSet.Core], reader.Text);
    }

    /// <summary>This phrasebook with some texts replaced: a file that says <c>language = </c> the same, and the texts that
    /// differ.</summary>
    /// <param name="replacements">The texts; at most 1,000,000 characters.</param>
    /// <param name="source">What to call it in errors; a file name.</param>
    /// <exception cref="PhrasebookFormatException">Something in it cannot be used; the message says where, and what to do.</exception>
    public Phrasebook With(TextReader replacements, string source)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return With([(source, PhrasebookReader.Whole(replacements, source))], sets);
    }

    /// <summary>This phrasebook with the texts of a companion package too: a file that says <c>language = </c> the same, and every text of
    /// that package.</summary>
    /// <param name="texts">The texts; at most 1,000,000 characters.</param>
    /// <param name="source">What to call it in errors; a file name.</param>
    /// <param name="companion">What the package says, such as <c>FormatsPhrases.All</c>.</param>
    /// <exception cref="PhrasebookFormatException">Something in it cannot be used, or a text is missing; the message says where, and what
    /// to do.</exception>
    public Phrasebook With(TextReader texts, string source, PhraseSet companion)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(companion);
        return With([(source, PhrasebookReader.Whole(texts, source))], companion);
    }

    /// <summary>The culture's name.</summary>
    public override string ToString() => Culture.Name;

    internal Phrasebook With(IEnumerable<(string Source, string Text)> files, PhraseSet companion) =>
        With(files, sets.Contains(companion) ? sets : sets.Add(companion));

    internal bool Knows(PhraseSet set) => sets.Contains(set);

    internal IEnumerable<PhraseVariant> Lacks(PhraseSet set) =>
        set.Phrases.SelectMany(phrase => PhraseVariant.All(phrase, Grammar)).Where(variant => !templates.ContainsKey(variant));

    /// <summary>Says a phrase that is the same in every manner.</summary>
    /// <exception cref="MissingFactException">A fact that the text needs was not given.</exception>
    internal string Say(Phrase phrase, params ReadOnlySpan<Fact> facts) => Say(phrase, default(Manner), null, facts);

    /// <summary>Says a phrase in a manner.</summary>
    /// <param name="phrase">What.</param>
    /// <param name="manner">How.</param>
    /// <param name="cut">Takes the names of facts that were cut; null if nobody asks.</param>
    /// <param name="facts">The facts; what the text does not use is ignored.</param>
    /// <exception cref="MissingFactException">A fact that the text needs was not given.</exception>
    internal string Say(Phrase phrase, Manner manner, ICollection<string>? cut, params ReadOnlySpan<Fact> facts)
    {
        Template template = templates[PhraseVariant.Of(phrase, manner, Grammar)];
        System.Text.StringBuilder said = new();
        foreach (TemplatePart part in template.Parts)
        {
            switch (part)
            {
                case TemplatePart.Letters letters:
                    said.Append(letters.Text);
                    break;
                case TemplatePart.Slot slot:
                    Fact fact = Find(phrase, slot.Fact, facts);
                    if (fact.Value is "" && fact.Kind != FactKind.Typed)
                    {
                        throw new MissingFactException(phrase.Key, slot.Fact);
                    }

                    (string text, bool isCut) = fact.Value switch
                    {
                        string[] names => People(names, slot.Forms.Contains("first")),
                        SaidPhrase within => (Say(within.Phrase, manner, cut, [.. within.Facts]), false),
                        _ => Grammar.Tell(fact, slot.Forms),
                    };
                    said.Append(text);
                    if (isCut && cut?.Contains(fact.Name) == false)
                    {
                        cut.Add(fact.Name);
                    }

                    break;
                case TemplatePart.Choice choice:
                    said.Append(choice.Alternatives[Grammar.Which(Find(phrase, choice.Fact, facts))]);
                    break;
            }
        }

        return said.ToString();
    }

    private static Fact Find(Phrase phrase, string name, ReadOnlySpan<Fact> facts)
    {
        foreach (Fact fact in facts)
        {
            if (fact.Name == name)
            {
                return fact.Kind == phrase.Find(name)?.Kind ? fact : throw new MissingFactException(phrase.Key, name);
            }
        }

        throw new MissingFactException(phrase.Key, name);
    }

    private static Phrasebook BuiltIn(string language)
    {
        (string file, string text) = PhraseSet.Core.Files(language).Single();
        return Read(new StringReader(text), file);
    }

    private Phrasebook With(IEnumerable<(string Source, string Text)> files, ImmutableArray<PhraseSet> said)
    {
        IReadOnlyDictionary<PhraseVariant, Template> all = templates;
        string whole = Text;
        PhrasebookReader? last = null;
        foreach ((string source, string text) in files)
        {
            last = new PhrasebookReader(said, source, Grammar);
            last.Read(text);
            all = last.Over(all);
            whole += "\n" + text;
        }

        return new Phrasebook(Grammar, last?.Complete(all) ?? all, said, whole);
    }

    private (string Text, bool IsCut) People(string[] names, bool byGivenName)
    {
        (string Text, bool IsCut)[] told = [.. names.Select(name => NameText.Fit(byGivenName ? GivenName.Of(name) : name)).Select(
            name => (NameText.Isolate(name.Text), name.IsCut))];
        string list = told.Length == 0 ? string.Empty : told[^1].Text;
        for (int at = told.Length - 2; at >= 0; at--)
        {
            Phrase join = at == told.Length - 2 ? CommonPhrases.ListEnds : CommonPhrases.ListGoesOn;
            list = Say(join, Fact.Words("first", told[at].Text), Fact.Words("rest", list));
        }

        return (list, told.Any(name => name.IsCut));
    }
}
