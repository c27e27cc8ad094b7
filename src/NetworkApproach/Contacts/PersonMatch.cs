namespace NetworkApproach;

/// <summary>Who was meant by what somebody typed: one person, one of several, or nobody known. These three and no others.</summary>
public abstract record PersonMatch
{
    private PersonMatch()
    {
    }

    private protected abstract PersonMatch Closed { get; }

    /// <summary>One person.</summary>
    public sealed record Found : PersonMatch
    {
        internal Found(Contact person) => Person = person;

        /// <summary>Who was meant.</summary>
        public Contact Person { get; }

        private protected override PersonMatch Closed => this;
    }

    /// <summary>One of several people: ask which, or for the id.</summary>
    public sealed record Ambiguous : PersonMatch
    {
        internal Ambiguous(IReadOnlyList<Contact> candidates) => Candidates = candidates;

        /// <summary>Everybody who may be meant, two or more, in the ordinal order of their ids.</summary>
        public IReadOnlyList<Contact> Candidates { get; }

        private protected override PersonMatch Closed => this;
    }

    /// <summary>Nobody known.</summary>
    public sealed record Unknown : PersonMatch
    {
        internal Unknown(IReadOnlyList<Contact> nearest) => Nearest = nearest;

        /// <summary>Whose name or id differs by a few letters only, the nearest first, then in the ordinal order of their ids; empty if
        /// nobody's does.</summary>
        public IReadOnlyList<Contact> Nearest { get; }

        private protected override PersonMatch Closed => this;
    }
}
