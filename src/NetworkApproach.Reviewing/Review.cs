using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>
/// A text held against the method before it is sent: does it ask for a job, cite somebody without leave, reveal a confidence, run too long,
/// ask for several things, offer a CV, press, or ask with no way out or no reason?
/// </summary>
/// <remarks>
/// <para>
/// It is a heuristic: phrases of English and French that native writers would recognise, negations, quotations and names told by their
/// capitals. It understands nothing, misses what is said in an unforeseen way, and is sometimes wrong about what it finds; how often, on
/// texts labelled by hand, stands beside those texts in the repository. No finding is no proof of a good text. It is deterministic, asks no
/// network and no model, and looks at the text alone.
/// </para>
/// <para>
/// Only a request can lack a way out or a reason; thanks, report-backs, refusals and arrangements are texts without one. Names, whether
/// somebody is known, and leave count as one request when they are asked in one text, and so do a talk and the day for it. Words between
/// quotation marks ask for nothing and offer nothing, but cite and reveal. Lines that begin with <c>&gt;</c> are somebody else's mail and
/// count for nothing.
/// </para>
/// <para>
/// The text's language, English or French, is told by its common words. Where they do not decide (a few words, emoji, another language), it
/// is read in the language in which findings speak: in another language mostly its length, names and confidences can be judged. A text
/// without a letter or a digit has no finding, unless a confidence without any stands in it.
/// </para>
/// </remarks>
public sealed class Review
{
    /// <summary>The most words that a text may have: 120 (Boomerang; see the figures' grade V).</summary>
    public const int MostWords = 120;

    /// <summary>The most characters that are read, in UTF-16 units: some hundred times what a message may have.</summary>
    public const int MostCharacters = 100_000;

    private Review(IReadOnlyList<Finding> findings, CultureInfo? language, int words) =>
        (Findings, Language, Words) = (findings, language, words);

    /// <summary>What was found, by start, then by end, then by rule; empty where nothing was.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The language that the text's common words show, English or French; null where they show neither.</summary>
    public CultureInfo? Language { get; }

    /// <summary>How many words the text has, as people count them: what white space separates and has a letter or a digit in it.</summary>
    public int Words { get; }

    /// <summary>Whether nothing was found.</summary>
    public bool IsOk => Findings.Count == 0;

    /// <summary>Reviews a text. Linear in its length, for given names and confidences.</summary>
    /// <param name="text">Any text, of at most <see cref="MostCharacters"/>; halves of surrogate pairs are passed over.</param>
    /// <param name="context">Who may be cited, what was told in confidence, and the language of the findings;
    /// <see cref="ReviewContext.Empty"/> unless given.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than what is read.</exception>
    public static Review Of(string text, ReviewContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostCharacters)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"This has {text.Length} characters, and {MostCharacters} are read at most; give the message alone."), nameof(text));
        }

        ReviewContext known = context ?? ReviewContext.Empty;
        WrittenText written = TextReading.Of(text, CueBook.Abbreviations);
        bool? isFrench = LanguageOf(written);
        CueBook book = isFrench ?? known.Phrasebook.Culture.TwoLetterISOLanguageName == "fr" ? CueBook.French : CueBook.English;
        written = written.With(book.Contractions.WrittenOut);
        CultureInfo? language = isFrench is { } french ? CultureInfo.GetCultureInfo(french ? "fr" : "en") : null;
        return new Review(new Reviewer(written, book, known).Findings(), language, written.Count);
    }

    private static bool? LanguageOf(WrittenText text)
    {
        int french = text.Words.Count(word => CueBook.French.IsTelling(word.Form) && !word.Is(WordMarks.Foreign));
        int english = text.Words.Count(word => CueBook.English.IsTelling(word.Form) && !word.Is(WordMarks.Foreign));
        return french == english ? null : french > english;
    }
}
