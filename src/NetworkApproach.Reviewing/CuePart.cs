using System.Numerics;

namespace NetworkApproach.Reviewing;

/// <summary>
/// One part of a phrase. A part is asked from how many places it may start and answers where it may end: bit <c>i</c> of a set stands for
/// <c>i</c> words after
/// the phrase's first. So a phrase is at most 63 words long, and looking for it costs a bounded number of steps at each word, whatever the
/// text.
/// </summary>
internal abstract class CuePart
{
    /// <summary>The most words of a text that a phrase can reach over.</summary>
    internal const int Reach = 63;

    internal abstract ulong Ends(CueSearch search, ulong starts);

    /// <summary>
    /// With what this part can begin: words, beginnings of words with a star, <c>NAME</c> or <c>NUMBER</c>; null if with any word, or
    /// with words known by their endings.
    /// </summary>
    internal virtual IReadOnlyCollection<string>? Openings => null;

    /// <summary>Whether this part may take no word.</summary>
    internal virtual bool MayBeEmpty => true;

    /// <summary>One of some words, given whole, by their beginnings or by their endings.</summary>
    internal sealed class OneOf(IReadOnlySet<string> words, IReadOnlyList<string> stems, IReadOnlyList<string> endings) : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings { get; } =
            endings.Count > 0 ? null : [.. words, .. stems.Select(stem => stem + "*")];

        internal override bool MayBeEmpty => false;

        internal static OneOf Word(string form) => new(new HashSet<string>(StringComparer.Ordinal) { form }, [], []);

        internal static OneOf Stem(string form) => new(new HashSet<string>(StringComparer.Ordinal), [form], []);

        internal static OneOf EndingIn(string form) => new(new HashSet<string>(StringComparer.Ordinal), [], [form]);

        internal static OneOf Union(IReadOnlyList<OneOf> parts) =>
            new(
                parts.SelectMany(part => part.Words).ToHashSet(StringComparer.Ordinal),
                [.. parts.SelectMany(part => part.Stems)],
                [.. parts.SelectMany(part => part.Endings)]);

        private IReadOnlySet<string> Words => words;

        private IReadOnlyList<string> Stems => stems;

        private IReadOnlyList<string> Endings => endings;

        internal bool Has(string form) => words.Contains(form)
            || stems.Any(stem => form.StartsWith(stem, StringComparison.Ordinal))
            || endings.Any(ending => form.Length > ending.Length && form.EndsWith(ending, StringComparison.Ordinal));

