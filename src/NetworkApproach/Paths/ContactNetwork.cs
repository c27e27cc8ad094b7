using System.Collections.ObjectModel;

namespace NetworkApproach.Paths;

/// <summary>People and the ties between them, indexed and immutable: safe to search from several threads at once.</summary>
/// <remarks>
/// The same people and ties make the same network in whatever order they are given. A person described twice is one: of differing
/// descriptions the name is the first in ordinal order that is not merely the id, the employments are those of all (by company, title and
/// last day), and one that says consultant is enough. A person only at an end of a tie has their id for a name.
/// </remarks>
public sealed class ContactNetwork
{
    private readonly Workplaces workplaces;
    private readonly SearchSpace.Store spaces;
    private readonly Lazy<IReadOnlyList<Contact>> contacts;
    private readonly Lazy<IReadOnlyList<Tie>> ties;

    private ContactNetwork(People people, TieGraph graph, Workplaces workplaces, SearchSpace.Store spaces)
    {
        (People, Graph, this.workplaces, this.spaces) = (people, graph, workplaces, spaces);
        contacts = new(() => Array.AsReadOnly(people.InOrder().Select(number => people[number]).ToArray()));
        ties = new(() => Array.AsReadOnly(people.InOrder().SelectMany(TiesFrom).ToArray()));
    }

    /// <summary>Everybody described or at an end of a tie, in the ordinal order of their ids.</summary>
    public IReadOnlyList<Contact> Contacts => contacts.Value;

    /// <summary>The ties that searches walk, by who knows, then by who is known, in the ordinal order of their ids: of a repeated pair the
    /// one with the greatest chance, then the fewest minutes; none to oneself, and none that has ended.</summary>
    public IReadOnlyList<Tie> Ties => ties.Value;

    internal TieGraph Graph { get; }

    internal People People { get; }

    internal NetworkIndex Index => new(People, Graph, workplaces);

    /// <summary>The bytes of everything a search reads, as the network was first made: the ties in both directions with their costs and
    /// minutes; not the ids and names, which stand apart.</summary>
    internal long IndexBytes => Graph.Bytes;

    /// <summary>Makes a network of n people and m ties: O(m), and O(n log n) for the order of the ids.</summary>
    /// <param name="contacts">The people described; nobody need be, and somebody may be twice. Copied.</param>
    /// <param name="ties">The ties. Repeated pairs, ties to oneself and ended ties may be among them. Copied.</param>
    /// <param name="odds">The chance of a tie that states none; <see cref="Odds.Default"/> unless told. Asked for each tie that has not
    /// ended, and again for the steps of an answer.</param>
    /// <exception cref="ArgumentException">A contact or a tie is null.</exception>
    public static ContactNetwork Of(IEnumerable<Contact> contacts, IEnumerable<Tie> ties, Odds? odds = null)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(ties);
        Descriptions descriptions = Descriptions.Of(contacts);
        Tie[] copied = [.. ties];
        int[] from = new int[copied.Length];
        int[] to = new int[copied.Length];
        for (int tie = 0; tie < copied.Length; tie++)
        {
            (ContactId knows, ContactId known) = copied[tie] is { } one
                ? (one.From, one.To)
                : throw new ArgumentException("A tie is null.", nameof(ties));
            (from[tie], to[tie]) = (descriptions.PlaceOf(knows), descriptions.PlaceOf(known));
        }

        (People people, int[] numbers) = descriptions.Numbered();
        for (int tie = 0; tie < copied.Length; tie++)
        {
            (from[tie], to[tie]) = (numbers[from[tie]], numbers[to[tie]]);
        }

