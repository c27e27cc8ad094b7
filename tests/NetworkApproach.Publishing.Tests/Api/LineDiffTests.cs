using FsCheck;
using FsCheck.Xunit;

namespace NetworkApproach.Publishing.Tests;

public class LineDiffTests
{
    [Fact]
    public void Equal_texts_differ_in_nothing_whatever_their_line_endings() => Assert.Equal("", LineDiff.Of("a\nb", "a\r\nb"));

    [Fact]
    public void A_changed_line_stands_under_the_line_that_encloses_it()
    {
        const string before = "class A\n{\n    int One;\n    int Two;\n}\nclass B\n{\n    int Three;\n}";
        const string after = "class A\n{\n    int One;\n    long Two;\n}\nclass B\n{\n    int Three;\n    int Four;\n}";

        Assert.Equal("  class A\n-     int Two;\n+     long Two;\n  class B\n+     int Four;", LineDiff.Of(before, after));
    }

    [Property(MaxTest = 1000)]
    public void Taking_away_what_is_gone_and_adding_what_is_new_gives_the_other_text(byte[] old, byte[] now)
    {
        string[] before = [.. old.Select(value => $"line {value % 4}")], after = [.. now.Select(value => $"line {value % 4}")];
        string[] told = LineDiff.Of(string.Join('\n', before), string.Join('\n', after)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            Counted(before)
                .Select(line => (line.Key, line.Value - told.Count(change => change == $"- {line.Key}")))
                .Where(line => line.Item2 > 0),
            Counted(after)
                .Select(line => (line.Key, line.Value - told.Count(change => change == $"+ {line.Key}")))
                .Where(line => line.Item2 > 0));
    }

    private static SortedDictionary<string, int> Counted(string[] lines) =>
        new(lines.CountBy(line => line).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