        internal override ulong Ends(CueSearch search, ulong starts)
        {
            ulong ends = 0;
            for (ulong rest = starts; rest != 0; rest &= rest - 1)
            {
                int offset = BitOperations.TrailingZeroCount(rest);
                if (offset < Reach && search.WordAt(offset) is { } word && Has(word.Form))
                {
                    ends |= 1UL << (offset + 1);
                }
            }

            return ends;
        }
    }

    /// <summary>Up to so many words, whichever, in one clause.</summary>
    internal sealed class Any(int most, bool mayCrossMarks) : CuePart
    {
        internal override ulong Ends(CueSearch search, ulong starts)
        {
            ulong ends = starts;
            ulong last = starts;
            for (int step = 0; step < most && last != 0; step++)
            {
                ulong further = 0;
                for (ulong rest = last; rest != 0; rest &= rest - 1)
                {
                    int offset = BitOperations.TrailingZeroCount(rest);
                    if (offset < Reach
                        && search.WordAt(offset) is { } word
                        && (offset == 0 || !word.Is(mayCrossMarks ? WordMarks.AfterClause : WordMarks.AfterMark)))
                    {
                        further |= 1UL << (offset + 1);
                    }
                }

                last = further & ~ends;
                ends |= further;
            }

            return ends;
        }
    }

    /// <summary>A person's name.</summary>
    internal sealed class Name : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings => ["NAME"];

        internal override bool MayBeEmpty => false;

        internal override ulong Ends(CueSearch search, ulong starts)
        {
            ulong ends = 0;
            for (ulong rest = starts; rest != 0; rest &= rest - 1)
            {
                int offset = BitOperations.TrailingZeroCount(rest);
                int length = search.NameAt(offset);
                ends |= length > 0 && offset + length <= Reach ? 1UL << (offset + length) : 0;
            }

            return ends;
        }
    }

    /// <summary>A number in digits.</summary>
    internal sealed class Number : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings => ["NUMBER"];

        internal override bool MayBeEmpty => false;

        internal override ulong Ends(CueSearch search, ulong starts)
        {
            ulong ends = 0;
            for (ulong rest = starts; rest != 0; rest &= rest - 1)
            {
                int offset = BitOperations.TrailingZeroCount(rest);
                ends |= offset < Reach && search.WordAt(offset) is { } word && word.Is(WordMarks.Number) ? 1UL << (offset + 1) : 0;
            }

            return ends;
        }
    }

    /// <summary>A clause's beginning.</summary>
    internal sealed class Beginning : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings => [];

        internal override ulong Ends(CueSearch search, ulong starts) => CueSearch.Where(starts, search.IsBeginning);
    }

    /// <summary>A clause's end.</summary>
    internal sealed class Ending : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings => [];

        internal override ulong Ends(CueSearch search, ulong starts) => CueSearch.Where(starts, search.IsEnding);
    }

    /// <summary>None of some words just before.</summary>
    internal sealed class NotAfter(OneOf words) : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings => [];

        internal override ulong Ends(CueSearch search, ulong starts) =>
            CueSearch.Where(starts, offset => search.Neighbour(offset - 1) is not { } word || !words.Has(word.Form));
    }

    /// <summary>None of some sequences just after.</summary>
    internal sealed class NotBefore(IReadOnlyList<IReadOnlyList<CuePart>> sequences) : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings => [];

        internal override ulong Ends(CueSearch search, ulong starts) =>
            CueSearch.Where(starts, offset => sequences.All(sequence => EndsOf(sequence, search, 1UL << offset) == 0));
    }

    /// <summary>One of some sequences of parts; or none at all where it may be left out.</summary>
    internal sealed class Choice(IReadOnlyList<IReadOnlyList<CuePart>> sequences, bool mayBeLeftOut) : CuePart
    {
        internal override IReadOnlyCollection<string>? Openings { get; } =
            sequences.Any(sequence => OpeningsOf(sequence) is null) ? null : [.. sequences.SelectMany(sequence => OpeningsOf(sequence)!)];

        internal override bool MayBeEmpty { get; } = mayBeLeftOut || sequences.Any(sequence => sequence.All(part => part.MayBeEmpty));

        internal override ulong Ends(CueSearch search, ulong starts)
        {
            ulong ends = mayBeLeftOut ? starts : 0;
            foreach (IReadOnlyList<CuePart> sequence in sequences)
            {
                ends |= EndsOf(sequence, search, starts);
            }

            return ends;
        }
    }

    /// <summary>The same alternatives, those of one word as one part: looked up once.</summary>
    internal static IReadOnlyList<IReadOnlyList<CuePart>> Joined(IReadOnlyList<IReadOnlyList<CuePart>> sequences)
    {
        OneOf[] words = [.. sequences.Where(sequence => sequence is [OneOf]).Select(sequence => (OneOf)sequence[0])];
        return words.Length < 2 ? sequences : [[OneOf.Union(words)], .. sequences.Where(sequence => sequence is not [OneOf])];
    }

    internal static ulong EndsOf(IReadOnlyList<CuePart> sequence, CueSearch search, ulong starts)
    {
        ulong ends = starts;
        for (int part = 0; part < sequence.Count && ends != 0; part++)
        {
            ends = sequence[part].Ends(search, ends);
        }

        return ends;
    }

    internal static IReadOnlyCollection<string>? OpeningsOf(IReadOnlyList<CuePart> sequence)
    {
        List<string> openings = [];
        foreach (CuePart part in sequence)
        {
            if (part.Openings is not { } its)
            {
                return null;
            }

            openings.AddRange(its);
            if (!part.MayBeEmpty)
            {
                return openings;
            }
        }

        return null;
    }
}
