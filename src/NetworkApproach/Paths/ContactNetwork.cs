using System.Collections.ObjectModel;

namespace NetworkApproach;

/// <summary>People and the ties between them, indexed and immutable: safe to search from several threads at once.</summary>
/// <remarks>
/// The same people and ties make the same network in whatever order they are given. A person described twice is one: of differing descriptions the
/// name is the first in ordinal order that is not merely the id, the employments are those of all (by company, title and last day), and one that
/// says consultant is enough. A person only at an end of a tie has their id for a name.
/// </remarks>
public sealed class ContactNetwork
{
    private readonly Contact[] contacts;
    private readonly Dictionary<ContactId, int> numbers;
    private readonly Dictionary<CompanyName, List<int>> now = [];
    private readonly Dictionary<CompanyName, List<int>> ever = [];

    private ContactNetwork(Contact[] contacts, Tie[] ties, Odds odds)
    {
        this.contacts = contacts;
        numbers = contacts.Select((contact, number) => (contact.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        Graph = TieGraph.Of(numbers, ties, odds);
        Contacts = Array.AsReadOnly(contacts);
        Ties = Array.AsReadOnly(Graph.Ties);
        for (int number = 0; number < contacts.Length; number++)
        {
            Index(contacts[number].Employments.Where(employment => !employment.IsPast), number, now);
            Index(contacts[number].Employments, number, ever);
        }
    }

    /// <summary>Everybody described or at an end of a tie, in the ordinal order of their ids.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>The ties that searches walk, by who knows, then by who is known, in the ordinal order of their ids: of a repeated pair the one with the
    /// greatest chance, then the fewest minutes; none to oneself, and none that has ended.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    internal TieGraph Graph { get; }

    /// <summary>Makes a network of n people and m ties: O(n log n + m log m).</summary>
    /// <param name="contacts">The people described; nobody need be, and somebody may be twice. Copied.</param>
    /// <param name="ties">The ties. Repeated pairs, ties to oneself and ended ties may be among them. Copied.</param>
    /// <param name="odds">The chance of a tie that states none; <see cref="Odds.Default"/> unless told. Asked once for each tie that has not ended.</param>
    /// <exception cref="ArgumentException">A contact or a tie is null.</exception>
    public static ContactNetwork Of(IEnumerable<Contact> contacts, IEnumerable<Tie> ties, Odds? odds = null)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(ties);
        Tie[] copied = [.. ties];
        return copied.Contains(null)
            ? throw new ArgumentException("A tie is null.", nameof(ties))
            : new ContactNetwork(Descriptions.Merged(contacts, copied), copied, odds ?? Odds.Default);
    }

    /// <summary>Somebody by their id; null if the network does not know them. O(1).</summary>
    public Contact? Find(ContactId id) => numbers.TryGetValue(id, out int number) ? contacts[number] : null;

    /// <summary>Everybody who works at a company, in the ordinal order of their ids; empty if nobody does. O(1) and their number.</summary>
    public IReadOnlyList<Contact> PeopleAt(CompanyName company) => PeopleAt(company, workedThere: false);

    /// <summary>Everybody who works or has worked at a company, in the ordinal order of their ids; empty if nobody has. O(1) and their number.</summary>
    public IReadOnlyList<Contact> PeopleEverAt(CompanyName company) => PeopleAt(company, workedThere: true);

    /// <summary>Finds the best warm paths.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="cancellationToken">Stops a search whose answer is no longer wanted.</param>
    /// <returns>The paths, best first; empty where there is none.</returns>
    /// <remarks>
    /// Exact and total: by the query's order, then by ids person by person. A path starts at its last source and ends at its first target; a source
    /// who is a target is a path of one person. With n people, m ties, k paths of s people: O(k s m log n), with a limit on relays times the limit;
    /// mostly little more than one look at every tie. <see cref="WarmPathQuery.MostWork"/> bounds it.
    /// </remarks>
    /// <exception cref="ArgumentException">The network does not know a person in <see cref="WarmPathQuery.From"/> or <see cref="WarmPathQuery.Targets"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public WarmPaths FindWarmPaths(WarmPathQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        ContactId[] unknown = [.. query.From.Concat(query.Targets).Where(id => !numbers.ContainsKey(id)).Distinct()];
        if (unknown.Length > 0)
        {
            throw new ArgumentException($"The network does not know {string.Join(", ", unknown)}: paths start and end at people described to it or at an end of a tie.", nameof(query));
        }

        PathRules rules = new(this, query);
        SearchWork work = new(query.MostWork, cancellationToken);
        int[] alreadyThere = [.. rules.AlreadyThere.Take(query.Count)];
        List<Trail> found = PathSearch.Best(Graph, rules, work, query.Count - alreadyThere.Length);
        return new WarmPaths(
            [.. alreadyThere.Select(person => new WarmPath([contacts[person]], [])), .. found.Select(trail => PathOf(trail, rules))],
            complete: !work.IsOver || alreadyThere.Length + found.Count == query.Count);
    }

    /// <summary>Somebody's place among the contacts; -1 if the network does not know them.</summary>
    internal int NumberOf(ContactId id) => numbers.GetValueOrDefault(id, -1);

    /// <summary>The numbers of the people at a company, in order.</summary>
    internal IReadOnlyList<int> NumbersAt(CompanyName company, bool workedThere) =>
        (workedThere ? ever : now).GetValueOrDefault(company) ?? [];

    private static void Index(IEnumerable<Employment> employments, int number, Dictionary<CompanyName, List<int>> index)
    {
        foreach (CompanyName company in employments.Select(employment => employment.Company).Distinct())
        {
            if (!index.TryGetValue(company, out List<int>? people))
            {
                index.Add(company, people = []);
            }

            people.Add(number);
        }
    }

    private ReadOnlyCollection<Contact> PeopleAt(CompanyName company, bool workedThere) =>
        Array.AsReadOnly(NumbersAt(company, workedThere).Select(number => contacts[number]).ToArray());

    private WarmPath PathOf(Trail path, PathRules rules)
    {
        Trail[] trails = path.FromSource();
        return new WarmPath(
            [.. trails.Select(trail => contacts[trail.Person])],
            [.. trails.Zip(trails.Skip(1), (from, to) => StepOf(from.Person, to.Person, to.Tie, rules.IsGranted(to.Tie)))]);
    }

    private PathStep StepOf(int from, int to, int tie, bool isGranted) =>
        new(contacts[from], contacts[to], Graph.Ties[tie], isGranted ? Chance.Certain : Graph.Chances[tie], isGranted);
}
