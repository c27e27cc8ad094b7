using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Leaves nothing of what was deleted in an SQLite file or its log.</summary>
internal static class SqliteScrub
{
    private const int MostTries = 20;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <summary>From now on this connection overwrites what it deletes.</summary>
    internal static Task BeginAsync(DbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"PRAGMA secure_delete = ON", cancellationToken);

    /// <summary>Writes the file anew without its free pages, in which earlier writes may have left something, and empties its
    /// log.</summary>
    /// <exception cref="ErasureUnfinishedException">Another process uses the file, or it cannot be rewritten; what was erased may still
    /// be stored in it or its log.</exception>
    internal static async Task EndAsync(DbContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.Database.ExecuteSqlAsync($"VACUUM", cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException failed)
        {
            throw new ErasureUnfinishedException(failed.Message, failed);
        }

        await EmptyLogAsync(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Empties the write-ahead log, in which what was replaced stood too; waits two seconds for whoever still reads it.</summary>
    /// <exception cref="ErasureUnfinishedException">Another process goes on reading it, or it cannot be emptied; what was erased may still
    /// be stored in it.</exception>
    internal static async Task EmptyLogAsync(DbContext context, CancellationToken cancellationToken)
    {
        for (int tries = 1; await IsLogBusyAsync(context, cancellationToken).ConfigureAwait(false); tries++)
        {
            if (tries == MostTries)
            {
                throw new ErasureUnfinishedException("another process is reading the file", null);
            }

            await Task.Delay(BetweenTries, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> IsLogBusyAsync(DbContext context, CancellationToken cancellationToken)
    {
        DbCommand command = context.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            try
            {
                return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is 1L;
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
            {
                return true;
            }
            catch (SqliteException failed)
            {
                throw new ErasureUnfinishedException(failed.Message, failed);
            }
        }
    }
}
