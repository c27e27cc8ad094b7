using System.Globalization;
using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What one plan is made of; kept with it, so that it can be made again as if somebody had said no.</summary>
internal sealed record PlannerInput(
    Approach Approach, ContactNetwork Network, DateTimeOffset Now, PlannerOptions Options, IReadOnlyList<Footprint> Elsewhere,
    CancellationToken Cancellation)
{
    internal ApproachPlan Plan() => new ApproachPlanBuilder(this).Build();

    /// <summary>The chance of talking with anybody inside, also where the boss is known.</summary>
    internal OverallChance ChanceInside() => new ApproachPlanBuilder(this, isForInside: true).Chance();

    /// <summary>The same as if a move had been made, and the answer were no. Nothing is recorded.</summary>
    internal PlannerInput AfterNo(PlannedMove move)
    {
        Request request = move.Move is Move.Ask ask ? ask.Request : new Request.Talk();
        DateTimeOffset after = Now.AddTicks(1);
        return this with
        {
            Now = after,
            Approach = Approach
                .Evolve(move.Move.ToCommand(Free("asked"), Now).ToEvent())
                .Evolve(new ApproachEvent.Answered(Free("answered"), after, move.Move.Towards!.Id, request, new Answer.No())),
        };
    }

    /// <summary>An id of an act that the approach does not have.</summary>
    private ActId Free(string name)
    {
        ActId act = new($"if {name}");
        for (int number = 2; Approach.Ledger.IsTaken(act); number++)
        {
            act = new ActId(string.Create(CultureInfo.InvariantCulture, $"if {name} {number}"));
        }

        return act;
    }
}
