namespace NetworkApproach.Tool;

/// <summary>Finds people by what somebody typed: an id, or a name whatever its case and accents.</summary>
internal sealed class KnownPeople
{
    internal static readonly Phrase Several = Phrase.Plain("paths.several-people", "where:words! typed:typed! people:words!");
    internal static readonly Phrase NobodyKnown = Phrase.Plain("paths.nobody-known", "where:words! typed:typed!");
    internal static readonly Phrase Nobody = Phrase.Plain("paths.nobody", "where:words! typed:typed! people:words!");
    internal static readonly Phrase NobodyBut = Phrase.Plain("paths.nobody-but", "where:words! typed:typed! people:words!");
    internal static readonly Phrase AndMore = Phrase.Plain("paths.and-more", "people:id! more:number!");

    private const int MostCandidates = 5;

    private readonly IReadOnlyList<Contact> people;
    private readonly Dictionary<ContactId, Contact> byId;
    private readonly ILookup<string, Contact> byName;

    internal KnownPeople(IReadOnlyList<Contact> people)
    {
        this.people = people;
        byId = people.ToDictionary(person => person.Id);
        byName = people.ToLookup(person => NormalText.Of(person.Name), StringComparer.Ordinal);
    }

    /// <summary>Where something was written, as an option that has it.</summary>
    internal static Fact In(string option) => Fact.Words("where", option);

    /// <param name="text">An id.</param>
    /// <param name="where">Where it was written, for the message.</param>
    /// <exception cref="FormatException">Nobody has that id; the message has the candidates.</exception>
    internal Contact ById(string text, Fact where) =>
        ContactId.TryParse(text, null, out ContactId id) ? ById(id, where) : throw Unknown(text, where);

    /// <inheritdoc cref="ById(string, Fact)"/>
    internal Contact ById(ContactId id, Fact where) => byId.GetValueOrDefault(id) ?? throw Unknown(id.Value, where);

    /// <summary>An id goes before a name.</summary>
    /// <exception cref="FormatException">It is nobody's, or several people's; the message has the candidates.</exception>
    internal Contact ByIdOrName(string text, Fact where)
    {
        if (ContactId.TryParse(text, null, out ContactId id) && byId.TryGetValue(id, out Contact? known))
        {
            return known;
        }

        Contact[] named = string.IsNullOrWhiteSpace(text) ? [] : [.. byName[NormalText.Of(text)]];
        return named.Length switch
        {
            1 => named[0],
            0 => ByPartOfName(text, where),
            _ => throw Ambiguous(text, where, named),
        };
    }

    /// <summary>Whoever alone has a name of which that is a part: a first name, a surname, some words in their order.</summary>
    private Contact ByPartOfName(string text, Fact where)
    {
        Contact[] meant = [.. people.Where(person => NamePart.Fits(text, person.Name))];
        return meant switch
        {
            [var one] => one,
            [] => throw Unknown(text, where),
            _ => throw Ambiguous(text, where, meant),
        };
    }

    private static Problem Ambiguous(string text, Fact where, Contact[] meant) =>
        new(Several, where, Fact.Typed("typed", text), Listed(meant));

    private static Fact Listed(Contact[] candidates)
    {
        string list = string.Join(", ", candidates.Take(MostCandidates).Select(
            person => person.Name == person.Id.Value ? person.Name : $"{person.Id} ({person.Name})"));
        SaidPhrase more = new(AndMore, Fact.Id("people", list), Fact.Number("more", candidates.Length - MostCandidates));
        return candidates.Length > MostCandidates
            ? Fact.Words("people", more)
            : Fact.Words("people", NameText.Isolate(NameText.OneLine(list)));
    }

    private Problem Unknown(string text, Fact where)
    {
        string wanted = NormalText.Of(text);
        Contact[] near =
        [
            .. people
                .Select(person => (person, Distance: Math.Min(Distance(wanted, NormalText.Of(person.Name)), Distance(wanted, NormalText.Of(person.Id.Value)))))
                .Where(pair => pair.Distance < int.MaxValue)
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.person.Id)
                .Select(pair => pair.person),
        ];
        Fact typed = Fact.Typed("typed", text);
        return people.Count == 0 ? new Problem(NobodyKnown, where, typed)
            : near.Length == 0 ? new Problem(Nobody, where, typed, Listed([.. people.OrderBy(person => person.Id)]))
            : new Problem(NobodyBut, where, typed, Listed(near));
    }

    /// <summary>How far a name is from what was typed: a few letters, or else all the words of the shorter one; nothing beyond that is near.</summary>
    private static int Distance(string wanted, string name)
    {
        int most = Math.Max(1, wanted.Length / 4);
        int letters = Math.Abs(wanted.Length - name.Length) > most ? int.MaxValue : Letters(wanted, name);
        if (letters <= most)
        {
            return letters;
        }

        string[] words = wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] others = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int shared = words.Intersect(others, StringComparer.Ordinal).Count();
        return shared > 0 && shared == Math.Min(words.Length, others.Length) ? 100 + words.Length + others.Length - (2 * shared) : int.MaxValue;
    }

    /// <summary>How many letters are added, lost or changed between two words.</summary>
    internal static int Letters(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
