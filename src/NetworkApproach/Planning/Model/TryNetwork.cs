using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>The part of a network that a plan can use, by numbers of its own: the people in the ordinal order of their ids, the ties by
/// from and to.</summary>
/// <remarks>A person or a tie is in it only if it lies on a chain from somebody reached to a target within the limit, that passes nobody
/// else reached and no other target.</remarks>
internal sealed class TryNetwork
{
    private double[]? through;
    private TryDays[]? days;

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

    /// <summary>Everybody's id.</summary>
    internal ContactId[] Ids { get; private set; } = [];

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
    internal int MostSteps { get; private set; }

    /// <summary>The minutes that all tries may take; int.MaxValue without a cap.</summary>
    internal int MostMinutes { get; private init; } = int.MaxValue;

    /// <summary>The minutes that all tries towards each person may take; int.MaxValue without a cap, null where nobody has one.</summary>
    internal int[]? MostMinutesEach { get; private set; }

    /// <summary>The days within which a target is to be reached; int.MaxValue without a cap.</summary>
    internal int MostDays { get; private init; } = int.MaxValue;

    /// <summary>The last day on which each tie can be tried; int.MaxValue where it does not expire, null where none does.</summary>
    internal int[]? OpenFor { get; private set; }

    /// <summary>Whether days count.</summary>
    internal bool CountsDays => MostDays < int.MaxValue || OpenFor is not null;

    /// <summary>Whether the order of tries changes the chance.</summary>
    internal bool IsOrderChance { get; private init; }

    /// <summary>The chance that the person at a tie's end agrees to talk over it.</summary>
    internal double Agrees(int tie) => through?[tie] ?? Willing[To[tie]];

    /// <summary>The chance that trying a tie to somebody new succeeds.</summary>
    internal double Yes(int tie) => Chance[tie] * Agrees(tie);

    /// <summary>The days until the yes of a try, where days count.</summary>
    internal int UntilYes(int tie) => days is null ? 0 : days[tie].UntilYes;

    /// <summary>The days until the seeker goes on after its no, where days count.</summary>
    internal int UntilNo(int tie) => days is null ? 0 : days[tie].UntilNo;

    /// <summary>Whether the caps allow a tie to be tried after so many minutes in all, so many with whom it leads to, and on such a
    /// day.</summary>
    internal bool Fits(int tie, long spent, long spentOnThem, long day) =>
        spent + Minutes[tie] <= MostMinutes
        && (MostMinutesEach is not { } each || spentOnThem + Minutes[tie] <= each[To[tie]])
        && day + UntilYes(tie) <= MostDays
        && day <= (OpenFor?[tie] ?? int.MaxValue);

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
        network.Check(query);
        PathRules rules = new(network.Index, query);
        if (rules.AlreadyThere.Count > 0)
        {
            return new TryNetwork([], 0) { IsDone = true, MostSteps = int.MaxValue };
        }

        Relevance relevance = new(network, rules);
        int[] numbers = [.. relevance.People.Order(Comparer<int>.Create(network.People.Compare))];
        int[] places = new int[network.People.Count];
        for (int place = 0; place < numbers.Length; place++)
        {
            places[numbers[place]] = place;
        }

        List<(int From, int To)> ties = [];
        List<int> known = [];
        for (int place = 0; place < numbers.Length; place++)
        {
            known.Clear();
            relevance.AddKnownBy(numbers[place], known);
            known.Sort((one, other) => places[one].CompareTo(places[other]));
            ties.AddRange(known.Select(other => (numbers[place], other)));
        }

        TryNetwork tries = new(numbers, ties.Count)
        {
            MostMinutes = query.MostMinutes ?? int.MaxValue,
            MostDays = query.MostDays ?? int.MaxValue,
            IsOrderChance = query.Dropped.Count > 0,
        };
        tries.Fill(network, query, rules, ties, places);
        tries.MostSteps = rules.MostSteps >= tries.LongestChain() ? int.MaxValue : rules.MostSteps;
        return tries;
    }

    private void Fill(ContactNetwork network, PlanQuery query, PathRules rules, List<(int From, int To)> ties, int[] places)
    {
        for (int place = 0; place < ties.Count; place++)
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
        for (int tie = 0; tie < ties.Count; tie++)
        {
            ByEnd[next[To[tie]]++] = tie;
        }

        Ids = [.. Numbers.Select(number => network.People[number].Id)];
        HashSet<int> starts = [.. rules.Starts];
        HashSet<int> ends = [.. rules.Ends];
        for (int place = 0; place < Numbers.Length; place++)
        {
            IsReached[place] = starts.Contains(Numbers[place]);
            IsTarget[place] = ends.Contains(Numbers[place]);
            Willing[place] = IsReached[place] ? 1
                : query.Willing.TryGetValue(network.People[Numbers[place]].Id, out Chance willing) ? willing.Value
                : 1;
        }

        FillWhatOrderChanges(network, query, ties);
    }

    private void FillWhatOrderChanges(ContactNetwork network, PlanQuery query, List<(int From, int To)> ties)
    {
        (ContactId From, ContactId To)[] pairs = query.Dropped.Count == 0
            ? []
            : [.. ties.Select(tie => (network.People[tie.From].Id, network.People[tie.To].Id))];
        if (query.MostMinutesEach is not null || query.MostMinutesWith.Count > 0)
        {
            MostMinutesEach =
            [
                .. Numbers.Select(number => query.MostMinutesWith.TryGetValue(network.People[number].Id, out int with)
                    ? with
                    : query.MostMinutesEach ?? int.MaxValue)
            ];
        }

        through = query.WillingThrough.Count == 0
            ? null
            : [.. pairs.Select((pair, tie) => query.WillingThrough.TryGetValue(pair, out Chance chance) ? chance.Value : Willing[To[tie]])];
        OpenFor = query.OpenFor.Count == 0 ? null : [.. pairs.Select(pair => query.OpenFor.GetValueOrDefault(pair, int.MaxValue))];
        days = CountsDays ? [.. pairs.Select(pair => query.DaysOver.GetValueOrDefault(pair, query.Days))] : null;
    }

    // The most ties that a chain can have: known where nobody can be met twice in a row of ties, else no more than there are people.
    private int LongestChain()
    {
        int[] waiting = [.. Enumerable.Range(0, People).Select(person => TiesTo(person).Length)];
        int[] longest = new int[People];
        Queue<int> free = new(Enumerable.Range(0, People).Where(person => waiting[person] == 0));
        int seen = 0;
        while (free.TryDequeue(out int person))
        {
            seen++;
            foreach (int tie in TiesFrom(person))
            {
                longest[To[tie]] = Math.Max(longest[To[tie]], longest[person] + 1);
                if (--waiting[To[tie]] == 0)
                {
                    free.Enqueue(To[tie]);
                }
            }
        }

        return seen == People ? longest.DefaultIfEmpty(0).Max() : People - 1;
    }
}
