using System.Globalization;

namespace NetworkApproach.Formats;

/// <summary>Reads ties from CSV: a header with <c>from</c>, <c>to</c> and either <c>chance</c> or <c>warmth</c>, perhaps <c>minutes</c>; a tie a row.</summary>
/// <remarks>
/// Columns in any order and case; others are ignored. Ids are trimmed and compared ordinally. A chance is more than 0 and at most 1, with a decimal point;
/// a warmth 1 to 5, whole; minutes whole, 1 or more, 20 where blank. One bad row refuses the file. Repeated ties and ties to oneself are given as they stand.
/// </remarks>
public static class TieFile
{
    /// <summary>Reads ties from a path.</summary>
    /// <inheritdoc cref="Read(Stream, string, ReadingLimits?)"/>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read at most; <see cref="ReadingLimits.Default"/> unless told.</param>
    public static IReadOnlyList<Tie> Read(string path, ReadingLimits? limits = null) => SourceFile.Read(path, limits, Read);

    /// <summary>Reads ties from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="fileName">What to call the file in messages; not blank.</param>
    /// <param name="limits">How much is read at most; <see cref="ReadingLimits.Default"/> unless told.</param>
    /// <returns>The ties in the order of the file, of kind <see cref="TieKind.Known"/>; where a chance was stated, of <see cref="Warmth.Connection"/>. Empty if there is only a header.</returns>
    /// <exception cref="UnreadableFileException">A row is bad, or the file is none such, damaged, or larger than the limits.</exception>
    public static IReadOnlyList<Tie> Read(Stream stream, string fileName, ReadingLimits? limits = null) => SourceFile.Read(stream, fileName, limits, Read);

    private static IReadOnlyList<Tie> Read(SourceFile file)
    {
        CsvTable table = CsvTable.Open(file, file.OpenText(), ["from", "to"], ["chance", "warmth", "minutes"], rowsBefore: 0);
        if (table.Has("chance") == table.Has("warmth"))
        {
            throw table.Refused(
                $"the header has {(table.Has("chance") ? "both chance and warmth" : "neither chance nor warmth")}; keep exactly one of them.",
                $"l'en-tête a {(table.Has("chance") ? "à la fois chance et warmth" : "ni chance ni warmth")} ; gardez exactement l'un des deux.");
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
            throw row.Refused("the row has more values than the header has columns; put a value that has a comma in quotes, and write decimals with a point.", "la ligne a plus de valeurs que l'en-tête n'a de colonnes ; mettez entre guillemets toute valeur qui contient une virgule, et écrivez les décimales avec un point.");
        }

        ContactId from = RowId.In(row, "from");
        ContactId to = RowId.In(row, "to");
        Tie tie = row.Has("chance") ? new(from, to, Warmth.Connection) { StatedChance = ChanceIn(row) } : new(from, to, new(Whole(row, "warmth", 1, 5)));
        return row["minutes"].Length == 0 ? tie : tie with { Minutes = Whole(row, "minutes", 1, int.MaxValue) };
    }

    private static Chance ChanceIn(CsvTable row) =>
        double.TryParse(row["chance"], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double chance) && chance is > 0 and <= 1
            ? new(chance)
            : throw row.Refused($"the chance {CsvTable.Shown(row["chance"])} is not more than 0 and at most 1; write for example 0.35.", $"la chance {CsvTable.Shown(row["chance"])} n'est pas supérieure à 0 et au plus égale à 1 ; écrivez par exemple 0.35.");

    private static int Whole(CsvTable row, string column, int least, int most) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw row.Refused(
                most == int.MaxValue
                    ? $"the {column} {CsvTable.Shown(row[column])} are not a whole number, 1 or more; write for example 20."
                    : FormattableString.Invariant($"the {column} {CsvTable.Shown(row[column])} is not a whole number from {least} to {most}."),
                most == int.MaxValue
                    ? $"la valeur {CsvTable.Shown(row[column])} de {column} n'est pas un nombre entier, 1 ou plus ; écrivez par exemple 20."
                    : FormattableString.Invariant($"la valeur {CsvTable.Shown(row[column])} de {column} n'est pas un nombre entier de {least} à {most}."));
}
