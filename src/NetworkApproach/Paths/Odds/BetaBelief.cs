namespace NetworkApproach.Paths;

/// <summary>The estimate of one step's chance: a Beta distribution whose parameters act as counts of outcomes.</summary>
/// <remarks>The Beta distribution is the conjugate prior of a chance (see any textbook, for instance Gelman et al., Bayesian Data Analysis,
/// ch. 2). Neither parameter is 0, so the mean is neither 0 nor 1.</remarks>
/// <param name="Yes">Outcomes that came true, including those of the prior; greater than 0, usually not a whole number.</param>
/// <param name="No">Outcomes that did not come true, including those of the prior; greater than 0, usually not a whole number.</param>
public sealed record BetaBelief(double Yes, double No)
{
    /// <summary>The mean of the distribution: the chance that planning uses.</summary>
    public Chance Mean => new(Yes / (Yes + No));

    /// <summary>The standard deviation of the distribution: how far the chance may be off.</summary>
    public double StandardDeviation => Math.Sqrt(Yes * No / (Yes + No + 1)) / (Yes + No);
}
