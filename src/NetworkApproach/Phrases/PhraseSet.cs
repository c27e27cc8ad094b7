using System.Collections.Frozen;
using System.Reflection;

namespace NetworkApproach.Texts;

/// <summary>
/// All the sentences of one package. A language added by a host needs a text for each of them: <see cref="Phrasebook.Read"/> reads those of
/// the core, <see cref="Phrasebook.With(TextReader, string, PhraseSet)"/> those of a companion package.
/// </summary>
/// <remarks>
/// To add a sentence, declare it as an internal static field beside the code that uses it, <c>Phrase.Plain("plan.why-warm", "relay:person!
/// chance:percent!")</c>, and write its text under <c>[plan.why-warm]</c> in the English and the French file of the package. The
/// declarations are collected when the package is compiled.
/// </remarks>
public sealed class PhraseSet
{
    private const string English = "English.phrases";
    private const string French = "French.phrases";

    private readonly Assembly assembly;
    private readonly FrozenDictionary<string, Phrase> byKey;
    private readonly Lazy<Phrasebook> english;
    private readonly Lazy<Phrasebook> french;

    internal PhraseSet(Assembly assembly, IReadOnlyList<Phrase> phrases)
    {
        (this.assembly, Phrases) = (assembly, phrases);
        byKey = phrases.ToFrozenDictionary(phrase => phrase.Key);
        Keys = [.. byKey.Keys.Order(StringComparer.Ordinal)];
        english = new Lazy<Phrasebook>(() => BuiltIn(English, () => Phrasebook.English));
        french = new Lazy<Phrasebook>(() => BuiltIn(French, () => Phrasebook.French));
    }

    /// <summary>The sentences of the core.</summary>
    public static PhraseSet Core { get; } = new(typeof(PhraseSet).Assembly, DeclaredPhrases.All());

    /// <summary>The keys of the sentences, in ordinal order.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The English texts: the file to start a translation from.</summary>
    public string EnglishText => Whole(English);

    /// <summary>The French texts: an example of a language with forms of address and with grammar rules for names.</summary>
    public string FrenchText => Whole(French);

    internal IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>
    /// Lists the texts that a phrasebook does not have, each as it would be written between brackets (key, channel, form of address), in
    /// ordinal order; empty if it has them all.
    /// </summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public IReadOnlyList<string> MissingFrom(Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        return [.. phrasebook.Lacks(this).Select(variant => variant.Heading(phrasebook.Grammar)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Returns the name of the package's assembly, for example <c>NetworkApproach.Formats</c>.</summary>
    public override string ToString() => assembly.GetName().Name ?? string.Empty;

    internal Phrase? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>
    /// A phrasebook that can say this set too: the one given where it has the texts; otherwise the built-in texts of its language, and
    /// those in English where there are none.
    /// </summary>
    internal Phrasebook In(Phrasebook phrasebook) =>
        phrasebook.Knows(this) ? phrasebook
        : phrasebook.Culture.TwoLetterISOLanguageName == "fr" ? french.Value
        : english.Value;

    /// <summary>The built-in texts of a language; a package may keep them in several files, each named for what it is about:
    /// <c>demo.English.phrases</c>.</summary>
    internal IEnumerable<(string File, string Text)> Files(string language)
    {
        foreach (string file in assembly
            .GetManifestResourceNames()
            .Where(name => name == language || name.EndsWith("." + language, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using StreamReader text = new(assembly.GetManifestResourceStream(file)!);
            yield return (file, text.ReadToEnd());
        }
    }

    private Phrasebook BuiltIn(string language, Func<Phrasebook> core) => this == Core ? core() : core().With(Files(language), this);

    private string Whole(string language) => string.Join('\n', Files(language).Select(file => file.Text));
}
