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
}
