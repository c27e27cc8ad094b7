namespace NetworkApproach;

/// <summary>
/// The result of searching for a person: found, ambiguous or unknown. A closed hierarchy: a <c>switch</c> over its three cases is complete.
/// </summary>
public abstract record PersonMatch
{
    private PersonMatch()
    {
    }

    private protected abstract PersonMatch Closed { get; }

    /// <summary>One person matches.</summary>
    public sealed record Found : PersonMatch
    {
        internal Found(Contact person) => Person = person;

        /// <summary>The person found.</summary>
        public Contact Person { get; }

        private protected override PersonMatch Closed => this;
    }

    /// <summary>Several people match: ask the user which one, or for the id.</summary>
    public sealed record Ambiguous : PersonMatch
    {
        internal Ambiguous(IReadOnlyList<Contact> candidates) => Candidates = candidates;

        /// <summary>The people who match, two or more, in ordinal order of their ids.</summary>
        public IReadOnlyList<Contact> Candidates { get; }

        private protected override PersonMatch Closed => this;
    }

    /// <summary>Nobody matches.</summary>
    public sealed record Unknown : PersonMatch
    {
        internal Unknown(IReadOnlyList<Contact> nearest) => Nearest = nearest;

        /// <summary>
        /// The people whose name or id differs by only a few letters, the closest first, then in ordinal order of their ids; empty if there
        /// are none.
        /// </summary>
        public IReadOnlyList<Contact> Nearest { get; }

        private protected override PersonMatch Closed => this;
    }
}
