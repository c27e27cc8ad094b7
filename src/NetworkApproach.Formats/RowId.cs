namespace NetworkApproach.Formats;

/// <summary>A contact's id in a row that must have one.</summary>
internal static class RowId
{
    internal static ContactId In(CsvTable row, string column) => ContactId.TryParse(row[column], null, out ContactId id)
        ? id
        : row[column].Length == 0 ? throw row.Refused($"the row has no \"{column}\"; write who it is.", $"la ligne n'a pas de « {column} » ; écrivez de qui il s'agit.")
        : throw row.Refused(
            $"the id {CsvTable.Shown(row[column])} in \"{column}\" is longer than 200 characters; shorten it.",
            $"l'identifiant {CsvTable.Shown(row[column])} de « {column} » dépasse 200 caractères ; raccourcissez-le.");
}
