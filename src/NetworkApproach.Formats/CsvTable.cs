using CsvHelper;

namespace NetworkApproach.Formats;

/// <summary>The rows of a CSV file under its header, one at a time. A value is found by its column's name, whatever the columns' order.</summary>
internal sealed class CsvTable
{
    private const int ColumnsShown = 12;
    private const int CharactersShown = 40;

    private readonly SourceFile file;
    private readonly CsvReader reader;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private CsvMalformedRecord malformed;
    private int columns;

    private CsvTable(SourceFile file, TextReader text)
    {
        this.file = file;
        reader = file.Own(CsvReader.Create(text, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            MaxRecordSize = file.Limits.BytesPerRow,
            OnMalformedRecord = record => malformed = record,
        }));
    }

    /// <summary>The line where the current row begins, from 1.</summary>
    internal int Line => (int)reader.LineNumber;

    /// <summary>Whether the current row has values beyond the last column: perhaps a comma that should stand in quotes.</summary>
    internal bool HasValuesBeyondColumns
    {
        get
        {
            for (int place = columns; place < reader.FieldCount; place++)
            {
                if (Value(place).Length > 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The current row's value, trimmed; empty where the row or the file has none. Line breaks and other control characters in it are a space.</summary>
    internal string this[string column] => places.TryGetValue(column, out int place) ? Value(place) : string.Empty;

    /// <summary>Opens a file at its header: the first row, of the first few that are not blank, that has all the columns needed.</summary>
    internal static CsvTable Open(SourceFile file, TextReader text, string[] needed, string[] optional, int rowsBefore)
    {
        CsvTable table = new(file, text);
        table.FindHeader(needed, optional, rowsBefore);
        return table;
    }

    /// <summary>A value as it is shown in a message: short, and in quotes.</summary>
    internal static string Shown(string value) => value.Length <= CharactersShown ? $"\"{value}\"" : $"\"{value[..CharactersShown]}...\"";

    internal bool Has(string column) => places.ContainsKey(column);

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    internal bool Next()
    {
        while (Read())
        {
            if (malformed.LineNumber == Line && malformed.Reason is CsvMalformedReason.TextAfterClosingQuote)
            {
                throw Refused(
                    "text follows a closing quote; write a quote within quotes twice.",
                    "du texte suit un guillemet fermant ; à l'intérieur de guillemets, doublez chaque guillemet.");
            }

            if (reader.FieldCount > 1 || Value(0).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    internal UnreadableFileException Refused(string problem, string french) => file.Refused(Line, problem, french);

    private static string Key(string column) => NormalText.Of(column).Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string Tidy(string value) => value.Any(char.IsControl)
        ? string.Join(' ', string.Concat(value.Select(character => char.IsControl(character) ? '\n' : character))
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        : value.Trim();

    private string Value(int place) => Tidy(reader.GetString(place));

    private bool Read()
    {
        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException failure)
        {
            throw file.Refused((int)failure.LineNumber, TooLong, TooLongInFrench, failure);
        }

        if (malformed.LineNumber == Line && malformed.Reason is CsvMalformedReason.UnterminatedQuote)
        {
            throw Refused(
                "a quote opened in this row is never closed; the file may be cut short: export it again.",
                "un guillemet ouvert sur cette ligne n'est jamais fermé ; le fichier est peut-être tronqué : exportez-le à nouveau.");
        }

        return reader.RawRecord.Length > file.Limits.BytesPerRow ? throw Refused(TooLong, TooLongInFrench)
            : reader.RowNumber > file.Limits.Rows ? throw Refused(
                FormattableString.Invariant($"the file has more than {file.Limits.Rows} rows, the most that is read; split it."),
                FormattableString.Invariant($"le fichier a plus de {file.Limits.Rows} lignes, le plus qui soit lu ; coupez-le en plusieurs."))
            : true;
    }

    private string TooLong => FormattableString.Invariant(
        $"the row that begins here is longer than {file.Limits.BytesPerRow} bytes; is it a CSV file, and is every quote closed?");

    private string TooLongInFrench => FormattableString.Invariant(
        $"la ligne qui commence ici dépasse {file.Limits.BytesPerRow} octets ; est-ce un fichier CSV, et chaque guillemet est-il fermé ?");

    private void FindHeader(string[] needed, string[] optional, int rowsBefore)
    {
        string[] seen = [];
        for (int row = 0; row <= rowsBefore && Read(); row += IsBlank ? 0 : 1)
        {
            string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(Value)];
            string[] keys = [.. names.Select(Key)];
            if (needed.All(column => keys.Contains(Key(column))))
            {
                Place(keys, [.. needed, .. optional]);
                return;
            }

            seen = names.Length > seen.Length ? names : seen;
        }

        bool hasNone = seen.All(name => name.Length == 0);
        string columnsSeen = $"{string.Join(", ", seen.Take(ColumnsShown).Select(Shown))}{(seen.Length > ColumnsShown ? " ..." : string.Empty)}";
        throw file.Refused(
            null,
            $"there is no header with the columns {string.Join(", ", needed)}; it has {(hasNone ? "none" : columnsSeen)}. Separate columns by commas and name them in the first row.",
            $"aucun en-tête n'a les colonnes {string.Join(", ", needed)} ; {(hasNone ? "il n'y en a pas" : $"il y a {columnsSeen}")}. Séparez les colonnes par des virgules et nommez-les à la première ligne.");
    }

    private bool IsBlank => reader.FieldCount == 1 && Value(0).Length == 0;

    private void Place(string[] keys, string[] wanted)
    {
        columns = keys.Length;
        foreach (string column in wanted)
        {
            int[] found = [.. Enumerable.Range(0, keys.Length).Where(place => keys[place] == Key(column))];
            if (found.Length > 1)
            {
                throw Refused($"the header has the column {column} twice; keep one.", $"l'en-tête a deux fois la colonne {column} ; gardez-en une.");
            }

            if (found is [var only])
            {
                places.Add(column, only);
            }
        }
    }
}
