namespace NetworkApproach.Paths;

/// <summary>Which warm paths are asked for: an <see cref="IntroductionScope"/>, how many paths of it, and in which order.</summary>
/// <remarks>
/// Begin with <c>To</c> and change what differs: <c>WarmPathQuery.To("Noname Corp", from: me) with { Count = 5, Avoid = [carl] }</c>. The
/// limit on relays is decided inside the search: a longer path never hides a shorter one. Two queries are equal if they ask the same.
/// </remarks>
public sealed record WarmPathQuery : IntroductionScope
{
    /// <summary>The number of paths unless told: 3.</summary>
    public const int DefaultCount = 3;

    /// <summary>The greatest number of paths that may be asked for: 1,000.</summary>
    public const int GreatestCount = 1_000;

    /// <summary>The relays at most, unless told: 3 (at 0.5 a step four people in a row are already 6 %).</summary>
    public const int DefaultMaxRelays = 3;

    /// <summary>The bound on work unless told: 1,000,000,000 ties looked at, which is tens of seconds.</summary>
    public const long DefaultMostWork = 1_000_000_000;

    private WarmPathQuery(IEnumerable<ContactId> targets, IEnumerable<CompanyName> companies, IEnumerable<ContactId> from)
        : base(targets, companies, from, DefaultMaxRelays)
    {
    }

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

    /// <summary>Which path comes first; <see cref="PathOrder.Likeliest"/> unless told.</summary>
    public PathOrder Order
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such order of paths.");
    }

    /// <summary>Whether the paths may share no relay, for when somebody says no; false unless told.</summary>
    /// <remarks>
    /// They are then the best set, not the best one by one: as many as asked for, fewer only if fewer exist, by the least sum of what
    /// <see cref="Order"/>
    /// compares (for <see cref="PathOrder.Likeliest"/> the greatest product of all their chances); of equal sets always the same one.
    /// Sources and targets may be shared.
    /// </remarks>
    public bool Disjoint { get; init; }

    /// <summary>How many ties may be looked at, each as often as it is: 1 or more. Beyond it the search stops, and
    /// <see cref="WarmPaths.Complete"/> is false.</summary>
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
    public static WarmPathQuery To(IEnumerable<ContactId> targets, params IEnumerable<ContactId> from) =>
        new(targets, [], from);

    /// <summary>Asks for paths to anybody who works at a company.</summary>
    /// <param name="company">The company.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id or the name is <c>default</c>, or there is nobody to start from.</exception>
    public static WarmPathQuery To(CompanyName company, params IEnumerable<ContactId> from) => new([], [company], from);

    /// <summary>Asks for paths to anybody who works at a company.</summary>
    /// <param name="company">The company's name; not blank.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the name is null or blank, or there is nobody to start
    /// from.</exception>
    public static WarmPathQuery To(string company, params IEnumerable<ContactId> from) => To(new CompanyName(company), from);

    private protected override IntroductionScope Closed => this;
}
