using System.Collections;
using System.Diagnostics;
using System.Text;

namespace NetworkApproach.Publishing.Tests;

/// <summary>Runs <c>dotnet</c> and other programs as a user's shell would: without what a test host leaves in the environment for its
/// own.</summary>
internal static class Dotnet
{
    /// <summary>Nothing but a program that hangs takes so long; every wait ends when the program does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(60);

    /// <summary>Set by the SDK for what it starts itself; in another build they point to the wrong SDK, or make it tell its messages
    /// elsewhere.</summary>
    private static readonly string[] Leaked =
    [
        "MSBUILD",
        "DOTNET_HOST_PATH",
        "DOTNET_CLI_TELEMETRY_SESSIONID",
        "VSTEST",
        "VSLANG",
        "COREHOST_",
        "DOTNET_STARTUP_HOOKS"
    ];

    /// <summary>What the command wrote to standard output.</summary>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0, or did not end; the message holds all that it
    /// wrote.</exception>
    internal static Task<string> RunAsync(string folder, params string[] arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <inheritdoc cref="RunAsync(string, string[])"/>
    internal static async Task<string> RunAsync(string program, string folder, IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key)
            .Where(name => Leaked.Any(leak => name.StartsWith(leak, StringComparison.OrdinalIgnoreCase))))
        {
            start.Environment.Remove(name);
        }

        // A server left behind would hold the pipes open and the temporary folder in use.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return await RunAsync(start);
    }

    private static async Task<string> RunAsync(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        using CancellationTokenSource timeout = new(Patience);
        Task<string> written = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> complained = process.StandardError.ReadToEndAsync(CancellationToken.None);
        string command = $"{start.FileName} {string.Join(' ', start.ArgumentList)}";
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            string output = await written, errors = await complained;
            return process.ExitCode == 0
                ? output
                : throw new InvalidOperationException(
                    $"{command}\nin {start.WorkingDirectory} ended with {process.ExitCode}:\n{output}\n{errors}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException(
                $"{command}\nin {start.WorkingDirectory} did not end within {Patience.TotalMinutes} minutes:\n"
                    + $"{await written}\n{await complained}");
        }
    }
}
