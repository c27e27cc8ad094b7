namespace NetworkApproach.Formats;

/// <summary>A contact's id in a row that must have one.</summary>
internal static class RowId
{
    internal static ContactId In(CsvTable row, string column) => ContactId.TryParse(row[column], null, out ContactId id)
        ? id
        : throw row.Refused(row[column].Length == 0
            ? $"the row has no \"{column}\"; write who it is."
            : $"the id {CsvTable.Shown(row[column])} in \"{column}\" is longer than 200 characters; shorten it.");
}
