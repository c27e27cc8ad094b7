using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>A context that has only the tables of approaches: <see cref="SqliteApproachContext"/> or <see cref="PostgresApproachContext"/>,
/// each with its migrations.</summary>
/// <remarks>A host that has a context of its own adds the tables to that one instead, with
/// <see cref="NetworkApproachModel.AddNetworkApproach"/>.</remarks>
public abstract class ApproachDbContext : DbContext
{
    private protected ApproachDbContext(DbContextOptions options)
        : base(options)
    {
    }

    /// <summary>Creates the database and its tables, or upgrades older tables to this version. One transaction makes all changes or none,
    /// in one process at a time.</summary>
    /// <remarks>Safe to call at every start. No other member of this package changes a schema.</remarks>
    /// <param name="cancellationToken">Cancels the operation; then no table has changed.</param>
    /// <returns>Whether anything was created or changed.</returns>
    /// <exception cref="NewerSchemaException">A newer version of this package has written the database. Nothing was changed.</exception>
    /// <exception cref="DbException">The database cannot be reached, read or written.</exception>
    public Task<bool> UpgradeAsync(CancellationToken cancellationToken = default) =>
        Database.CreateExecutionStrategy().ExecuteAsync(UpgradeOnceAsync, cancellationToken);

    /// <summary>Maps the tables.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddNetworkApproach();

    /// <summary>Prepares the database before its first table, outside any transaction.</summary>
    private protected abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Keeps every other process from changing the schema until the transaction ends.</summary>
    private protected abstract Task LockSchemaAsync(CancellationToken cancellationToken);

    // Not Database.MigrateAsync: its lock on SQLite is a row, which a killed process leaves behind for every later start to wait on. A
    // transaction leaves nothing.
    private async Task<bool> UpgradeOnceAsync(CancellationToken cancellationToken)
    {
        IRelationalDatabaseCreator creator = this.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken).ConfigureAwait(false))
        {
            await creator.CreateAsync(cancellationToken).ConfigureAwait(false);
        }

        await Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await PendingAsync(cancellationToken).ConfigureAwait(false) is not null
                && await MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "The script is made from the migrations of this package.")]
    private async Task<bool> MigrateAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        IDbContextTransaction transaction = await Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await LockSchemaAsync(cancellationToken).ConfigureAwait(false);

            // On PostgreSQL a history table that is missing is found out by an error, which the transaction must survive.
            await transaction.CreateSavepointAsync(nameof(PendingAsync), cancellationToken).ConfigureAwait(false);
            string? pending = await PendingAsync(cancellationToken).ConfigureAwait(false);
            await transaction.RollbackToSavepointAsync(nameof(PendingAsync), cancellationToken).ConfigureAwait(false);
            if (pending is not { } script)
            {
                return false;
            }

            DbCommand command = Database.GetDbConnection().CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = script;
                command.Transaction = transaction.GetDbTransaction();
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>The script that is still to run; null if none is.</summary>
    private async Task<string?> PendingAsync(CancellationToken cancellationToken)
    {
        string[] known = [.. Database.GetMigrations()];
        IHistoryRepository history = this.GetService<IHistoryRepository>();
        string[] applied = await history.ExistsAsync(cancellationToken).ConfigureAwait(false)
            ? [.. (await history.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)).Select(row => row.MigrationId)]
            : [];
        if (applied.Except(known).LastOrDefault() is { } unknown)
        {
            throw new NewerSchemaException(unknown);
        }

        return applied.Length == known.Length
            ? null
            : this.GetService<IMigrator>().GenerateScript(applied.LastOrDefault(), null, MigrationsSqlGenerationOptions.NoTransactions);
    }
}
