using System.Collections.ObjectModel;

namespace NetworkApproach.Paths;

/// <summary>An indexed, immutable network of people and the ties between them. Safe to search from several threads at once.</summary>
/// <remarks>
/// The same people and ties make the same network, in whatever order they are given. Two descriptions of one person are merged: the name is
/// the first, in ordinal order, that is not merely the id; the employments are those of all descriptions (by company, title and last day);
/// the person is a consultant if any description says so. A person who is only an end of a tie has their id as their name.
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

    /// <summary>Everybody who is described or is an end of a tie, in the ordinal order of their ids.</summary>
    public IReadOnlyList<Contact> Contacts => contacts.Value;

    /// <summary>The ties that searches use, ordered by the person who knows, then by the person known, in the ordinal order of their ids.
    /// Of repeated ties between one pair only the one with the greatest chance, then the fewest minutes, is kept. Ties to oneself and ended
    /// ties are left out.</summary>
    public IReadOnlyList<Tie> Ties => ties.Value;

    internal TieGraph Graph { get; }

    internal People People { get; }

    internal NetworkIndex Index => new(People, Graph, workplaces);

    /// <summary>The bytes of everything a search reads, as the network was first made: the ties in both directions with their costs and
    /// minutes; not the ids and names, which stand apart.</summary>
    internal long IndexBytes => Graph.Bytes;

    /// <summary>Creates a network of n people and m ties. O(m), plus O(n log n) to order the ids.</summary>
    /// <param name="contacts">The people described; may be empty, and may describe a person more than once. Copied.</param>
    /// <param name="ties">The ties; may contain repeated pairs, ties to oneself and ended ties. Copied.</param>
    /// <param name="odds">The chances of ties that state none; null (default): <see cref="Odds.Default"/>. Called for each tie that has not
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

    /// <summary>The same network, with other ids for some people; two that get the same id are one person. Linear.</summary>
    internal ContactNetwork Renamed(Func<ContactId, ContactId> to) => Of(
        Contacts.Select(who => who.Called(to(who.Id))),
        Ties.Select(tie => tie with { From = to(tie.From), To = to(tie.To) }), Odds);

    /// <summary>Finds a person by their id; null if the network does not know them. O(1).</summary>
    public Contact? Find(ContactId id)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return People.NumberOf(id) is >= 0 and int number ? People[number] : null;
    }

    /// <summary>Everybody who works at a company, in the ordinal order of their ids; empty if nobody does. Linear in their
    /// number.</summary>
    public IReadOnlyList<Contact> PeopleAt(CompanyName company) => PeopleAt(company, workedThere: false);

    /// <summary>Everybody who works or has worked at a company, in the ordinal order of their ids; empty if nobody has. Linear in their
    /// number.</summary>
    public IReadOnlyList<Contact> PeopleEverAt(CompanyName company) => PeopleAt(company, workedThere: true);

    /// <summary>Finds the best warm paths.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The paths, best first; empty if there is none.</returns>
    /// <remarks>
    /// The result is exact and its order is total: by the query's order, then by ids, person by person. A path starts at its last source
    /// and ends at its first target; a source who is also a target is a path of one person. Two searches run, one from the sources and one
    /// from the targets; the cost depends on the neighbourhood in which they meet, once for the first path and then at most once for every
    /// step of each path found. <see cref="WarmPathQuery.MostWork"/> limits it.
    /// </remarks>
    /// <exception cref="ArgumentException">The network does not know a person in <see cref="IntroductionScope.From"/> or
    /// <see cref="IntroductionScope.Targets"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
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

    /// <summary>Returns the same network with one more tie. People at its ends who were not known are added.</summary>
    /// <remarks>This network does not change, and searches under way are not affected. Nothing is rebuilt: the cost is that of the two
    /// people's own ties. Of a repeated pair the better tie is kept, as in <see cref="Of"/>. A tie to oneself or an ended tie only adds its
    /// people.</remarks>
    /// <param name="tie">The tie to add.</param>
    public ContactNetwork WithTie(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        People people = People.With(tie.From).With(tie.To);
        (int from, int to) = (people.NumberOf(tie.From), people.NumberOf(tie.To));
        return With(people, Graph.With(people.Count, from, to, tie.Until is null && from != to ? tie : null));
    }

    /// <summary>Returns the same network without one tie, over which leave was refused; this network if there is no such tie. A tie added
    /// later counts again.</summary>
    /// <param name="relay">The person who was asked for leave.</param>
    /// <param name="prospect">The person whom the leave was for.</param>
    public ContactNetwork Refusing(ContactId relay, ContactId prospect) =>
        Between(relay, prospect) is { } tie ? With(People, Graph.Without(tie.From, tie.To)) : this;

    /// <summary>Returns the same network with one tie certain (chance 1), over which leave was granted; this network if there is no such
    /// tie. The tie's minutes do not change.</summary>
    /// <param name="relay">The person who was asked for leave.</param>
    /// <param name="prospect">The person whom the leave is for.</param>
    public ContactNetwork Granting(ContactId relay, ContactId prospect) =>
        Between(relay, prospect) is { } tie ? With(People, Graph.Granting(tie.From, tie.To)) : this;

    /// <summary>Returns the same network without one person and their ties; this network if it does not know them.</summary>
    /// <remarks>No list and no answer of the new network contains the person. Their description stays in memory as long as the network it
    /// was given to, or any network made from that one, is referenced. To erase it, create the network anew with
    /// <see cref="Of"/>.</remarks>
    /// <param name="forgotten">The person to remove.</param>
    public ContactNetwork Without(ContactId forgotten)
    {
        IdText.ThrowIfDefault(forgotten.IsDefault, nameof(forgotten));
        return People.NumberOf(forgotten) is >= 0 and int number ? With(People.Without(number), Graph.Without(number)) : this;
    }

    /// <summary>Finds the same paths as <see cref="FindWarmPaths"/>, computing each one only when it is requested.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <remarks>For a <see cref="WarmPathQuery.Disjoint"/> query the whole set is computed at once.</remarks>
    /// <returns>The paths, best first. They end after <see cref="WarmPathQuery.Count"/> paths, when there are no more, or, without notice,
    /// when <see cref="WarmPathQuery.MostWork"/> is reached.</returns>
    /// <exception cref="ArgumentException">The network does not know a person in <see cref="IntroductionScope.From"/> or
    /// <see cref="IntroductionScope.Targets"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
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
