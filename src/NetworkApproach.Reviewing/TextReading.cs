using System.Buffers;
using System.Globalization;
using System.Text;

namespace NetworkApproach.Reviewing;

/// <summary>How a text is cut into words and sentences. Linear in its length, and defined for any text whatever.</summary>
internal sealed class TextReading
{
    private const string Apostrophes = "'\u2019\u02BC\u2018\u00B4`";
    private const string ClauseMarks = ";:\u2014\u2013()[]";
    private const int WrappedLine = 50;

    // Words without a stop are cut into sentences of so many, which bounds the work on each.
    private const int LongestSentence = 100;

    private static readonly SearchValues<char> InNumbers = SearchValues.Create(" .,\u00A0\u202F\u2019");

    private readonly string text;
    private readonly IReadOnlySet<string> abbreviations;
    private readonly List<Word> words = [];
    private readonly List<Sentence> sentences = [];
    private readonly QuotedRanges quoted;
    private int first;
    private int at;

    private TextReading(string text, IReadOnlySet<string> abbreviations)
    {
        this.text = text;
        this.abbreviations = abbreviations;
        quoted = QuotedRanges.Of(text);
    }

    /// <summary>The words and sentences of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="abbreviations">Words after which a dot ends no sentence.</param>
    internal static WrittenText Of(string text, IReadOnlySet<string> abbreviations)
    {
        TextReading reading = new(text, abbreviations);
        reading.Read();
        ILookup<bool, Sentence> byWriter = reading.sentences.ToLookup(sentence => reading.words[sentence.First].Is(WordMarks.Foreign));
        return new WrittenText(text, [.. reading.words], [.. byWriter[false]], [.. byWriter[true]]);
    }

    /// <summary>A word in normal form: lower case, without accents.</summary>
    internal static string Fold(string word)
    {
        foreach (char letter in word)
        {
            if (!char.IsAscii(letter))
            {
                return NormalText.Of(word).Replace(" ", string.Empty, StringComparison.Ordinal);
            }
        }

        return string.Create(word.Length, word, (lower, written) => written.AsSpan().ToLowerInvariant(lower));
    }

    private static bool IsWordRune(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsCapital(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;

    private void Read()
    {
        int gap = 0;
        while (at < text.Length)
        {
            if (!IsWordAt(at, out _))
            {
                at++;
                continue;
            }

            int start = at;
            at = EndOfWord(start);
            Add(gap, start, at);
            gap = at;
        }

        EndSentence(text.AsSpan(gap).Contains('?') || text.AsSpan(gap).Contains('\uFF1F'));
    }

    private bool IsWordAt(int index, out int length)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(index), out Rune rune, out length) == OperationStatus.Done)
        {
            return IsWordRune(rune);
        }

