namespace NetworkApproach;

/// <summary>Makes one plan, by whatever method its size allows.</summary>
internal sealed class Planning(ContactNetwork network, TryNetwork tries, PlanQuery query, CancellationToken cancellation)
{
    private const int MostStates = 200_000;
    private const int Runs = 70_000;

    internal IntroductionPlan Plan()
    {
        if (tries.IsDone || tries.Ties == 0)
        {
            return new IntroductionPlan(OverallChance.Exactly(tries.IsDone ? 1 : 0), new ExpectedMinutes(0, 0, 0, MinutesMethod.Exact), []);
        }

        return Exactly() ?? Simulated();
    }

    private IntroductionPlan? Exactly()
    {
        if (tries.Ties > ExactOrder.MostTies || tries.People > ExactOrder.MostTies)
        {
            return null;
        }

        ExactOrder order = new(tries, (int)Math.Min(MostStates, query.MostWork), cancellation);
        TryState start = order.Start();
        ExactOrder.Outlook outlook = order.Of(start);
        PlannedTry[] planned =
        [
            .. from tie in order.Tries(start).ToArray()
               let after = order.After(start, tie)
               let one = Try(tie, after.Yes, after.AfterYes.Chance, after.ChanceAfterNo, after.Minutes)
               orderby Math.Round(one.Minutes, 9), one.From.Id, one.To.Id
               select one,
        ];
        return order.IsOver ? null : new IntroductionPlan(
            OverallChance.Exactly(outlook.Chance),
            new ExpectedMinutes(outlook.Minutes, outlook.Minutes, outlook.Minutes, MinutesMethod.Exact),
            planned);
    }

    private IntroductionPlan Simulated()
    {
        PlainRuns runs = new(tries, new SeededDraws(unchecked((ulong)query.Seed)), cancellation);
        double chance = runs.Chance(Runs);
        return new IntroductionPlan(new OverallChance(chance, Math.Max(0, chance - 0.005), Math.Min(1, chance + 0.005), ChanceMethod.Simulation), new ExpectedMinutes(0, 0, 0, MinutesMethod.Heuristic), []);
    }

    private PlannedTry Try(int tie, double yes, double afterYes, double afterNo, double minutes) =>
        new(network.People[tries.Numbers[tries.From[tie]]], network.People[tries.Numbers[tries.To[tie]]], tries.Given[tie])
        {
            Yes = new Chance(yes),
            AfterYes = afterYes,
            AfterNo = afterNo,
            Minutes = minutes,
        };
}
