namespace NetworkApproach.Paths;

/// <summary>What a query for warm paths and a query for a plan share: from whom, to whom, over how many relays, and which people and ties
/// may be used. These two queries and no others.</summary>
/// <remarks>
/// Sets are copied, without repeats and in ordinal order; <c>default</c> ids and names are refused with an <see cref="ArgumentException"/>.
/// A person whom a rule (<see cref="Avoid"/>, <see cref="Capped"/>, <see cref="Refused"/>, <see cref="Granted"/>) names need not be in the
/// network.
/// </remarks>
public abstract record IntroductionScope
{
    /// <summary>As <see cref="MaxRelays"/>: no limit. Any value of at least the number of people in the network means the same.</summary>
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

    /// <summary>Who is reached already: the seeker alone, or with everybody they have talked with. Never empty; each must be in the
    /// network.</summary>
    public IReadOnlyList<ContactId> From { get; init => field = QuerySets.Sources(value, nameof(From)); }

    /// <summary>The people any of whom is to be reached; may be empty. Each must be in the network.</summary>
    public IReadOnlyList<ContactId> Targets { get; init => field = QuerySets.Ids(value, nameof(Targets)); }

    /// <summary>Names that all count as the target company: whoever works at one of them is to be reached too. May be empty, and unknown to
    /// the network. With no targets and no companies there is nobody to reach, and the answer is empty.</summary>
    public IReadOnlyList<CompanyName> Companies { get; init => field = QuerySets.Companies(value, nameof(Companies)); }

    /// <summary>Whether somebody whose work at one of the companies has ended counts too; false by default.</summary>
    public bool WorkedThere { get; init; }

    /// <summary>How many relays may stand at most between somebody in <see cref="From"/> and somebody to reach: 0 to
    /// <see cref="AnyNumberOfRelays"/>.
    /// The default is that of the query: <see cref="WarmPathQuery.DefaultMaxRelays"/> for paths, no limit for a plan.</summary>
    public int MaxRelays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>People whom no path may use, first and last included; empty by default.</summary>
    public IReadOnlyList<ContactId> Avoid { get; init => field = QuerySets.Ids(value, nameof(Avoid)); } = [];

    /// <summary>People who may not be relays, because they reached their cap; they may still be the first or the last of a path. Empty by
    /// default.</summary>
    public IReadOnlyList<ContactId> Capped { get; init => field = QuerySets.Ids(value, nameof(Capped)); } = [];

    /// <summary>Ties over which leave was refused, or that were tried and failed: they are not used. Each from the relay to the prospect;
    /// empty by default.</summary>
    public IReadOnlyList<(ContactId Relay, ContactId Prospect)> Refused { get; init =>
        field = QuerySets.Pairs(value, nameof(Refused)); } = [];

    /// <summary>Ties over which leave was granted: their chance is 1, their minutes stay. A pair that is no tie of the network is ignored;
    /// a refused one stays refused. Empty by default.</summary>
    public IReadOnlyList<(ContactId Relay, ContactId Prospect)> Granted { get; init =>
        field = QuerySets.Pairs(value, nameof(Granted)); } = [];

    private protected abstract IntroductionScope Closed { get; }

    /// <summary>Whether two scopes are of one kind of query and say the same.</summary>
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
