namespace NetworkApproach.Tool;

/// <summary>A paper as text for a terminal.</summary>
internal static class PaperText
{
    private const int Indent = 2;
    private const int Blank = 60;

    internal static void Tell(Page page, PaperPage paper)
    {
        page.Line(paper.Title, style: Page.Strong);
        foreach (string line in paper.Lead)
        {
            page.Line(line);
        }

        foreach (string note in paper.Notes)
        {
            page.Line(note, style: Page.Faint);
        }

        foreach (PaperSection section in paper.Sections)
        {
            page.Blank();
            page.Line(section.Heading.ToUpper(paper.Culture), style: Page.Strong);
            foreach (PaperBlock block in section.Blocks)
            {
                Tell(page, block);
            }
        }
    }

    private static void Tell(Page page, PaperBlock block)
    {
        switch (block)
        {
            case PaperBlock.Paragraph paragraph:
                page.Line(paragraph.Text);
                break;
            case PaperBlock.Heading heading:
                page.Blank();
                page.Line(heading.Text, style: Page.Strong);
                break;
            case PaperBlock.Items items:
                foreach ((int place, PaperItem item) in items.Of.Index())
                {
                    Tell(page, item, items.IsInOrder ? $"{place + 1}." : "-", 0);
                }

                break;
            case PaperBlock.Blank blank:
                page.Line(blank.Label);
                for (int line = 0; line < blank.Lines; line++)
                {
                    page.Blank();
                    page.Line(new string('_', Blank), Indent);
                }

                break;
        }
    }

    private static void Tell(Page page, PaperItem item, string bullet, int indent)
    {
        string number = item.Number is { } known ? $"({known}) " : string.Empty;
        string marks = string.Concat(item.Marks.Select(mark => $"[{mark.Text}] "));
        page.Line(
            $"{bullet} {number}{marks}{item.Text}", indent, Indent,
            item.Marks.Any(mark => mark.Tone == PaperTone.Warning) ? Page.Warning : Spectre.Console.Style.Plain);
        foreach (string detail in item.Details)
        {
            page.Line(detail, indent + Indent, Indent, Page.Faint);
        }

        foreach (PaperItem under in item.Under)
        {
            Tell(page, under, "-", indent + Indent);
        }
    }
}
