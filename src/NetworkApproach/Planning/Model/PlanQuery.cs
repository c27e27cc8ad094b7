using System.Collections.ObjectModel;
using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>A query for a plan when anybody may say no: an <see cref="IntroductionScope"/>, and what is known of people's willingness,
/// minutes and days.</summary>
/// <remarks>
/// Start with <c>To</c> and change what differs: <c>PlanQuery.To(boss, from: reached) with { Refused = [(ann, bob)] }</c>. The people in
/// <see cref="Willing"/>, and in the properties with <c>With</c>, <c>Over</c>, <c>For</c> or <c>Through</c> in their names, need not be in
/// the network either. Two queries are equal if all their values are equal.
/// <para>How <see cref="IntroductionScope.MaxRelays"/> is counted: a person's position is that on the shortest chain of ties that worked,
/// whatever chain they were first reached by. So the overall chance does not depend on the order of tries. A tie to a person reached by a
/// longer chain counts as one that can be tried while a shorter chain could still help. A tie is not tried if, from where its relay now
/// stands, no chain within the limit can follow.</para>
/// </remarks>
public sealed record PlanQuery : IntroductionScope
{
    /// <summary>The default limit on work: 100,000,000 ties examined, which takes a few seconds.</summary>
    public const long DefaultMostWork = 100_000_000;

    private PlanQuery(IEnumerable<ContactId> targets, IEnumerable<CompanyName> companies, IEnumerable<ContactId> from)
        : base(targets, companies, from, AnyNumberOfRelays)
    {
    }

    /// <summary>The chance that a person agrees to talk once leave is given, in ordinal order of the ids; 1 for a person who is not in it.
    /// It is drawn once for each person, not once for each relay. The chance given for a target counts; that of a person already
    /// reached does not. Empty by default.</summary>
    public IReadOnlyDictionary<ContactId, Chance> Willing
    {
        get;
        init => field = QuerySets.ByPerson(value, StatesAChance, nameof(Willing));
    }
    = ReadOnlyDictionary<ContactId, Chance>.Empty;

    /// <summary>The greatest number of minutes that all tries together may take from now on: 1 or more; null (default): no limit.</summary>
    /// <remarks>If this property or any of the limits below is set, the order of tries changes the chance. The plan is then one with the
    /// greatest chance, then the fewest minutes: see <see cref="IntroductionPlan.Dropped"/>.</remarks>
    public int? MostMinutes { get; init => field = Cap(value); }

    /// <summary>The greatest number of minutes that all tries towards one person may take: 1 or more; null (default): no limit. A tie's
    /// minutes are taken from the person at its end.</summary>
    public int? MostMinutesEach { get; init => field = Cap(value); }

    /// <summary>The same limit for particular people, in ordinal order of the ids, instead of <see cref="MostMinutesEach"/>; for example
    /// the minutes that a person has left. 0 or more each; empty by default.</summary>
    public IReadOnlyDictionary<ContactId, int> MostMinutesWith
    {
        get;
        init => field = QuerySets.ByPerson(value, IsNotNegative, nameof(MostMinutesWith));
    }
    = ReadOnlyDictionary<ContactId, int>.Empty;

