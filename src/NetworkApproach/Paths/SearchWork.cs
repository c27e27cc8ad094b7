namespace NetworkApproach;

/// <summary>Counts the ties looked at, and says when the query's bound is reached or the caller no longer wants the answer.</summary>
internal sealed class SearchWork(long most, CancellationToken cancellation)
{
    private const long LooksBetweenChecks = 1 << 12;

    private long done;

    /// <summary>Whether the bound cut the search.</summary>
    internal bool IsOver => done > most;

    /// <summary>Looks at one more tie, or answers false.</summary>
    internal bool TryLook()
    {
        if (++done % LooksBetweenChecks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return done <= most;
    }
}
