namespace NetworkApproach.Paths;

/// <summary>Counts the ties looked at, and says when the query's bound is reached or the caller no longer wants the answer.</summary>
internal sealed class SearchWork
{
    private CancellationToken cancellation;
    private long most;
    private long left;

    /// <summary>Whether the bound, or the caller, cut the search.</summary>
    internal bool IsOver => left < 0;

    /// <summary>How many ties have been looked at.</summary>
    internal long Looked => most - left;

    internal void Begin(long bound, CancellationToken token) => (most, left, cancellation) = (bound, bound, token);

    /// <summary>Looks at so many more ties, or answers false.</summary>
    internal bool TryLook(int ties)
    {
        // QuikGraph's algorithms swallow the exception of a cancelled search: it is thrown once they have returned.
        left = cancellation.IsCancellationRequested ? -1 : left - ties;
        return left >= 0;
    }

    /// <summary>Gives up: no number of ties would do.</summary>
    internal void End() => left = -1;

    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    internal void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();
}
