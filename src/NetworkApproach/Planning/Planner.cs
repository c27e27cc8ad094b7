using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Plans whom to talk to next in one approach, when anybody may say no.</summary>
public static class Planner
{
    /// <summary>Plans from an approach as it stands, over the known network.</summary>
    /// <param name="approach">The approach; must be opened.</param>
    /// <param name="network">Who knows whom, as far as is known. Its people need not be in the approach, and the people of the approach
    /// need not be in it. Ties learnt from talks are added automatically (<see cref="Approach.LearntTies"/>). A tie of the seeker counts
    /// only once the acquaintance is recorded.</param>
    /// <param name="now">The instant of the plan; ties age as of its day.</param>
    /// <param name="options">What is taken into account, and how far the search goes; null (default):
    /// <see cref="PlannerOptions.Default"/>.</param>
    /// <param name="elsewhere">Footprints from the seeker's other approaches, at most one for each person; null (default): none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <remarks>
    /// The order of moves is that of a coach. Whoever contacted the seeker is answered first; then offers to pass on the CV are answered,
    /// talks whose time is over are written down (and talks of today of which nothing was written down yet), talks agreed for today or
    /// tomorrow are prepared, courtesies are paid that are due (thanks for a talk and apologies at once, before their day), CVs passed on
    /// are seen to, the verdict is given once something was learnt since the last one, and silence gets its one reminder. Then come new
    /// steps; after them courtesies that are owed and not due yet, what became of a CV that a consultant passed on and was asked about
    /// before, talks agreed for a later day, and the ending. One person gets one message (<see cref="PlannedMove.Together"/>).
    /// <para>New steps come by their value: the greatest overall chance; of two introductions to one person the stronger; leave in hand
    /// before anything else is asked for; anything else before names; a talk of the policy's usual length before a shorter one; somebody
    /// who was not asked last before whoever was; then the lowest price. The price is the expected minutes taken from others, plus <see
    /// cref="PlannedMove.RelayMinutes"/> for using a relay before interest is confirmed, plus <see cref="PlannedMove.GoodwillMinutes"/> for
    /// every time that this person was asked before; within 5 % of the lowest price guides come before insiders, and insiders before the
    /// prospective boss. Nobody is preferred or passed over because of their job (rule R6): of an employment only the company is
    /// read.</para>
    /// <para>While an attempt inside the company is open, and until an ally inside has talked, nobody else there is contacted, and no leave
    /// for anybody else there asked for, before the policy's <see cref="ApproachPolicy.NextPersonAfterWorkingDays"/>, other than in reply.
    /// Nobody is asked for names while names in hand are not used or somebody inside may still answer, except somebody inside who was
    /// talked with and has named nobody; somebody who has not answered one thing is asked for no other; somebody who said no within the
    /// policy's <see cref="ApproachPolicy.ReminderAfterWorkingDays"/> is asked for nothing while anything else can be done or is awaited; a
    /// weaker introduction waits while leave for a stronger one to the same person was just asked for; and the prospective boss waits while
    /// somebody else inside can be reached through names in hand. What is so left for later stands in <see cref="ApproachPlan.HeldBack"/>;
    /// where no move remains, no answer is awaited and no day ends the wait, nothing is left for later. Once a talk that ends the plan is
    /// agreed, nobody else is asked.</para>
    /// <para>The cost depends on the neighbourhood of the people reached and of the goal, and on <see cref="PlannerOptions.MostTies"/>; it
    /// does not grow with the network. The same arguments give the same plan.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">The approach is not opened, or two footprints are of the same person.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static ApproachPlan Plan(
        Approach approach,
        ContactNetwork network,
        DateTimeOffset now,
        PlannerOptions? options = null,
        IEnumerable<Footprint>? elsewhere = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(approach);
        ArgumentNullException.ThrowIfNull(network);
        if (!approach.IsOpened)
        {
            throw new ArgumentException("This approach has not been opened: record ApproachEvent.Opened first.", nameof(approach));
        }

        // A person whom the approach has under several ids is one person to the plan.
        SamePeople same = approach.Ledger.Same;
        network = same.IsEmpty ? network : network.Renamed(same.Of);
        return new PlannerInput(approach, network, now, options ?? PlannerOptions.Default, [.. elsewhere ?? []], cancellationToken).Plan();
    }
}
