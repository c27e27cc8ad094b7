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
    /// The order of moves: courtesies due; offers to pass on the CV; CVs passed on; the verdict, once something was learnt; the one
    /// reminder after a silence; then new steps. New steps are ordered by the greatest overall chance, then by the fewest minutes taken
    /// from others; within 5 % of those minutes guides come before insiders, and insiders before the prospective boss. Nobody is preferred
    /// or passed over because of their job (rule R6): of an employment only the company is read. While an attempt inside the company is
    /// open, and until an ally inside has talked, nobody else there is contacted before the policy's
    /// <see cref="ApproachPolicy.NextPersonAfterWorkingDays"/>.
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
