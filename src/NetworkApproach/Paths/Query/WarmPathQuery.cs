using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach.Paths;

/// <summary>Which warm paths are asked for: from whom, to whom, how many, in which order, and under which rules.</summary>
/// <remarks>
/// Begin with <c>To</c> and change what differs: <c>WarmPathQuery.To("Noname Corp", from: me) with { Count = 5, Avoid = [carl] }</c>. Sets are copied,
/// without repeats and in ordinal order; <c>default</c> ids and names are refused with an <see cref="ArgumentException"/>. A person whom a rule
/// (<see cref="Avoid"/>, <see cref="Capped"/>, <see cref="Refused"/>, <see cref="Granted"/>) names need not be in the network. Two queries are equal if they ask the same.
/// </remarks>
public sealed record WarmPathQuery
{
    /// <summary>The number of paths unless told: 3.</summary>
    public const int DefaultCount = 3;

    /// <summary>The greatest number of paths that may be asked for: 1,000.</summary>
    public const int GreatestCount = 1_000;

    /// <summary>The relays at most, unless told: 3 (at 0.5 a step four people in a row are already 6 %).</summary>
    public const int DefaultMaxRelays = 3;

    /// <summary>As <see cref="MaxRelays"/>: no limit. Any number not below the network's people does the same.</summary>
    public const int AnyNumberOfRelays = int.MaxValue;

    /// <summary>The bound on work unless told: 1,000,000,000 ties looked at, which is tens of seconds.</summary>
    public const long DefaultMostWork = 1_000_000_000;

    private WarmPathQuery(IEnumerable<ContactId> targets, IEnumerable<CompanyName> companies, IEnumerable<ContactId> from)
    {
        Targets = [.. targets];
        Companies = [.. companies];
        From = [.. from];
    }

    /// <summary>From whom paths may start: the seeker, or everybody already reached. Never empty; each must be in the network searched.</summary>
    public IReadOnlyList<ContactId> From { get; init => field = QuerySets.Sources(value, nameof(From)); }

    /// <summary>The people who may end a path; may be empty. Each must be in the network searched.</summary>
    public IReadOnlyList<ContactId> Targets { get; init => field = QuerySets.Ids(value, nameof(Targets)); }

    /// <summary>Names that all count as the target company: whoever works at one of them may end a path. May be empty, and unknown to the network.
    /// With no targets and no companies nothing ends a path, and there is none.</summary>
    public IReadOnlyList<CompanyName> Companies { get; init => field = QuerySets.Companies(value, nameof(Companies)); }

    /// <summary>Whether somebody whose work at one of the companies has ended counts too; false unless told.</summary>
    public bool WorkedThere { get; init; }

    /// <summary>How many paths at most: 1 to <see cref="GreatestCount"/>.</summary>
    public int Count
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestCount);
            field = value;
        }
    }
    = DefaultCount;

    /// <summary>How many relays a path has at most: 0 to <see cref="AnyNumberOfRelays"/>. Decided inside the search: a longer path never hides a shorter one.</summary>
    public int MaxRelays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = DefaultMaxRelays;

    /// <summary>Which path comes first; <see cref="PathOrder.Likeliest"/> unless told.</summary>
    public PathOrder Order
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such order of paths.");
    }

    /// <summary>Whether the paths may share no relay, for when somebody says no; false unless told.</summary>
    /// <remarks>
    /// They are then the best set, not the best one by one: as many as asked for, fewer only if fewer exist, by the least sum of what <see cref="Order"/>
    /// compares (for <see cref="PathOrder.Likeliest"/> the greatest product of all their chances); of equal sets always the same one. Sources and targets may be shared.
    /// </remarks>
    public bool Disjoint { get; init; }

    /// <summary>People no path may use, first and last included.</summary>
    public IReadOnlyList<ContactId> Avoid { get; init => field = QuerySets.Ids(value, nameof(Avoid)); } = [];

    /// <summary>People who may not be relays, having reached their cap; they may still be the first or the last of a path.</summary>
    public IReadOnlyList<ContactId> Capped { get; init => field = QuerySets.Ids(value, nameof(Capped)); } = [];

    /// <summary>Ties over which leave was refused: no path walks them. Each from the relay to the prospect.</summary>
    public IReadOnlyList<(ContactId Relay, ContactId Prospect)> Refused { get; init => field = QuerySets.Pairs(value, nameof(Refused)); } = [];

    /// <summary>Ties over which leave was granted: their chance is 1, their minutes stay. A pair that is no tie of the network is passed over; a refused one stays refused.</summary>
    public IReadOnlyList<(ContactId Relay, ContactId Prospect)> Granted { get; init => field = QuerySets.Pairs(value, nameof(Granted)); } = [];

    /// <summary>How many ties may be looked at, each as often as it is: 1 or more. Beyond it the search stops, and <see cref="WarmPaths.Complete"/> is false.</summary>
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

    /// <summary>Asks for paths to one person.</summary>
    /// <param name="target">The person at the end.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is nobody to start from.</exception>
    public static WarmPathQuery To(ContactId target, params IEnumerable<ContactId> from) => To([target], from);

    /// <summary>Asks for paths to any of several people; none if there are none.</summary>
    /// <param name="targets">The people, any of whom may end a path.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is nobody to start from.</exception>
    public static WarmPathQuery To(IEnumerable<ContactId> targets, params IEnumerable<ContactId> from)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(from);
        return new WarmPathQuery(targets, [], from);
    }

    /// <summary>Asks for paths to anybody who works at a company.</summary>
    /// <param name="company">The company.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id or the name is <c>default</c>, or there is nobody to start from.</exception>
    public static WarmPathQuery To(CompanyName company, params IEnumerable<ContactId> from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return new WarmPathQuery([], [company], from);
    }

    /// <summary>Asks for paths to anybody who works at a company.</summary>
    /// <param name="company">The company's name; not blank.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the name is null or blank, or there is nobody to start from.</exception>
    public static WarmPathQuery To(string company, params IEnumerable<ContactId> from) => To(new CompanyName(company), from);

    /// <summary>Whether two queries ask the same.</summary>
    public bool Equals(WarmPathQuery? other) => other is not null
        && (WorkedThere, Count, MaxRelays, Order, Disjoint, MostWork) == (other.WorkedThere, other.Count, other.MaxRelays, other.Order, other.Disjoint, other.MostWork)
        && From.SequenceEqual(other.From)
        && Targets.SequenceEqual(other.Targets)
        && Companies.SequenceEqual(other.Companies)
        && Avoid.SequenceEqual(other.Avoid)
        && Capped.SequenceEqual(other.Capped)
        && Refused.SequenceEqual(other.Refused)
        && Granted.SequenceEqual(other.Granted);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From[0], From.Count, Targets.Count, Companies.Count, Count, MaxRelays, Order, MostWork);
}
