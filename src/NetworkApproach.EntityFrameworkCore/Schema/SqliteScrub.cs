using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Leaves nothing of what was deleted in an SQLite file or its log.</summary>
internal static class SqliteScrub
{
    /// <summary>From now on this connection overwrites what it deletes.</summary>
    internal static Task BeginAsync(DbContext context, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync($"PRAGMA secure_delete = ON", cancellationToken);

    /// <summary>Writes the file anew without its free pages, in which earlier writes may have left something, and empties its log.</summary>
    /// <exception cref="IOException">Another process reads the file; its log could not be emptied.</exception>
    internal static async Task EndAsync(DbContext context)
    {
        await context.Database.ExecuteSqlAsync($"VACUUM", CancellationToken.None).ConfigureAwait(false);
        await EmptyLogAsync(context, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Empties the log.</summary>
    /// <exception cref="IOException">Another process reads the file; its log could not be emptied.</exception>
    internal static async Task EmptyLogAsync(DbContext context, CancellationToken cancellationToken)
    {
        DbCommand command = context.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            object? isBusy = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            if (isBusy is 1L)
            {
                throw new IOException("Everything is written, but another process reads the file, so that its log still holds what was erased; close that process, and compact the file.");
            }
        }
    }
}
