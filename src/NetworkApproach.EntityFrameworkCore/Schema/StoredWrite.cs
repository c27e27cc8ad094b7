using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One write in one transaction, and how far it came.</summary>
/// <param name="scrub">What leaves nothing of the deleted content in an SQLite file, once the write is committed; null: nothing that must
/// not be left is deleted.</param>
internal sealed class StoredWrite(Func<DbContext, CancellationToken, Task>? scrub = null)
{
    /// <summary>Whether all is written but the end of it: a failure from here on is nobody else's doing.</summary>
    internal bool IsCommitting { get; private set; }

    /// <summary>Writes and commits; rolls everything back where <paramref name="write"/> says that the expected version has
    /// passed.</summary>
    /// <returns>What <paramref name="write"/> returned.</returns>
    internal Task<bool> RunAsync<TContext>(
        TContext context, Func<TContext, CancellationToken, Task<bool>> write, CancellationToken cancellationToken)
        where TContext : DbContext =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(stop => RunOnceAsync(context, write, stop), cancellationToken);

    private async Task<bool> RunOnceAsync<TContext>(
        TContext context, Func<TContext, CancellationToken, Task<bool>> write, CancellationToken cancellationToken)
        where TContext : DbContext
    {
        IsCommitting = false;
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        bool scrubs = scrub is not null && context.Database.IsSqlite();
        if (scrubs)
        {
            await SqliteScrub.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        }

        IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (!await write(context, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            IsCommitting = true;
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        if (scrubs)
        {
            await scrub!(context, CancellationToken.None).ConfigureAwait(false);
        }

        return true;
    }
}
