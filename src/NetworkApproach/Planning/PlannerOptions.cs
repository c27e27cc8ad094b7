using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What the planner takes into account, and how far it looks. Every figure is a setting with its source; none is a
/// promise.</summary>
public sealed record PlannerOptions
{
    private const int MostOfAnything = 64;
    private const int MostDaysToAnswer = 366;

    /// <summary>The defaults.</summary>
    public static readonly PlannerOptions Default = new();

    /// <summary>The chances of steps; null, the default, for the network's own. They decay as of the instant planned for, unless they say
    /// another day.</summary>
    public Odds? Odds { get; init; }

    /// <summary>How many relays may stand between somebody reached and the goal: 3 by default (at 0.5 a step, four people in a row are 6
    /// %). 0 or more.</summary>
    public int MaxRelays { get; init => field = AtLeast(value, 0); } = WarmPathQuery.DefaultMaxRelays;

    /// <summary>How many known ties weigh in one plan: 12 by default, those of the likeliest chains; 1 to 64. More is slower, and seldom
    /// changes what comes first.</summary>
    public int MostTies { get; init => field = AtMost(AtLeast(value, 1), MostOfAnything); } = 12;

    /// <summary>How many people's unforeseen names weigh in one plan: 3 by default, those of the best placed; 0 to 64.</summary>
    public int MostLeads { get; init => field = AtMost(AtLeast(value, 0), MostOfAnything); } = 3;

    /// <summary>The names that one talk yields and no tie foretold: 2 by default ("two names is a normal yield": Bommelaer; practitioners,
    /// grade C). 0 turns them off.</summary>
    public double NamesFromOneTalk
    {
        get;
        init =>
            field = value is >= 0 and <= MostOfAnything
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"A talk yields 0 to {MostOfAnything} names.");
    }
    = 2;

    /// <summary>The warmth of the ties on which an unforeseen name leads on: 3 by default, that of a naming.</summary>
    /// <remarks>
    /// Somebody who works or worked at the target names a person one step away from the goal, anybody else one who is two steps away, each
    /// step as likely as the odds have it for a naming of this warmth: 0.25 and 0.125 a name for a known boss, twice that for anybody
    /// inside (grade D: arithmetic on our choice; no study was found).
    /// </remarks>
    public Warmth UnforeseenWarmth
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A warmth is 1 to 5; default states none.", nameof(value)) : value;
    }
    = new(3);

    /// <summary>The share of answers still to come after the policy's days of silence before the next person: 0.1 by default (90 % of
    /// answers come within two days: USC on 16 billion mails; grade B). More than 0, at most 1.</summary>
    public double LateAnswers
    {
        get;
        init =>
            field = value is > 0 and <= 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is more than 0 and at most 1.");
    }
    = 0.1;

    /// <summary>The minutes that spending a relay early counts for, if everything hangs on that relay; less in proportion to what hangs on
    /// them: 20 by default (our choice; "a relay has one shot to give"). Early is before interest is confirmed. 0 turns it off.</summary>
    public double EarlyRelayMinutes
    {
        get;
        init =>
            field = value is >= 0 and <= 1440
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "These are 0 to 1,440 minutes.");
    }
    = 20;

    /// <summary>The minutes that all tries from now on may take from others, each counting its minutes whatever the answer: 1 or more;
    /// null, the default, without a cap. One person's are always capped by <see cref="ApproachPolicy.MinutesPerPerson"/>.</summary>
    public int? MostMinutes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(MostMinutes));
            field = value;
        }
    }

    /// <summary>The last day on which the goal is to be reached; null, the default, for no such day. Tries come one after another: nothing
    /// is planned whose yes would come later.</summary>
    public DateOnly? ReachBy { get; init; }

    /// <summary>The working days until the yes to one step: 2 by default (90 % of answers come within two days: USC on 16 billion mails;
    /// grade B). A no or a silence takes the policy's <see cref="ApproachPolicy.NextPersonAfterWorkingDays"/>. 0 to 366; it matters only
    /// for
    /// <see cref="ReachBy"/> and leave that expires.</summary>
    public int DaysToAnswer { get; init => field = AtMost(AtLeast(value, 0), MostDaysToAnswer); } = 2;

    /// <summary>Whether the same person's yes may depend on who introduces, as the odds have it, and a no ends that person: then a strong
    /// introduction comes before a weak one. False by default: a person's yes is that of the likeliest introduction, and what another lacks
    /// is the tie's, so that no order changes the chance.</summary>
    public bool WhoIntroducesMatters { get; init; }

    /// <summary>Other names that count as the target company; empty unless told. Copied.</summary>
    public IReadOnlyList<CompanyName> AlsoKnownAs { get; init => field = QuerySets.Companies(value, nameof(AlsoKnownAs)); } = [];

    /// <summary>From which simulations draw, where one is needed; the same seed gives the same plan. 0 unless told.</summary>
    public int Seed { get; init; }

    /// <summary>The bound on work: ties looked at while chains are searched for; 2,000,000 by default. 1 or more.</summary>
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
