using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What the planner takes into account, and how far the search goes. Every number is a setting with its source, not a measurement
/// of your network.</summary>
/// <remarks>Grades: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on
/// those.</remarks>
public sealed record PlannerOptions
{
    private const int MostOfAnything = 64;
    private const int MostDaysToAnswer = 366;

    /// <summary>The default options.</summary>
    public static readonly PlannerOptions Default = new();

    /// <summary>The chances of steps; null (default): the network's own. Ties age as of the instant of the plan, unless the odds have
    /// another day.</summary>
    public Odds? Odds { get; init; }

    /// <summary>The greatest number of relays between somebody reached and the goal: 0 or more, 3 by default (at 0.5 a step, four people in
    /// a row have a chance of 6 %).</summary>
    public int MaxRelays { get; init => field = AtLeast(value, 0); } = WarmPathQuery.DefaultMaxRelays;

    /// <summary>The greatest number of known ties that one plan takes into account, those of the likeliest chains first: 1 to 64, 12 by
    /// default. More is slower, and seldom changes which move comes first.</summary>
    public int MostTies { get; init => field = AtMost(AtLeast(value, 1), MostOfAnything); } = 12;

    /// <summary>The number of people whose unforeseen names add up as if no two of them named the same person: 0 to 64, 3 by default. More
    /// people than these count for little more; the order of moves considers only so many, the best placed first. 0 leaves unforeseen names
    /// out.</summary>
    public int MostLeads { get; init => field = AtMost(AtLeast(value, 0), MostOfAnything); } = 3;

    /// <summary>The number of names that one talk yields and no tie foretells: 0 to 64, 2 by default ("two names is a normal yield";
    /// source: Bommelaer; practitioners' advice, grade C). 0 leaves unforeseen names out.</summary>
    public double NamesFromOneTalk
    {
        get;
        init =>
            field = value is >= 0 and <= MostOfAnything
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"A talk yields 0 to {MostOfAnything} names.");
    }
    = 2;

    /// <summary>The warmth of the ties through which an unforeseen name leads on: 3 by default, the warmth of a naming.</summary>
    /// <remarks>
    /// A person who works or worked at the target names somebody one step away from the goal; any other person names somebody two steps
    /// away. Each step is as likely as the odds make a naming of this warmth: 0.25 and 0.125 a name for a known boss, twice that for
    /// anybody inside (grade D: arithmetic on our choice; no study was found).
    /// </remarks>
    public Warmth UnforeseenWarmth
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A warmth is 1 to 5; default states none.", nameof(value)) : value;
    }
    = new(3);

    /// <summary>The share of answers still to come when the policy's days of silence before the next person are over: greater than 0 and at
    /// most 1, 0.1 by default (90 % of answers come within two days; source: USC on 16 billion mails, grade B). The share falls by the same
    /// factor every working day; 1: silence says nothing.</summary>
    public double LateAnswers
    {
        get;
        init =>
            field = value is > 0 and <= 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is more than 0 and at most 1.");
    }
    = 0.1;

    /// <summary>The cost, in minutes, of using a relay early if everything depends on that relay; less in proportion to what depends on
    /// them: 0 to 1,440, 20 by default (our choice; "a relay has one shot to give"). Early means before interest is confirmed. 0: no
    /// cost.</summary>
    public double EarlyRelayMinutes
    {
        get;
        init =>
            field = value is >= 0 and <= 1440
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "These are 0 to 1,440 minutes.");
    }
    = 20;

    /// <summary>The cost, in minutes, of the goodwill that each request uses up: asking somebody once more costs so many minutes for every
    /// time that they were asked before, here and in other approaches. 0 to 1,440, 5 by default (our choice). 0: no cost.</summary>
    public double GoodwillMinutes
    {
        get;
        init =>
            field = value is >= 0 and <= 1440
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "These are 0 to 1,440 minutes.");
    }
    = 5;

    /// <summary>The greatest number of minutes that all tries from now on may take from others: 1 or more; null (default): no limit. Each
    /// try counts its minutes whatever the answer. One person's minutes are always limited by
    /// <see cref="ApproachPolicy.MinutesPerPerson"/>.</summary>
    public int? MostMinutes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(MostMinutes));
            field = value;
        }
    }

    /// <summary>The last day on which the goal is to be reached; null (default): no last day. Tries come one after another: the plan
    /// contains no try whose yes would come later.</summary>
    public DateOnly? ReachBy { get; init; }

    /// <summary>The number of working days until the yes to one step: 0 to 366, 2 by default (90 % of answers come within two days; source:
    /// USC on 16 billion mails, grade B). A no or a silence takes the policy's <see cref="ApproachPolicy.NextPersonAfterWorkingDays"/>. It
    /// matters only for <see cref="ReachBy"/> and for leave that expires.</summary>
    public int DaysToAnswer { get; init => field = AtMost(AtLeast(value, 0), MostDaysToAnswer); } = 2;

    /// <summary>Whether a person's yes may depend on who introduces the seeker, as the odds have it, and a no ends that person: a strong
    /// introduction then comes before a weak one. If false (default), a person's yes is that of the likeliest introduction and the
    /// difference of any other is put on its tie, so that no order changes the chance.</summary>
    public bool WhoIntroducesMatters { get; init; }

    /// <summary>Other names of the target company; empty by default. Copied.</summary>
    public IReadOnlyList<CompanyName> AlsoKnownAs { get; init => field = QuerySets.Companies(value, nameof(AlsoKnownAs)); } = [];

    /// <summary>The seed of the simulations, if any are needed; the same seed gives the same plan. 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>The greatest number of ties to examine in the search for chains: 1 or more; 2,000,000 by default.</summary>
    public long MostWork
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 2_000_000;

    private static int AtLeast(int value, int least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }

    private static int AtMost(int value, int most)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
