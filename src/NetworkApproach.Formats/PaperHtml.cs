using System.Globalization;
using System.Text;

namespace NetworkApproach.Formats;

/// <summary>Renders a paper as one self-contained HTML file: no script, no network request, its style inside it.</summary>
/// <remarks>
/// The file follows the reader's light or dark setting, can be read on a telephone, and prints on A4 or Letter. Everything in the page is
/// escaped and shown as text; text that may run from right to left is isolated by <c>bdi</c>. A content security policy in the file forbids
/// scripts and requests, as a second protection.
/// </remarks>
public static class PaperHtml
{
    /// <summary>Returns the file as one text. Linear in the page.</summary>
    /// <exception cref="ArgumentNullException">The page is null.</exception>
    public static string Of(PaperPage page)
    {
        using StringWriter file = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(page, file);
        return file.ToString();
    }

    /// <summary>Writes the file. The caller must open the writer with UTF-8, which is the encoding that the file declares.</summary>
    /// <exception cref="ArgumentNullException">The page or the writer is null.</exception>
    public static void Write(PaperPage page, TextWriter file)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(file);
        file.Write($"""
            <!DOCTYPE html>
            <html lang="{page.Culture.TwoLetterISOLanguageName}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{HtmlText.Plain(page.Title)}</title>
            <style>
            {PaperStyle.Sheet}
            </style>
            </head>
            <body>
            <header>
            <h1>{HtmlText.Of(page.Title)}</h1>

            """.ReplaceLineEndings("\n"));
        foreach (string line in page.Lead)
        {
            file.Write($"<p>{HtmlText.Of(line)}</p>\n");
        }

        foreach ((int place, string note) in page.Notes.Index())
        {
            file.Write($"<p class=\"note{(place == 0 && !page.IsForOthers ? " private" : string.Empty)}\">{HtmlText.Of(note)}</p>\n");
        }

        file.Write("</header>\n<main>\n");
        foreach ((int place, PaperSection section) in page.Sections.Index())
        {
            Write(section, string.Create(CultureInfo.InvariantCulture, $"section-{place + 1}"), file);
        }

        file.Write("</main>\n</body>\n</html>\n");
    }

    private static void Write(PaperSection section, string id, TextWriter file)
    {
        file.Write($"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{HtmlText.Of(section.Heading)}</h2>\n");
        foreach (PaperBlock block in section.Blocks)
        {
            Write(block, file);
        }

        file.Write("</section>\n");
    }

    private static void Write(PaperBlock block, TextWriter file)
    {
        switch (block)
        {
            case PaperBlock.Paragraph paragraph:
                file.Write($"<p>{HtmlText.Of(paragraph.Text)}</p>\n");
                break;
            case PaperBlock.Heading heading:
                file.Write($"<h3>{HtmlText.Of(heading.Text)}</h3>\n");
                break;
            case PaperBlock.Items items:
                string list = items.IsInOrder ? "ol" : "ul";
                file.Write($"<{list}>\n");
                foreach (PaperItem item in items.Of)
                {
                    file.Write(Item(item));
                }

                file.Write($"</{list}>\n");
                break;
            case PaperBlock.Blank blank:
                file.Write($"<div class=\"blank\">\n<p>{HtmlText.Of(blank.Label)}</p>\n");
                for (int line = 0; line < blank.Lines; line++)
                {
                    file.Write("<div class=\"line\"></div>\n");
                }

                file.Write("</div>\n");
                break;
        }
    }

    private static string Item(PaperItem item)
    {
        StringBuilder html = new("<li>");
        if (item.Number is { } number)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"number\">{number}</span> ");
        }

        html.Append(HtmlText.Of(item.Text));
        foreach (PaperMark mark in item.Marks)
        {
            html.Append(CultureInfo.InvariantCulture, $" <span class=\"mark {Class(mark.Tone)}\">{HtmlText.Of(mark.Text)}</span>");
        }

        foreach (string detail in item.Details)
        {
            html.Append(CultureInfo.InvariantCulture, $"<br><small>{HtmlText.Of(detail)}</small>");
        }

        if (item.Under.Count > 0)
        {
            html.Append("\n<ul>\n").AppendJoin(string.Empty, item.Under.Select(Item)).Append("</ul>\n");
        }

        return html.Append("</li>\n").ToString();
    }

    private static string Class(PaperTone tone) => tone switch
    {
        PaperTone.Good => "good",
        PaperTone.Warning => "warning",
        PaperTone.Private => "private",
        PaperTone.Gone => "gone",
        _ => "plain",
    };
}
