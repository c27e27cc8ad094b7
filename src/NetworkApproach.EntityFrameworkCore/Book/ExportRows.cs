using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Reads and writes where exports were made.</summary>
internal static class ExportRows
{
    private const string Exports = "The exports";

    /// <summary>Every export, the oldest first.</summary>
    internal static async Task<IReadOnlyList<ExportMade>> ReadAsync(DbContext context, CancellationToken cancellationToken)
    {
        List<ExportRow> rows = await context
            .Set<ExportRow>()
            .AsNoTracking()
            .OrderBy(row => row.At)
            .ThenBy(row => row.Place)
            .ReadAllAsync(Exports, cancellationToken)
            .ConfigureAwait(false);
        return
        [
            .. rows.Select(row => StoredRows.Made(Exports, () => new ExportMade(
                new DateTimeOffset(row.At, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(row.Offset)), row.Place)))
        ];
    }

    /// <summary>Records an export in the place of any other at the same place; or removes it.</summary>
    internal static async Task WriteAsync(DbContext context, ExportMade export, bool isMade, CancellationToken cancellationToken)
    {
        await TableRows
            .Of<ExportRow>(context, nameof(ExportRow.Place))
            .DeleteAsync([[export.Place]], cancellationToken)
            .ConfigureAwait(false);
        if (isMade)
        {
            await TableRows
                .Of<ExportRow>(context, nameof(ExportRow.At), nameof(ExportRow.Offset), nameof(ExportRow.Place))
                .InsertAsync([[export.At.UtcTicks, (int)export.At.TotalOffsetMinutes, export.Place]], cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>Puts exports in the place of others. One that was recorded since those were loaded stays.</summary>
    /// <returns>True, always.</returns>
    internal static async Task<bool> ReplaceAsync(
        DbContext context, IReadOnlyList<ExportMade> before, IReadOnlyList<ExportMade> exports, CancellationToken cancellationToken)
    {
        Difference<ExportMade> difference = new(before, exports, export => (export.At.UtcTicks, export.Place));
        await TableRows
            .Of<ExportRow>(context, nameof(ExportRow.At), nameof(ExportRow.Place))
            .DeleteAsync(
                difference.Removed.Select(export => new object?[] { export.At.UtcTicks, export.Place }), cancellationToken)
            .ConfigureAwait(false);
        foreach (ExportMade export in difference.Written)
        {
            await WriteAsync(context, export, isMade: true, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }
}
