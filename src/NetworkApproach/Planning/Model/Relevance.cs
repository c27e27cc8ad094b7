using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Who lies on a chain within the limit from somebody reached to a target, passing nobody else reached and no other target. Linear
/// in the ties on the way.</summary>
internal sealed class Relevance
{
    private const int Never = -1;

    private readonly ContactNetwork network;
    private readonly PathRules rules;
    private readonly Role[] roles;
    private readonly int[] before;
    private readonly int[] after;
    private readonly List<int> led;

    internal Relevance(ContactNetwork network, PathRules rules)
    {
        (this.network, this.rules) = (network, rules);
        roles = new Role[network.People.Count];
        Give(Role.Start, rules.Starts);
        Give(Role.End, rules.Ends);
        Give(Role.Barred, rules.Barred);
        (before, led) = Steps(rules.Starts, Role.End, isForward: true);
        (after, _) = Steps(rules.Ends, Role.Start, isForward: false);
    }

    private enum Role : byte
    {
        None,
        Start,
        End,
        Barred,
    }

    /// <summary>Everybody on such a chain.</summary>
    internal IEnumerable<int> People =>
        led.Where(person => after[person] != Never && (long)before[person] + after[person] <= rules.MostSteps);

    /// <summary>Adds whom somebody on such a chain knows by a tie on one.</summary>
    internal void AddKnownBy(int person, List<int> known)
    {
        if (roles[person] == Role.End)
        {
            return;
        }

        int first = known.Count;
        foreach (Arc arc in network.Graph.From[person])
        {
            int other = arc.Person;
            bool isOn = roles[other] is Role.None or Role.End
                && after[other] != Never
                && before[other] != Never
                && before[person] + 1L + after[other] <= rules.MostSteps;
            if (isOn && IsWalked(person, other))
            {
                known.Add(other);
            }
        }

        known.Sort(first, known.Count - first, comparer: null);
    }

    private void Give(Role role, List<int> people)
    {
        foreach (int person in people)
        {
            roles[person] = role;
        }
    }

    private (int[] Steps, List<int> Met) Steps(List<int> origin, Role stop, bool isForward)
    {
        int[] steps = new int[network.People.Count];
        Array.Fill(steps, Never);
        List<int> met = [.. origin];
        foreach (int person in origin)
        {
            steps[person] = 0;
        }

        for (int next = 0; next < met.Count; next++)
        {
            int person = met[next];
            if (roles[person] == stop || steps[person] >= rules.MostSteps)
            {
                continue;
            }

            foreach (Arc arc in isForward ? network.Graph.From[person] : network.Graph.To[person])
            {
                bool isNew = steps[arc.Person] == Never && roles[arc.Person] != Role.Barred;
                if (isNew && (isForward ? IsWalked(person, arc.Person) : IsWalked(arc.Person, person)))
                {
                    steps[arc.Person] = steps[person] + 1;
                    met.Add(arc.Person);
                }
            }
        }

        return (steps, met);
    }

    private bool IsWalked(int from, int to) => !rules.Ties.Concern(from) || rules.Ties.CostOf(from, to, 0) >= 0;
}
