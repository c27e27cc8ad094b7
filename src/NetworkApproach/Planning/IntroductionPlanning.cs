using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Planning on a network when anybody may say no.</summary>
public static class IntroductionPlanning
{
    /// <summary>Says whom to ask next, the chance overall, and what it is expected to cost others.</summary>
    /// <param name="network">The known ties.</param>
    /// <param name="query">What is to be planned.</param>
    /// <param name="cancellationToken">Stops a plan that is no longer wanted.</param>
    /// <remarks>
    /// The simple model: from the people reached each tie to somebody new can be tried once and costs its minutes, whatever the answer;
    /// each tie's and each person's answer is drawn once, independently, whatever the order and whoever asks. A relay's no ends that tie, a
    /// person's no that person. The seeker stops once a target is reached, or when no try could still help. The chance overall is then the
    /// two-terminal reliability of the network.
    /// </remarks>
    /// <exception cref="ArgumentException">The network does not know a person in <see cref="IntroductionScope.From"/> or
    /// <see cref="IntroductionScope.Targets"/>.</exception>
    /// <exception cref="OperationCanceledException">The plan was stopped.</exception>
    public static IntroductionPlan PlanIntroductions(
        this ContactNetwork network, PlanQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(query);
        TryNetwork tries = TryNetwork.Of(network, query, cancellationToken);
        return new TryPlanner(network, tries, query, cancellationToken).Plan();
    }
}