        return new ContactNetwork(
            people, TieGraph.Of(people.Count, copied, from, to, odds ?? Odds.Default), new Workplaces(people), new SearchSpace.Store());
    }

    /// <summary>Somebody by their id; null if the network does not know them. O(1).</summary>
    public Contact? Find(ContactId id)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return People.NumberOf(id) is >= 0 and int number ? People[number] : null;
    }

    /// <summary>Everybody who works at a company, in the ordinal order of their ids; empty if nobody does. O(1) and their number.</summary>
    public IReadOnlyList<Contact> PeopleAt(CompanyName company) => PeopleAt(company, workedThere: false);

    /// <summary>Everybody who works or has worked at a company, in the ordinal order of their ids; empty if nobody has. O(1) and their
    /// number.</summary>
    public IReadOnlyList<Contact> PeopleEverAt(CompanyName company) => PeopleAt(company, workedThere: true);

    /// <summary>Finds the best warm paths.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="cancellationToken">Stops a search whose answer is no longer wanted.</param>
    /// <returns>The paths, best first; empty where there is none.</returns>
    /// <remarks>
    /// Exact and total: by the query's order, then by ids person by person. A path starts at its last source and ends at its first target;
    /// a source who is a target is a path of one person. The cost follows the neighbourhood in which two searches, from the sources and
    /// from the targets, meet, once for the first path and then at most for every step of each path found.
    /// <see cref="WarmPathQuery.MostWork"/> bounds it.
    /// </remarks>
    /// <exception cref="ArgumentException">The network does not know a person in <see cref="IntroductionScope.From"/> or
    /// <see cref="IntroductionScope.Targets"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public WarmPaths FindWarmPaths(WarmPathQuery query, CancellationToken cancellationToken = default)
    {
        Check(query);
        cancellationToken.ThrowIfCancellationRequested();
        SearchSpace space = spaces.Lend();
        try
        {
            space.Begin(Index, query, cancellationToken);
            int there = Math.Min(space.Rules.AlreadyThere.Count, query.Count);
            space.Find(query.Count - there, query.Disjoint);
            WarmPath[] paths = new WarmPath[there + space.Found.Count];
            for (int place = 0; place < paths.Length; place++)
            {
                paths[place] = place < there
                    ? AlreadyThere(space.Rules.AlreadyThere[place])
                    : PathOf(space.Found[place - there].Path, space.Rules);
            }

            return new WarmPaths(paths, complete: !space.Work.IsOver || (paths.Length == query.Count && !query.Disjoint));
        }
        finally
        {
            spaces.Return(space);
        }
    }

    /// <summary>The same network with one more tie; whoever is at its ends is known from then on.</summary>
    /// <remarks>This one stays as it is, and so do searches under way. Nothing is built again: the cost is that of the two people's own
    /// ties. Of a repeated pair the better stays, as in <see cref="Of"/>; a tie to oneself or one that has ended only makes its people
    /// known.</remarks>
    /// <param name="tie">The tie.</param>
    public ContactNetwork WithTie(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        People people = People.With(tie.From).With(tie.To);
        (int from, int to) = (people.NumberOf(tie.From), people.NumberOf(tie.To));
        return With(people, Graph.With(people.Count, from, to, tie.Until is null && from != to ? tie : null));
    }

    /// <summary>The same network without one tie, over which leave was refused; itself if there is no such tie. A tie added later counts
    /// again.</summary>
    /// <param name="relay">Who was asked.</param>
    /// <param name="prospect">Whom for.</param>
    public ContactNetwork Refusing(ContactId relay, ContactId prospect) =>
        Between(relay, prospect) is { } tie ? With(People, Graph.Without(tie.From, tie.To)) : this;

    /// <summary>The same network with one tie certain, over which leave was granted; itself if there is no such tie. Its minutes
    /// stay.</summary>
    /// <param name="relay">Who was asked.</param>
    /// <param name="prospect">Whom for.</param>
    public ContactNetwork Granting(ContactId relay, ContactId prospect) =>
        Between(relay, prospect) is { } tie ? With(People, Graph.Granting(tie.From, tie.To)) : this;

    /// <summary>The same network without somebody, and without their ties; itself if it does not know them.</summary>
    /// <remarks>No list and no answer of the new network tells of them. Their description stays in memory with the network it was given to,
    /// until that one and all made from it are let go: to erase it, make the network anew with <see cref="Of"/>.</remarks>
    /// <param name="forgotten">Who.</param>
    public ContactNetwork Without(ContactId forgotten)
    {
        IdText.ThrowIfDefault(forgotten.IsDefault, nameof(forgotten));
        return People.NumberOf(forgotten) is >= 0 and int number ? With(People.Without(number), Graph.Without(number)) : this;
    }

    /// <summary>Finds the same paths as <see cref="FindWarmPaths"/>, each only when it is asked for: who needs the first does not pay for
    /// the rest.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="cancellationToken">Stops a search whose answer is no longer wanted.</param>
    /// <remarks>Of a <see cref="WarmPathQuery.Disjoint"/> query the set is found at once.</remarks>
    /// <returns>The paths, best first. They end after <see cref="WarmPathQuery.Count"/>, where there are no more, or, unsaid, at
    /// <see cref="WarmPathQuery.MostWork"/>.</returns>
    /// <exception cref="ArgumentException">The network does not know a person in <see cref="IntroductionScope.From"/> or
    /// <see cref="IntroductionScope.Targets"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IEnumerable<WarmPath> EnumerateWarmPaths(WarmPathQuery query, CancellationToken cancellationToken = default)
    {
        Check(query);
        return Paths();

        IEnumerable<WarmPath> Paths()
        {
            cancellationToken.ThrowIfCancellationRequested();
            SearchSpace space = spaces.Lend();
            try
            {
                space.Begin(Index, query, cancellationToken);
                int there = Math.Min(space.Rules.AlreadyThere.Count, query.Count);
                for (int place = 0; place < there; place++)
                {
                    yield return AlreadyThere(space.Rules.AlreadyThere[place]);
                }

                foreach (PathPart path in space.Each(query.Count - there, query.Disjoint))
                {
                    yield return PathOf(path.Path, space.Rules);
                }
            }
            finally
            {
                spaces.Return(space);
            }
        }
    }

    /// <summary>What gives a tie of this network its chance.</summary>
    internal Odds Odds => Graph.Odds;

    /// <summary>Everybody whom somebody knows by a tie that searches walk, in no order that means anything; empty for a stranger.</summary>
    internal IEnumerable<ContactId> KnownTo(ContactId who) =>
        People.NumberOf(who) is >= 0 and int number ? Graph.From[number].ToArray().Select(arc => People[arc.Person].Id) : [];

    /// <summary>The tie from one person to another that searches walk; null if there is none.</summary>
    internal Tie? TieBetween(ContactId from, ContactId to) =>
        Between(from, to) is { } pair ? Graph.Between(pair.From, pair.To)!.Value.Tie : null;

    private IEnumerable<Tie> TiesFrom(int number) => Graph.TiesFrom(number)
        .OrderBy(known => known.Other, Comparer<int>.Create(People.Compare))
        .Select(known => known.Tie);

    private ReadOnlyCollection<Contact> PeopleAt(CompanyName company, bool workedThere)
    {
        IdText.ThrowIfDefault(company.IsDefault, nameof(company));
        return Array.AsReadOnly(
            workplaces
                .At(company, workedThere)
                .ToArray()
                .Where(number => !People.Forgotten.Contains(number))
                .Select(number => People[number])
                .ToArray());
    }

    private ContactNetwork With(People people, TieGraph graph) => new(people, graph, workplaces, spaces);

    private (int From, int To)? Between(ContactId relay, ContactId prospect)
    {
        IdText.ThrowIfDefault(relay.IsDefault, nameof(relay));
        IdText.ThrowIfDefault(prospect.IsDefault, nameof(prospect));
        (int from, int to) = (People.NumberOf(relay), People.NumberOf(prospect));
        return from >= 0 && to >= 0 && Graph.Between(from, to) is not null ? (from, to) : null;
    }

    internal void Check(IntroductionScope query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!Know(query.From) || !Know(query.Targets))
        {
            IEnumerable<ContactId> unknown = query.From.Concat(query.Targets).Where(id => People.NumberOf(id) < 0).Distinct();
            throw new ArgumentException(
                $"The network does not know {string.Join(", ", unknown)}: paths start and end at people described to it or at an end of "
                    + $"a tie.", nameof(query));
        }
    }

    private bool Know(IReadOnlyList<ContactId> ids)
    {
        for (int place = 0; place < ids.Count; place++)
        {
            if (People.NumberOf(ids[place]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private WarmPath AlreadyThere(int person) => new([People[person]], []);

    private WarmPath PathOf(ReadOnlySpan<int> path, PathRules rules)
    {
        Contact[] people = new Contact[path.Length];
        PathStep[] steps = new PathStep[path.Length - 1];
        people[0] = People[path[0]];
        for (int place = 0; place < steps.Length; place++)
        {
            (int from, int to) = (path[place], path[place + 1]);
            (Tie tie, Chance chance, bool isGranted) = Graph.Between(from, to)!.Value;
            isGranted |= rules.Ties.IsGranted(from, to);
            people[place + 1] = People[to];
            steps[place] = new PathStep(people[place], people[place + 1], tie, isGranted ? Chance.Certain : chance, isGranted);
        }

        return new WarmPath(people, steps);
    }
}