        length = 1;
        return false;
    }

    private int EndOfWord(int start)
    {
        int end = start;
        while (end < text.Length && IsWordAt(end, out int length))
        {
            end += length;
        }

        if (char.IsAsciiDigit(text[start]))
        {
            return EndOfNumber(start, end);
        }

        return end - start == 1 ? EndOfInitials(end) : end;
    }

    // "52 000" and "52,000" are one number: groups of three digits after one to three.
    private int EndOfNumber(int start, int end)
    {
        bool isGrouped = end - start <= 3 && text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') < 0;
        while (isGrouped && end + 3 < text.Length && text[end] is ' ' or ',' or '.' or '\u00A0' or '\u202F' or '\u2019'
            && text.AsSpan(end + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
            && (end + 4 == text.Length || !char.IsLetterOrDigit(text[end + 4])))
        {
            end += 4;
        }

        return end;
    }

    // "C.V." is one word, and so is "p.m.": single letters with a dot between, and nothing else.
    private int EndOfInitials(int end)
    {
        while (end + 1 < text.Length
            && text[end] == '.'
            && char.IsLetter(text[end + 1])
            && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2])))
        {
            end += 2;
        }

        return end;
    }

    private void Add(int gap, int start, int end)
    {
        ReadOnlySpan<char> between = text.AsSpan(gap, start - gap);
        WordMarks marks = MarksOf(start, end) | MarksAfter(between, gap == 0);
        bool isFirst = words.Count == first;
        if (!isFirst && (Ends(between, gap, start, out bool asks) || words[^1].Is(WordMarks.Foreign) != marks.HasFlag(WordMarks.Foreign)))
        {
            EndSentence(asks);
            marks |= WordMarks.AfterMark;
        }
        else if (words.Count - first == LongestSentence)
        {
            EndSentence(asks: false);
        }

        if (words.Count > 0 && IsApostrophe(between))
        {
            words[^1] = words[^1] with { Marks = words[^1].Marks | WordMarks.Elided };
        }

        words.Add(new Word(Form(start, end), start, end, sentences.Count, marks));
    }

    private static bool IsApostrophe(ReadOnlySpan<char> between) =>
        between.Length == 1 && Apostrophes.Contains(between[0], StringComparison.Ordinal);

    private string Form(int start, int end)
    {
        ReadOnlySpan<char> written = text.AsSpan(start, end - start);
        string bare = written.ContainsAny(InNumbers) ? string.Concat(written.ToString().Where(char.IsLetterOrDigit)) : written.ToString();
        return Fold(bare);
    }

    private WordMarks MarksOf(int start, int end)
    {
        Rune.DecodeFromUtf16(text.AsSpan(start), out Rune rune, out _);
        WordMarks marks = IsCapital(rune) ? WordMarks.Capital : WordMarks.None;
        marks |= char.IsAsciiDigit(text[start]) ? WordMarks.Number : WordMarks.None;
        return marks | quoted.MarksAt(start, end);
    }

    private static WordMarks MarksAfter(ReadOnlySpan<char> between, bool isAtStart)
    {
        if (between is [var one]
            && (one == '-' || one == '\u2010' || one == '\u2011' || Apostrophes.Contains(one, StringComparison.Ordinal)))
        {
            return WordMarks.Joined;
        }

        WordMarks marks = isAtStart ? WordMarks.Counted | WordMarks.AfterMark : WordMarks.None;
        foreach (char mark in between)
        {
            if (char.IsWhiteSpace(mark))
            {
                marks |= WordMarks.Counted | (mark == '\n' ? WordMarks.AfterMark : WordMarks.None);
            }
            else if (mark != '-' && !Apostrophes.Contains(mark, StringComparison.Ordinal))
            {
                marks |= WordMarks.AfterMark | (ClauseMarks.Contains(mark, StringComparison.Ordinal)
                    ? WordMarks.AfterClause
                    : WordMarks.None);
            }
        }

        return between.IndexOf(" - ", StringComparison.Ordinal) >= 0 ? marks | WordMarks.AfterMark | WordMarks.AfterClause : marks;
    }

    private bool Ends(ReadOnlySpan<char> between, int gap, int start, out bool asks)
    {
        asks = between.Contains('?') || between.Contains('\uFF1F');
        return asks || between.ContainsAny("!\u3002\uFF01") || EndsAtDot(between, start) || EndsAtLine(between, gap, start)
            || (IsUpper(start) && HasSymbol(between));
    }

    private bool EndsAtDot(ReadOnlySpan<char> between, int start)
    {
        int dot = between.IndexOfAny('.', '\u2026');
        if (dot < 0 || dot + 1 == between.Length)
        {
            return false;
        }

        Word last = words[^1];
        bool isShortened = abbreviations.Contains(last.Form) || (last.End - last.Start == 1 && last.Is(WordMarks.Capital));
        bool isEllipsis = between[dot] == '\u2026' || between[dot + 1] == '.';
        return IsUpper(start) ? !isShortened : !isShortened && !isEllipsis && last.Form.Length > 2 && IsSpaceOrClosing(between[dot + 1]);
    }

    private static bool IsSpaceOrClosing(char mark) =>
        char.IsWhiteSpace(mark) || ")]\"\u201D\u00BB".Contains(mark, StringComparison.Ordinal);

    // A blank line ends a sentence; so does a line's end, unless the line was merely wrapped.
    private bool EndsAtLine(ReadOnlySpan<char> between, int gap, int start)
    {
        int line = between.IndexOf('\n');
        if (line < 0)
        {
            return false;
        }

        ReadOnlySpan<char> after = between[(line + 1)..];
        bool isBlankOrBullet = after.Contains('\n') || after.IndexOfAny("-*\u2022\u00B7>") >= 0;
        int length = gap + line - (text.AsSpan(0, gap + line).LastIndexOf('\n') + 1);
        return isBlankOrBullet
            || between[..line].Contains(',')
            || (IsUpper(start) && length < WrappedLine)
            || (IsUpper(start) && between[..line].Contains(':'));
    }

    private static bool HasSymbol(ReadOnlySpan<char> between)
    {
        foreach (Rune rune in between.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUpper(int start)
    {
        Rune.DecodeFromUtf16(text.AsSpan(start), out Rune rune, out _);
        return IsCapital(rune) || Rune.IsDigit(rune);
    }

    private void EndSentence(bool asks)
    {
        if (words.Count > first)
        {
            sentences.Add(new Sentence(first, words.Count, asks));
            first = words.Count;
        }
    }
}
