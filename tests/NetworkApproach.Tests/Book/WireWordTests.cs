using Xunit;

namespace NetworkApproach.Tests.Book;

/// <summary>The words that stand for the values of closed lists, letter by letter: a file of last year is read next year.</summary>
public class WireWordTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(TieKind.Known, "known")]
    [InlineData(TieKind.Connected, "connected")]
    [InlineData(TieKind.Named, "named")]
    [InlineData(TieKind.Inferred, "inferred")]
    public void Of_a_tie(TieKind kind, string word)
    {
        string line = BookJson.Write(new TieStatement(new("s"), new Tie(new("me"), new("ann"), new Warmth(3)) { Kind = kind }, At, At));

        Assert.Equal(kind != TieKind.Known, line.Contains($"\"kind\":\"{word}\"", StringComparison.Ordinal));
        Assert.Equal(
            kind,
            BookJson.ReadTie(
                $$"""{"v":1,"type":"tie","source":"s","knows":"me","known":"ann","warmth":3,"first":"2026-11-24T09:00:00+01:00","at":"2026-11-24T09:00:00+01:00","kind":"{{word}}"}""").Tie.Kind);
    }

    [Theory]
    [InlineData(IdentityFinding.Same, "same")]
    [InlineData(IdentityFinding.Apart, "apart")]
    [InlineData(IdentityFinding.Withdrawn, "withdrawn")]
    public void Of_a_verdict(IdentityFinding finding, string word)
    {
        string line = $$"""{"v":1,"type":"verdict","one":"a","other":"b","finding":"{{word}}","at":"2026-11-24T09:00:00+01:00"}""";

        Assert.Equal(line, BookJson.Write(new IdentityVerdict(new("a"), new("b"), finding, At)));
        Assert.Equal(finding, BookJson.ReadVerdict(line).Finding);
    }

    [Theory]
    [InlineData(SuppressedKind.Id, "id")]
    [InlineData(SuppressedKind.Profile, "profile")]
    [InlineData(SuppressedKind.Mail, "mail")]
    [InlineData(SuppressedKind.NameAndCompany, "name-and-company")]
    [InlineData(SuppressedKind.Name, "name")]
    [InlineData(SuppressedKind.LetIn, "let-in")]
    [InlineData(SuppressedKind.Unhashed, "unhashed")]
    public void Of_a_hash(SuppressedKind kind, string word)
    {
        string line = $$"""{"v":1,"type":"suppressed","person":"p","kind":"{{word}}","hash":"{{new string('a', 64)}}"}""";

        Assert.Equal(line, BookJson.Write(new SuppressedKey(new("p"), kind, new string('a', 64))));
        Assert.Equal(kind, BookJson.ReadSuppressed(line).Kind);
    }

    [Theory]
    [InlineData("adds-to", Bearing.AddsTo)]
    [InlineData("confirms", Bearing.Confirms)]
    [InlineData("contradicts", Bearing.Contradicts)]
    public void Of_a_fact(string word, Bearing bearing) => Assert.Equal(bearing, Assert.IsType<ApproachEvent.FactLearnt>(EventJson.Read(
        $$"""{"v":1,"type":"fact-learnt","id":"f","at":"2026-11-24T09:00:00+01:00","talk":"t","topic":"needs","text":"testers","belief":"b","bearing":"{{word}}"}""")).Bearing);

    [Theory]
    [InlineData("cited", CitingScope.Cited)]
    [InlineData("recommended", CitingScope.Recommended)]
    [InlineData("announced", CitingScope.Announced)]
    public void Of_leave(string word, CitingScope scope) =>
        Assert.Equal(scope, Assert.IsType<Answer.Granted>(Assert.IsType<ApproachEvent.Answered>(EventJson.Read(
        $$$"""{"v":1,"type":"answered","id":"g","at":"2026-11-24T09:00:00+01:00","from":"ann","about":{"type":"leave","prospect":"bob"},"said":{"type":"granted","scope":"{{{word}}}"}}""")).Said).Scope);
}
