using System.Globalization;
using System.Text;

namespace NetworkApproach.Papers;

/// <summary>Sets a page as Markdown. Whatever a reader of CommonMark, or of GitHub's kind of it, could take for a sign of its own is
/// escaped.</summary>
internal static class PaperMarkdown
{
    // Dots, which mean nothing to Markdown, to be written over.
    private static readonly string Dots = new('\u2026', 24);

    private const string Signs = "\\`*_[]{}<>|~^=+#$@\"";

    internal static string Of(PaperPage page)
    {
        StringBuilder text = new();
        Line(text, "# " + Escaped(page.Title));
        foreach (string line in page.Lead)
        {
            Line(text, Escaped(line));
        }

        foreach (string note in page.Notes)
        {
            Line(text, $"*{Escaped(note)}*");
        }

        foreach (PaperSection section in page.Sections)
        {
            Line(text, "## " + Escaped(section.Heading));
            foreach (PaperBlock block in section.Blocks)
            {
                Set(text, block);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>A text of one line with every sign escaped.</summary>
    internal static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        for (int at = 0; at < text.Length; at++)
        {
            if (NeedsEscape(text, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[at]);
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string text, int at) => text[at] switch
    {
        '&' => true,
        // "https:", "www." and ":smile:" are made into something else even where nothing marks them.
        ':' => at + 1 < text.Length && (text[at + 1] == '/' || char.IsAsciiLetter(text[at + 1])),
        '.' => (at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)) || IsNumberBefore(text, at),
        ')' => IsNumberBefore(text, at),
        '-' => at == 0,
        char one => Signs.Contains(one, StringComparison.Ordinal),
    };

    private static bool IsNumberBefore(string text, int at) => at > 0 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    private static void Set(StringBuilder text, PaperBlock block)
    {
        switch (block)
        {
            case PaperBlock.Heading heading:
                Line(text, "### " + Escaped(heading.Text));
                break;
            case PaperBlock.Items items:
                foreach ((int place, PaperItem item) in items.Of.Index())
                {
                    Set(text, item, items.IsInOrder ? string.Create(CultureInfo.InvariantCulture, $"{place + 1}. ") : "- ", 0);
                }

                text.Append('\n');
                break;
            case PaperBlock.Blank blank:
                Line(text, Escaped(blank.Label));
                for (int line = 0; line < blank.Lines; line++)
                {
                    Line(text, Dots);
                }

                break;
            case PaperBlock.Paragraph paragraph:
                Line(text, Escaped(paragraph.Text));
                break;
        }
    }

    private static void Set(StringBuilder text, PaperItem item, string bullet, int indent)
    {
        text.Append(' ', indent).Append(bullet);
        if (item.Number is { } number)
        {
            text.Append(CultureInfo.InvariantCulture, $"({number}) ");
        }

        foreach (PaperMark mark in item.Marks)
        {
            text.Append("**").Append(Escaped(mark.Text)).Append("** · ");
        }

        text.Append(Escaped(item.Text)).Append('\n');
        foreach (string detail in item.Details)
        {
            text.Append(' ', indent + bullet.Length).Append("- ").Append(Escaped(detail)).Append('\n');
        }

        foreach (PaperItem under in item.Under)
        {
            Set(text, under, "- ", indent + bullet.Length);
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");
}
