using CsvHelper;

namespace NetworkApproach.Formats;

/// <summary>The rows of a CSV file under its header, one at a time. A value is found by its column's name, whatever the columns'
/// order.</summary>
internal sealed class CsvTable
{
    internal static readonly Phrase TextAfterQuote = Phrase.Plain("csv.text-after-quote");
    internal static readonly Phrase OpenQuote = Phrase.Plain("csv.open-quote");
    internal static readonly Phrase RowTooLong = Phrase.Plain("csv.row-too-long", "most:id!");
    internal static readonly Phrase NoHeader = Phrase.Plain("csv.no-header", "needed:id!");
    internal static readonly Phrase OtherHeader = Phrase.Plain("csv.other-header", "needed:id! seen:id!");
    internal static readonly Phrase TwiceInHeader = Phrase.Plain("csv.twice-in-header", "column:id!");
    internal static readonly Phrase TooManyValues = Phrase.Plain("csv.too-many-values");

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

    /// <summary>The current row's value, trimmed; empty where the row or the file has none. Line breaks and other control characters in it
    /// are a space.</summary>
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

    internal static Fact Shown(string name, string value) => Fact.Id(name, Shown(value));

    internal bool Has(string column) => places.ContainsKey(column);

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    internal bool Next()
    {
        while (Read())
        {
            if (malformed.LineNumber == Line && malformed.Reason is CsvMalformedReason.TextAfterClosingQuote)
            {
                throw Refused(TextAfterQuote);
            }

            if (reader.FieldCount > 1 || Value(0).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    internal UnreadableFileException Refused(Phrase problem, params ReadOnlySpan<Fact> facts) => file.Refused(Line, problem, facts);

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
            throw file.Refused((int)failure.LineNumber, failure, RowTooLong, MostBytes);
        }

        if (malformed.LineNumber == Line && malformed.Reason is CsvMalformedReason.UnterminatedQuote)
        {
            throw Refused(OpenQuote);
        }

        return reader.RawRecord.Length > file.Limits.BytesPerRow ? throw Refused(RowTooLong, MostBytes)
            : reader.RowNumber > file.Limits.Rows ? throw Refused(FilePhrases.TooManyRows, FilePhrases.Figure("most", file.Limits.Rows))
            : true;
    }

    private Fact MostBytes => FilePhrases.Figure("most", file.Limits.BytesPerRow);

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

        Fact columns = Fact.Id("needed", string.Join(", ", needed));
        string columnsSeen =
            $"{string.Join(", ", seen.Take(ColumnsShown).Select(Shown))}{(seen.Length > ColumnsShown ? " ..." : string.Empty)}";
        throw seen.All(name => name.Length == 0)
            ? file.Refused(null, NoHeader, columns)
            : file.Refused(null, OtherHeader, columns, Fact.Id("seen", columnsSeen));
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
                throw Refused(TwiceInHeader, Fact.Id("column", column));
            }

            if (found is [var only])
            {
                places.Add(column, only);
            }
        }
    }
}
