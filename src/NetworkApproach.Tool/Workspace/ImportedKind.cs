using System.Text;

namespace NetworkApproach.Tool;

/// <summary>What kind of address book a file is, by its first line.</summary>
internal static class ImportedKind
{
    internal const string Ties = "ties";
    internal const string People = "people";
    internal const string LinkedIn = "linkedin";

    private const int FirstCharacters = 4096;

    /// <summary>The kind; LinkedIn's where it is none of ours, whose reader then says what is wrong with it.</summary>
    internal static string Of(string file)
    {
        string[] columns =
        [
            .. FirstLine(file).Split([',', ';'], StringSplitOptions.TrimEntries).Select(column => column.Trim('"').ToUpperInvariant())
        ];
        return columns.Contains("FROM", StringComparer.Ordinal) && columns.Contains("TO", StringComparer.Ordinal) ? Ties
            : columns.Contains("ID", StringComparer.Ordinal) ? People
            : LinkedIn;
    }

    private static string FirstLine(string file)
    {
        try
        {
            using StreamReader reader = new(file, Encoding.UTF8);
            char[] first = new char[FirstCharacters];
            string head = new(first, 0, reader.ReadBlock(first, 0, first.Length));
            return head.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? string.Empty;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return string.Empty;
        }
    }
}
