namespace NetworkApproach.Paths;

/// <summary>The common part of a query for warm paths and a query for a plan: from whom, to whom, over how many relays, and which people
/// and ties may be used. The only types derived from it are <see cref="WarmPathQuery"/> and <c>PlanQuery</c>.</summary>
/// <remarks>
/// Sets are copied, without duplicates and in ordinal order. An <see cref="ArgumentException"/> is thrown for a <c>default</c> id or name.
/// The people in <see cref="Avoid"/>, <see cref="Capped"/>, <see cref="Refused"/> and <see cref="Granted"/> need not be in the network.
/// </remarks>
public abstract record IntroductionScope
{
    /// <summary>The value of <see cref="MaxRelays"/> that means no limit. Any value not less than the number of people in the network means
    /// the same.</summary>
    public const int AnyNumberOfRelays = int.MaxValue;

    private protected IntroductionScope(
        IEnumerable<ContactId> targets, IEnumerable<CompanyName> companies, IEnumerable<ContactId> from, int maxRelays)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(from);
        Targets = [.. targets];
        Companies = [.. companies];
        From = [.. from];
        MaxRelays = maxRelays;
    }

    /// <summary>The people already reached: the seeker alone, or the seeker and everybody they have talked with. Never empty; each must be
    /// in the network.</summary>
    public IReadOnlyList<ContactId> From { get; init => field = QuerySets.Sources(value, nameof(From)); }

    /// <summary>The people to reach, any one of whom is enough; may be empty. Each must be in the network.</summary>
    public IReadOnlyList<ContactId> Targets { get; init => field = QuerySets.Ids(value, nameof(Targets)); }

    /// <summary>Names of the target company: everybody who works at one of them is a person to reach too. May be empty, and the network
    /// need not know them. Without targets and companies there is nobody to reach, and the answer is empty.</summary>
    public IReadOnlyList<CompanyName> Companies { get; init => field = QuerySets.Companies(value, nameof(Companies)); }

    /// <summary>Whether a person whose work at one of the companies has ended counts too; false by default.</summary>
    public bool WorkedThere { get; init; }

    /// <summary>The greatest number of relays between a person in <see cref="From"/> and a person to reach: 0 to
    /// <see cref="AnyNumberOfRelays"/>. The default depends on the query: <see cref="WarmPathQuery.DefaultMaxRelays"/> for paths, no limit
    /// for a plan.</summary>
    public int MaxRelays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>People whom no path may contain, first and last person included; empty by default.</summary>
    public IReadOnlyList<ContactId> Avoid { get; init => field = QuerySets.Ids(value, nameof(Avoid)); } = [];

    /// <summary>People who may not be relays because they have reached their limit. They may still be the first or the last person of a
    /// path. Empty by default.</summary>
    public IReadOnlyList<ContactId> Capped { get; init => field = QuerySets.Ids(value, nameof(Capped)); } = [];

    /// <summary>Ties that are not used, because leave was refused over them or they were tried and failed. Each is a pair of relay and
    /// prospect; empty by default.</summary>
    public IReadOnlyList<(ContactId Relay, ContactId Prospect)> Refused
    {
        get;
        init => field = QuerySets.Pairs(value, nameof(Refused));
    }
    = [];

    /// <summary>Ties over which leave was granted: their chance is 1, their minutes do not change. A pair that is not a tie of the network
    /// is ignored; a pair that is also refused stays refused. Empty by default.</summary>
    public IReadOnlyList<(ContactId Relay, ContactId Prospect)> Granted
    {
        get;
        init => field = QuerySets.Pairs(value, nameof(Granted));
    }
    = [];

    private protected abstract IntroductionScope Closed { get; }

    /// <summary>Whether two scopes are of the same kind of query and have equal values.</summary>
    public virtual bool Equals(IntroductionScope? other) => other is not null
        && EqualityContract == other.EqualityContract
        && (WorkedThere, MaxRelays) == (other.WorkedThere, other.MaxRelays)
        && From.SequenceEqual(other.From)
        && Targets.SequenceEqual(other.Targets)
        && Companies.SequenceEqual(other.Companies)
        && Avoid.SequenceEqual(other.Avoid)
        && Capped.SequenceEqual(other.Capped)
        && Refused.SequenceEqual(other.Refused)
        && Granted.SequenceEqual(other.Granted);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From[0], From.Count, Targets.Count, Companies.Count, MaxRelays, Refused.Count);
}
