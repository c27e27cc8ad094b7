namespace NetworkApproach.Tool.Tests;

public class LearnTests
{
    [Theory]
    [InlineData("en", "May I contact the people you thought of, and mention your name?")]
    [InlineData("fr", "les personnes auxquelles vous pensez")]
    public void The_method_takes_about_two_screens_of_80_columns(string language, string says)
    {
        ToolRun run = ToolRun.Of("learn", "--language", language);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.InRange(run.Out.Split('\n').Length, 40, 64);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.Contains(
            says, run.Out.Replace("\n   ", string.Empty, StringComparison.Ordinal).Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_each_paragraph_says_what_it_is()
    {
        ToolRun english = ToolRun.Of("learn", "--language", "en", "--json");
        ToolRun french = ToolRun.Of("learn", "--language", "fr", "--json");
        Assert.Equal("heading", english.Json(0).GetProperty("kind").GetString());
        Assert.Equal(8, english.Lines.Count(line => line.StartsWith("""{"kind":"step",""", StringComparison.Ordinal)));
        Assert.Equal(
            english.Lines.Select((_, line) => english.Json(line).GetProperty("kind").GetString()),
            french.Lines.Select((_, line) => french.Json(line).GetProperty("kind").GetString()));
    }
}
