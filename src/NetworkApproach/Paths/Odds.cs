namespace NetworkApproach;

/// <summary>The chance that a step over a tie succeeds: the relay gives leave and the talk takes place.</summary>
/// <remarks>
/// What somebody stated of a tie always goes first. For the rest a host may use a function of its own. The defaults are beliefs, never promises:
/// they are our choice, set between vendors' claims and one experiment (warmth 2 is the 0.36 a step that follows, grade D, from Dodds, Muhamad
/// and Watts, Science 2003, where nobody was asked or rewarded); no study measured them.
/// </remarks>
public sealed class Odds
{
    /// <summary>Warmth 1 to 5 gives 0.20, 0.35, 0.50, 0.65 and 0.80, whatever the tie's kind and age.</summary>
    public static readonly Odds Default = new(tie => OfWarmth(tie.Warmth));

    private readonly Func<Tie, Chance> unstated;

    /// <summary>Replaces the defaults.</summary>
    /// <param name="unstated">The chance of the step over a tie that states none; it must answer the same for the same tie, and never <c>default</c>.</param>
    public Odds(Func<Tie, Chance> unstated)
    {
        ArgumentNullException.ThrowIfNull(unstated);
        this.unstated = unstated;
    }

    /// <summary>The chance of the step over a tie: the stated one, or else these odds'.</summary>
    /// <exception cref="InvalidOperationException">The host's function answered <c>default</c>.</exception>
    public Chance Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        Chance chance = tie.StatedChance ?? unstated(tie);
        return chance.IsDefault
            ? throw new InvalidOperationException($"The odds gave no chance for the tie from {tie.From} to {tie.To}; a tie without a chance is left out instead.")
            : chance;
    }

    private static Chance OfWarmth(Warmth warmth) => new(warmth.Value switch
    {
        1 => 0.20,
        2 => 0.35,
        3 => 0.50,
        4 => 0.65,
        _ => 0.80,
    });
}
