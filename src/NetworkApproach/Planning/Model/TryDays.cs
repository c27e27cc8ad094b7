namespace NetworkApproach.Planning;

/// <summary>How many days one try takes, counted in whatever days the host counts in (the policy's patience is in working days).</summary>
public sealed record TryDays
{
    private const int MostDays = 3660;

    /// <summary>States both.</summary>
    /// <param name="untilYes">Until a yes: 0 to 3,660.</param>
    /// <param name="untilNo">Until the seeker goes on after a no or a silence: 0 to 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of range.</exception>
    public TryDays(int untilYes, int untilNo) =>
        (UntilYes, UntilNo) = (Bounded(untilYes, nameof(untilYes)), Bounded(untilNo, nameof(untilNo)));

    /// <summary>2 days until a yes (90 % of answers come within two days: USC on 16 billion mails; grade B), 3 until the next person after
    /// a silence (Dalton, 3B7; grade C).</summary>
    public static TryDays Default { get; } = new(untilYes: 2, untilNo: 3);

    /// <summary>The days until a yes.</summary>
    public int UntilYes { get; }

    /// <summary>The days until the seeker goes on after a no; a silence counts as one.</summary>
    public int UntilNo { get; }

    private static int Bounded(int days, string name) =>
        days is >= 0 and <= MostDays ? days : throw new ArgumentOutOfRangeException(name, days, "A try takes 0 to 3,660 days.");
}
