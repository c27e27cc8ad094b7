namespace NetworkApproach.Paths;

/// <summary>The effects of time and circumstances on a step's chance. All are our choice; each is a setting, not a measurement.</summary>
/// <remarks>
/// Ageing is gentle because the evidence points both ways: nine in ten of bankers' weak bridges were gone within a year (Burt, Bridge
/// Decay, 2001; grade A), long ties persist and may strengthen (Yuan, Purdue, 2022; grade B). It never reaches 0. No study was found for
/// the other three factors.
/// <para>Grades: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on
/// those.</para>
/// </remarks>
public sealed record OddsFactors
{
    /// <summary>The default factors.</summary>
    public static readonly OddsFactors Default = new();

    /// <summary>Factors that change no chance.</summary>
    public static readonly OddsFactors None = new() { LeastAfterDecay = 1, Consultant = 1, ThanksOwed = 1, AskedRecently = 1 };

    /// <summary>The half-life, in years without contact, of the part of the chance that ages: 3 by default; greater than 0.</summary>
    public double HalfLifeInYears
    {
        get;
        init => field = double.IsFinite(value) && value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A half-life is more than 0 years.");
    }
    = 3;

    /// <summary>The share of the whole step's chance that remains however old the tie is: 0.6 by default; greater than 0 and at most 1 (1:
    /// no ageing).</summary>
    public double LeastAfterDecay { get; init => field = Share(value); } = 0.6;

    /// <summary>The factor by which the chance of a consultant's names and leave together is multiplied: 0.5 by default; greater than 0 and
    /// at most 1. It makes them less likely, never impossible.</summary>
    public double Consultant { get; init => field = Share(value); } = 0.5;

    /// <summary>The factor by which the chance of a yes is multiplied for a person whose thanks are due and unpaid: 0.8 by default; greater
    /// than 0 and at most 1.</summary>
    public double ThanksOwed { get; init => field = Share(value); } = 0.8;

    /// <summary>The factor by which the chance of a yes is multiplied for a person asked within 30 days: 0.9 by default; greater than 0 and
    /// at most 1.</summary>
    public double AskedRecently { get; init => field = Share(value); } = 0.9;

    /// <summary>The share of the whole step's chance that is left of a tie on a day; 1 if neither <see cref="Tie.LastInTouchOn"/> nor
    /// <see cref="Tie.Since"/> is known, or the day is not after it.</summary>
    public double LeftOf(Tie tie, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(tie);
        const double DaysPerYear = 365.25;
        return (tie.LastInTouchOn ?? tie.Since) is { } last && on > last
            ? LeastAfterDecay + ((1 - LeastAfterDecay) * Math.Pow(2, (last.DayNumber - on.DayNumber) / (DaysPerYear * HalfLifeInYears)))
            : 1;
    }

    /// <summary>What a relay's names and leave together are multiplied by.</summary>
    internal double OfRelay(PersonStanding relay) => (relay.IsConsultant ? Consultant : 1) * OfAnybody(relay);

    /// <summary>What somebody's yes to a talk is multiplied by.</summary>
    internal double OfAnybody(PersonStanding person) =>
        (person.IsOwedThanks ? ThanksOwed : 1) * (person.WasAskedRecently ? AskedRecently : 1);

    private static double Share(double value) => value is > 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A factor is more than 0 and at most 1.");
}
