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

    private readonly PersonFinder finder;

    internal KnownPeople(IReadOnlyList<Contact> people) => finder = new PersonFinder(people);

    /// <summary>Where something was written, as an option that has it.</summary>
    internal static Fact In(string option) => Fact.Words("where", option);

    /// <param name="text">An id.</param>
    /// <param name="where">Where it was written, for the message.</param>
    /// <exception cref="FormatException">Nobody has that id; the message has the candidates.</exception>
    internal Contact ById(string text, Fact where) =>
        ContactId.TryParse(text, null, out ContactId id) ? ById(id, where) : throw Unknown(text, where);

    /// <inheritdoc cref="ById(string, Fact)"/>
    internal Contact ById(ContactId id, Fact where) => finder.Find(id) ?? throw Unknown(id.Value, where);

    /// <summary>An id goes before a name.</summary>
    /// <exception cref="FormatException">It is nobody's, or several people's; the message has the candidates.</exception>
    internal Contact ByIdOrName(string text, Fact where) => finder.Find(text) switch
    {
        PersonMatch.Found { Person: var one } => one,
        PersonMatch.Ambiguous { Candidates: var several } => throw Ambiguous(text, where, [.. several]),
        _ => throw Unknown(text, where),
    };

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
        IReadOnlyList<Contact> people = finder.People;
        Contact[] near = [.. finder.Near(text)];
        Fact typed = Fact.Typed("typed", text);
        return people.Count == 0 ? new Problem(NobodyKnown, where, typed)
             : near.Length == 0 ? new Problem(Nobody, where, typed, Listed([.. people.OrderBy(person => person.Id)]))
             : new Problem(NobodyBut, where, typed, Listed(near));
    }
}
