namespace NetworkApproach.Formats;

/// <summary>What was read, taken and left out of an export. It identifies nobody.</summary>
/// <param name="RowsRead">The number of rows after the header, without blank lines: the sum of <paramref name="Taken"/> and the number of
/// <paramref name="Skipped"/>.</param>
/// <param name="Taken">The number of rows that added a person: the number of contacts.</param>
/// <param name="Skipped">The rows that added nobody new, in the order of the file.</param>
/// <param name="UnreadableDates">The numbers of the lines whose date could not be read, in the order of the file. The person is taken;
/// since when they are connected is unknown.</param>
/// <param name="NewestOn">The day of the newest connection; the export is not older than this day. Null if no date was read.</param>
public sealed record ImportReport(
    int RowsRead,
    int Taken,
    IReadOnlyList<SkippedRow> Skipped,
    IReadOnlyList<int> UnreadableDates,
    DateOnly? NewestOn);
