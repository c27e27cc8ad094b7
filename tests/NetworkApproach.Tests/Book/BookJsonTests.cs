using Xunit;

namespace NetworkApproach.Tests.Book;

/// <summary>The lines of version 1, letter by letter: what was once written stays readable.</summary>
public class BookJsonTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Every_kind_of_line_is_written_as_it_always_was()
    {
        ContactEntry entry = new(
            new Contact(new("ann"), "Ann Léroy", [new Employment(new("Noname"), "clerk", new DateOnly(2025, 1, 2))], isConsultant: true),
            ["a@x.example"], ["x.example/a"]);
        Tie tie = new(
            new("me"), new("ann"),
            new Warmth(3))
        {
            Kind = TieKind.Named,
            StatedChance = new Chance(0.25),
            Minutes = 30,
            Since = new DateOnly(2020, 1, 2),
            LastInTouchOn = new DateOnly(2024, 3, 4),
            Until = new DateOnly(2025, 5, 6)
        };
        string hash = new('a', 64);

        Assert.Equal(
            """{"v":1,"type":"source","id":"s","readAt":"2026-11-24T09:00:00+01:00","label":"file"}""",
            BookJson.Write(new BookSource(new("s"), At, "file")));
        Assert.Equal(
            """{"v":1,"type":"contact","source":"s","who":"ann","name":"Ann Léroy","first":"2026-11-24T09:00:00+01:00","at":"2026-11-25T09:00:00+01:00","gone":"2026-11-26T09:00:00+01:00","employments":[{"company":"Noname","title":"clerk","until":"2025-01-02"}],"consultant":true,"mails":["a@x.example"],"profiles":["x.example/a"]}""",
            BookJson.Write(new ContactStatement(new("s"), entry, At, At.AddDays(1), At.AddDays(2))));
        Assert.Equal(
            """{"v":1,"type":"tie","source":"s","knows":"me","known":"ann","warmth":3,"first":"2026-11-24T09:00:00+01:00","at":"2026-11-24T09:00:00+01:00","kind":"named","chance":0.25,"minutes":30,"since":"2020-01-02","lastInTouch":"2024-03-04","until":"2025-05-06"}""",
            BookJson.Write(new TieStatement(new("s"), tie, At, At)));
        Assert.Equal(
            """{"v":1,"type":"verdict","one":"a","other":"b","finding":"apart","at":"2026-11-24T09:00:00+01:00","why":"met"}""",
            BookJson.Write(new IdentityVerdict(new("b"), new("a"), IdentityFinding.Apart, At) { Why = "met" }));
        Assert.Equal(
            $$"""{"v":1,"type":"suppressed","person":"p","kind":"name-and-company","hash":"{{hash}}"}""",
            BookJson.Write(new SuppressedKey(new("p"), SuppressedKind.NameAndCompany, hash)));
        Assert.Equal(tie, BookJson.ReadTie(BookJson.Write(new TieStatement(new("s"), tie, At, At))).Tie);
        Assert.Equal(entry, BookJson.ReadContact(BookJson.Write(new ContactStatement(new("s"), entry, At, At))).Entry);
    }

    [Theory]
    [InlineData("""{"v":2,"type":"source","id":"s","readAt":"2026-11-24T09:00:00+01:00"}""")]
    [InlineData("""{"v":1,"type":"source","id":"s"}""")]
    [InlineData("""{"v":1,"type":"source","id":"","readAt":"2026-11-24T09:00:00+01:00"}""")]
    [InlineData("""{"v":1,"type":"source","id":"s","readAt":"2026-11-24T09:00:00"}""")]
    [InlineData("""{"v":1,"type":"source","id":"s","readAt":"2026-11-24T09:00:00+01:00","more":1}""")]
    [InlineData("""{"v":1,"type":"verdict","one":"a","other":"b","finding":"apart","at":"2026-11-24T09:00:00+01:00"}""")]
    [InlineData("""{"v":1,"type":"someday"}""")]
    [InlineData("""{"v":1,"type":"source","id":"s\""")]
    [InlineData("")]
    public void Anything_else_is_refused_in_one_line(string line) =>
        Assert.DoesNotContain('\n', Assert.Throws<FormatException>(() => BookJson.ReadSource(line)).Message);
}
