using System.Globalization;
using System.Text.Json;

namespace NetworkApproach.Tool.Tests;

public class DemoTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_demo_tells_both_endings_in_plain_text_of_eighty_columns(string language)
    {
        ToolRun run = ToolRun.Of("demo", "--language", language);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.Contains(language == "fr" ? "BON NON" : "A GOOD NO", run.Out, StringComparison.Ordinal);
        string words = string.Join(' ', run.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All((string[])["(R2, ", "(R5, ", "(R10, ", "(R12, "], rule => Assert.Contains(rule, words, StringComparison.Ordinal));
    }

    [Fact]
    public void The_language_follows_the_machine()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-CA");
            string french = ToolRun.Of("demo").Out;
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
            string english = ToolRun.Of("demo").Out;
            Assert.Contains("PREMIÈRE FIN", french, StringComparison.Ordinal);
            Assert.Contains("FIRST ENDING", english, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_story_and_another_seed_another()
    {
        string one = ToolRun.Of("demo", "--seed", "7", "--language", "en").Out;
        Assert.Equal(one, ToolRun.Of("demo", "--seed", "7", "--language", "en").Out);
        Assert.NotEqual(one, ToolRun.Of("demo", "--seed", "8", "--language", "en").Out);
    }

    [Fact]
    public void Nobody_is_thanked_late_and_who_never_answered_may_be_released()
    {
        bool isReleased = false;
        for (int seed = 0; seed < 5; seed++)
        {
            DemoStory story = DemoStory.Of(
                seed, new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, new DemoWords(Language.English), CancellationToken.None);
            foreach (IReadOnlyList<ApproachEvent> events in (IReadOnlyList<ApproachEvent>[])[story.FaceToFaceEvents, story.GoodNoEvents])
            {
                Approach approach = Approach.Unopened;
                foreach (ApproachEvent e in events)
                {
                    Assert.DoesNotContain(
                        approach.IsOpened ? approach.Courtesies(e.At).All : [], owed => owed.Status == CourtesyStatus.Overdue);
                    approach = approach.Evolve(e);
                }
            }

            isReleased |= story.GoodNo.Any(line => line.Text.StartsWith("Still unanswered", StringComparison.Ordinal));
        }

        Assert.True(isReleased, "Somebody who never answered may be told that there is nothing left to answer.");
    }

    [Fact]
    public void Every_seed_ends_both_ways_without_a_breach_and_with_nothing_owed()
    {
        DemoWords words = new(Language.English);
        for (int seed = -10; seed < 10; seed++)
        {
            DemoStory story = DemoStory.Of(
                seed, new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, words, CancellationToken.None);
            foreach ((IReadOnlyList<ApproachEvent> events, Ending ending) in ((IReadOnlyList<ApproachEvent>, Ending)[])[
                (story.FaceToFaceEvents, Ending.MetTheBoss), (story.GoodNoEvents, Ending.GoodNo)])
            {
                Approach approach = Approach.Fold(events);
                Assert.Equal(ending, approach.Ending);
                Assert.Empty(approach.Breaches);
                Assert.Empty(Audit.Of(events));
                Assert.Empty(approach.Courtesies(events[^1].At.AddDays(30)).All);
                Assert.Empty(approach.OpenHandOffs(events[^1].At));
                Assert.Single(events.OfType<ApproachEvent.HandOffOffered>());
            }

            Assert.Contains(story.FaceToFace, line => line.Refusal is { Rule: Rule.Permission });
            Assert.Contains(story.FaceToFace, line => line.Refusal is { Rule: Rule.InterestFirst });
            Assert.Contains(story.FaceToFace, line => line.Refusal is { Rule: Rule.Once });
            Assert.Contains(story.GoodNo, line => line.Refusal is { Rule: Rule.NoGo });
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_seed_fits_eighty_columns_and_three_screens(string language)
    {
        for (int seed = 0; seed < 5; seed++)
        {
            ToolRun run = ToolRun.Of("demo", "--seed", seed.ToString(CultureInfo.InvariantCulture), "--language", language);
            Assert.Equal(0, run.Code);
            Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        }
    }

    [Theory]
    [InlineData("2026-11-28T22:00:00+13:00", "Pacific/Auckland")]
    [InlineData("1950-01-01T00:00:00-11:00", "America/New_York")]
    [InlineData("2190-12-31T23:59:59Z", "UTC")]
    public void The_demo_begins_when_and_where_it_is_told(string now, string zone)
    {
        ToolRun run = ToolRun.Of("demo", "--now", now, "--zone", zone, "--language", "en", "--json");
        Assert.Equal(0, run.Code);
        JsonElement opened = run.Json(0).GetProperty("event");
        Assert.Equal("opened", opened.GetProperty("type").GetString());
        Assert.Equal(zone, opened.GetProperty("policy").GetProperty("zone").GetString());
        Assert.Equal(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), opened.GetProperty("at").GetDateTimeOffset());
    }

    [Fact]
    public void As_json_there_is_an_object_for_every_act_and_every_refusal()
    {
        ToolRun run = ToolRun.Of("demo", "--json", "--language", "fr");
        Assert.Equal(0, run.Code);
        JsonElement[] lines = [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.All(lines, line => Assert.True(line.TryGetProperty("event", out _) ^ line.TryGetProperty("refused", out _)));
        Assert.Equal(["met-the-boss", "good-no"], lines.Select(line => line.GetProperty("ending").GetString()).Distinct());
        Assert.Contains("é", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_events_written_are_those_of_the_first_ending_and_audit_finds_no_breach()
    {
        using TemporaryFiles files = new();
        string file = files.Path("events.jsonl");
        ToolRun demo = ToolRun.Of("demo", "--events-out", file, "--language", "en");
        Assert.Equal(0, demo.Code);
        Assert.Contains("first ending", demo.Out, StringComparison.Ordinal);
        ToolRun audit = ToolRun.Of("audit", "--events", file, "--language", "en");
        Assert.Equal(0, audit.Code);
        Assert.Contains("No breach", audit.Out, StringComparison.Ordinal);
        Assert.Contains(
            "\"ending\":\"met-the-boss\"",
            File.ReadAllLines(file)[..^1].Last(line => line.Contains("\"closed\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Events_that_cannot_be_written_are_bad_input()
    {
        using TemporaryFiles files = new();
        ToolRun.Of("demo", "--events-out", files.Folder).IsBadInput(files.Folder);
        ToolRun.Of("demo", "--events-out", Path.Combine(files.Folder, "none", "events.jsonl")).IsBadInput("none");
    }
}
