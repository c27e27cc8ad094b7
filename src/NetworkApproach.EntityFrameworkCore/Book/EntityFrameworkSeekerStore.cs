using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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
        try
        {
            return await WriteAsync(
                (context, stop) => WriteBookAsync(context, before, book, stop), cancellationToken).ConfigureAwait(false);
        }
        catch (DbException) when (before.Version == 0)
        {
            // Somebody else made the first book meanwhile, or the failure is another one.
            if ((await LoadBookAsync(cancellationToken).ConfigureAwait(false)).Version == 0)
            {
                throw;
            }

            return false;
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
                Exports = await ReadExportsAsync(context, cancellationToken).ConfigureAwait(false),
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
    /// <exception cref="IOException">The data is replaced, but another process is reading the file, so its log still contains what was
    /// deleted: compact the file later.</exception>
    public async Task<bool> ReplaceAsync(SeekerRecords before, SeekerRecords search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(search);
        return await WriteAsync(
            async (context,
                stop) => await HistoryRows.ReplaceAllAsync(context, before.Approaches, search.Approaches, stop).ConfigureAwait(false)
                && await WriteBookAsync(context, before.Book, search.Book.Book, stop).ConfigureAwait(false)
                && await WriteExportsAsync(context, before.Exports, search.Exports, stop).ConfigureAwait(false),
            cancellationToken,
            scrubs: true).ConfigureAwait(false);
    }

    /// <summary>Records that an export was made, so that a seeker who later forgets a person can be told where the person still is
    /// stored.</summary>
    /// <param name="export">When it was made and where it was written.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task RecordExportAsync(ExportMade export, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        await WriteAsync(
            async (context, stop) =>
            {
                TableRows rows = TableRows.Of<ExportRow>(context, nameof(ExportRow.At), nameof(ExportRow.Offset), nameof(ExportRow.Place));
                await rows.DeleteAsync([[export.At.UtcTicks, (int)export.At.TotalOffsetMinutes, export.Place]], stop).ConfigureAwait(false);
                await rows.InsertAsync([[export.At.UtcTicks, (int)export.At.TotalOffsetMinutes, export.Place]], stop).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns every recorded export, the oldest first.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<IReadOnlyList<ExportMade>> ExportsAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await ReadExportsAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<SuppressionList> SuppressedAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            BookRow? row = await RowAsync(context, cancellationToken).ConfigureAwait(false);
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

    private static async Task<IReadOnlyList<ExportMade>> ReadExportsAsync(TContext context, CancellationToken cancellationToken)
    {
        List<ExportRow> rows = await context
            .Set<ExportRow>()
            .AsNoTracking()
            .OrderBy(row => row.At)
            .ThenBy(row => row.Place)
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        return
        [
            .. rows.Select(row => new ExportMade(
                new DateTimeOffset(row.At, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(row.Offset)), row.Place))
        ];
    }

    // An export that was noted since the data was loaded stays.
    private static async Task<bool> WriteExportsAsync(
        TContext context, IReadOnlyList<ExportMade> was, IReadOnlyList<ExportMade> now, CancellationToken cancellationToken)
    {
        Difference<ExportMade> exports = new(was, now, export => (export.At.UtcTicks, export.Place));
        await TableRows.Of<ExportRow>(context, nameof(ExportRow.At), nameof(ExportRow.Place))
            .DeleteAsync(exports.Removed.Select(export => new object?[] { export.At.UtcTicks, export.Place }), cancellationToken)
                .ConfigureAwait(false);
        await TableRows.Of<ExportRow>(context, nameof(ExportRow.At), nameof(ExportRow.Offset), nameof(ExportRow.Place))
            .InsertAsync(
                exports.Written.Select(
                    export => new object?[] { export.At.UtcTicks, (int)export.At.Offset.TotalMinutes, export.Place }), cancellationToken)
                        .ConfigureAwait(false);
        return true;
    }

    // The tables are read one after another: what is read is of one moment if the version is the same at both ends. No lock is taken, so
    // that a file that may only be read can be.
    private async Task<KeptBook> ReadBookAsync(TContext context, CancellationToken cancellationToken)
    {
        for (int reading = 0; reading < MostReadings; reading++)
        {
            BookRow? row = await RowAsync(context, cancellationToken).ConfigureAwait(false);
            try
            {
                SuppressionList list = await ListAsync(context, row?.Mark, cancellationToken).ConfigureAwait(false);
                ContactBook book = await BookRows.ReadAsync(context, list, cancellationToken).ConfigureAwait(false);
                if ((await RowAsync(context, cancellationToken).ConfigureAwait(false))?.Version == row?.Version)
                {
                    return new(book, row?.Version ?? 0);
                }
            }
            catch (ArgumentException) when (reading < MostReadings - 1)
            {
                // Half before a write and half after it, statements lack their sources.
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

        List<SuppressedRow> rows = await context.Set<SuppressedRow>().AsNoTracking().ToListAsync(cancellationToken).ConfigureAwait(false);
        if (secret is not null && mark is not null && mark != secret.Mark && rows.Count > 0)
        {
            throw new InvalidOperationException(
                "The list of who asked to be forgotten was made with another secret; give the one it was made with, or nobody on it "
                    + "could be recognized.");
        }

        IEnumerable<SuppressedKey> keys = rows.Select(
            row => new SuppressedKey(new ContactId(row.Person), (SuppressedKind)row.Kind, row.Hash, row.AsksNothing));
        return secret is null ? SuppressionList.WithoutSecret(mark!, keys) : SuppressionList.Of(secret, keys);
    }

    private static Task<BookRow?> RowAsync(TContext context, CancellationToken cancellationToken) =>
        context.Set<BookRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == BookRows.TheBook, cancellationToken);

    private static async Task<bool> WriteBookAsync(TContext context, KeptBook before, ContactBook book, CancellationToken cancellationToken)
    {
        if (ReferenceEquals(before.Book, book))
        {
            return (await RowAsync(context, cancellationToken).ConfigureAwait(false))?.Version is var version
                && (version ?? 0) == before.Version;
        }

        if (before.Version == 0)
        {
            if (await RowAsync(context, cancellationToken).ConfigureAwait(false) is not null)
            {
                return false;
            }

            await TableRows.Of<BookRow>(context, nameof(BookRow.Id), nameof(BookRow.Version), nameof(BookRow.Mark))
                .InsertAsync([[BookRows.TheBook, 1L, book.Suppressed.Mark]], cancellationToken).ConfigureAwait(false);
        }
        else if (await context.Set<BookRow>().Where(row => row.Id == BookRows.TheBook && row.Version == before.Version)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Version, before.Version + 1).SetProperty(row => row.Mark, book.Suppressed.Mark),
                cancellationToken).ConfigureAwait(false) != 1)
        {
            return false;
        }

        await BookRows.WriteAsync(context, before.Book, book, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> WriteAsync(
        Func<TContext, CancellationToken, Task<bool>> write, CancellationToken cancellationToken, bool scrubs = false)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await context.Database
                .CreateExecutionStrategy()
                .ExecuteAsync(stop => WriteOnceAsync(context, write, scrubs, stop), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private static async Task<bool> WriteOnceAsync(
        TContext context, Func<TContext, CancellationToken, Task<bool>> write, bool scrubs, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        scrubs &= context.Database.IsSqlite();
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

            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        if (scrubs)
        {
            await SqliteScrub.EndAsync(context, CancellationToken.None).ConfigureAwait(false);
        }

        return true;
    }
}
