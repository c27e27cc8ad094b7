namespace NetworkApproach.Paths;

/// <summary>What is believed of one step's chance: a Beta distribution, as if so many outcomes had been seen.</summary>
/// <remarks>The conjugate prior of a chance (any textbook, for instance Gelman et al., Bayesian Data Analysis, ch. 2). Neither parameter is
/// 0, so the mean is neither 0 nor 1.</remarks>
/// <param name="Yes">Outcomes that came true, the prior's included; more than 0, seldom whole.</param>
/// <param name="No">Outcomes that did not, the prior's included; more than 0, seldom whole.</param>
public sealed record BetaBelief(double Yes, double No)
{
    /// <summary>The chance that planning uses.</summary>
    public Chance Mean => new(Yes / (Yes + No));

    /// <summary>How far the chance may be off: the distribution's standard deviation.</summary>
    public double StandardDeviation => Math.Sqrt(Yes * No / (Yes + No + 1)) / (Yes + No);
}
