using System.IO.Compression;
using System.Text;

namespace NetworkApproach.Formats.Tests;

/// <summary>Writes exports as people really get them; its quoting is its own, not the reader's library's.</summary>
internal static class ExportWriter
{
    internal static readonly string[] Columns = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"];

    internal static readonly string[] Preambles =
    [
        string.Empty,
        "Notes:\n\"When exporting your connection data, you may notice that some addresses are missing. See https://example.org/help, or "
            + "\"\"settings\"\".\"\n\n",
        "\"Notes:\"\n\"One line,\nand its second half.\"\n\n\n",
        "\n\nNotes:\nplain, unquoted words\nmore of them\n\n",
    ];

    internal static string Quoted(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal static string Csv(IEnumerable<string> columns, IEnumerable<string[]> rows, string preamble = "", string lineEnd = "\n")
    {
        string[] order = [.. columns];
        int[] places =
        [
            .. order.Select(column => Array.FindIndex(Columns, known => known.Equals(column.Trim(), StringComparison.OrdinalIgnoreCase)))
        ];
        StringBuilder csv = new(preamble.Replace("\n", lineEnd, StringComparison.Ordinal));
        csv.Append(string.Join(',', order.Select(Quoted))).Append(lineEnd);
        foreach (string[] row in rows)
        {
            csv.Append(string.Join(',', places.Select(place => Quoted(row[place])))).Append(lineEnd);
        }

        return csv.ToString();
    }

    internal static byte[] Bytes(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using MemoryStream zip = new();
        using (ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return zip.ToArray();
    }
}
