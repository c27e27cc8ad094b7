namespace NetworkApproach;

/// <summary>The part of a network that a plan can use, by numbers of its own: the people in the ordinal order of their ids, the ties by from and to.</summary>
/// <remarks>A person or a tie is in it only if it lies on a chain from somebody reached to a target within the limit, that passes nobody else reached and no other target.</remarks>
internal sealed class TryNetwork
{
    private TryNetwork(int[] numbers, int ties)
    {
        Numbers = numbers;
        From = new int[ties];
        To = new int[ties];
        Chance = new double[ties];
        Minutes = new int[ties];
        Given = new Tie[ties];
        IsReached = new bool[numbers.Length];
        IsTarget = new bool[numbers.Length];
        Willing = new double[numbers.Length];
        Starts = new int[numbers.Length + 1];
        EndStarts = new int[numbers.Length + 1];
        ByEnd = new int[ties];
    }

    /// <summary>Everybody's number in the network planned on.</summary>
    internal int[] Numbers { get; }

    internal int People => Numbers.Length;

    internal int Ties => From.Length;

    internal bool[] IsReached { get; }

    internal bool[] IsTarget { get; }

    /// <summary>The chance that a person agrees to talk; 1 for those reached.</summary>
    internal double[] Willing { get; }

    internal int[] From { get; }

    internal int[] To { get; }

    internal double[] Chance { get; }

    internal int[] Minutes { get; }

    /// <summary>The ties as they were given.</summary>
    internal Tie[] Given { get; }

    /// <summary>Where each person's ties begin; one more place than people.</summary>
    internal int[] Starts { get; }

    /// <summary>The ties by whom they lead to.</summary>
    internal int[] ByEnd { get; }

    /// <summary>Where the ties to each person begin among <see cref="ByEnd"/>; one more place than people.</summary>
    internal int[] EndStarts { get; }

    /// <summary>How many ties a chain may have; int.MaxValue where no chain is longer anyway.</summary>
    internal int MostSteps { get; private init; }

    /// <summary>The chance that trying a tie to somebody new succeeds.</summary>
    internal double Yes(int tie) => Chance[tie] * Willing[To[tie]];

    /// <summary>The ties that can be tried before anything is known.</summary>
    internal int[] FirstTries() => [.. Enumerable.Range(0, Ties).Where(tie => IsReached[From[tie]])];

    /// <summary>The ties from somebody.</summary>
    internal IEnumerable<int> TiesFrom(int person) => Enumerable.Range(Starts[person], Starts[person + 1] - Starts[person]);

    /// <summary>The ties to somebody.</summary>
    internal ReadOnlySpan<int> TiesTo(int person) => ByEnd.AsSpan(EndStarts[person]..EndStarts[person + 1]);

    internal bool IsLimited => MostSteps < int.MaxValue;

    /// <summary>Whether a target is among those reached: there is nothing left to try.</summary>
    internal bool IsDone { get; private init; }

    internal static TryNetwork Of(ContactNetwork network, PlanQuery query, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        PathRules rules = new(network, query.AsPaths());
        if (rules.AlreadyThere.Length > 0)
        {
            return new TryNetwork([], 0) { IsDone = true, MostSteps = int.MaxValue };
        }

        Reach reach = new(network, rules);
        int[] numbers = [.. reach.Relevant.Order(Comparer<int>.Create(network.People.Compare))];
        Dictionary<int, int> places = numbers.Select((number, place) => (number, place)).ToDictionary(one => one.number, one => one.place);
        (int From, int To)[] ties =
        [
            .. from number in numbers
               from other in reach.TiesOf(number).OrderBy(other => places[other])
               select (number, other),
        ];
        TryNetwork tries = new(numbers, ties.Length) { MostSteps = rules.MostSteps >= numbers.Length - 1 ? int.MaxValue : rules.MostSteps };
        tries.Fill(network, query, rules, ties, places);
        return tries;
    }

