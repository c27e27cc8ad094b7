using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Keeps the contact book beside the approaches, through any context that has the tables, and changes everything kept of a search
/// at once: for forgetting, and for restoring.</summary>
/// <remarks>
/// A write is one transaction at an expected version, and writes only what differs. A conflict is a value, <c>false</c>: load again, decide
/// again, try again. What is loaded is as of one moment. Safe for any number of callers. Approaches one by one:
/// <see cref="EntityFrameworkApproachStore{TContext}"/>.
/// </remarks>
/// <typeparam name="TContext">The context.</typeparam>
/// <param name="contexts">Makes a context for each call.</param>
/// <param name="secret">The secret of the list of who asked to be forgotten, kept by the host outside the database's exports; null for no
/// such list.</param>
public sealed class EntityFrameworkSeekerStore<TContext>(IDbContextFactory<TContext> contexts, SuppressionSecret? secret = null)
    where TContext : DbContext
{
    private const int MostReadings = 10;

    /// <summary>The book as it is.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The list of who asked to be forgotten was made with another secret.</exception>
    /// <exception cref="InvalidDataException">A row is no line of a book.</exception>
    public async Task<KeptBook> LoadBookAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await ReadBookAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Keeps a book in the place of the one it was made from.</summary>
    /// <param name="before">The book as it was loaded.</param>
    /// <param name="book">The book as it is to be.</param>
    /// <param name="cancellationToken">Gives up; then all is kept, or nothing.</param>
    /// <returns>Whether the book still was at that version, and so is kept.</returns>
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

    /// <summary>Everything kept: the book, and the history of every approach.</summary>
    /// <inheritdoc cref="LoadBookAsync"/>
    public async Task<SeekerData> LoadAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            KeptBook book = await ReadBookAsync(context, cancellationToken).ConfigureAwait(false);
            return new(book, await HistoryRows.ReadAllAsync(context, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Keeps another search in the place of the one it was made from, whole, and leaves nothing of what is gone in the
    /// file.</summary>
    /// <remarks>
    /// On SQLite what is deleted is overwritten, then the file is written anew without its free pages and its log emptied;
    /// <see cref="SqliteApproachContext.CompactAsync"/> does the last two alone. On
    /// PostgreSQL the server's dead rows go with <c>ANALYZE</c> and <c>VACUUM FULL</c>, its write-ahead log and its backups with their own
    /// retention: see <see cref="PostgresApproachContext"/>.
    /// </remarks>
    /// <param name="before">The search as it was loaded.</param>
    /// <param name="search">The search as it is to be.</param>
    /// <param name="cancellationToken">Gives up; then all is kept, or nothing.</param>
    /// <returns>Whether everything still was at its version, and so is replaced.</returns>
    /// <exception cref="IOException">It is replaced, but another process reads the file, so that its log still holds what is gone: compact
    /// it later.</exception>
    public async Task<bool> ReplaceAsync(SeekerData before, SeekerData search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(search);
        return await WriteAsync(
            async (context,
                stop) => await HistoryRows.ReplaceAllAsync(context, before.Approaches, search.Approaches, stop).ConfigureAwait(false)
                && await WriteBookAsync(context, before.Book, search.Book.Book, stop).ConfigureAwait(false),
            cancellationToken,
            scrubs: true).ConfigureAwait(false);
    }

    /// <summary>Notes that an export was made, so that whoever is forgotten later can be told where they still are.</summary>
    /// <param name="export">When and where.</param>
    /// <param name="cancellationToken">Gives up.</param>
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

    /// <summary>Every export that was noted, the oldest first.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ExportMade>> ExportsAsync(CancellationToken cancellationToken = default)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
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
        if (mark is not null && mark != secret?.Mark)
        {
            throw new InvalidOperationException(
                "The list of who asked to be forgotten was made with another secret; give the one it was made with, or nobody on it "
                    + "could be recognized.");
        }

        if (secret is null)
        {
            return SuppressionList.None;
        }

        List<SuppressedRow> rows = await context.Set<SuppressedRow>().AsNoTracking().ToListAsync(cancellationToken).ConfigureAwait(false);
        return SuppressionList.Of(
            secret, rows.Select(row => new SuppressedKey(new ContactId(row.Person), (SuppressedKind)row.Kind, row.Hash)));
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
