namespace NetworkApproach.Formats;

/// <summary>A contact's id in a row that must have one.</summary>
internal static class RowId
{
    internal static readonly Phrase None = Phrase.Plain("row.no-id", "column:id!");
    internal static readonly Phrase TooLong = Phrase.Plain("row.id-too-long", "id:id! column:id!");
    internal static readonly Phrase Unseen = Phrase.Plain("row.id-unseen", "id:id! column:id!");

    internal static ContactId In(CsvTable row, string column) => ContactId.TryParse(row[column], null, out ContactId id)
        ? id
        : row[column].Length == 0 ? throw row.Refused(None, Fact.Id("column", column))
        : throw row.Refused(IdText.HasLength(row[column]) ? Unseen : TooLong, CsvTable.Shown("id", row[column]), Fact.Id("column", column));
}
