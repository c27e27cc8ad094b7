using System.CommandLine;

namespace NetworkApproach.Tool;

internal static class DemoCommand
{
    internal static Command Of(Terminal terminal, CancellationToken stop) => new("demo", terminal.ToString() + stop);
}
