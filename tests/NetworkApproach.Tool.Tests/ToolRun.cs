using System.Text.Json;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests;

/// <summary>One run of the tool in this process, through the entry point a process uses.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    internal IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static ToolRun Of(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using Terminal terminal = new(output, error, isPlain: true);
        int code = CommandLine.Run(args, terminal, CancellationToken.None);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    internal JsonElement Json(int line) => JsonDocument.Parse(Lines[line]).RootElement;

    internal void IsBadInput(params string[] says)
    {
        Assert.Equal(2, Code);
        Assert.Empty(Out);
        Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(says, part => Assert.Contains(part, Error, StringComparison.Ordinal));
    }
}
