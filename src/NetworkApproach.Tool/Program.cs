using System.Runtime.InteropServices;

namespace NetworkApproach.Tool;

/// <summary>The process: its streams, its signals, and nothing else.</summary>
internal static class Program
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal static int Main(string[] args)
    {
        using CancellationTokenSource stop = new();
        using Terminal terminal = Terminal.OfProcess();
        Action<PosixSignalContext> end = signal => Stop(signal, stop, terminal.Ledger);
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, end);
        using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, end);
        return CommandLine.Run(args, terminal, stop.Token);
    }

    /// <summary>Lets the work end by itself; what does not listen is ended, still with the exit code that was promised.</summary>
    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop, Ledger ledger)
    {
        signal.Cancel = true;
        _ = Task.Delay(Patience).ContinueWith(
            _ =>
            {
                Language language = Language.Of(null);
                Console.Error.WriteLine(ledger.After(language, language.Say(CommandLine.Stopped)));
                Environment.Exit(CommandLine.BadInput);
            },
            TaskScheduler.Default);
        stop.Cancel();
    }
}
