namespace NetworkApproach.Formats;

/// <summary>What was read, taken and left out of an export. It names nobody.</summary>
/// <param name="RowsRead">Rows under the header, blank lines not counted: <paramref name="Taken"/> and <paramref name="Skipped"/>
/// together.</param>
/// <param name="Taken">Rows that brought a person: the number of contacts.</param>
/// <param name="Skipped">Rows that brought nobody new, in the order of the file.</param>
/// <param name="UnreadableDates">The lines whose date could not be read, in the order of the file; the person is taken, since when is left
/// unknown.</param>
/// <param name="NewestOn">The newest connection's day, which tells how old the export is at least; null if no date was read.</param>
public sealed record ImportReport(
    int RowsRead,
    int Taken,
    IReadOnlyList<SkippedRow> Skipped,
    IReadOnlyList<int> UnreadableDates,
    DateOnly? NewestOn);
