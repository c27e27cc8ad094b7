namespace NetworkApproach.Formats;

/// <summary>The target of a search for warm paths: a person, or anybody at a company. There are no other cases.</summary>
public abstract record PathTarget
{
    private PathTarget(int line) => Line = line;

    /// <summary>The line on which it was written, from 1.</summary>
    public int Line { get; }

    private protected abstract PathTarget Closed { get; }

    /// <summary>A person, by id or by name. The caller, who knows the people, decides which of the two it is.</summary>
    public sealed record Person : PathTarget
    {
        internal Person(int line, string idOrName)
            : base(line) => IdOrName = idOrName;

        /// <summary>The id or the name as written, trimmed; not blank.</summary>
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
