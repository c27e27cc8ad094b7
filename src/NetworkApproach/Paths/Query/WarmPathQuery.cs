namespace NetworkApproach.Paths;

/// <summary>A query for warm paths: an <see cref="IntroductionScope"/>, the number of paths, and their order.</summary>
/// <remarks>
/// Start with <c>To</c> and change what differs: <c>WarmPathQuery.To("Noname Corp", from: me) with { Count = 5, Avoid = [carl] }</c>. The
/// limit on relays is applied inside the search: a longer path never hides a shorter one. Two queries are equal if all their values are
/// equal.
/// </remarks>
public sealed record WarmPathQuery : IntroductionScope
{
    /// <summary>The default number of paths: 3.</summary>
    public const int DefaultCount = 3;

    /// <summary>The greatest number of paths that may be asked for: 1,000.</summary>
    public const int GreatestCount = 1_000;

    /// <summary>The default limit on relays: 3 (at 0.5 a step, four people in a row have a chance of 6 %).</summary>
    public const int DefaultMaxRelays = 3;

    /// <summary>The default limit on work: 1,000,000,000 ties examined, which takes tens of seconds.</summary>
    public const long DefaultMostWork = 1_000_000_000;

    private WarmPathQuery(IEnumerable<ContactId> targets, IEnumerable<CompanyName> companies, IEnumerable<ContactId> from)
        : base(targets, companies, from, DefaultMaxRelays)
    {
    }

    /// <summary>The greatest number of paths to return: 1 to <see cref="GreatestCount"/>; <see cref="DefaultCount"/> by default.</summary>
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

    /// <summary>The order of the paths; <see cref="PathOrder.Likeliest"/> by default.</summary>
    public PathOrder Order
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such order of paths.");
    }

    /// <summary>Whether the paths may share no relay, so that one relay's no ends only one path; false by default.</summary>
    /// <remarks>
    /// The result is then the best set of paths, not the individually best paths. It has as many paths as requested, fewer only if fewer
    /// exist, and the least sum of what <see cref="Order"/> compares (for <see cref="PathOrder.Likeliest"/> the greatest product of all
    /// their chances). Among equal sets the choice is always the same. Sources and targets may be shared.
    /// </remarks>
    public bool Disjoint { get; init; }

    /// <summary>The greatest number of ties to examine, counting a tie each time it is examined: 1 or more; <see cref="DefaultMostWork"/>
    /// by default. At this limit the search stops, and <see cref="WarmPaths.Complete"/> is false.</summary>
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

    /// <summary>Creates a query for paths to one person.</summary>
    /// <param name="target">The person to reach.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or <paramref name="from"/> is empty.</exception>
    public static WarmPathQuery To(ContactId target, params IEnumerable<ContactId> from) => To([target], from);

    /// <summary>Creates a query for paths to any of several people. Without people to reach, the answer is empty.</summary>
    /// <param name="targets">The people, any of whom may end a path; may be empty.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or <paramref name="from"/> is empty.</exception>
    public static WarmPathQuery To(IEnumerable<ContactId> targets, params IEnumerable<ContactId> from) =>
        new(targets, [], from);

    /// <summary>Creates a query for paths to anybody who works at a company.</summary>
    /// <param name="company">The company.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id or the company name is <c>default</c>, or <paramref name="from"/> is empty.</exception>
    public static WarmPathQuery To(CompanyName company, params IEnumerable<ContactId> from) => new([], [company], from);

    /// <summary>Creates a query for paths to anybody who works at a company.</summary>
    /// <param name="company">The company's name; not blank.</param>
    /// <param name="from">The seeker, or everybody reached; at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the company name is null or blank, or <paramref name="from"/> is
    /// empty.</exception>
    public static WarmPathQuery To(string company, params IEnumerable<ContactId> from) => To(new CompanyName(company), from);

    private protected override IntroductionScope Closed => this;
}
