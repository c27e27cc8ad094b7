using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Stores approaches in a database, through any context that has the tables: see
/// <see cref="NetworkApproachModel.AddNetworkApproach"/>. Safe for any number of callers.</summary>
/// <remarks>
/// A write is one transaction: it raises the version if it is the expected one, and adds its rows. The primary keys keep two writers apart,
/// whatever the isolation level. A history is read by one statement, as of one moment. Footprints fold the seeker's other approaches, so
/// their cost is linear in the length of those.
/// </remarks>
/// <typeparam name="TContext">The type of the context.</typeparam>
/// <param name="contexts">Creates a context for each call.</param>
public sealed class EntityFrameworkApproachStore<TContext>(IDbContextFactory<TContext> contexts) : IApproachStore
    where TContext : DbContext
{
    /// <inheritdoc/>
    public async Task<ApproachHistory> LoadAsync(ApproachId approach, CancellationToken cancellationToken = default)
    {
        Guard(approach.IsDefault, nameof(approach));
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            long version = 0;
            List<ApproachEvent> events = [];
            var rows = context.Set<ApproachRow>().Where(row => row.Id == approach.Value)
                .LeftJoin(
                    context.Set<EventRow>(), row => row.Id, e => e.Approach,
                    (row, e) => new { row.Version, Position = e == null ? -1 : e.Position, Line = e == null ? null : e.Line })
                .OrderBy(row => row.Position);
            await foreach (var row in rows.ReadAsync(HistoryRows.Approaches, cancellationToken).ConfigureAwait(false))
            {
                version = row.Version;
                if (row.Line is not null)
                {
                    events.Add(HistoryRows.Read(approach.Value, row.Position, row.Line));
                }
            }

            return version == 0
                ? ApproachHistory.Empty
                : StoredRows.Made(HistoryRows.Approaches, () => new ApproachHistory(events.AsReadOnly(), version));
        }
    }

    /// <inheritdoc/>
    public Task<bool> AppendAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ApproachEvent[] added = Guarded(approach, events, expectedVersion);
        return WriteAsync(
            approach.Value, new Change(added, expectedVersion, expectedVersion + added.Length, Replaces: false), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ErasureUnfinishedException">The history is replaced, but the log of the SQLite file could not be emptied and still
    /// contains what was deleted: compact the file later.</exception>
    public Task<bool> ReplaceAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> history, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ApproachEvent[] all = Guarded(approach, history, expectedVersion);
        return WriteAsync(
            approach.Value, new Change(all, expectedVersion, Math.Max(expectedVersion + 1, all.Length), Replaces: true), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Footprint>> FootprintsAsync(
        ContactId seeker, ApproachId except, IReadOnlyCollection<ContactId> people, DateTimeOffset at,
        CancellationToken cancellationToken = default)
    {
        Guard(seeker.IsDefault, nameof(seeker));
        Guard(except.IsDefault, nameof(except));
        ArgumentNullException.ThrowIfNull(people);
        Guard(people.Any(person => person.IsDefault), nameof(people));
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            Dictionary<string, List<ApproachEvent>> others = [];
            var rows = context.Set<ApproachRow>().Where(row => row.Seeker == seeker.Value && row.Id != except.Value)
                .Join(context.Set<EventRow>(), row => row.Id, e => e.Approach, (_, e) => new { e.Approach, e.Position, e.Line })
                .OrderBy(e => e.Approach).ThenBy(e => e.Position);
            await foreach (var row in rows.ReadAsync(HistoryRows.Approaches, cancellationToken).ConfigureAwait(false))
            {
                if (!others.TryGetValue(row.Approach, out List<ApproachEvent>? events))
                {
                    others.Add(row.Approach, events = []);
                }

                events.Add(HistoryRows.Read(row.Approach, row.Position, row.Line));
            }

            return Approach.Footprints(others.Values.Select(Approach.Fold), people, at);
        }
    }

    private static ApproachEvent[] Guarded(ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion)
    {
        Guard(approach.IsDefault, nameof(approach));
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        ApproachEvent[] copied = [.. events];
        return copied.Contains(null!) ? throw new ArgumentException("An event is null.", nameof(events)) : copied;
    }

    private static void Guard(bool isDefault, string name)
    {
        if (isDefault)
        {
            throw new ArgumentException("An id is default, which identifies nothing.", name);
        }
    }

    private async Task<bool> WriteAsync(string approach, Change change, CancellationToken cancellationToken)
    {
        TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            if (change.To == change.From)
            {
                // Nothing is written where nothing would change.
                return await IsAtAsync(context, approach, change.From, cancellationToken).ConfigureAwait(false);
            }

            StoredWrite once = new(change.Replaces ? SqliteScrub.EmptyLogAsync : null);
            try
            {
                return await once
                    .RunAsync(context, (open, stop) => WriteAsync(open, approach, change, stop), cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (DbException) when (change.From == 0 && !once.IsCommitting)
            {
                // Somebody else made the approach known first, or the failure is another one.
                if (await IsAtAsync(context, approach, 0, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }

                return false;
            }
        }
    }

    private static async Task<bool> WriteAsync(TContext context, string approach, Change change, CancellationToken cancellationToken)
    {
        if (!change.Replaces || change.From == 0)
        {
            return await HistoryRows
                .AppendAsync(context, approach, change.Seeker, change.Lines, change.From, change.To, cancellationToken)
                .ConfigureAwait(false);
        }

        // Raising the version where it is the expected one locks the row for the rest of the transaction.
        IQueryable<ApproachRow> expected = context.Set<ApproachRow>().Where(row => row.Id == approach && row.Version == change.From);
        if (await expected.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Version, change.To).SetProperty(row => row.Seeker, change.Seeker), cancellationToken)
                .ConfigureAwait(false) != 1)
        {
            return false;
        }

        await context.Set<EventRow>().Where(e => e.Approach == approach).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await HistoryRows.AddAsync(context, approach, change.Lines, change.To, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static async Task<bool> IsAtAsync(TContext context, string approach, long version, CancellationToken cancellationToken) =>
        await HistoryRows.VersionAsync(context, approach, cancellationToken).ConfigureAwait(false) == version;

    /// <summary>A write: what is added, or replaces all; from which version to which. An event's place follows from the version it
    /// made.</summary>
    private sealed record Change(ApproachEvent[] Events, long From, long To, bool Replaces)
    {
        /// <summary>Written before the database is asked for anything: no lock is held meanwhile, and what cannot be written never
        /// begins.</summary>
        internal string[] Lines { get; } = [.. Events.Select(EventJson.Write)];

        internal string? Seeker { get; } = HistoryRows.SeekerOf(Events);
    }
}
