using System.Globalization;

namespace NetworkApproach.Reviewing;

/// <summary>
/// Reviews a text before it is sent: does it ask for a job, cite somebody without leave, reveal a confidence, run too long, ask for several
/// things, offer a CV, press, or ask with no easy way to decline or no reason?
/// </summary>
/// <remarks>
/// <para>
/// It is a heuristic that matches phrases of English and French, negations, quotations, and names recognised by their capitals. It does not
/// understand the text, misses what is said in an unforeseen way, and is sometimes wrong about what it finds. Its accuracy, on texts
/// labelled by hand, is given next to those texts in the repository. That there is no finding does not prove that a text is good. It is
/// deterministic, uses no network and no model, and looks only at the text.
/// </para>
/// <para>
/// Only a request can lack a way to decline or a reason; thanks, report-backs, refusals and arrangements are not requests. Names, whether
/// somebody is known, and leave count as one request if they are asked in one text, and so do a talk and the day for it. Words between
/// quotation marks ask for nothing and offer nothing, but cite and reveal. Mail that the text quotes or forwards, in the shapes of the
/// usual mail programs, and the signature are not the writer's words: they count for nothing, except that a confidence given in the context
/// is found there too, because it goes out with the rest. Quoted lines that begin with <c>&gt;</c> may have answers between and below
/// them; below any other header of quoted mail, all is quoted.
/// </para>
/// <para>
/// The text's language, English or French, is recognised by its common words. If they do not decide (a few words, emoji), the text is read
/// in the language of the findings. A text in another language is not judged (<see cref="IsUnderstood"/>): only its length and the
/// confidences given in the context are looked at. A text without a letter or a digit has no finding, unless it contains a confidence that
/// has none either.
/// </para>
/// <para>Grades: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on
/// those.</para>
/// </remarks>
public sealed class Review
{
    /// <summary>The greatest number of words that a text may have: 120 (source: Boomerang; a vendor's claim, grade V).</summary>
    public const int MostWords = 120;

    /// <summary>The greatest number of characters that are read, in UTF-16 units: about a hundred times what a message may have.</summary>
    public const int MostCharacters = 100_000;

    private Review(IReadOnlyList<Finding> findings, CultureInfo? language, bool isUnderstood, int words) =>
        (Findings, Language, IsUnderstood, Words) = (findings, language, isUnderstood, words);

    /// <summary>The findings, ordered by start, then by end, then by rule; empty if there are none.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The language that the text's common words show: English, French, or one of those that are known but not understood; null
    /// if they show none.</summary>
    public CultureInfo? Language { get; }

    /// <summary>False if the text is in another language than English and French: then only its length and the confidences given in the
    /// context were looked at, and that there is no finding says nothing. True for a text whose language nothing shows.</summary>
    public bool IsUnderstood { get; }

    /// <summary>The number of words, as people count them: parts that are separated by white space and contain a letter or a digit. Quoted
    /// mail and the signature do not count.</summary>
    public int Words { get; }

    /// <summary>Whether the text was understood and there is no finding.</summary>
    public bool IsOk => IsUnderstood && Findings.Count == 0;

    /// <summary>Reviews a text. Linear in its length, for given names and confidences.</summary>
    /// <param name="text">The text, of at most <see cref="MostCharacters"/>; unpaired surrogates are ignored.</param>
    /// <param name="context">Who may be cited, what was told in confidence, and the language of the findings; null (default):
    /// <see cref="ReviewContext.Empty"/>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="MostCharacters"/>.</exception>
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
        bool isForeign = OtherLanguages.Has(written, out CultureInfo? other);
        bool? isFrench = isForeign ? null : LanguageOf(written);
        CueBook book = isFrench ?? known.Phrasebook.Culture.TwoLetterISOLanguageName == "fr" ? CueBook.French : CueBook.English;
        written = written.With(book.Contractions.WrittenOut);
        CultureInfo? language = isFrench is { } french ? CultureInfo.GetCultureInfo(french ? "fr" : "en") : other;
        return new Review(new Reviewer(written, book, known).Findings(isForeign), language, !isForeign, written.Count);
    }

    private static bool? LanguageOf(WrittenText text)
    {
        int french = text.Own.Count(word => CueBook.French.IsTelling(word.Form));
        int english = text.Own.Count(word => CueBook.English.IsTelling(word.Form));
        return french == english ? null : french > english;
    }
}
