using System.Collections.ObjectModel;
using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What is to be planned when anybody may say no: an <see cref="IntroductionScope"/>, and what is known of people's willingness,
/// minutes and days.</summary>
/// <remarks>
/// Begin with <c>To</c> and change what differs: <c>PlanQuery.To(boss, from: reached) with { Refused = [(ann, bob)] }</c>. A person whom
/// <see cref="Willing"/>, or a property with
/// <c>With</c>, <c>Over</c>, <c>For</c> or <c>Through</c> in its name, names need not be in the network either. Two queries are equal if
/// they ask the same.
/// <para>As to <see cref="IntroductionScope.MaxRelays"/>: a person's place is that on the shortest chain of ties that worked, whatever
/// chain they were first reached by, so that the chance overall depends on no order. A tie towards somebody reached by a longer chain
/// counts as one that can be tried while a shorter chain could still help; and no tie is tried from which, where its relay now stands, no
/// chain within the limit can follow.</para>
/// </remarks>
public sealed record PlanQuery : IntroductionScope
{
    /// <summary>The bound on work unless told: 100,000,000 ties looked at, which is a few seconds.</summary>
    public const long DefaultMostWork = 100_000_000;

    private PlanQuery(IEnumerable<ContactId> targets, IEnumerable<CompanyName> companies, IEnumerable<ContactId> from)
        : base(targets, companies, from, AnyNumberOfRelays)
    {
    }

    /// <summary>The chance that a person agrees to talk once leave is given, in ordinal order of the ids; 1 for whoever is not in it. Drawn
    /// once a person, whoever asks; the target's counts where given, that of somebody reached does not.</summary>
    public IReadOnlyDictionary<ContactId, Chance> Willing { get; init =>
        field = QuerySets.ByPerson(value, StatesAChance, nameof(Willing)); } = ReadOnlyDictionary<ContactId, Chance>.Empty;

    /// <summary>The minutes that all tries together may take from now on: 1 or more; null, and unless told, without a cap.</summary>
    /// <remarks>With this or any of those below the order changes the chance, and the plan is one with the greatest chance, then the fewest
    /// minutes: see <see cref="IntroductionPlan.Dropped"/>.</remarks>
    public int? MostMinutes { get; init => field = Cap(value); }

    /// <summary>The minutes that all tries towards one person may take: 1 or more; null, and unless told, without a cap. A tie's minutes
    /// are taken from the person at its end.</summary>
    public int? MostMinutesEach { get; init => field = Cap(value); }

    /// <summary>The same for some people in particular, in ordinal order of the ids, in place of <see cref="MostMinutesEach"/>: what a
    /// person has left, for example. 0 or more each.</summary>
    public IReadOnlyDictionary<ContactId, int> MostMinutesWith { get; init =>
        field = QuerySets.ByPerson(value, IsNotNegative, nameof(MostMinutesWith)); } = ReadOnlyDictionary<ContactId, int>.Empty;

    /// <summary>The days within which a target is to be reached, tries coming one after another: 0 or more; null, and unless told, without
    /// a cap. Nothing is tried whose yes would come later.</summary>
    public int? MostDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(MostDays));
            field = value;
        }
    }

    /// <summary>How many days a try takes; <see cref="TryDays.Default"/> unless told. It matters only under <see cref="MostDays"/> and
    /// <see cref="OpenFor"/>.</summary>
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

    /// <summary>The days that tries over some ties in particular take, in ordinal order of the ids, in place of
    /// <see cref="Days"/>.</summary>
    public IReadOnlyDictionary<(ContactId Relay, ContactId Prospect), TryDays> DaysOver { get; init =>
        field = QuerySets.ByPair(value, days => days is not null, nameof(DaysOver)); } =
        ReadOnlyDictionary<(ContactId Relay, ContactId Prospect), TryDays>.Empty;

    /// <summary>The last day on which some ties can be tried, today being 0, in ordinal order of the ids: leave that expires. Later the tie
    /// counts as failed. 0 or more each.</summary>
    public IReadOnlyDictionary<(ContactId Relay, ContactId Prospect), int> OpenFor { get; init =>
        field = QuerySets.ByPair(value, IsNotNegative, nameof(OpenFor)); } =
        ReadOnlyDictionary<(ContactId Relay, ContactId Prospect), int>.Empty;

    /// <summary>The chance that a person agrees to talk when one relay in particular has given leave, in ordinal order of the ids; for any
    /// other relay <see cref="Willing"/> holds. Whoever declines, declines whoever asks afterwards.</summary>
    public IReadOnlyDictionary<(ContactId Relay, ContactId Prospect), Chance> WillingThrough { get; init =>
        field = QuerySets.ByPair(value, StatesAChance, nameof(WillingThrough)); } =
        ReadOnlyDictionary<(ContactId Relay, ContactId Prospect), Chance>.Empty;

    /// <summary>From which the simulations draw, where one is needed; the same seed gives the same plan. 0 unless told.</summary>
    public int Seed { get; init; }

    /// <summary>How many ties may be looked at, each as often as it is: 1 or more. It bounds how far answers are exact and how long
    /// simulations run; the answer says which it was.</summary>
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

    /// <summary>Plans for one person.</summary>
    /// <param name="target">The person to reach, for example the prospective boss.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is nobody to start from.</exception>
    public static PlanQuery To(ContactId target, params IEnumerable<ContactId> from) => To([target], from);

    /// <summary>Plans for any of several people; without any there is nothing to try.</summary>
    /// <param name="targets">The people, any of whom is a success.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is nobody to start from.</exception>
    public static PlanQuery To(IEnumerable<ContactId> targets, params IEnumerable<ContactId> from) =>
        new(targets, [], from);

    /// <summary>Plans for anybody who works at a company.</summary>
    /// <param name="company">The company.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id or the name is <c>default</c>, or there is nobody to start from.</exception>
    public static PlanQuery To(CompanyName company, params IEnumerable<ContactId> from) => new([], [company], from);

    /// <summary>Plans for anybody who works at a company.</summary>
    /// <param name="company">The company's name; not blank.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the name is null or blank, or there is nobody to start
    /// from.</exception>
    public static PlanQuery To(string company, params IEnumerable<ContactId> from) => To(new CompanyName(company), from);

    /// <summary>Whether two queries ask the same.</summary>
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
