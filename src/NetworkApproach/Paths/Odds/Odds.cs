namespace NetworkApproach.Paths;

/// <summary>The chances that a step over a tie succeeds: the relay names somebody and gives leave, and the talk takes place.</summary>
/// <remarks>
/// A chance stated for a tie always has priority, and nothing changes it. For all other ties a host may supply its own function. The
/// defaults are assumptions, not measurements: they are our choice, set between vendors' claims and one experiment, and no study measured
/// them. Warmth 2 follows the experiment's 0.36 a step (grade D, from Dodds, Muhamad and Watts, Science 2003, where nobody was asked or
/// rewarded).
/// <para>The chance w of the whole step is divided between its three steps so that their product is w. The talk has half of it, w^(1/2);
/// names and leave share the other half, w^(1/4) each. For a tie known from a naming the name is already there, and leave alone has the
/// relay's half. This division is our choice: at warmth 3 it gives 0.71 for the relay's side and 0.71 for the talk, within vendors' 0.60 to
/// 0.80 and 0.50 to 0.70 (Boomerang, grade V) and near one seeker's log, 0.49 and 0.68 (Seriomba 2010, one case).</para>
/// <para>Grades: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on
/// those.</para>
/// </remarks>
public sealed class Odds
{
    /// <summary>The default weight of the odds themselves when recorded outcomes are added: 10 outcomes (our choice).</summary>
    public const double DefaultPriorWeight = 10;

    private const double MostCertain = 1 - 1e-9;

    /// <summary>The default odds: warmth 1 to 5 gives 0.20, 0.35, 0.50, 0.65 and 0.80 for the whole step, whatever the tie's kind. Ties do
    /// not age unless you call <see cref="AsOf"/>.</summary>
    public static readonly Odds Default = new(tie => OfWarmth(tie.Warmth));

    private readonly Func<Tie, Chance>? whole;
    private readonly Func<StepQuestion, StepChances>? steps;
    private readonly double priorWeight = DefaultPriorWeight;

    /// <summary>Creates odds that replace the default chances of the whole step. They are divided, aged and adjusted as the defaults
    /// are.</summary>
    /// <param name="unstated">Returns the chance of the whole step over a tie that states none. It must return the same chance for the same
    /// tie, and never <c>default</c>.</param>
    public Odds(Func<Tie, Chance> unstated)
    {
        ArgumentNullException.ThrowIfNull(unstated);
        whole = unstated;
    }

    private Odds(Func<StepQuestion, StepChances> steps) => this.steps = steps;

    private Odds(Odds before, DateOnly? on, OddsCounts counts, double priorWeight)
    {
        (whole, steps, Factors) = (before.whole, before.steps, before.Factors);
        (On, Counts, this.priorWeight) = (on, counts, priorWeight);
    }

