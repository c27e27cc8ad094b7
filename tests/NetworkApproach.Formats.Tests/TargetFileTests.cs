using System.Text;
using Xunit;

namespace NetworkApproach.Formats.Tests;

public class TargetFileTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Each_line_that_is_not_blank_is_a_target(string lineEnd)
    {
        IReadOnlyList<PathTarget> targets = Read(
            string.Join(lineEnd, "\uFEFF  Ann Lee ", "", "Company: Noname Corp, Inc.", "   ", "#1", "ann"));
        Assert.Equal([1, 3, 5, 6], targets.Select(target => target.Line));
        Assert.Equal(["Ann Lee", "Noname Corp, Inc.", "#1", "ann"], targets.Select(target => target switch
        {
            PathTarget.Person { IdOrName: var person } => person,
            PathTarget.AnybodyAt { Company.Text: var company } => company,
            _ => string.Empty,
        }));
    }

    [Theory]
    [InlineData("", null, "no target")]
    [InlineData(" \r\n\r\n", null, "no target")]
    [InlineData("ann\ncompany: \n", 2, "no name")]
    [InlineData("ann\nb\0b\n", 2, "not a text file")]
    public void A_file_without_targets_is_refused(string text, int? line, string says)
    {
        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(text));
        Assert.Equal(line, refusal.Line);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        FrenchRefusal.Check(refusal);
    }

    [Fact]
    public void Lines_too_long_or_too_many_are_refused()
    {
        Assert.Equal(
            2, Assert.Throws<UnreadableFileException>(() => Read("ann\n" + new string('x', 100), new() { BytesPerRow = 99 })).Line);
        Assert.Equal(3, Assert.Throws<UnreadableFileException>(() => Read("a\nb\nc", new() { Rows = 2 })).Line);
        Assert.Equal(2, Read("a\nb\n", new() { Rows = 2 }).Count);
    }

    private static IReadOnlyList<PathTarget> Read(string text, ReadingLimits? limits = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return TargetFile.Read(stream, "targets.txt", limits);
    }
}
