namespace NetworkApproach;

/// <summary>Counts the ties looked at, and says when the query's bound is reached or the caller no longer wants the answer.</summary>
internal sealed class SearchWork(long most, CancellationToken cancellation)
{
    private long left = most;

    /// <summary>Whether the bound cut the search.</summary>
    internal bool IsOver => left < 0;

    /// <summary>Looks at so many more ties, or answers false.</summary>
    internal bool TryLook(int ties)
    {
        cancellation.ThrowIfCancellationRequested();
        left -= ties;
        return left >= 0;
    }

    /// <summary>Gives up: no number of ties would do.</summary>
    internal void End() => left = -1;
}
