using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Plans introductions on a network in which anybody may say no.</summary>
public static class IntroductionPlanning
{
    /// <summary>Computes whom to ask next, the overall chance, and the expected cost to others.</summary>
    /// <param name="network">The known ties.</param>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <remarks>
    /// The simple model: from the people reached, each tie to a new person can be tried once and costs its minutes, whatever the answer.
    /// The answer of each tie and of each person is drawn once, independently of the order and of who asks. A relay's no ends that tie; a
    /// person's no ends that person. The seeker stops when a target is reached, or when no try could still help. The overall chance is then
    /// the two-terminal reliability of the network.
    /// </remarks>
    /// <exception cref="ArgumentException">The network does not know a person in <see cref="IntroductionScope.From"/> or
    /// <see cref="IntroductionScope.Targets"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static IntroductionPlan PlanIntroductions(
        this ContactNetwork network, PlanQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(query);
        TryNetwork tries = TryNetwork.Of(network, query, cancellationToken);
        return new TryPlanner(network, tries, query, cancellationToken).Plan();
    }
}
