using System.Collections.Immutable;
using System.Globalization;

namespace NetworkApproach.Texts;

/// <summary>
/// The texts of the library in one language. English and French are built in; at startup, a host replaces texts with
/// <see cref="With(TextReader, string)"/> or adds a language with <see cref="Read"/>. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// A phrasebook is a file that a translator edits. To start one, take the <see cref="Text"/> of a built-in one. The file begins with the
/// properties of the language (<c>language = fr-FR</c>, <c>forms = tu vous</c>, dates, the words around names); the texts follow. A text
/// begins with its key in brackets, with the channels and the form of address it is for (<c>[leave.ask message tu]</c>; if omitted, it is
/// for all), and continues to the next key. A blank line separates paragraphs; other line breaks count as spaces; a line that begins with
/// <c>#</c> is a comment for translators.
/// </para>
/// <para>
/// What a language says of names comes first: titles and how their bearers are greeted (<c>title-she Mrs = Mrs *</c>, also <c>title-he</c>
/// and <c>title</c>; the <c>*</c> is the family name), <c>particles</c>, words of <c>kinship</c>, <c>post-nominals</c> and
/// <c>plural-companies</c> as lists of words, lists of its own (<c>words feminine = ville banque</c>), and rules for the words around a
/// name, of which the first that fits counts (<c>company of &lt;feminine&gt;* = de la *</c>).
/// </para>
/// <para>
/// Placeholders: <c>{relay}</c>; with a form defined by the language, <c>{relay:of}</c> ("d'Anne"), <c>{company:at}</c>,
/// <c>{relay:first}</c>, <c>{day:near}</c>; a choice by number, <c>{minutes ? minute | minutes}</c>, also by that of a company,
/// <c>{company ? convient | conviennent}</c>; a choice by gender (masculine, feminine, not known), <c>{me ? ravi | ravie | ravi(e)}</c>.
/// There are no conditions and no loops.
/// </para>
/// <para>
/// A name is one line of at most 60 characters and 8 words; a longer one is cut, ends in an ellipsis, and the text says so. Right-to-left
/// text in a name is isolated. The result is plain text: a host that shows it as HTML must escape it.
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

    /// <summary>The built-in British English phrasebook.</summary>
    public static Phrasebook English => BuiltInEnglish.Value;

    /// <summary>The built-in French phrasebook, with "tu" and "vous".</summary>
    public static Phrasebook French => BuiltInFrench.Value;

    /// <summary>The culture used to format dates and numbers.</summary>
    public CultureInfo Culture => Grammar.Culture;

    /// <summary>
    /// The text the phrasebook was read from: the file to start a translation from. After <see cref="With(TextReader, string)"/>, the
    /// replacements follow the whole text.
    /// </summary>
    public string Text { get; }

    internal Grammar Grammar { get; }

    /// <summary>Returns the built-in phrasebook for a culture: French for a French culture, otherwise English.</summary>
    public static Phrasebook For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "fr" ? French : English;
    }

    /// <summary>Reads a whole phrasebook, for a language added by the host. Linear in the length of the text.</summary>
    /// <param name="text">The phrasebook; at most 1,000,000 characters.</param>
    /// <param name="source">The name of the source for error messages, such as a file name; not blank.</param>
    /// <exception cref="PhrasebookFormatException">The text is not a valid phrasebook, or a text is missing. The message says where, and
    /// how to correct it.</exception>
    public static Phrasebook Read(TextReader text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        PhrasebookReader reader = new([PhraseSet.Core], source, null);
        reader.Read(PhrasebookReader.Whole(text, source));
        return new Phrasebook(reader.Grammar, reader.Complete(new Dictionary<PhraseVariant, Template>()), [PhraseSet.Core], reader.Text);
    }

    /// <summary>
    /// Returns a copy of this phrasebook with some texts replaced. The replacements begin with this phrasebook's language
    /// (<c>language = fr-FR</c>) and contain only the texts that differ.
    /// </summary>
    /// <param name="replacements">The replacing texts; at most 1,000,000 characters.</param>
    /// <param name="source">The name of the source for error messages, such as a file name; not blank.</param>
    /// <exception cref="PhrasebookFormatException">The text is not valid. The message says where, and how to correct it.</exception>
    public Phrasebook With(TextReader replacements, string source)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return With([(source, PhrasebookReader.Whole(replacements, source))], sets);
    }

    /// <summary>
    /// Returns a copy of this phrasebook that also contains the texts of a companion package. They begin with this phrasebook's
    /// language (<c>language = fr-FR</c>) and include every text of that package.
    /// </summary>
    /// <param name="texts">The texts; at most 1,000,000 characters.</param>
    /// <param name="source">The name of the source for error messages, such as a file name; not blank.</param>
    /// <param name="companion">The sentences of the package, such as <c>FormatsPhrases.All</c>.</param>
    /// <exception cref="PhrasebookFormatException">The text is not valid, or a text is missing. The message says where, and how to correct
    /// it.</exception>
    public Phrasebook With(TextReader texts, string source, PhraseSet companion)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(companion);
        return With([(source, PhrasebookReader.Whole(texts, source))], companion);
    }

    /// <summary>Returns the name of the culture.</summary>
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
        (string Text, bool IsCut)[] told = [.. names.Select(name => NameText.Fit(byGivenName ? Grammar.Given(name) : name)).Select(
            name => (NameText.Isolate(name.Text), name.IsCut))];
        string list = CommonPhrases.Listed(
            [.. told.Select(name => name.Text)], CommonPhrases.ListEnds, (join, first, rest) => Say(join, first, rest));
        return (list, told.Any(name => name.IsCut));
    }
}
