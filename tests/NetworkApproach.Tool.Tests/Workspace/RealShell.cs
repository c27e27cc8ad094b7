using System.Diagnostics;
using System.Text;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>A shell in a folder of its own, in which <c>network-approach</c> only says what it was called with.</summary>
internal sealed class RealShell : IDisposable
{
    private const string End = "\u0001";

    private readonly TemporaryFiles files = new();
    private readonly string program;

    internal RealShell(string program) => this.program = program;

    public void Dispose() => files.Dispose();

    /// <summary>
    /// Types lines one after another, and gives the arguments of each; nothing but the stub was run, and no file was made. Where the shell
    /// has a history, it is on, as it is for somebody who types.
    /// </summary>
    internal async Task<IReadOnlyList<string[]>> ArgumentsOf(IReadOnlyList<string> lines)
    {
        string bin = Directory.CreateDirectory(files.Path("bin")).FullName;
        string home = Directory.CreateDirectory(files.Path("home")).FullName;
        string stub = Path.Combine(bin, "network-approach");
        string said = Path.Combine(bin, "said");
        await File.WriteAllTextAsync(stub, $"#!/bin/sh\nprintf '%s\\0' \"$@\" >>'{said}'\nprintf '\\001\\0' >>'{said}'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stub, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = home,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["PATH"] = bin + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = home;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (program.EndsWith("bash", StringComparison.Ordinal))
        {
            await process.StandardInput.WriteAsync("HISTFILE=; set -o history -o histexpand\n");
        }

        foreach (string line in lines)
        {
            await process.StandardInput.WriteAsync(line + "\n");
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal((string.Empty, string.Empty), (await output, await error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(home, "*", new EnumerationOptions { AttributesToSkip = 0 }));
        Assert.Equal(["network-approach", "said"], Directory.EnumerateFiles(bin).Select(Path.GetFileName).Order());
        return Calls((await File.ReadAllTextAsync(said)).Split('\0')[..^1]);
    }

    private static List<string[]> Calls(string[] said)
    {
        List<string[]> calls = [];
        List<string> call = [];
        foreach (string argument in said)
        {
            if (argument == End)
            {
                calls.Add([.. call]);
                call.Clear();
            }
            else
            {
                call.Add(argument);
            }
        }

        return calls;
    }
}