    /// <summary>The effects of time and circumstances; <see cref="OddsFactors.Default"/> by default.</summary>
    public OddsFactors Factors
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }
    = OddsFactors.Default;

    /// <summary>The day up to which ties age; null (default): ties do not age.</summary>
    public DateOnly? On { get; }

    /// <summary>The outcomes that these odds have learnt from; <see cref="OddsCounts.None"/> by default.</summary>
    public OddsCounts Counts { get; } = OddsCounts.None;

    /// <summary>Creates odds that replace everything except stated chances. The function itself is then responsible for the division into
    /// steps, ageing and adjustments.</summary>
    /// <param name="unstated">Returns the chances of the three steps. It must return the same chances for the same question.</param>
    public static Odds OfSteps(Func<StepQuestion, StepChances> unstated)
    {
        ArgumentNullException.ThrowIfNull(unstated);
        return new Odds(unstated);
    }

    /// <summary>Returns the same odds as of a day: ties without contact for years have a lower chance, as <see cref="OddsFactors.LeftOf"/>
    /// computes it, but never 0.</summary>
    public Odds AsOf(DateOnly day) => new(this, day, Counts, priorWeight);

    /// <summary>Returns the same odds, adjusted by outcomes: for every step, kind and warmth the mean of the Beta posterior, which moves
    /// from these odds to the observed rate as outcomes are added.</summary>
    /// <param name="counts">All the outcomes; they replace those learnt from before.</param>
    /// <param name="priorWeight">How many outcomes these odds themselves count for; greater than 0, <see cref="DefaultPriorWeight"/> by
    /// default.</param>
    public Odds LearningFrom(OddsCounts counts, double priorWeight = DefaultPriorWeight)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return double.IsFinite(priorWeight) && priorWeight > 0
            ? new(this, On, counts, priorWeight)
            : throw new ArgumentOutOfRangeException(nameof(priorWeight), priorWeight, "The odds count for more than 0 outcomes.");
    }

    /// <summary>The chance of the whole step over a tie: the stated chance if there is one, otherwise that of these odds, for people whose
    /// standing does not change it.</summary>
    /// <exception cref="InvalidOperationException">The host's function returned <c>default</c> or null.</exception>
    public Chance Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        if (tie.StatedChance is { } stated)
        {
            return stated;
        }

        if (whole is null || Counts.Rows.Count > 0)
        {
            return StepsOf(tie).Whole;
        }

        Chance chance = WholeOf(tie);
        return On is { } day ? StepChances.Product(chance.Value * Factors.LeftOf(tie, day)) : chance;
    }

    /// <summary>The chances of the three steps over a tie. If nothing is known of the two people, their product is <see cref="Of"/>, up to
    /// rounding.</summary>
    /// <param name="tie">The tie. A stated chance is divided between the steps, and nothing adjusts it.</param>
    /// <param name="relay">How the person who knows stands to the seeker; <c>default</c>: nothing is known.</param>
    /// <param name="prospect">How the person known stands to the seeker; <c>default</c>: nothing is known.</param>
    /// <exception cref="InvalidOperationException">The host's function returned <c>default</c> or null.</exception>
    public StepChances StepsOf(Tie tie, PersonStanding relay = default, PersonStanding prospect = default)
    {
        ArgumentNullException.ThrowIfNull(tie);
        if (tie.StatedChance is { } stated)
        {
            return Shared(stated, tie.Kind);
        }

        if (steps is not null)
        {
            StepQuestion question = new(tie, relay, prospect, On);
            return Learnt(tie, steps(question) ?? throw NoChance(tie));
        }

        double left = On is { } day ? Factors.LeftOf(tie, day) : 1;
        (double names, double leave, double talk) = SharesOf(tie.Kind);
        StepChances learnt = Learnt(tie, Shared(WholeOf(tie), tie.Kind));
        double ofRelay = Factors.OfRelay(relay);
        return left == 1 && relay == default && prospect == default
            ? learnt
            : new StepChances(
                StepChances.Product(learnt.Names.Value * Math.Pow(left, names) * Math.Pow(ofRelay, names / (names + leave))),
                StepChances.Product(learnt.Leave.Value * Math.Pow(left, leave) * Math.Pow(ofRelay, leave / (names + leave))),
                StepChances.Product(learnt.Talk.Value * Math.Pow(left, talk) * Factors.OfAnybody(prospect)));
    }

    /// <summary>The estimate of a step's chance over ties like this one: these odds' chance, weighted as a number of outcomes, together
    /// with the outcomes recorded.</summary>
    /// <param name="step">The step.</param>
    /// <param name="tie">A tie. Its kind and warmth select the recorded outcomes; its chance before any outcome is the prior.</param>
    public BetaBelief BeliefIn(OddsStep step, Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        StepChances before = tie.StatedChance is { } stated ? Shared(stated, tie.Kind)
            : steps is null ? Shared(WholeOf(tie), tie.Kind)
            : steps(new StepQuestion(tie, default, default, On)) ?? throw NoChance(tie);
        return Belief(step, tie, before.Of(step));
    }

    private BetaBelief Belief(OddsStep step, Tie tie, Chance prior)
    {
        (long yes, long no) = Counts.Find(step, tie.Kind, tie.Warmth);
        double mean = Math.Min(prior.Value, MostCertain);
        return new BetaBelief((mean * priorWeight) + yes, ((1 - mean) * priorWeight) + no);
    }

    private StepChances Learnt(Tie tie, StepChances prior) => Counts.Rows.Count == 0 ? prior : new StepChances(
        tie.Kind == TieKind.Named ? prior.Names : LearntStep(OddsStep.Names, tie, prior.Names),
        LearntStep(OddsStep.Leave, tie, prior.Leave),
        LearntStep(OddsStep.Talk, tie, prior.Talk));

    private Chance LearntStep(OddsStep step, Tie tie, Chance prior) =>
        Counts.Find(step, tie.Kind, tie.Warmth) == (0, 0) ? prior : Belief(step, tie, prior).Mean;

    private Chance WholeOf(Tie tie)
    {
        Chance chance = whole!(tie);
        return chance.IsDefault ? throw NoChance(tie) : chance;
    }

    private static StepChances Shared(Chance chance, TieKind kind)
    {
        (double names, double leave, double talk) = SharesOf(kind);
        return new StepChances(Power(chance, names), Power(chance, leave), Power(chance, talk));
    }

    private static (double Names, double Leave, double Talk) SharesOf(TieKind kind) =>
        kind == TieKind.Named ? (0, 0.5, 0.5) : (0.25, 0.25, 0.5);

    private static Chance Power(Chance chance, double share) => StepChances.Product(Math.Pow(chance.Value, share));

    private static InvalidOperationException NoChance(Tie tie) =>
        new($"The odds gave no chance for the tie from {tie.From} to {tie.To}; a tie without a chance is left out instead.");

    private static Chance OfWarmth(Warmth warmth) => new(warmth.Value switch
    {
        1 => 0.20,
        2 => 0.35,
        3 => 0.50,
        4 => 0.65,
        _ => 0.80,
    });
}
