using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Makes one plan, by whatever methods its size allows.</summary>
internal sealed class TryPlanner(ContactNetwork network, TryNetwork tries, PlanQuery query, CancellationToken cancellation)
{
    // Each bound is well under a second's work.
    private const int MostChanceStates = 1_000_000;
    private const int MostOrderStates = 60_000;
    private const int MostPlanStates = 20_000;

    // 99 % intervals of 274 x 256 drawings are nowhere wider than 0.01.
    private const int Drawings = 274;

    // To look for the next chain takes longer for each label than to look at a tie.
    private const int LooksALabel = 10;

    // To draw a tie 256 times takes about as long as to look at sixteen.
    private const int LooksADraw = 16;

    internal IntroductionPlan Plan()
    {
        if (tries.Ties == 0)
        {
            return new IntroductionPlan(
                OverallChance.Exactly(tries.IsDone ? 1 : 0), new ExpectedMinutes(0, 0, 0, MinutesMethod.Exact), [], query.Dropped);
        }

        if (query.Dropped.Count > 0)
        {
            CappedPlan capped = CappedPlan.Best(tries, Bounded(MostOrderStates), cancellation)
                ?? CappedPlan.Improved(tries, Bounded(MostPlanStates), cancellation)
                ?? CappedPlan.Simulated(tries, Seed, query.MostWork / LooksALabel, cancellation);
            return Of(capped.Chances, capped.Order);
        }

        return Of(Chances(), Order());
    }

    /// <summary>The chances in the simple model.</summary>
    internal ChanceOfTries Chances() => ChanceOfTries.Exactly(tries, Bounded(MostChanceStates), cancellation) ?? Drawn();

    /// <summary>The minutes in the simple model.</summary>
    internal OrderOfTries Order() => OrderOfTries.Best(tries, Bounded(MostOrderStates), cancellation)
        ?? OrderOfTries.Planned(tries, Seed, Bounded(MostPlanStates), query.MostWork / LooksALabel, cancellation);

    private IntroductionPlan Of(ChanceOfTries chances, OrderOfTries order) => new(
        chances.Overall,
        order.Overall,
        [
            .. Enumerable.Range(0, chances.Tries.Length)
                .Select(place => Try(chances, order, place))
                .OrderByDescending(one => query.Dropped.Count == 0 ? 0 : Rounded(one.ChanceFirst))
                .ThenBy(one => Rounded(one.Minutes))
                .ThenBy(one => one.From.Id)
                .ThenBy(one => one.To.Id),
        ],
        query.Dropped);

    private ulong Seed => unchecked((ulong)query.Seed);

    private ChanceOfTries Drawn()
    {
        DrawnNetworks drawn = new(tries, Seed, cancellation);
        drawn.Draw((int)Math.Clamp(query.MostWork / ((long)tries.Ties * LooksADraw), 1, Drawings));
        return drawn.Result();
    }

    private PlannedTry Try(ChanceOfTries chances, OrderOfTries order, int place)
    {
        int tie = chances.Tries[place];
        return new PlannedTry(PersonOf(tries.From[tie]), PersonOf(tries.To[tie]), tries.Given[tie])
        {
            Yes = new Chance(Math.Max(tries.Yes(tie), double.Epsilon)),
            AfterYes = chances.AfterYes[place],
            AfterNo = chances.AfterNo[place],
            Minutes = order.First[place],
            AfterRelayNo = chances.AfterTie is { Length: > 0 } after ? after[place] : null,
        };
    }

    private Contact PersonOf(int person) => network.People[tries.Numbers[person]];

    // What differs only in how sums were added up is equal.
    private static double Rounded(double minutes)
    {
        const int Digits = 9;
        return minutes < 1e6 ? Math.Round(minutes, Digits) : minutes;
    }

    private int Bounded(int states) => (int)Math.Min(states, query.MostWork);
}
