using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Reads and writes the histories of approaches, in their tables.</summary>
internal static class HistoryRows
{
    /// <summary>What its rows are of, where one cannot be read.</summary>
    internal const string Approaches = "The approaches";

    /// <summary>Every approach, in one statement as of one moment.</summary>
    internal static async Task<IReadOnlyDictionary<ApproachId, ApproachHistory>> ReadAllAsync(
        DbContext context, CancellationToken cancellationToken)
    {
        SortedDictionary<ApproachId, (long Version, List<ApproachEvent> Events)> all = [];
        var rows = context.Set<ApproachRow>()
            .LeftJoin(
                context.Set<EventRow>(), row => row.Id, e => e.Approach,
                (row, e) => new { row.Id, row.Version, Position = e == null ? -1 : e.Position, Line = e == null ? null : e.Line })
            .OrderBy(row => row.Id).ThenBy(row => row.Position);
        await foreach (var row in rows.ReadAsync(Approaches, cancellationToken).ConfigureAwait(false))
        {
            ApproachId id = StoredRows.Made(Approaches, () => new ApproachId(row.Id));
            if (!all.TryGetValue(id, out (long Version, List<ApproachEvent> Events) one))
            {
                all.Add(id, one = (row.Version, []));
            }

            if (row.Line is not null)
            {
                one.Events.Add(Read(row.Id, row.Position, row.Line));
            }
        }

        return new SortedDictionary<ApproachId, ApproachHistory>(all.ToDictionary(one => one.Key, one => StoredRows.Made(
            Approaches, () => new ApproachHistory(one.Value.Events.AsReadOnly(), one.Value.Version))));
    }

    /// <summary>Puts histories in the place of others, if these are all there are, each at its version. One that stays is not
    /// touched.</summary>
    internal static async Task<bool> ReplaceAllAsync(
        DbContext context, IReadOnlyDictionary<ApproachId, ApproachHistory> was, IReadOnlyDictionary<ApproachId, ApproachHistory> histories,
        CancellationToken cancellationToken)
    {
        Dictionary<string, long> there = (await context
            .Set<ApproachRow>()
            .AsNoTracking()
            .ReadAllAsync(Approaches, cancellationToken)
            .ConfigureAwait(false)).ToDictionary(row => row.Id, row => row.Version);
        if (there.Count != was.Count || was.Any(one => there.GetValueOrDefault(one.Key.Value, -1) != one.Value.Version))
        {
            return false;
        }

        foreach ((ApproachId id, ApproachHistory old) in was)
        {
            ApproachHistory? now = histories.GetValueOrDefault(id);
            if (now is not null && (ReferenceEquals(now.Events, old.Events) || now.Events.SequenceEqual(old.Events)))
            {
                continue;
            }

            // The row goes only where it still has that version, whatever the isolation level.
            await context.Set<EventRow>().Where(e => e.Approach == id.Value).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
            if (await context
                .Set<ApproachRow>()
                .Where(row => row.Id == id.Value && row.Version == old.Version)
                .ExecuteDeleteAsync(cancellationToken)
                .ConfigureAwait(false) != 1)
            {
                return false;
            }

            if (now is not null)
            {
                await InsertAsync(
                    context, id, now.Events, Math.Max(old.Version + 1, now.Events.Count), cancellationToken).ConfigureAwait(false);
            }
        }

        foreach ((ApproachId id, ApproachHistory added) in histories.Where(one => !was.ContainsKey(one.Key)))
        {
            await InsertAsync(
                context, id, added.Events, Math.Max(added.Version, added.Events.Count), cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    internal static ApproachEvent Read(string approach, long position, string line)
    {
        try
        {
            return EventJson.Read(line);
        }
        catch (EventFormatException bad)
        {
            throw new InvalidDataException($"Approach {approach}, event {position}: {bad.Message}", bad);
        }
    }

    /// <summary>Whose approach it is, as its first event says; null where that is no opening.</summary>
    internal static string? SeekerOf(IEnumerable<ApproachEvent> events) =>
        events.OfType<ApproachEvent.Opened>().FirstOrDefault()?.Seeker.Value;

    /// <summary>Adds events whose last one makes a version.</summary>
    internal static Task AddAsync(
        DbContext context, string approach, IReadOnlyList<string> lines, long version, CancellationToken cancellationToken) =>
        TableRows.Of<EventRow>(context, nameof(EventRow.Approach), nameof(EventRow.Position), nameof(EventRow.Line))
            .InsertAsync(lines.Select((line, place) => new object?[] { approach, version - lines.Count + place, line }), cancellationToken);

    /// <summary>Appends events where an approach is at one version, and brings it to another.</summary>
    internal static async Task<bool> AppendAsync(
        DbContext context, string approach, string? seeker, IReadOnlyList<string> lines, long from, long to,
        CancellationToken cancellationToken)
    {
        if (from == 0)
        {
            await OpenAsync(context, approach, seeker, to, cancellationToken).ConfigureAwait(false);
        }
        else if (!await RaiseAsync(context, approach, seeker, from, to, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await AddAsync(context, approach, lines, to, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>The version of an approach; 0 for one that is not stored.</summary>
    internal static Task<long> VersionAsync(DbContext context, string approach, CancellationToken cancellationToken) => context
        .Set<ApproachRow>()
        .Where(row => row.Id == approach)
        .Select(row => row.Version)
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Makes an approach known.</summary>
    internal static Task OpenAsync(DbContext context, string approach, string? seeker, long version, CancellationToken cancellationToken) =>
        TableRows.Of<ApproachRow>(context, nameof(ApproachRow.Id), nameof(ApproachRow.Seeker), nameof(ApproachRow.Version))
            .InsertAsync([[approach, seeker, version]], cancellationToken);

    /// <summary>Raises a version where it is the expected one. Written out: an append is one row, and translating a query took a good part
    /// of its time.</summary>
    internal static async Task<bool> RaiseAsync(
        DbContext context, string approach, string? seeker, long from, long to, CancellationToken cancellationToken) =>
        await TableRows
            .Of<ApproachRow>(context, nameof(ApproachRow.Version), nameof(ApproachRow.Seeker), nameof(ApproachRow.Id))
            .UpdateAsync(
            columns =>
                $"SET {columns[0]} = @p0, {columns[1]} = COALESCE({columns[1]}, @p1) WHERE {columns[2]} = @p2 AND {columns[0]} = @p3",
            [to, seeker, approach, from],
            cancellationToken).ConfigureAwait(false) == 1;

    private static async Task InsertAsync(
        DbContext context, ApproachId id, IReadOnlyList<ApproachEvent> events, long version, CancellationToken cancellationToken)
    {
        await OpenAsync(context, id.Value, SeekerOf(events), version, cancellationToken).ConfigureAwait(false);
        await AddAsync(context, id.Value, [.. events.Select(EventJson.Write)], version, cancellationToken).ConfigureAwait(false);
    }
}
