using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Tells the approach so far, day by day.</summary>
internal static class StoryWords
{
    internal static (string Title, IEnumerable<PaperSection?> Sections) Of(PaperScribe scribe, Paper.Story story) =>
    (
        scribe.Say(PaperPhrases.StoryTitle, Fact.Company("company", story.Head.Target.Company)),
        story.Lines.Count == 0
            ? [scribe.Section(PaperPhrases.KnownHeading, [scribe.Paragraph(StoryPhrases.Nothing)])]
            : Telling(story.Lines).GroupBy(line => line.On).Select(day => PaperScribe.Section(
                scribe.Say(StoryPhrases.Day, Fact.Day("day", day.Key)),
                [PaperScribe.Items(Items(scribe, [.. day]))])));

    /// <summary>Without the notes on people whom another line names: it says more.</summary>
    internal static IEnumerable<StoryLine> Telling(IReadOnlyList<StoryLine> lines)
    {
        HashSet<ContactId> named =
        [
            .. lines.Where(line => line.Event is not ApproachEvent.PersonNoted).SelectMany(line => line.People).Select(who => who.Id)
        ];
        return lines.Where(line => line is not { Event: ApproachEvent.PersonNoted { Person: var who }, Breach: null, IsStruckOut: false }
            || !named.Contains(who.Id));
    }

    /// <summary>People noted one after another stand in one line, and so do lines that say the same, with how often.</summary>
    private static IEnumerable<PaperItem> Items(PaperScribe scribe, StoryLine[] lines)
    {
        for (int at = 0; at < lines.Length;)
        {
            int run = at;
            while (run < lines.Length && lines[run] is { Event: ApproachEvent.PersonNoted, Breach: null, IsStruckOut: false })
            {
                run++;
            }

            if (run > at)
            {
                yield return scribe.Item(
                    StoryPhrases.Noted,
                    Fact.People("people", lines[at..run].Select(line => ((ApproachEvent.PersonNoted)line.Event).Person)));
                at = run;
                continue;
            }

            PaperItem item = Item(scribe, lines[at]);
            int same = 1;
            while (at + same < lines.Length && IsSame(item, Item(scribe, lines[at + same])))
            {
                same++;
            }

            yield return same == 1
                ? item
                : item with { Marks = [.. item.Marks, new PaperMark(string.Create(scribe.Culture, $"× {same}"), PaperTone.Plain)] };
            at += same;
        }
    }

    private static bool IsSame(PaperItem one, PaperItem other) =>
        one.Text == other.Text && one.Marks.SequenceEqual(other.Marks) && one.Details.SequenceEqual(other.Details);

    private static PaperItem Item(PaperScribe scribe, StoryLine line)
    {
        var names = new StoryNames(scribe, line);
        return new PaperItem(
            StoryLineWords.Of(scribe, line, names),
            [.. Marks(scribe, line)],
            [.. Details(scribe, line)]);
    }

    private static IEnumerable<string> Details(PaperScribe scribe, StoryLine line)
    {
        if (line.Road.Count > 1)
        {
            yield return scribe.Say(StoryPhrases.Road, TalkBriefWords.Road(scribe, line.Road));
        }

        foreach (StoryLine against in line.Against)
        {
            yield return scribe.Say(
                StoryPhrases.Against, Fact.Day("day", against.On), Said(scribe, against));
        }

        foreach (StoryLine uncovered in line.Uncovered)
        {
            yield return scribe.Say(StoryPhrases.Uncovered, Said(scribe, uncovered), Found(scribe, uncovered));
        }

        foreach (StoryLine cleared in line.Cleared)
        {
            yield return scribe.Say(StoryPhrases.Cleared, Said(scribe, cleared), Found(scribe, cleared));
        }
    }

    private static Fact Said(PaperScribe scribe, StoryLine line) =>
        Fact.Words("what", StoryLineWords.Of(scribe, line, new StoryNames(scribe, line)));

    /// <summary>Which rule it breaks.</summary>
    private static Fact Found(PaperScribe scribe, StoryLine line) => Fact.Words(
        "breach",
        scribe.Say(StoryPhrases.Breaches[line.Breach!.Value], Fact.Words("rule", scribe.Say(RuleWords.Labels[line.Broken!.Value]))));

    private static IEnumerable<PaperMark> Marks(PaperScribe scribe, StoryLine line)
    {
        if (line.IsStruckOut)
        {
            yield return scribe.Mark(StoryPhrases.IsStruckOut, PaperTone.Gone);
        }

        if (line is { Broken: { } rule, Breach: { } kind })
        {
            yield return scribe.Mark(
                StoryPhrases.Breaches[kind], PaperTone.Warning, Fact.Words("rule", scribe.Say(RuleWords.Labels[rule])));
        }

        if (line.IsEnteredLate)
        {
            yield return scribe.Mark(StoryPhrases.EnteredLate, PaperTone.Plain);
        }

        Channel? channel = line.Event switch
        {
            ApproachEvent.Attempted attempted => attempted.Channel,
            ApproachEvent.ContactReceived received => received.Channel,
            ApproachEvent.ContactedWithoutLeave confessed => confessed.Channel,
            _ => null,
        };
        if (channel is { } over)
        {
            yield return scribe.Mark(StoryPhrases.Channels[over], PaperTone.Plain);
        }

        foreach (PaperMark mark in line.Event switch
        {
            ApproachEvent.Named named => TalkBriefWords.NamingMarks(scribe, named.Personally, named.InConfidence),
            ApproachEvent.FactLearnt { InConfidence: true } => [scribe.Mark(PaperPhrases.InConfidence, PaperTone.Private)],
            _ => [],
        })
        {
            yield return mark;
        }
    }
}
