namespace NetworkApproach.Planning;

/// <summary>A network from one source to one target that becomes smaller while the chance of reaching the target stays what it
/// is.</summary>
/// <remarks>
/// The classical reductions of two-terminal reliability (Colbourn, The Combinatorics of Network Reliability, 1987): dead ends go, ties side
/// by side and ties in a row become one, certain ones draw their ends together. A person between two others who know each other through
/// nobody else stands for one tie each way: on no chain are both walked. Some people may be held, so that they remain. Linear in the ties
/// for networks that reduce well.
/// </remarks>
internal sealed class ReducibleNetwork
{
    internal const int Source = 0;
    internal const int Target = 1;

    private readonly List<Dictionary<int, double>> knows = [];
    private readonly List<HashSet<int>> knownBy = [];
    private readonly List<double> willing = [];
    private readonly HashSet<int> held = [];
    private readonly Queue<int> waiting = [];
    private readonly HashSet<int> queued = [];

    internal ReducibleNetwork()
    {
        AddPerson(1);
        AddPerson(1);
    }

    /// <summary>Everybody still there besides the source and the target.</summary>
    internal IEnumerable<int> People => Enumerable.Range(Target + 1, knows.Count - Target - 1).Where(IsThere);

    internal IReadOnlyDictionary<int, double> Knows(int person) => knows[person];

    internal IReadOnlySet<int> KnownBy(int person) => knownBy[person];

    internal double Willing(int person) => willing[person];

    internal int AddPerson(double willingness)
    {
        knows.Add([]);
        knownBy.Add([]);
        willing.Add(willingness);
        return knows.Count - 1;
    }

    /// <summary>Keeps somebody in the network while they lead anywhere.</summary>
    internal void Hold(int person) => held.Add(person);

    internal bool IsHeld(int person) => held.Contains(person);

    /// <summary>The network of some of the people, with other ends; ties to anybody else are left out.</summary>
    /// <param name="source">Who is the source there.</param>
    /// <param name="people">Those between.</param>
    /// <param name="target">Who is the target there.</param>
    /// <returns>The network, and by its numbers who its people are here.</returns>
    internal (ReducibleNetwork Network, int[] People) Between(int source, IReadOnlyCollection<int> people, int target)
    {
        ReducibleNetwork part = new();
        int[] here = [source, target, .. people];
        Dictionary<int, int> places = new() { [source] = Source, [target] = Target };
        foreach (int person in people)
        {
            int place = part.AddPerson(willing[person]);
            places.Add(person, place);
            if (held.Contains(person))
            {
                part.Hold(place);
            }
        }

        foreach (int from in here.Where(from => from != target))
        {
            foreach ((int to, double chance) in knows[from])
            {
                if (places.TryGetValue(to, out int place))
                {
                    part.Add(places[from], place, chance);
                }
            }
        }

        return (part, here);
    }

    /// <summary>Adds a tie; beside one already there, either will do.</summary>
    internal void Add(int from, int to, double chance)
    {
        if (from == to || to == Source || from == Target)
        {
            return;
        }

        double before = knows[from].GetValueOrDefault(to);
        knows[from][to] = before + (chance * (1 - before));
        knownBy[to].Add(from);
        Wait(from);
        Wait(to);
    }

    /// <summary>Removes the tie from the source straight to the target.</summary>
    /// <returns>Its chance; 0 if there was none.</returns>
    internal double TakeDirect()
    {
        double direct = knows[Source].GetValueOrDefault(Target);
        Remove(Source, Target);
        return direct;
    }

    internal void Remove(int from, int to)
    {
        if (knows[from].Remove(to))
        {
            knownBy[to].Remove(from);
            Wait(from);
            Wait(to);
        }
    }

    /// <summary>Reduces as far as it goes.</summary>
    internal void Reduce()
    {
        while (waiting.TryDequeue(out int person))
        {
            queued.Remove(person);
            if (IsThere(person))
            {
                Reduce(person);
            }
        }
    }

