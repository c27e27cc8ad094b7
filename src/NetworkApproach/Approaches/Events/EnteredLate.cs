using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>The mark of an attempt or a request that was made first and recorded later, by <see cref="ApproachCommand.Enter"/>.</summary>
/// <param name="Against">The acts that were on record when it was entered, came after its own instant, and would have forbidden it had it
/// come after them: a no, a withdrawal, lost interest, the end. In order of their instants; empty if there were none.</param>
public sealed record EnteredLate(ImmutableArray<ActId> Against)
{
    /// <summary>Whether two marks list the same acts.</summary>
    public bool Equals(EnteredLate? other) => other is not null && Against.SequenceEqual(other.Against);

    /// <inheritdoc/>
    public override int GetHashCode() => Against.Length;
}
