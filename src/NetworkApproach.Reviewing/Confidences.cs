namespace NetworkApproach.Reviewing;

/// <summary>Where a text has words that were told in confidence.</summary>
/// <remarks>
/// A phrase is found where its words stand one after the other, in any case, with or without accents and however spaced; and where all
/// its telling words stand in one sentence, in any order and inflected. So is a plain rewording: most of the telling words stand in one
/// sentence, or half of them with one for what happens (<see cref="Meanings"/>), and whoever the phrase names is named there or stands
/// behind a pronoun. A phrase without a word in it (signs, emoji) is found as it is.
/// </remarks>
internal sealed class Confidences(WrittenText text, CueBook book)
{
    private const int ShortestStem = 4;

    // Without a word for what happens, three of four words at least reword a phrase.
    private const int FewestReworded = 4;

    private readonly Meanings meanings = Meanings.Of(book);
    private readonly Dictionary<string, IReadOnlyList<int>> known = new(StringComparer.Ordinal);

    internal IEnumerable<(int Start, int End)> Of(string phrase)
    {
        Word[] words = book.Contractions.WrittenOut(TextReading.Of(phrase, new HashSet<string>()).Words);
        string[] forms = [.. words.Select(word => word.Form)];
        if (forms.Length == 0)
        {
            return string.IsNullOrWhiteSpace(phrase) ? [] : AsWritten(phrase.Trim());
        }

        string[] telling = [.. forms.Where(form => !book.Words(CueSection.CommonWords).Contains(form)).Distinct(StringComparer.Ordinal)];
        string[] names =
        [
            .. words.Where(word => word.Is(WordMarks.Capital) && !book.IsCommon(word.Form)).Select(word => word.Form),
        ];
        return text.Sentences.Concat(text.Others).SelectMany(sentence => InOrder(forms, sentence) is { } found ? [found]
            : telling.Length == 1 && InOrder(telling, sentence) is { } one ? [one]
            : AnyOrder(telling, sentence) is { } spread ? [spread]
            : Reworded(telling, names, sentence) is { } reworded ? [reworded]
            : Spaced(forms, sentence));
    }

    private (int Start, int End)? InOrder(string[] forms, Sentence sentence)
    {
        for (int first = sentence.First; first + forms.Length <= sentence.End; first++)
        {
            int count = 0;
            while (count < forms.Length && AreSame(forms[count], text.Words[first + count].Form))
            {
                count++;
            }

            if (count == forms.Length)
            {
                return (text.Words[first].Start, text.Words[first + count - 1].End);
            }
        }

        return null;
    }

    private (int Start, int End)? AnyOrder(string[] telling, Sentence sentence)
    {
        if (telling.Length < 2)
        {
            return null;
        }

        int first = int.MaxValue;
        int last = -1;
        foreach (string form in telling)
        {
            int at = sentence.First;
            while (at < sentence.End && !AreSame(form, text.Words[at].Form))
            {
                at++;
            }

            if (at == sentence.End)
            {
                return null;
            }

            (first, last) = (Math.Min(first, at), Math.Max(last, at));
        }

        return (text.Words[first].Start, text.Words[last].End);
    }

    private (int Start, int End)? Reworded(string[] telling, string[] names, Sentence sentence)
    {
        int first = int.MaxValue;
        int last = -1;
        int found = 0;
        bool isTold = false;
        bool isNamed = names.Length == 0;
        IReadOnlyList<int>[] meant = [.. telling.Select(MeaningsOf)];
        for (int one = 0; one < telling.Length; one++)
        {
            for (int at = sentence.First; at < sentence.End; at++)
            {
                string form = text.Words[at].Form;
                if (AreSame(telling[one], form) || (meant[one].Count > 0 && MeaningsOf(form).Any(meant[one].Contains)))
                {
                    (first, last, found) = (Math.Min(first, at), Math.Max(last, at), found + 1);
                    isTold |= meant[one].Count > 0;
                    isNamed |= names.Contains(telling[one], StringComparer.Ordinal);
                    break;
                }
            }
        }

        isNamed = isNamed || (HasPronoun(sentence) && text.Own.Any(word => names.Contains(word.Form, StringComparer.Ordinal)));
        bool isMost = telling.Length >= FewestReworded && 4 * found >= 3 * telling.Length;
        bool isHalf = isTold && found > 1 && 2 * found >= telling.Length;
        return isNamed && (isMost || isHalf) ? (text.Words[first].Start, text.Words[last].End) : null;
    }

    private IReadOnlyList<int> MeaningsOf(string form)
    {
        if (!known.TryGetValue(form, out IReadOnlyList<int>? its))
        {
            known[form] = its = meanings.Of(form);
        }

        return its;
    }

    private bool HasPronoun(Sentence sentence)
    {
        for (int at = sentence.First; at < sentence.End; at++)
        {
            if (meanings.ThirdPerson.Contains(text.Words[at].Form))
            {
                return true;
            }
        }

        return false;
    }

    // "ProjectHeron" is "project heron".
    private IEnumerable<(int Start, int End)> Spaced(string[] forms, Sentence sentence)
    {
        string whole = string.Concat(forms);
        if (whole.Length < ShortestStem)
        {
            yield break;
        }

        for (int first = sentence.First; first < sentence.End; first++)
        {
            int length = 0;
            int at = first;
            while (at < sentence.End
                && length < whole.Length
                && whole.AsSpan(length).StartsWith(text.Words[at].Form, StringComparison.Ordinal))
            {
                length += text.Words[at].Form.Length;
                at++;
            }

            if (length == whole.Length && at - first != forms.Length)
            {
                yield return (text.Words[first].Start, text.Words[at - 1].End);
                yield break;
            }
        }
    }

    private IEnumerable<(int Start, int End)> AsWritten(string phrase)
    {
        int at = text.Source.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        if (at >= 0
            && !char.IsLowSurrogate(text.Source[at])
            && (at + phrase.Length == text.Source.Length || !char.IsLowSurrogate(text.Source[at + phrase.Length])))
        {
            yield return (at, at + phrase.Length);
        }
    }

    // The same word, or the same stem with two endings that the language has.
    private bool AreSame(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        int stem = one.AsSpan().CommonPrefixLength(other);
        IReadOnlySet<string> endings = book.Words(CueSection.Endings);
        for (int length = stem; length >= ShortestStem && length > stem - 2; length--)
        {
            if (IsEnding(one[length..], endings) && IsEnding(other[length..], endings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnding(string rest, IReadOnlySet<string> endings) => rest.Length == 0 || endings.Contains(rest);
}
