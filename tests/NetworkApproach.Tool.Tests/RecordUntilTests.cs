namespace NetworkApproach.Tool.Tests;

/// <summary>With <c>--now</c> before the record's last event, a record is what it was then.</summary>
public class RecordUntilTests
{
    private static readonly string[] Events =
    [
        """{"v":1,"type":"opened","id":"a1","at":"2026-11-23T09:00:00+01:00","approach":"x","seeker":"me","target":{"company":"Noname Corp"}}""",
        """{"v":1,"type":"person-noted","id":"a2","at":"2026-11-23T09:01:00+01:00","who":"ann","name":"Ann Lee"}""",
        """{"v":1,"type":"acquaintance-stated","id":"a3","at":"2026-11-23T09:02:00+01:00","who":"ann","how":"school","since":"2012-09-01"}""",
        """{"v":1,"type":"attempted","id":"a4","at":"2026-11-23T10:00:00+01:00","to":"ann","through":{"type":"acquainted","act":"a3"},"channel":"message","minutes":20}""",
        """{"v":1,"type":"talked","id":"a5","at":"2026-11-24T10:00:00+01:00","with":"ann","minutes":20}""",
        """{"v":1,"type":"named","id":"a6","at":"2026-11-24T10:05:00+01:00","by":"ann","who":"bob"}""",
        """{"v":1,"type":"courtesy-paid","id":"a7","at":"2026-11-25T10:00:00+01:00","kind":"thanks","for":"a5"}""",
    ];

    [Theory]
    [InlineData("say")]
    [InlineData("brief", "--paper", "story")]
    [InlineData("brief", "--paper", "agenda")]
    [InlineData("brief", "--with", "ann")]
    [InlineData("questions", "--with", "ann")]
    public void It_answers_as_if_the_rest_had_not_happened_and_says_so(params string[] command)
    {
        using TemporaryFiles files = new();
        string[] rest = ["--now", "2026-11-23T12:00:00+01:00", "--language", "en"];
        ToolRun whole = ToolRun.Of([.. command, "--events", files.Write("whole.jsonl", Events), .. rest]);
        ToolRun then = ToolRun.Of([.. command, "--events", files.Write("then.jsonl", Events[..4]), .. rest]);
        Assert.Equal((then.Code, then.Out), (whole.Code, whole.Out));
        Assert.Empty(then.Error);
        Assert.Contains("3 of 7 events come after that instant", whole.Error, StringComparison.Ordinal);
        Assert.Single(whole.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Before_the_opening_there_is_nothing_to_speak_of()
    {
        using TemporaryFiles files = new();
        ToolRun
            .Of("say", "--events", files.Write("events.jsonl", Events), "--now", "2026-11-22T12:00:00+01:00", "--language", "en")
            .IsBadInput("--now", "opened after that");
    }

    [Fact]
    public void An_audit_says_what_was_due_then_for_what_and_as_json_too()
    {
        using TemporaryFiles files = new();
        string file = files.Write("events.jsonl", Events);
        string[] later = ["--now", "2026-11-30T12:00:00+01:00", "--language", "en"];
        string told = string.Join(' ', ToolRun.Of(["audit", "--events", file, .. later]).Lines);
        Assert.Contains("thanks to Ann Lee for the name of bob", told, StringComparison.Ordinal);
        Assert.DoesNotContain("for the talk", told, StringComparison.Ordinal);

        ToolRun json = ToolRun.Of(["audit", "--json", "--events", file, .. later]);
        Assert.Equal(0, json.Code);
        Assert.Equal("""{"due":"thanks","to":"ann","for":"a6","about":"bob","on":"2026-11-25","status":"overdue"}""", json.Lines[0]);

        ToolRun before = ToolRun.Of("audit", "--json", "--events", file, "--now", "2026-11-25T09:00:00+01:00");
        Assert.Contains(before.Lines, line => line.Contains("\"for\":\"a5\"", StringComparison.Ordinal));
        Assert.Empty(ToolRun.Of("audit", "--json", "--events", file).Out);
    }
}
