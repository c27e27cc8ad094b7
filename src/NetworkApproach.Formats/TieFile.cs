using System.Globalization;

namespace NetworkApproach.Formats;

/// <summary>Reads ties from CSV: a header with <c>from</c>, <c>to</c> and either <c>chance</c> or <c>warmth</c>, and optionally
/// <c>minutes</c>; each row is one tie.</summary>
/// <remarks>
/// Columns may be in any order and case; others are ignored. Ids are trimmed and compared ordinally. A chance is greater than 0 and at most
/// 1, with a decimal point; a warmth is a whole number from 1 to 5; minutes are a whole number, 1 or more, and 20 if blank. One bad row
/// refuses the file. Repeated ties and ties to oneself are returned unchanged.
/// </remarks>
public static class TieFile
{
    internal static readonly Phrase ChanceAndWarmth = Phrase.Plain("ties.chance-and-warmth");
    internal static readonly Phrase NoWarmth = Phrase.Plain("ties.no-warmth");
    internal static readonly Phrase TooManyValues = Phrase.Plain("ties.too-many-values");
    internal static readonly Phrase NoChance = Phrase.Plain("ties.no-chance", "chance:id!");
    internal static readonly Phrase NotWhole = Phrase.Plain("ties.not-whole", "column:id! value:id!");
    internal static readonly Phrase NotInRange = Phrase.Plain("ties.not-in-range", "column:id! value:id! least:id! most:id!");

    /// <summary>Reads ties from a path.</summary>
    /// <inheritdoc cref="Read(Stream, string, ReadingLimits?)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    public static IReadOnlyList<Tie> Read(string path, ReadingLimits? limits = null) => SourceFile.Read(path, limits, Read);

    /// <summary>Reads ties from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="fileName">The name of the file in messages; not blank.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The ties in the order of the file, of kind <see cref="TieKind.Known"/>; a tie with a stated chance has
    /// <see cref="Warmth.Connection"/>. Empty if there is only a header.</returns>
    /// <exception cref="UnreadableFileException">A row is bad, or the file is not a file of ties, is damaged, or is larger than the
    /// limits.</exception>
    public static IReadOnlyList<Tie> Read(Stream stream, string fileName, ReadingLimits? limits = null) =>
        SourceFile.Read(stream, fileName, limits, Read);

    private static IReadOnlyList<Tie> Read(SourceFile file)
    {
        CsvTable table = CsvTable.Open(file, file.OpenText(), ["from", "to"], ["chance", "warmth", "minutes"], rowsBefore: 0);
        if (table.Has("chance") == table.Has("warmth"))
        {
            throw table.Refused(table.Has("chance") ? ChanceAndWarmth : NoWarmth);
        }

        List<Tie> ties = [];
        while (table.Next())
        {
            ties.Add(TieIn(table));
        }

        return ties.AsReadOnly();
    }

    private static Tie TieIn(CsvTable row)
    {
        if (row.HasValuesBeyondColumns)
        {
            throw row.Refused(TooManyValues);
        }

        ContactId from = RowId.In(row, "from");
        ContactId to = RowId.In(row, "to");
        Tie tie = row.Has("chance")
            ? new(from, to, Warmth.Connection) { StatedChance = ChanceIn(row) }
            : new(from, to, new(Whole(row, "warmth", 1, 5)));
        return row["minutes"].Length == 0 ? tie : tie with { Minutes = Whole(row, "minutes", 1, int.MaxValue) };
    }

    private static Chance ChanceIn(CsvTable row) =>
        double.TryParse(
            row["chance"], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double chance)
                && chance is > 0 and <= 1
            ? new(chance)
            : throw row.Refused(NoChance, CsvTable.Shown("chance", row["chance"]));

    private static int Whole(CsvTable row, string column, int least, int most) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw (most == int.MaxValue
                ? row.Refused(NotWhole, Fact.Id("column", column), CsvTable.Shown("value", row[column]))
                : row.Refused(
                    NotInRange, Fact.Id("column", column), CsvTable.Shown("value", row[column]), FilePhrases.Figure("least", least),
                    FilePhrases.Figure("most", most)));
}
