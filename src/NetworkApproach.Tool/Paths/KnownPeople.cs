namespace NetworkApproach.Tool;

/// <summary>Finds people by what somebody typed: an id, or a name whatever its case and accents.</summary>
internal sealed class KnownPeople
{
    private const int MostCandidates = 5;

    private readonly PersonFinder finder;

    internal KnownPeople(IReadOnlyList<Contact> people) => finder = new PersonFinder(people);

    /// <param name="text">An id.</param>
    /// <param name="where">Where it was written, for the message.</param>
    /// <exception cref="FormatException">Nobody has that id; the message has the candidates.</exception>
    internal Contact ById(string text, string where) => ContactId.TryParse(text, null, out ContactId id) ? ById(id, where) : throw Unknown(text, where);

    /// <inheritdoc cref="ById(string, string)"/>
    internal Contact ById(ContactId id, string where) => finder.Find(id) ?? throw Unknown(id.Value, where);

    /// <summary>An id goes before a name.</summary>
    /// <exception cref="FormatException">It is nobody's, or several people's; the message has the candidates.</exception>
    internal Contact ByIdOrName(string text, string where) => finder.Find(text) switch
    {
        PersonMatch.Found { Person: var one } => one,
        PersonMatch.Ambiguous { Candidates: var several } => throw Ambiguous(text, where, [.. several]),
        _ => throw Unknown(text, where),
    };

    private static Problem Ambiguous(string text, string where, Contact[] meant) =>
        new($"{where}: '{text}' may be {Listed(meant)}; give the id.", $"{where} : « {text} » peut être {Listed(meant)} ; donnez l'identifiant.");

    private static string Listed(Contact[] candidates, string more = "and {0} more") =>
        string.Join(", ", candidates.Take(MostCandidates).Select(person => person.Name == person.Id.Value ? person.Name : $"{person.Id} ({person.Name})"))
        + (candidates.Length > MostCandidates ? " " + string.Format(System.Globalization.CultureInfo.InvariantCulture, more, candidates.Length - MostCandidates) : string.Empty);

    private Problem Unknown(string text, string where)
    {
        IReadOnlyList<Contact> people = finder.People;
        Contact[] near = [.. finder.Near(text)];
        return near.Length == 0
            ? new Problem(
                $"{where}: nobody here is '{text}'; {(people.Count == 0 ? "nobody is known at all: name a file, for example with --connections, or import one" : $"there is {Listed([.. people.OrderBy(person => person.Id)])}")}; check the spelling, or the files.",
                $"{where} : personne ici n'est « {text} » ; {(people.Count == 0 ? "personne n'est connu : donnez un fichier, par exemple avec --connections, ou importez-en un" : $"il y a {Listed([.. people.OrderBy(person => person.Id)], "et {0} de plus")}")} ; vérifiez l'orthographe, ou les fichiers.")
            : new Problem($"{where}: nobody here is '{text}'; did you mean {Listed(near)}?", $"{where} : personne ici n'est « {text} » ; vouliez-vous dire {Listed(near)} ?");
    }
}
