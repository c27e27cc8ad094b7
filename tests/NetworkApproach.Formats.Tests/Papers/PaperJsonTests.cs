using System.Text.Json;

namespace NetworkApproach.Formats.Tests;

/// <summary>Papers as JSON for hosts.</summary>
public sealed class PaperJsonTests
{
    [Theory]
    [InlineData("brief", "talk-brief")]
    [InlineData("debrief", "debrief-sheet")]
    [InlineData("company", "company-sheet")]
    [InlineData("agenda", "agenda")]
    [InlineData("story", "story")]
    public void A_paper_is_one_object_on_one_line_that_says_its_type(string name, string type)
    {
        string json = PaperJson.Write(PaperSamples.Paper(PaperSamples.In("en"), name));

        Assert.DoesNotContain('\n', json);
        JsonElement paper = JsonDocument.Parse(json).RootElement;
        Assert.Equal(type, paper.GetProperty("type").GetString());
        Assert.Equal("Noname Corp", paper.GetProperty("head").GetProperty("target").GetProperty("company").GetString());
        Assert.False(paper.GetProperty("head").GetProperty("forOthers").GetBoolean());
        Assert.Equal("2026-12-10", paper.GetProperty("head").GetProperty("today").GetString());
    }

    [Fact]
    public void A_brief_holds_who_may_be_cited_what_is_known_and_what_to_ask()
    {
        JsonElement brief = JsonDocument.Parse(
            PaperJson.Write(PaperSamples.In("en").TalkBrief(new ContactId("nour"), PaperSamples.Now))).RootElement;

        JsonElement leave = Assert.Single(brief.GetProperty("mayBeCited").EnumerateArray());
        Assert.Equal(
            ("lilei", "recommended", "2027-01-15"),
            (leave.GetProperty("relay").GetProperty("id").GetString(), leave.GetProperty("scope").GetString(),
                leave.GetProperty("until").GetString()));
        JsonElement business = brief.GetProperty("known")[0];
        Assert.Equal("business", business.GetProperty("topic").GetString());
        JsonElement belief = business.GetProperty("beliefs")[0];
        Assert.Equal(
            ("said-once", 1, 2),
            (belief.GetProperty("standing").GetString(), belief.GetProperty("sources").GetInt32(),
                belief.GetProperty("facts").GetArrayLength()));
        Assert.Equal(
            "sinead", belief.GetProperty("facts")[0].GetProperty("tellings")[0].GetProperty("heardFrom").GetProperty("id").GetString());
        JsonElement knows = brief
            .GetProperty("questions")
            .GetProperty("ask")
            .EnumerateArray()
            .Single(question => question.GetProperty("kind").GetString() == "who-knows");
        Assert.Equal("""{"type":"knows","who":"helen"}""", knows.GetProperty("request").GetRawText());
        Assert.Contains(
            """{"request":{"type":"names","purpose":"inside"},"about":null}""",
            brief.GetProperty("questions").GetProperty("toClose").GetRawText(), StringComparison.Ordinal);
        Assert.Contains(brief.GetProperty("promises").EnumerateArray(), promise => promise.GetProperty("type").GetString() == "silence");
        Assert.Contains(brief.GetProperty("whyThem").EnumerateArray(), why => why.GetProperty("type").GetString() == "named");
    }

    [Fact]
    public void An_agenda_and_a_story_hold_every_case_with_its_type()
    {
        Approach approach = PaperSamples.In("en");
        string[] items =
        [
            .. JsonDocument
                .Parse(PaperJson.Write(approach.Agenda(PaperSamples.Now))).RootElement
                .GetProperty("items")
                .EnumerateArray()
                .Select(item => item.GetProperty("type").GetString()!)
        ];
        JsonElement[] lines =
        [
            .. JsonDocument.Parse(PaperJson.Write(approach.Story(PaperSamples.Now))).RootElement.GetProperty("lines").EnumerateArray()
        ];

        Assert.Superset(
            new HashSet<string> { "owed", "reminder", "ask-again", "leave-ends", "cv-elsewhere", "meet-again" },
            new HashSet<string>(items));
        Assert.Equal(approach.Events.Count, lines.Length);
        Assert.Equal(
            approach.Events.OrderBy(e => e.At).Select(EventJson.Write), lines.Select(line => line.GetProperty("event").GetRawText()));
        Assert.Single(lines, line => line.GetProperty("breach").GetString() == "confessed");
        Assert.Single(lines, line => line.GetProperty("isStruckOut").GetBoolean());
    }

    [Fact]
    public void An_appointment_is_written_with_its_hour_and_what_became_of_it()
    {
        ContactId ann = new("ann");
        DateTimeOffset at = new(2026, 12, 9, 9, 0, 0, TimeSpan.FromHours(1));
        ApproachPolicy policy = ApproachPolicy.Default with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris") };
        Approach approach = Approach.Fold(
        [
            new ApproachEvent.Opened(
                new ActId("o"), at, new ApproachId("a"), new ContactId("me"), new Target(new CompanyName("Noname Corp")), policy),
            new ApproachEvent.AcquaintanceStated(new ActId("k"), at, ann, "school", new DateOnly(2015, 1, 1)),
            new ApproachEvent.AppointmentMade(new ActId("x"), at, ann, new DateTimeOffset(2026, 12, 10, 13, 0, 0, TimeSpan.Zero)),
        ]);
        JsonElement open = Only(approach, at);
        Approach off = approach.Evolve(new ApproachEvent.AppointmentEnded(new ActId("e"), at, new ActId("x"), AppointmentEnd.Cancelled));

        Assert.Equal(
            ("appointment", "2026-12-10", "x", "2026-12-10T14:00:00+01:00", 20, "ahead"),
            (Text(open, "type"), Text(open, "on"), Text(open, "act"), Text(open, "at"), open.GetProperty("minutes").GetInt32(),
                Text(open, "status")));
        Assert.Equal(("new-date", "cancelled"), (Text(Only(off, at), "type"), Text(Only(off, at), "how")));

        static JsonElement Only(Approach approach, DateTimeOffset now) => Assert.Single(
            JsonDocument.Parse(PaperJson.Write(approach.Agenda(now))).RootElement.GetProperty("items").EnumerateArray());

        static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
    }

    [Fact]
    public void Every_request_is_written_as_events_have_it()
    {
        TalkQuestions questions = PaperSamples.In("en").QuestionsFor(new ContactId("nour"), PaperSamples.Now);
        Contact nour = questions.With;
        Request[] requests =
        [
            new Request.Talk(),
            new Request.Names(Purpose.Guide),
            new Request.Knows(new ContactId("a")),
            new Request.Leave(new ContactId("a")),
            new Request.WhatBecame(new ActId("h")),
            new Request.Stop(new ActId("h"))
        ];
        JsonElement written = JsonDocument.Parse(
            PaperJson.Write(questions with { ToClose = [.. requests.Select(request => new Move.Ask(nour, request, null))] })).RootElement;

        Assert.Equal(
            ["""{"type":"talk"}""", """{"type":"names","purpose":"guide"}""", """{"type":"knows","who":"a"}""",
                """{"type":"leave","prospect":"a","purpose":"inside"}""", """{"type":"what-became","handOff":"h"}""",
                """{"type":"stop","handOff":"h"}"""],
            written.GetProperty("toClose").EnumerateArray().Select(ask => ask.GetProperty("request").GetRawText()));
    }
}
