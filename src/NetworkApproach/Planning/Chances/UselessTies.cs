namespace NetworkApproach.Planning;

/// <summary>Ties that no chain can use: those back to somebody whom every chain to their start has passed, and those from somebody who must
/// be met behind their end.</summary>
internal static class UselessTies
{
    private const int Nobody = -1;

    /// <summary>Removes them; whether there were any. Quadratic.</summary>
    internal static bool RemoveFrom(ReducibleNetwork network, IReadOnlyCollection<int> people)
    {
        bool removed = false;
        foreach (int person in people)
        {
            HashSet<int> before = Closure(ReducibleNetwork.Source, person, one => network.Knows(one).Keys);
            foreach (int other in network.KnownBy(person).Where(other => !before.Contains(other)).ToArray())
            {
                network.Remove(other, person);
                removed = true;
            }

            HashSet<int> behind = Closure(ReducibleNetwork.Target, person, network.KnownBy);
            foreach (int other in network.Knows(person).Keys.Where(other => !behind.Contains(other)).ToArray())
            {
                network.Remove(person, other);
                removed = true;
            }
        }

        return removed;
    }

    /// <summary>Drops those to whom the source does not lead, or who lead to no target: cycles of them have no dead end to begin with.
    /// Linear.</summary>
    internal static void DropUnconnected(ReducibleNetwork network)
    {
        HashSet<int> led = Closure(ReducibleNetwork.Source, Nobody, one => network.Knows(one).Keys);
        HashSet<int> leading = Closure(ReducibleNetwork.Target, Nobody, network.KnownBy);
        foreach (int person in network.People.Where(person => !led.Contains(person) || !leading.Contains(person)).ToArray())
        {
            network.Drop(person);
        }
    }

    private static HashSet<int> Closure(int start, int without, Func<int, IEnumerable<int>> next)
    {
        HashSet<int> closure = [start, without];
        Stack<int> open = new([start]);
        while (open.TryPop(out int person))
        {
            foreach (int other in next(person))
            {
                if (closure.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        closure.Remove(without);
        return closure;
    }
}
