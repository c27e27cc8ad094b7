using System.Numerics;

namespace NetworkApproach.Planning;

/// <summary>The greatest chance and then the fewest minutes that any order of tries is expected to reach, or what one plan does, by dynamic
/// programming over all that can become known; up to 64 ties and people.</summary>
/// <remarks>Where no order changes the chance the minutes alone decide. What is spent of a cap belongs to the state only while the cap can
/// still bind.</remarks>
internal sealed class ExactOrder
{
    internal const int MostTies = 64;

    private readonly TryNetwork network;
    private readonly int mostStates;
    private readonly Func<TryState, int>? plan;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<TryState, Outlook> known = [];
    private readonly ulong targets;
    private readonly OrderLimits limits;

    /// <summary>Prepares the search.</summary>
    /// <param name="network">At most <see cref="MostTies"/> ties and people.</param>
    /// <param name="mostStates">How many states are looked at.</param>
    /// <param name="plan">The tie to try in each state; null for the best.</param>
    /// <param name="cancellation">Stops it.</param>
    internal ExactOrder(TryNetwork network, int mostStates, Func<TryState, int>? plan, CancellationToken cancellation)
    {
        this.network = network;
        this.plan = plan;
        this.mostStates = mostStates;
        this.cancellation = cancellation;
        limits = new OrderLimits(network);
        for (int person = 0; person < network.People; person++)
        {
            targets |= network.IsTarget[person] ? 1UL << person : 0;
        }
    }

    /// <summary>Whether a network has no more ties and people than a state can tell apart.</summary>
    internal static bool Fits(TryNetwork network) => network.Ties <= MostTies && network.People <= MostTies;

    /// <summary>Whether the best order is followed, not a plan.</summary>
    internal bool IsBest => plan is null;

    /// <summary>Whether there were more states than are looked at: the outlooks are then worth nothing.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>The state before anything is tried.</summary>
    internal TryState Start()
    {
        ulong reached = 0;
        for (int person = 0; person < network.People; person++)
        {
            reached |= network.IsReached[person] ? 1UL << person : 0;
        }

        return Relevant(new TryState(network.Ties == MostTies ? ulong.MaxValue : (1UL << network.Ties) - 1, 0, reached, 0, 0, 0));
    }

    /// <summary>The chance overall in a state, and the fewest minutes expected.</summary>
    internal Outlook Of(TryState state)
    {
        if ((state.Reached & targets) != 0)
        {
            return Outlook.Success;
        }

        if (state.Open == 0 || IsOver)
        {
            return Outlook.Hopeless;
        }

        if (known.TryGetValue(state, out Outlook outlook))
        {
            return outlook;
        }

        cancellation.ThrowIfCancellationRequested();
        Outlook best = network.IsOrderChance ? Outlook.Hopeless : new(0, double.PositiveInfinity);
        foreach (int tie in plan is null ? Tries(state) : plan(state) is >= 0 and int planned ? [planned] : [])
        {
            Outlook after = After(state, tie).Overall;
            best = IsBetter(after, best) ? after : best;
        }

        IsOver |= known.Count >= mostStates;
        known[state] = best;
        return best;
    }

    /// <summary>The ties that can be tried in a state and could help.</summary>
    internal IEnumerable<int> Tries(TryState state)
    {
        int[] places = network.IsLimited ? Places(state.Worked) : [];
        int[] after = network.IsLimited ? StepsToTarget(state.Open | state.Worked, 0) : [];
        for (ulong left = state.Open; left != 0; left &= left - 1)
        {
            int tie = BitOperations.TrailingZeroCount(left);
            (int from, int to) = (network.From[tie], network.To[tie]);
            if (Has(state.Reached, from)
                && (network.IsLimited
                    ? places[to] > places[from] + 1 && places[from] + 1L + after[to] <= network.MostSteps
                    : !Has(state.Reached, to)))
            {
                yield return tie;
            }
        }
    }

    /// <summary>What follows from a try.</summary>
    internal Prospects After(TryState state, int tie)
    {
        int to = network.To[tie];
        double chance = network.Chance[tie];
        double agrees = Has(state.Reached, to) ? 1 : network.Agrees(tie);
        TryState no = limits.Charged(state with { Open = state.Open & ~(1UL << tie) }, tie, network.UntilNo(tie));
        TryState yes = limits.Charged(state with { Open = no.Open, Reached = state.Reached | (1UL << to) }, tie, network.UntilYes(tie));
        return new Prospects(
            network.Minutes[tie],
            chance,
            agrees,
            Of(Relevant(network.IsLimited ? yes with { Worked = yes.Worked | (1UL << tie) } : yes)),
            chance < 1 || agrees == 1 ? Of(Relevant(no)) : Outlook.Hopeless,
            agrees < 1 ? Of(Relevant(no with { Open = Without(no.Open, to) })) : Outlook.Hopeless);
    }

