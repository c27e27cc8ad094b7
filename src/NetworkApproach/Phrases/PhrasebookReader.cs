namespace NetworkApproach.Texts;

/// <summary>Reads a phrasebook line by line; the first thing that cannot be used stops it, with its place.</summary>
internal sealed class PhrasebookReader
{
    private const int MostCharacters = 1_000_000;

    private readonly IReadOnlyList<PhraseSet> sets;
    private readonly string source;
    private readonly Dictionary<PhraseVariant, Template> read = [];
    private readonly GrammarReader header;
    private string? key;
    private (Phrase Phrase, IReadOnlyList<PhraseVariant> Variants, Place Place)? current;
    private List<TemplatePart> parts = [];
    private bool isParagraphOver;
    private Place end;

    /// <param name="sets">What may be said.</param>
    /// <param name="source">What to call the file in errors.</param>
    /// <param name="within">The language, where texts are added to a phrasebook; null where the file says it.</param>
    internal PhrasebookReader(IReadOnlyList<PhraseSet> sets, string source, Grammar? within)
    {
        (this.sets, this.source) = (sets, source);
        header = new GrammarReader(within, Problem);
    }

    internal string Text { get; private set; } = string.Empty;

    internal Grammar Grammar => header.Grammar(end);

    internal void Read(string text)
    {
        Text = text;
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw.TrimEnd();
            end = new Place(number, line.Length + 1);
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith('['))
            {
                Finish();
                Begin(line, number);
            }
            else if (current is null)
            {
                header.Take(line, number);
            }
            else
            {
                Take(line, number);
            }
        }

        Finish();
    }

    /// <summary>The whole of a reader, which must not be longer than a phrasebook may be.</summary>
    internal static string Whole(TextReader reader, string source)
    {
        char[] buffer = new char[MostCharacters + 1];
        int length = reader.ReadBlock(buffer, 0, buffer.Length);
        return length <= MostCharacters
            ? new string(buffer, 0, length).TrimStart('\uFEFF')
            : throw new PhrasebookFormatException(
                source, new Place(1, 1), null, "this is longer than 1,000,000 characters; a phrasebook is a few pages.");
    }

    /// <summary>What was read, over what there was.</summary>
    internal Dictionary<PhraseVariant, Template> Over(IReadOnlyDictionary<PhraseVariant, Template> before)
    {
        Dictionary<PhraseVariant, Template> all = new(before);
        foreach ((PhraseVariant variant, Template template) in read)
        {
            all[variant] = template;
        }

        return all;
    }

    /// <summary>The same; every variant of every phrase must have a text.</summary>
    internal Dictionary<PhraseVariant, Template> Complete(IReadOnlyDictionary<PhraseVariant, Template> before)
    {
        Dictionary<PhraseVariant, Template> all = Over(before);
        key = null;
        foreach (PhraseVariant variant in sets.SelectMany(set => set.Phrases).SelectMany(phrase => PhraseVariant.All(phrase, Grammar)))
        {
            if (!all.ContainsKey(variant))
            {
                throw Problem(end, $"there is no text [{variant.Heading(Grammar)}]; add one.");
            }
        }

        return all;
    }

    private PhrasebookFormatException Problem(Place place, string problem) => new(source, place, key, problem);

    private void Begin(string line, int number)
    {
        Place place = new(number, 1);
        string[] words = line.TrimStart('[').TrimEnd(']').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        key = words.FirstOrDefault() ?? string.Empty;
        if (!line.EndsWith(']'))
        {
            throw Problem(place, "a key stands alone on its line between [ and ]; write \\[ where a text begins with a bracket.");
        }

        Phrase phrase = sets.Select(set => set.Find(key)).FirstOrDefault(known => known is not null)
            ?? throw Problem(place, $"there is no such key; {Nearest(key)}");
        Channel?[] channels = phrase.ByChannel ? [.. Enum.GetValues<Channel>()] : [null];
        Form?[] forms = phrase.ByForm && Grammar.Forms.Count > 0 ? [Form.Familiar, Form.Formal] : [null];
        Channel?[] named = [.. channels.Where(channel => channel is { } one && words.Skip(1).Contains(Manner.Word(one)))];
        Form?[] addressed =
        [
            .. forms.Where(form => form is { } one && words.Skip(1).Contains(Grammar.Forms[one == Form.Familiar ? 0 : 1]))
        ];
        if (named.Length + addressed.Length != words.Length - 1)
        {
            string allowed = string.Join(
                ", ", channels.OfType<Channel>().Select(Manner.Word).Concat(forms.OfType<Form>().Any() ? Grammar.Forms : []));
            throw Problem(
                place,
                allowed.Length == 0
                    ? "this text is the same in every manner; leave only the key between the brackets."
                    : $"after the key come, each at most once, only: {allowed}.");
        }

        PhraseVariant[] variants =
        [
            ..
            from channel in named.Length > 0 ? named : channels
            from form in addressed.Length > 0 ? addressed : forms select new PhraseVariant(phrase.Key, channel, form),
        ];
        foreach (PhraseVariant variant in variants)
        {
            if (read.TryGetValue(variant, out Template? earlier))
            {
                throw Problem(place, $"[{variant.Heading(Grammar)}] has a text already on line {earlier.Place.Line}; keep one of them.");
            }
        }

        (current, parts, isParagraphOver) = ((phrase, variants, place), [], false);
    }

    private void Take(string line, int number)
    {
        if (line.Length == 0)
        {
            isParagraphOver = parts.Count > 0;
            return;
        }

        if (parts.Count > 0)
        {
            parts.Add(new TemplatePart.Letters(isParagraphOver ? "\n\n" : " "));
        }

        isParagraphOver = false;
        int column = line.Length - line.TrimStart().Length;
        if (line.AsSpan(column).StartsWith("\\[") || line.AsSpan(column).StartsWith("\\#"))
        {
            column++;
        }

        parts.AddRange(TemplateLine.Read(line[column..], number, column + 1, Problem));
    }

    private void Finish()
    {
        if (current is not { } text)
        {
            return;
        }

        Template template = new(text.Place, parts);
        TemplateCheck.Check(text.Phrase, template, Grammar, Problem);
        foreach (PhraseVariant variant in text.Variants)
        {
            read[variant] = template;
        }
    }

    private string Nearest(string key)
    {
        IEnumerable<string> near = sets.SelectMany(set => set.Keys)
            .OrderBy(other => Distance(key, other))
            .ThenBy(other => other, StringComparer.Ordinal);
        return $"the nearest is [{near.First()}].";
    }

    private static int Distance(string one, string other) => -one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
}
