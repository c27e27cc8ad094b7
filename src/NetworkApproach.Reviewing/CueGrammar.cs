using System.Globalization;

namespace NetworkApproach.Reviewing;

/// <summary>How a line of a phrase file is read.</summary>
/// <remarks>
/// Words are written as people write them; case, accents, apostrophes and contractions make no difference. Besides: <c>recommend*</c>
/// a word's beginning, <c>*ed</c> its ending; <c>(a|any other)</c> one of several; <c>(a|b)?</c> the same, or nothing; <c>@job</c> a
/// list defined in the file (<c>@job = job | position</c>); <c>~</c> up to two words, whichever, <c>~5</c> up to five, over commas
/// but no stronger mark; <c>_</c> and <c>_5</c> the same over no mark; <c>NUMBER</c> a number in digits; <c>NAME</c> a person's name;
/// <c>^</c> and <c>$</c> a clause's beginning and end; <c>&lt;!(if|do)</c> none of these words just before; <c>!(not)</c> none just
/// after.
/// </remarks>
internal sealed class CueGrammar(
    Func<string, IReadOnlyList<string>> wordsOf, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<CuePart>>> lists)
{
    private string line = string.Empty;
    private int at;

    /// <summary>The parts of one phrase.</summary>
    /// <exception cref="FormatException">The line is no phrase.</exception>
    internal IReadOnlyList<CuePart> Read(string phrase)
    {
        (line, at) = (phrase, 0);
        List<CuePart> parts = Sequence();
        return at == line.Length && parts.Count > 0 ? parts : throw Bad("a bracket or a bar stands where none is opened");
    }

    /// <summary>The alternatives of a list, a bar between them.</summary>
    /// <exception cref="FormatException">The line is no list.</exception>
    internal IReadOnlyList<IReadOnlyList<CuePart>> ReadList(string alternatives)
    {
        (line, at) = (alternatives, 0);
        List<IReadOnlyList<CuePart>> sequences = Sequences();
        return at == line.Length ? sequences : throw Bad("a bracket stands where none is opened");
    }

    private List<IReadOnlyList<CuePart>> Sequences()
    {
        List<IReadOnlyList<CuePart>> sequences = [Sequence()];
        while (at < line.Length && line[at] == '|')
        {
            at++;
            sequences.Add(Sequence());
        }

        return sequences.TrueForAll(sequence => sequence.Count > 0) ? [.. CuePart.Joined(sequences)] : throw Bad("an alternative is empty");
    }

    private List<CuePart> Sequence()
    {
        List<CuePart> parts = [];
        while (true)
        {
            while (at < line.Length && line[at] == ' ')
            {
                at++;
            }

            if (at == line.Length || line[at] is '|' or ')')
            {
                return parts;
            }

            parts.AddRange(Next());
        }
    }

    private List<CuePart> Next() => line[at] switch
    {
        '(' => [Bracket()],
        '^' => [Single(new CuePart.Beginning())],
        '$' => [Single(new CuePart.Ending())],
        '~' or '_' => [Gap()],
        '!' => [NotBefore()],
        '<' => [NotAfter()],
        '@' => [List()],
        _ => Words(),
    };

    private CuePart Single(CuePart part)
    {
        at++;
        return part;
    }

    private CuePart.Choice Bracket()
    {
        List<IReadOnlyList<CuePart>> sequences = Bracketed();
        return new CuePart.Choice(sequences, IsOptional());
    }

    private CuePart.Any Gap()
    {
        bool mayCrossMarks = line[at] == '~';
        at++;
        string digits = Taken(char.IsAsciiDigit);
        return new CuePart.Any(digits.Length == 0 ? 2 : int.Parse(digits, CultureInfo.InvariantCulture), mayCrossMarks);
    }

    private CuePart.NotBefore NotBefore()
    {
        at++;
        return new CuePart.NotBefore(Bracketed());
    }

    private CuePart.NotAfter NotAfter()
    {
        at += 2;
        CuePart[] words =
        [
            .. Bracketed().Select(sequence => sequence.Count == 1 ? sequence[0] : throw Bad("only single words can stand before"))
        ];
        return new CuePart.NotAfter(CuePart.OneOf.Union([.. words.OfType<CuePart.OneOf>()]));
    }

    private List<IReadOnlyList<CuePart>> Bracketed()
    {
        if (at >= line.Length || line[at] != '(')
        {
            throw Bad("here a bracket opens");
        }

        at++;
        List<IReadOnlyList<CuePart>> sequences = Sequences();
        if (at == line.Length || line[at] != ')')
        {
            throw Bad("a bracket is not closed");
        }

        at++;
        return sequences;
    }

    private CuePart.Choice List()
    {
        at++;
        string name = Taken(char.IsAsciiLetter);
        return lists.TryGetValue(name, out IReadOnlyList<IReadOnlyList<CuePart>>? sequences)
            ? new CuePart.Choice(sequences, IsOptional())
            : throw Bad($"there is no list @{name} above it");
    }

    private List<CuePart> Words()
    {
        string written = Taken(letter => !" |()?".Contains(letter, StringComparison.Ordinal));
        if (written == "NAME")
        {
            return [Optional(new CuePart.Name())];
        }

        if (written == "NUMBER")
        {
            return [Optional(new CuePart.Number())];
        }

        bool isStem = written.EndsWith('*');
        bool isEnding = written.StartsWith('*');
        IReadOnlyList<string> forms = wordsOf(written.Trim('*'));
        if (forms.Count == 0)
        {
            throw Bad($"'{written}' has no letter in it");
        }

        if (isEnding)
        {
            return forms.Count == 1 && !isStem
                ? [Optional(CuePart.OneOf.EndingIn(forms[0]))]
                : throw Bad($"'{written}' is no ending of a single word");
        }

        List<CuePart> parts =
        [
            .. forms.Select((form, index) => isStem && index == forms.Count - 1 ? CuePart.OneOf.Stem(form) : CuePart.OneOf.Word(form))
        ];
        return IsOptional() ? [new CuePart.Choice([parts], mayBeLeftOut: true)] : parts;
    }

    private CuePart Optional(CuePart part) => IsOptional() ? new CuePart.Choice([[part]], mayBeLeftOut: true) : part;

    private bool IsOptional()
    {
        bool isOptional = at < line.Length && line[at] == '?';
        at += isOptional ? 1 : 0;
        return isOptional;
    }

    private string Taken(Func<char, bool> belongs)
    {
        int start = at;
        while (at < line.Length && belongs(line[at]))
        {
            at++;
        }

        return line[start..at];
    }

    private FormatException Bad(string why) => new($"'{line}', character {at + 1}: {why}.");
}
