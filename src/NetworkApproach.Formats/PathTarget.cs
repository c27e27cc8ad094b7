namespace NetworkApproach.Formats;

/// <summary>Whom warm paths are looked for: a person, or anybody at a company. These two and no others.</summary>
public abstract record PathTarget
{
    private PathTarget(int line) => Line = line;

    /// <summary>The line it was written on, from 1.</summary>
    public int Line { get; }

    private protected abstract PathTarget Closed { get; }

    /// <summary>A person, by id or by name: only who knows the people can tell which.</summary>
    public sealed record Person : PathTarget
    {
        internal Person(int line, string idOrName)
            : base(line) => IdOrName = idOrName;

        /// <summary>As it was written, trimmed; not blank.</summary>
        public string IdOrName { get; }

        private protected override PathTarget Closed => this;
    }

    /// <summary>Anybody at a company.</summary>
    public sealed record AnybodyAt : PathTarget
    {
        internal AnybodyAt(int line, CompanyName company)
            : base(line) => Company = company;

        /// <summary>The company.</summary>
        public CompanyName Company { get; }

        private protected override PathTarget Closed => this;
    }
}