    /// <summary>The number of days within which a target is to be reached, with one try after another: 0 or more; null (default): no limit.
    /// A tie is not tried if its yes would come later.</summary>
    public int? MostDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(MostDays));
            field = value;
        }
    }

    /// <summary>How many days a try takes; <see cref="TryDays.Default"/> by default. It matters only together with <see cref="MostDays"/>
    /// and <see cref="OpenFor"/>.</summary>
    public TryDays Days
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }
    = TryDays.Default;

    /// <summary>The days that tries over particular ties take, in ordinal order of the ids, instead of <see cref="Days"/>; empty by
    /// default.</summary>
    public IReadOnlyDictionary<(ContactId Relay, ContactId Prospect), TryDays> DaysOver
    {
        get;
        init => field = QuerySets.ByPair(value, days => days is not null, nameof(DaysOver));
    }
    = ReadOnlyDictionary<(ContactId Relay, ContactId Prospect), TryDays>.Empty;

    /// <summary>The last day on which particular ties can be tried, for example because leave expires: 0 (today) or more each, in ordinal
    /// order of the ids. After that day the tie counts as failed. Empty by default.</summary>
    public IReadOnlyDictionary<(ContactId Relay, ContactId Prospect), int> OpenFor
    {
        get;
        init => field = QuerySets.ByPair(value, IsNotNegative, nameof(OpenFor));
    }
    = ReadOnlyDictionary<(ContactId Relay, ContactId Prospect), int>.Empty;

    /// <summary>The chance that a person agrees to talk if one particular relay has given leave, in ordinal order of the ids. For any other
    /// relay <see cref="Willing"/> applies. A person who declines once declines everybody who asks later. Empty by default.</summary>
    public IReadOnlyDictionary<(ContactId Relay, ContactId Prospect), Chance> WillingThrough
    {
        get;
        init => field = QuerySets.ByPair(value, StatesAChance, nameof(WillingThrough));
    }
    = ReadOnlyDictionary<(ContactId Relay, ContactId Prospect), Chance>.Empty;

    /// <summary>The seed of the simulations, if any are needed; the same seed gives the same plan. 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>The greatest number of ties to examine, counting a tie each time it is examined: 1 or more; <see cref="DefaultMostWork"/>
    /// by default. It limits how large a problem is solved exactly and how long simulations run; the answer says which method was
    /// used.</summary>
    public long MostWork
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = DefaultMostWork;

    /// <summary>Creates a query for a plan to reach one person.</summary>
    /// <param name="target">The person to reach, for example the prospective boss.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or <paramref name="from"/> is empty.</exception>
    public static PlanQuery To(ContactId target, params IEnumerable<ContactId> from) => To([target], from);

    /// <summary>Creates a query for a plan to reach any of several people. Without people to reach there is nothing to try.</summary>
    /// <param name="targets">The people, any of whom is a success; may be empty.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or <paramref name="from"/> is empty.</exception>
    public static PlanQuery To(IEnumerable<ContactId> targets, params IEnumerable<ContactId> from) =>
        new(targets, [], from);

    /// <summary>Creates a query for a plan to reach anybody who works at a company.</summary>
    /// <param name="company">The company.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id or the company name is <c>default</c>, or <paramref name="from"/> is empty.</exception>
    public static PlanQuery To(CompanyName company, params IEnumerable<ContactId> from) => new([], [company], from);

    /// <summary>Creates a query for a plan to reach anybody who works at a company.</summary>
    /// <param name="company">The company's name; not blank.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the company name is null or blank, or <paramref name="from"/> is
    /// empty.</exception>
    public static PlanQuery To(string company, params IEnumerable<ContactId> from) => To(new CompanyName(company), from);

    /// <summary>Whether two queries have equal values.</summary>
    public bool Equals(PlanQuery? other) => other is not null
        && base.Equals(other)
        && (MostMinutes, MostMinutesEach, MostDays, Days, Seed, MostWork)
            == (other.MostMinutes, other.MostMinutesEach, other.MostDays, other.Days, other.Seed, other.MostWork)
        && Willing.SequenceEqual(other.Willing)
        && WillingThrough.SequenceEqual(other.WillingThrough)
        && MostMinutesWith.SequenceEqual(other.MostMinutesWith)
        && DaysOver.SequenceEqual(other.DaysOver)
        && OpenFor.SequenceEqual(other.OpenFor);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Seed, MostWork);

    /// <summary>What of the simple model does not hold here; empty where all does.</summary>
    internal IReadOnlyList<PlanAssumption> Dropped =>
    [
        .. MostMinutes is null ? Array.Empty<PlanAssumption>() : [PlanAssumption.NoCapOnMinutes],
        .. MostMinutesEach is null && MostMinutesWith.Count == 0 ? Array.Empty<PlanAssumption>() : [PlanAssumption.NoCapOnAPerson],
        .. WillingThrough.Count == 0 ? Array.Empty<PlanAssumption>() : [PlanAssumption.SameAnswerWhoeverAsks],
        .. MostDays is null ? Array.Empty<PlanAssumption>() : [PlanAssumption.NoCapOnDays],
        .. OpenFor.Count == 0 ? Array.Empty<PlanAssumption>() : [PlanAssumption.NothingExpires],
    ];

    private protected override IntroductionScope Closed => this;

    private static int? Cap(int? minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes ?? 1, 1, nameof(minutes));
        return minutes;
    }

    private static bool StatesAChance(Chance chance) => !chance.IsDefault;

    private static bool IsNotNegative(int count) => count >= 0;
}
