namespace NetworkApproach.Planning;

/// <summary>How many days one try takes, in whatever days the host counts in (the policy's patience is in working days).</summary>
/// <remarks>Grades: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on
/// those.</remarks>
public sealed record TryDays
{
    private const int MostDays = 3660;

    /// <summary>Creates the two numbers of days.</summary>
    /// <param name="untilYes">The days until a yes: 0 to 3,660.</param>
    /// <param name="untilNo">The days until the seeker goes on after a no or a silence: 0 to 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is out of range.</exception>
    public TryDays(int untilYes, int untilNo) =>
        (UntilYes, UntilNo) = (Bounded(untilYes, nameof(untilYes)), Bounded(untilNo, nameof(untilNo)));

    /// <summary>The default: 2 days until a yes (90 % of answers come within two days; source: USC on 16 billion mails, grade B), 3 days
    /// until the next person after a silence (source: Dalton, The 2-Hour Job Search; practitioners' advice, grade C).</summary>
    public static TryDays Default { get; } = new(untilYes: 2, untilNo: 3);

    /// <summary>The days until a yes.</summary>
    public int UntilYes { get; }

    /// <summary>The days until the seeker goes on after a no. A silence counts as a no.</summary>
    public int UntilNo { get; }

    private static int Bounded(int days, string name) =>
        days is >= 0 and <= MostDays ? days : throw new ArgumentOutOfRangeException(name, days, "A try takes 0 to 3,660 days.");
}