    private void Fill(ContactNetwork network, PlanQuery query, PathRules rules, (int From, int To)[] ties, Dictionary<int, int> places)
    {
        for (int place = 0; place < ties.Length; place++)
        {
            (int from, int to) = ties[place];
            (Tie tie, Chance chance, _) = network.Graph.Between(from, to)!.Value;
            (From[place], To[place]) = (places[from], places[to]);
            Chance[place] = rules.Ties.IsGranted(from, to) ? 1 : chance.Value;
            (Minutes[place], Given[place]) = (tie.Minutes, tie);
            Starts[places[from] + 1]++;
            EndStarts[places[to] + 1]++;
        }

        ArcRows.Accumulate(Starts);
        ArcRows.Accumulate(EndStarts);
        int[] next = EndStarts[..^1];
        for (int tie = 0; tie < ties.Length; tie++)
        {
            ByEnd[next[To[tie]]++] = tie;
        }

        HashSet<int> starts = [.. rules.Starts];
        HashSet<int> ends = [.. rules.Ends];
        for (int place = 0; place < Numbers.Length; place++)
        {
            IsReached[place] = starts.Contains(Numbers[place]);
            IsTarget[place] = ends.Contains(Numbers[place]);
            Willing[place] = IsReached[place] ? 1 : query.Willing.TryGetValue(network.People[Numbers[place]].Id, out Chance willing) ? willing.Value : 1;
        }
    }

    /// <summary>Who lies on a chain within the limit, by the steps from those reached and to the targets.</summary>
    private sealed class Reach
    {
        private readonly ContactNetwork network;
        private readonly PathRules rules;
        private readonly HashSet<int> barred;
        private readonly HashSet<int> starts;
        private readonly HashSet<int> ends;
        private readonly Dictionary<int, int> before;
        private readonly Dictionary<int, int> after;

        internal Reach(ContactNetwork network, PathRules rules)
        {
            (this.network, this.rules) = (network, rules);
            (barred, starts, ends) = ([.. rules.Barred], [.. rules.Starts], [.. rules.Ends]);
            before = Steps(starts, ends, person => network.Graph.From[person], isForward: true);
            after = Steps(ends, starts, person => network.Graph.To[person], isForward: false);
        }

        internal IEnumerable<int> Relevant => before.Where(one => after.TryGetValue(one.Key, out int steps) && (long)one.Value + steps <= rules.MostSteps).Select(one => one.Key);

        internal IEnumerable<int> TiesOf(int person) => ends.Contains(person) ? [] : network.Graph.From[person].ToArray()
            .Select(arc => arc.Person)
            .Where(other => !starts.Contains(other) && IsWalked(person, other) && after.TryGetValue(other, out int steps) && before.ContainsKey(other) && before[person] + 1L + steps <= rules.MostSteps);

        private delegate ReadOnlySpan<Arc> Row(int person);

        private Dictionary<int, int> Steps(HashSet<int> origin, HashSet<int> stop, Row row, bool isForward)
        {
            Dictionary<int, int> steps = origin.Where(person => !barred.Contains(person)).ToDictionary(person => person, _ => 0);
            Queue<int> queue = new(steps.Keys);
            while (queue.TryDequeue(out int person))
            {
                if (stop.Contains(person) || steps[person] >= rules.MostSteps)
                {
                    continue;
                }

                foreach (Arc arc in row(person))
                {
                    bool isWalked = isForward ? IsWalked(person, arc.Person) : IsWalked(arc.Person, person);
                    if (isWalked && !barred.Contains(arc.Person) && steps.TryAdd(arc.Person, steps[person] + 1))
                    {
                        queue.Enqueue(arc.Person);
                    }
                }
            }

            return steps;
        }

        private bool IsWalked(int from, int to) => !rules.Ties.Concern(from) || rules.Ties.CostOf(from, to, 0) >= 0;
    }
}
