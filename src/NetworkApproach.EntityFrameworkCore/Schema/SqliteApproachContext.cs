using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>The context for approaches in one SQLite file: <c>services.AddPooledDbContextFactory&lt;SqliteApproachContext&gt;(options =&gt;
/// options.UseSqlite("Data Source=search.db"))</c>.</summary>
/// <remarks>
/// The file is used in write-ahead mode: readers never wait, and acknowledged writes survive a killed process. While the file is open, a
/// <c>-wal</c> and a <c>-shm</c> file are next to it and belong to it.
/// </remarks>
/// <param name="options">The options of the context, with the path of the file.</param>
public sealed class SqliteApproachContext(DbContextOptions<SqliteApproachContext> options) : ApproachDbContext(options)
{
    /// <summary>Rewrites the file without its free pages, so that nothing erased is left in it. It takes as long as copying the file, and
    /// no other process may write meanwhile.</summary>
    /// <param name="cancellationToken">Cancels the operation; the file is then unchanged.</param>
    /// <exception cref="ErasureUnfinishedException">Another process uses the file, or the disk has no room for the copy; call it
    /// again.</exception>
    public async Task CompactAsync(CancellationToken cancellationToken = default)
    {
        await Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await SqliteScrub.EndAsync(this, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private protected override Task PrepareAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);

    // A transaction of Microsoft.Data.Sqlite's begins IMMEDIATE: it is the only writer already.
    private protected override Task LockSchemaAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
