using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Stores the contact book together with the approaches, through any context that has the tables. It can also replace all stored
/// data of a search at once, for forgetting and for restoring.</summary>
/// <remarks>
/// A write is one transaction at an expected version, and writes only what differs. A conflict is reported by the return value
/// <c>false</c>: load again, decide again, try again. What is loaded is as of one moment. Safe for any number of callers. For single
/// approaches use <see cref="EntityFrameworkApproachStore{TContext}"/>.
/// </remarks>
/// <typeparam name="TContext">The type of the context.</typeparam>
/// <param name="contexts">Creates a context for each call.</param>
/// <param name="secret">The secret of the list of people who asked to be forgotten, which the host keeps outside the database's exports;
/// null (default): there is no such list, or its secret is missing; a list that is there then recognizes nobody
/// (<see cref="SuppressionList.IsBlind"/>), and is kept.</param>
public sealed class EntityFrameworkSeekerStore<TContext>(IDbContextFactory<TContext> contexts, SuppressionSecret? secret = null)
    : ISuppressionStore
    where TContext : DbContext
{
    private const int MostReadings = 10;
    private const string Suppressed = "The list of who asked to be forgotten";

    /// <summary>Loads the book.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidOperationException">The list of people who asked to be forgotten was made with another secret.</exception>
    /// <exception cref="InvalidDataException">A row of the database is not a line of a book.</exception>
    public async Task<KeptBook> LoadBookAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await ReadBookAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Replaces the stored book with one made from it.</summary>
    /// <param name="before">The book as it was loaded.</param>
    /// <param name="book">The new book.</param>
    /// <param name="cancellationToken">Cancels the operation; then either everything is stored or nothing.</param>
    /// <returns>Whether the stored book was still at the expected version, so that the new one is stored.</returns>
    public async Task<bool> SaveBookAsync(KeptBook before, ContactBook book, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(book);
        StoredWrite once = new();
        try
        {
            return await WriteAsync(
                (context, stop) => BookRows.ReplaceAsync(context, before, book, stop), cancellationToken, once).ConfigureAwait(false);
        }
        catch (DbException) when (before.Version == 0 && !once.IsCommitting)
        {
            // Somebody else made the first book meanwhile, or the failure is another one.
            if ((await LoadBookAsync(cancellationToken).ConfigureAwait(false)).Version == 0)
            {
                throw;
            }

            return false;
        }
    }

    /// <summary>Appends events to approaches, and replaces the stored book with one made from it, in one transaction: everything or
    /// nothing.</summary>
    /// <param name="appended">What is appended, each approach once; at least one.</param>
    /// <param name="before">The book as it was loaded.</param>
    /// <param name="book">The new book.</param>
    /// <param name="cancellationToken">Cancels the operation; then either everything is stored or nothing.</param>
    /// <returns>Whether all were still at their expected versions, so that everything is stored.</returns>
    /// <exception cref="ArgumentException">There is nothing to append, or an approach stands there twice.</exception>
    public async Task<bool> RecordAsync(
        IReadOnlyList<AppendedEvents> appended, KeptBook before, ContactBook book, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(appended);
        ArgumentOutOfRangeException.ThrowIfZero(appended.Count, nameof(appended));
        ArgumentOutOfRangeException.ThrowIfNotEqual(
            appended.DistinctBy(one => one.Approach).Count(), appended.Count, nameof(appended));
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(book);
        AppendedLines[] all = [.. appended.Select(AppendedLines.Of)];
        StoredWrite once = new();
        try
        {
            return await WriteAsync(
                async (context, stop) =>
                {
                    foreach (AppendedLines one in all)
                    {
                        if (!await one.WriteAsync(context, stop).ConfigureAwait(false))
                        {
                            return false;
                        }
                    }

                    return await BookRows.ReplaceAsync(context, before, book, stop).ConfigureAwait(false);
                },
                cancellationToken,
                once).ConfigureAwait(false);
        }
        catch (DbException) when ((before.Version == 0 || appended.Any(one => one.ExpectedVersion == 0)) && !once.IsCommitting)
        {
            // Somebody else made an approach or the first book meanwhile, or the failure is another one.
            foreach (AppendedEvents one in appended)
            {
                if (!await IsAtAsync(one.Approach, one.ExpectedVersion, before.Version, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }
            }

            throw;
        }
    }

    /// <summary>Loads all stored data: the book, and the history of every approach.</summary>
    /// <inheritdoc cref="LoadBookAsync"/>
    public async Task<SeekerRecords> LoadAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            KeptBook book = await ReadBookAsync(context, cancellationToken).ConfigureAwait(false);
            return new(book, await HistoryRows.ReadAllAsync(context, cancellationToken).ConfigureAwait(false))
            {
                Exports = await ExportRows.ReadAsync(context, cancellationToken).ConfigureAwait(false),
            };
        }
    }

    /// <summary>Replaces all stored data of a search with data made from it, and leaves nothing of what was deleted in the file.</summary>
    /// <remarks>
    /// On SQLite deleted content is overwritten, then the file is rewritten without its free pages and its log is emptied;
    /// <see cref="SqliteApproachContext.CompactAsync"/> does only the last two. On PostgreSQL the host must run <c>ANALYZE</c> and
    /// <c>VACUUM FULL</c> to remove what the server itself keeps; its write-ahead log and its backups have their own retention: see
    /// <see cref="PostgresApproachContext"/>.
    /// </remarks>
    /// <param name="before">The data as it was loaded.</param>
    /// <param name="search">The new data.</param>
    /// <param name="cancellationToken">Cancels the operation; then either everything is stored or nothing.</param>
    /// <returns>Whether everything was still at its expected version, so that it is replaced.</returns>
    /// <exception cref="ErasureUnfinishedException">The data is replaced, but the SQLite file could not be rewritten or its log not be
    /// emptied, so that it may still contain what was deleted: compact the file later.</exception>
    public async Task<bool> ReplaceAsync(SeekerRecords before, SeekerRecords search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(search);
        return await WriteAsync(
            async (context,
                stop) => await HistoryRows.ReplaceAllAsync(context, before.Approaches, search.Approaches, stop).ConfigureAwait(false)
                && await BookRows.ReplaceAsync(context, before.Book, search.Book.Book, stop).ConfigureAwait(false)
                && await ExportRows.ReplaceAsync(context, before.Exports, search.Exports, stop).ConfigureAwait(false),
            cancellationToken,
            new StoredWrite(SqliteScrub.EndAsync)).ConfigureAwait(false);
    }

    /// <summary>Records that an export is made, so that a seeker who later forgets a person can be told where the person still is
    /// stored. Record it before the file is written: then no file is ever without its record.</summary>
    /// <remarks>A place is recorded once, with the latest export that was written there.</remarks>
    /// <param name="export">When it is made and where it is written.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task RecordExportAsync(ExportMade export, CancellationToken cancellationToken = default) =>
        WriteExportAsync(export, isMade: true, cancellationToken);

    /// <summary>Removes the record of an export that came to nothing: its file was never finished, and is gone. Nothing happens where none
    /// is recorded at that place.</summary>
    /// <param name="export">The export that was recorded.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task WithdrawExportAsync(ExportMade export, CancellationToken cancellationToken = default) =>
        WriteExportAsync(export, isMade: false, cancellationToken);

    /// <summary>Returns every recorded export, the oldest first.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<IReadOnlyList<ExportMade>> ExportsAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await ExportRows.ReadAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<SuppressionList> SuppressedAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            BookRow? row = await BookRows.RowAsync(context, cancellationToken).ConfigureAwait(false);
            return await ListAsync(context, row?.Mark, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> SuppressAsync(
        SuppressionList before, SuppressionList after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        KeptBook kept = await LoadBookAsync(cancellationToken).ConfigureAwait(false);
        return kept.Book.Suppressed.Keys.SequenceEqual(before.Keys)
            && await SaveBookAsync(kept, kept.Book.Suppressing(after), cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteExportAsync(ExportMade export, bool isMade, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(export);
        await WriteAsync(
            async (context, stop) =>
            {
                await ExportRows.WriteAsync(context, export, isMade, stop).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    // The tables are read one after another: what is read is of one moment if the version is the same at both ends. No lock is taken, so
    // that a file that may only be read can be.
    private async Task<KeptBook> ReadBookAsync(TContext context, CancellationToken cancellationToken)
    {
        for (int reading = 0; reading < MostReadings; reading++)
        {
            BookRow? row = await BookRows.RowAsync(context, cancellationToken).ConfigureAwait(false);
            try
            {
                SuppressionList list = await ListAsync(context, row?.Mark, cancellationToken).ConfigureAwait(false);
                ContactBook book = await BookRows.ReadAsync(context, list, cancellationToken).ConfigureAwait(false);
                if ((await BookRows.RowAsync(context, cancellationToken).ConfigureAwait(false))?.Version == row?.Version)
                {
                    return new(book, row?.Version ?? 0);
                }
            }
            catch (ArgumentException bad)
            {
                // Half before a write and half after it, statements lack their sources.
                if ((await BookRows.RowAsync(context, cancellationToken).ConfigureAwait(false))?.Version == row?.Version)
                {
                    throw StoredRows.Damaged(BookRows.Book, bad);
                }
            }
        }

        throw new InvalidOperationException($"The contact book changed {MostReadings} times while it was read; try again.");
    }

    private async Task<SuppressionList> ListAsync(TContext context, string? mark, CancellationToken cancellationToken)
    {
        if (secret is null && mark is null)
        {
            return SuppressionList.None;
        }

        List<SuppressedRow> rows = await context
            .Set<SuppressedRow>()
            .AsNoTracking()
            .ReadAllAsync(Suppressed, cancellationToken)
            .ConfigureAwait(false);
        if (secret is not null && mark is not null && mark != secret.Mark && rows.Count > 0)
        {
            throw new InvalidOperationException(
                "The list of who asked to be forgotten was made with another secret; give the one it was made with, or nobody on it "
                    + "could be recognized.");
        }

        return StoredRows.Made(Suppressed, () =>
        {
            IEnumerable<SuppressedKey> keys = rows.Select(
                row => new SuppressedKey(new ContactId(row.Person), (SuppressedKind)row.Kind, row.Hash, row.AsksNothing));
            return secret is null ? SuppressionList.WithoutSecret(mark!, keys) : SuppressionList.Of(secret, keys);
        });
    }

    private async Task<bool> IsAtAsync(ApproachId approach, long version, long bookVersion, CancellationToken cancellationToken)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await HistoryRows.VersionAsync(context, approach.Value, cancellationToken).ConfigureAwait(false) == version
                && ((await BookRows.RowAsync(context, cancellationToken).ConfigureAwait(false))?.Version ?? 0) == bookVersion;
        }
    }

    private async Task<bool> WriteAsync(
        Func<TContext, CancellationToken, Task<bool>> write, CancellationToken cancellationToken, StoredWrite? once = null)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await (once ?? new()).RunAsync(context, write, cancellationToken).ConfigureAwait(false);
        }
    }
}
