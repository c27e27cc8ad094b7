using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Says whom to talk to next in one approach, when anybody may say no.</summary>
public static class Planner
{
    /// <summary>Plans from an approach as it stands, over the known network.</summary>
    /// <param name="approach">The approach; opened.</param>
    /// <param name="network">Who knows whom, as far as is known; nobody in it need be in the approach, and the other way round. What talks
    /// brought to light is added by itself (<see cref="Approach.LearntTies"/>). A tie of the seeker's counts only once the acquaintance is
    /// recorded.</param>
    /// <param name="now">The instant; ties decay as of its day.</param>
    /// <param name="options">What is taken into account, and how far it looks; <see cref="PlannerOptions.Default"/> unless told.</param>
    /// <param name="elsewhere">Footprints from the seeker's other approaches, one a person; null for none.</param>
    /// <param name="cancellationToken">Stops a plan that is no longer wanted.</param>
    /// <remarks>
    /// The order: courtesies due; offers to pass on the CV; CVs passed on; the verdict, once something was learnt; the one reminder after a
    /// silence; then new steps, by the greatest chance overall, by the least minutes taken from others, and within 5 % of those guides
    /// before insiders before the prospective boss. Nobody is preferred or passed over for their job (R6): of employments only the company
    /// is read. While an attempt inside the company is open, and until an ally inside has talked, nobody else
    /// there is contacted before the policy's <see cref="ApproachPolicy.NextPersonAfterWorkingDays"/>.
    /// <para>The cost follows the neighbourhood of those reached and of the goal, and <see cref="PlannerOptions.MostTies"/>; it does not
    /// grow with the network. The same arguments give the same plan.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">The approach is not opened, or two footprints are of the same person.</exception>
    /// <exception cref="OperationCanceledException">The plan was stopped.</exception>
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

        return new PlannerInput(approach, network, now, options ?? PlannerOptions.Default, [.. elsewhere ?? []], cancellationToken).Plan();
    }
}