    private bool IsThere(int person) => knows[person].Count > 0 || knownBy[person].Count > 0;

    private void Reduce(int person)
    {
        if (knows[person].Count == 0 || knownBy[person].Count == 0)
        {
            Drop(person);
            return;
        }

        if (knownBy[person].Count == 1)
        {
            OnlyBy(person, knownBy[person].First());
        }

        if (knows[person] is { Count: 1 } and var only)
        {
            OnlyTo(person, only.Keys.First());
        }

        if (knows[person].Count == 0 || knownBy[person].Count == 0)
        {
            Drop(person);
        }
        else if (!held.Contains(person) && !TryContract(person))
        {
            TryPass(person);
        }
    }

    // Whoever is known by one person only leads nowhere through that person; whether they agree belongs to the tie.
    private void OnlyBy(int person, int by)
    {
        Remove(person, by);
        if (willing[person] < 1 && !held.Contains(person))
        {
            knows[by][person] *= willing[person];
            willing[person] = 1;
        }
    }

    private void OnlyTo(int person, int to)
    {
        if (to != Target)
        {
            Remove(to, person);
        }

        if (willing[person] < 1 && !held.Contains(person) && knows[person].Count == 1)
        {
            knows[person][to] *= willing[person];
            willing[person] = 1;
        }
    }

    private bool TryContract(int person)
    {
        if (willing[person] < 1)
        {
            return false;
        }

        if (knows[Source].GetValueOrDefault(person) == 1)
        {
            return Become(person, Source);
        }

        if (knows[person].GetValueOrDefault(Target) == 1)
        {
            return Become(person, Target);
        }

        int by = knownBy[person].First();
        if (knownBy[person].Count == 1 && knows[by][person] == 1)
        {
            return Become(person, by);
        }

        (int to, double chance) = knows[person].First();
        if (knows[person].Count == 1 && chance == 1)
        {
            return Become(person, to);
        }

        foreach ((int other, double there) in knows[person])
        {
            if (there == 1 && willing[other] == 1 && knows[other].GetValueOrDefault(person) == 1)
            {
                return Become(person, other);
            }
        }

        return false;
    }

    // All that leads to a person leads to the other, and all that the person knows the other knows.
    private bool Become(int person, int other)
    {
        KeyValuePair<int, double>[] known = [.. knows[person]];
        (int By, double Chance)[] by = [.. knownBy[person].Select(one => (one, knows[one][person]))];
        Drop(person);
        foreach ((int to, double chance) in known)
        {
            Add(other, to, chance);
        }

        foreach ((int from, double chance) in by)
        {
            Add(from, other, chance);
        }

        return true;
    }

    private void TryPass(int person)
    {
        HashSet<int> neighbours = [.. knownBy[person], .. knows[person].Keys];
        if (neighbours.Count != 2)
        {
            return;
        }

        (int one, int other) = (neighbours.First(), neighbours.Last());
        double there = Through(one, person, other);
        double back = Through(other, person, one);
        Drop(person);
        AddSome(one, other, there);
        AddSome(other, one, back);
    }

    private void AddSome(int from, int to, double chance)
    {
        if (chance > 0)
        {
            Add(from, to, chance);
        }
    }

    private double Through(int from, int person, int to) =>
        knows[from].GetValueOrDefault(person) * willing[person] * knows[person].GetValueOrDefault(to);

    /// <summary>Removes everybody's ties to and from somebody.</summary>
    internal void Drop(int person)
    {
        foreach (int other in knows[person].Keys.ToArray())
        {
            Remove(person, other);
        }

        foreach (int other in knownBy[person].ToArray())
        {
            Remove(other, person);
        }
    }

    private void Wait(int person)
    {
        if (person > Target && queued.Add(person))
        {
            waiting.Enqueue(person);
        }
    }
}
