using System.Globalization;
using Spectre.Console;

namespace NetworkApproach.Tool;

/// <summary>Text for people: words wrapped at the page's width, further lines of a paragraph hanging under its first.</summary>
internal sealed class Page(IAnsiConsole console, int width, Language language)
{
    private const string Gap = "  ";
    private const int WidestColumn = 36;

    internal static Style Strong { get; } = new(decoration: Decoration.Bold);

    internal static Style Faint { get; } = new(Color.Grey);

    internal static Style Warning { get; } = new(Color.Yellow);

    internal void Blank() => console.WriteLine();

    /// <summary>Writes one paragraph.</summary>
    /// <param name="text">The words; breaks within it become spaces.</param>
    /// <param name="indent">Columns left free on every line.</param>
    /// <param name="hang">Columns more on every line but the first.</param>
    /// <param name="style">How it looks on a terminal; plain unless told.</param>
    internal void Line(string text, int indent = 0, int hang = 0, Style? style = null) =>
        Write(new string(' ', indent), text, indent, hang, style);

    /// <summary>Writes a paragraph beside its label.</summary>
    internal void Labelled(string label, int columns, string text) => Write(label.PadRight(columns), text, 0, columns, null);

    private void Write(string first, string text, int indent, int hang, Style? style)
    {
        string line = first;
        bool isEmpty = true;
        foreach (string word in Typeset(text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Pieces(word, width - indent - hang)))
        {
            if (!isEmpty && line.GetCellWidth() + 1 + word.GetCellWidth() > width)
            {
                console.WriteLine(line, style);
                line = new string(' ', indent + hang);
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        console.WriteLine(line, style);
    }

    /// <summary>Writes a command to be typed, on a line of its own that is never broken: so it can be copied as it stands.</summary>
    internal void Command(string command, int indent = 2) =>
        console.Profile.Out.Writer.WriteLine(new string(' ', indent) + SafeText.Line(command));

    /// <summary>Writes rows under headings, in columns without lines; numbers stand to the right, and the last column may take several
    /// lines.</summary>
    internal void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        string[][] cells = [.. rows.Select(row => row.Select(SafeText.Line).ToArray())];
        int[] widths =
        [
            .. headings.Select((heading,
                place) => Math.Min(WidestColumn, cells.Select(row => row[place].GetCellWidth()).Append(heading.GetCellWidth()).Max()))
        ];
        bool[] areNumbers =
        [
            .. headings.Select((_, place) => Array.TrueForAll(cells, row => row[place].Length > 0 && row[place].All(char.IsAsciiDigit)))
        ];
        Row([.. headings], Strong);
        foreach (string[] row in cells)
        {
            Row(row, Style.Plain);
        }

        void Row(string[] row, Style style)
        {
            string before = string.Concat(row[..^1].Select((cell, place) => Padded(cell, widths[place], areNumbers[place]) + Gap));
            string last = areNumbers[^1] ? Padded(row[^1], widths[^1], toTheRight: true) : row[^1];
            string line = before + (areNumbers[^1] ? last : string.Empty);
            Write(areNumbers[^1] ? line : before, areNumbers[^1] ? string.Empty : last, 0, before.GetCellWidth(), style);
        }
    }

    private static string Padded(string cell, int columns, bool toTheRight)
    {
        string shown = cell.GetCellWidth() <= columns ? cell : Pieces(cell, columns - 1)[0] + "\u2026";
        string room = new(' ', Math.Max(0, columns - shown.GetCellWidth()));
        return toTheRight ? room + shown : shown + room;
    }

    /// <summary>A word that no line can hold, in pieces that one can; a character is never torn.</summary>
    private static List<string> Pieces(string word, int width)
    {
        if (word.GetCellWidth() <= width)
        {
            return [word];
        }

        List<string> pieces = [string.Empty];
        int columns = 0;
        TextElementEnumerator characters = StringInfo.GetTextElementEnumerator(word);
        while (characters.MoveNext())
        {
            string character = characters.GetTextElement();
            int wide = character.GetCellWidth();
            if (columns > 0 && columns + wide > width)
            {
                pieces.Add(string.Empty);
                columns = 0;
            }

            pieces[^1] += character;
            columns += wide;
        }

        return pieces;
    }

    private string Typeset(string text) => FrenchSpaces.In(language.Culture, SafeText.Line(text));
}