    /// <summary>Whether one outlook is better than another.</summary>
    internal bool IsBetter(Outlook one, Outlook other)
    {
        // Chances that differ by no more than sums do are equal: the fewer minutes decide.
        const double Same = 1e-12;
        return network.IsOrderChance
            ? one.Chance > other.Chance + Same || (one.Chance >= other.Chance - Same && one.Minutes < other.Minutes)
            : one.Minutes < other.Minutes;
    }

    private static bool Has(ulong set, int member) => (set & (1UL << member)) != 0;

    private ulong Without(ulong open, int person)
    {
        for (ulong left = open; left != 0; left &= left - 1)
        {
            int tie = BitOperations.TrailingZeroCount(left);
            open &= network.From[tie] == person || network.To[tie] == person ? ~(1UL << tie) : ulong.MaxValue;
        }

        return open;
    }

    private TryState Relevant(TryState state)
    {
        (ulong open, ulong worked, ulong reached) = (limits.Fitting(state), state.Worked, state.Reached);
        if ((reached & targets) != 0 && !network.IsLimited)
        {
            return new TryState(0, 0, targets, 0, 0, 0);
        }

        int[] before = network.IsLimited ? Places(worked | open) : Reachable(open, reached);
        int[] after = StepsToTarget(open | worked, network.IsLimited ? 0 : reached);
        ulong kept = 0;
        ulong askable = 0;
        for (ulong left = open; left != 0; left &= left - 1)
        {
            int tie = BitOperations.TrailingZeroCount(left);
            (int from, int to) = (network.From[tie], network.To[tie]);
            if (before[from] < int.MaxValue
                && after[to] < int.MaxValue
                && before[from] + 1L + after[to] <= network.MostSteps
                && (network.IsLimited || !Has(reached, to)))
            {
                kept |= 1UL << tie;
                askable |= 1UL << from;
            }
        }

        return limits.Binding(network.IsLimited
            ? state with { Open = kept }
            : state with { Open = kept, Reached = reached & askable });
    }

    /// <summary>How many ties away from those reached at first everybody is.</summary>
    private int[] Places(ulong ties)
    {
        int[] places = [.. network.IsReached.Select(isReached => isReached ? 0 : int.MaxValue)];
        for (bool changed = true; changed;)
        {
            changed = false;
            for (ulong left = ties; left != 0; left &= left - 1)
            {
                int tie = BitOperations.TrailingZeroCount(left);
                (int from, int to) = (network.From[tie], network.To[tie]);
                if (places[from] < int.MaxValue && places[from] + 1 < places[to])
                {
                    places[to] = places[from] + 1;
                    changed = true;
                }
            }
        }

        return places;
    }

    private int[] Reachable(ulong open, ulong reached)
    {
        int[] steps = [.. Enumerable.Range(0, network.People).Select(person => Has(reached, person) ? 0 : int.MaxValue)];
        for (bool changed = true; changed;)
        {
            changed = false;
            for (ulong left = open; left != 0; left &= left - 1)
            {
                int tie = BitOperations.TrailingZeroCount(left);
                if (steps[network.From[tie]] == 0 && steps[network.To[tie]] != 0)
                {
                    steps[network.To[tie]] = 0;
                    changed = true;
                }
            }
        }

        return steps;
    }

    private int[] StepsToTarget(ulong ties, ulong closed)
    {
        int[] steps = [.. network.IsTarget.Select(isTarget => isTarget ? 0 : int.MaxValue)];
        for (bool changed = true; changed;)
        {
            changed = false;
            for (ulong left = ties; left != 0; left &= left - 1)
            {
                int tie = BitOperations.TrailingZeroCount(left);
                (int from, int to) = (network.From[tie], network.To[tie]);
                if (steps[to] < int.MaxValue && steps[to] + 1 < steps[from] && !Has(closed, to))
                {
                    steps[from] = steps[to] + 1;
                    changed = true;
                }
            }
        }

        return steps;
    }

    /// <summary>The chance overall, and the minutes expected.</summary>
    internal readonly record struct Outlook(double Chance, double Minutes)
    {
        internal static Outlook Success => new(1, 0);

        internal static Outlook Hopeless => default;
    }

    /// <summary>What follows from trying one tie: after a yes, after the relay's no, after the person's no.</summary>
    internal readonly record struct Prospects(
        int Asked, double TieChance, double Agrees, Outlook AfterYes, Outlook AfterTie, Outlook AfterPerson)
    {
        internal double Yes => TieChance * Agrees;

        internal Outlook Overall => new(
            (Yes * AfterYes.Chance) + ((1 - TieChance) * AfterTie.Chance) + (TieChance * (1 - Agrees) * AfterPerson.Chance),
            Asked + (Yes * AfterYes.Minutes) + ((1 - TieChance) * AfterTie.Minutes) + (TieChance * (1 - Agrees) * AfterPerson.Minutes));

        internal double ChanceAfterNo =>
            Yes >= 1
                ? AfterTie.Chance
                : (((1 - TieChance) * AfterTie.Chance) + (TieChance * (1 - Agrees) * AfterPerson.Chance)) / (1 - Yes);
    }
}
