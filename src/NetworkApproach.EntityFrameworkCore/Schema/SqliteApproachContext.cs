using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Approaches in one SQLite file: <c>services.AddPooledDbContextFactory&lt;SqliteApproachContext&gt;(options =&gt;
/// options.UseSqlite("Data Source=search.db"))</c>.</summary>
/// <remarks>
/// The file is kept in write-ahead mode: readers never wait, and what was acknowledged survives a killed process. While it is open a
/// <c>-wal</c> and a
/// <c>-shm</c> file stand beside it and belong to it.
/// </remarks>
/// <param name="options">Where the file is.</param>
public sealed class SqliteApproachContext(DbContextOptions<SqliteApproachContext> options) : ApproachDbContext(options)
{
    /// <summary>Writes the file anew without its free pages, so that nothing erased is left in it; as long as copying it, and no other
    /// process may be writing.</summary>
    /// <param name="cancellationToken">Gives up; the file is as it was.</param>
    /// <exception cref="IOException">Another process reads the file, so that its log could not be emptied.</exception>
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
