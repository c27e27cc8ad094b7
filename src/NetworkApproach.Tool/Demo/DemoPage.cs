namespace NetworkApproach.Tool;

/// <summary>The demo's story as a person reads it.</summary>
internal sealed class DemoPage(Page page, DemoWords words)
{
    private const int Indent = 2;

    internal void Tell(DemoStory story, int seed, string? file)
    {
        page.Line(
            words.Say(DemoPhrases.Title, Fact.Id("seed", seed.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            style: Page.Strong);
        page.Line(words.Say(DemoPhrases.Intro));
        page.Blank();
        page.Line(words.Say(DemoPhrases.FirstEnding), style: Page.Strong);
        Tell(story.FaceToFace);
        page.Blank();
        page.Line(words.Say(DemoPhrases.SecondEnding), style: Page.Strong);
        Tell(story.GoodNo);
        page.Blank();
        page.Line(words.Say(DemoPhrases.Closing));
        if (file is not null)
        {
            words.Advice(
                DemoPhrases.Saved, CommandToType.Of("audit").Option("--events", file), Fact.Id("file", file)).Tell(page);
        }
    }

    private void Tell(IReadOnlyList<DemoLine> lines)
    {
        DemoTone? last = null;
        string? toldWhy = null;
        foreach (DemoLine line in lines.Where(line => line.Text.Length > 0))
        {
            Tell(line.Why == toldWhy ? line with { Why = null } : line, last);
            (last, toldWhy) = (line.Tone, line.Why ?? toldWhy);
        }
    }

    private void Tell(DemoLine line, DemoTone? last)
    {
        switch (line.Tone)
        {
            case DemoTone.Day:
                page.Blank();
                page.Line(line.Text, style: Page.Strong);
                break;
            case DemoTone.Note:
                if (last is not (DemoTone.Note or DemoTone.Day or null))
                {
                    page.Blank();
                }

                page.Line(line.Text);
                break;
            case DemoTone.View:
                page.Line(line.Text, Indent, Indent);
                break;
            case DemoTone.Act:
                page.Line("- " + line.Text, 0, Indent);
                break;
            default:
                page.Line(line.Text, Indent, Indent);
                break;
        }

        if (line.Why is { } why)
        {
            page.Line(why, Indent + Indent, style: Page.Faint);
        }

        if (line.Refusal is { } refusal)
        {
            page.Line(words.Refused(refusal), Indent + Indent, style: Page.Warning);
        }
    }
}
