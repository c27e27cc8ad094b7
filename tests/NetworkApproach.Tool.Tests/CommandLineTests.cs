namespace NetworkApproach.Tool.Tests;

public class CommandLineTests
{
    [Fact]
    public void Without_arguments_the_help_goes_to_standard_error_and_the_usage_is_wrong()
    {
        ToolRun run = ToolRun.Of();
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("paths", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("demo", "--help")]
    [InlineData("paths", "--help")]
    [InlineData("plan", "--help")]
    [InlineData("audit", "--help")]
    [InlineData("review", "--help")]
    [InlineData("questions", "--help")]
    [InlineData("brief", "--help")]
    public void Help_asked_for_is_done_and_fits_eighty_columns(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("--nonsense")]
    [InlineData("paths", "--nonsense")]
    [InlineData("paths", "--k")]
    [InlineData("paths", "--k", "many")]
    [InlineData("paths", "--order", "best")]
    [InlineData("demo", "--seed", "x")]
    [InlineData("demo", "--language", "de")]
    [InlineData("demo", "--now", "tomorrow")]
    [InlineData("demo", "--now", "2026-11-23T09:00:00")]
    [InlineData("demo", "--now", "9999-11-23T09:00:00Z")]
    [InlineData("demo", "--zone", "Nowhere/Nothing")]
    [InlineData("demo", "--events-out", " ")]
    [InlineData("demo", "extra")]
    [InlineData("audit")]
    [InlineData("audit", "--events", " ")]
    [InlineData("audit", "@file")]
    public void A_wrong_usage_is_one_line_and_bad_input(params string[] args) => ToolRun.Of(args).IsBadInput();

    [Fact]
    public void A_cancelled_command_is_one_line_and_bad_input()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using Terminal terminal = new(output, error, isPlain: true);
        Assert.Equal(2, CommandLine.Run(["demo"], terminal, new CancellationToken(canceled: true)));
        Assert.Contains("Stopped", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_one_line_and_bad_input()
    {
        using StringWriter error = new();
        using Terminal terminal = new(new FullWriter(), error, isPlain: true);
        Assert.Equal(2, CommandLine.Run(["demo", "--json"], terminal, CancellationToken.None));
        Assert.Contains("cannot be written", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left.");

        public override void Write(char value) => throw new IOException("No space left.");
    }
}
