using System.Diagnostics;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The tool as a process on a disk of its own, which is full or may only be read; and with nobody at a terminal.</summary>
public class DiskTests
{
    private const string Script = """
        set -u
        tool=$1 disk=$2
        mount -t tmpfs -o size=800k tmpfs "$disk" || exit 99
        run() { dotnet exec "$tool" "$@" --workspace "$disk/workspace.db" --language en; echo "code $?"; }
        run open Acme >/dev/null
        head -c 1000000 /dev/zero > "$disk/fill" 2>/dev/null
        run belief needs "lost for want of room"
        rm "$disk/fill"
        run belief needs "kept"
        mount -o remount,ro "$disk"
        run belief needs "lost for want of leave"
        run journal
        """;

    [MountFact]
    public async Task On_a_full_disk_and_on_a_read_only_one_nothing_is_lost_and_one_line_says_so()
    {
        using TemporaryFiles files = new();
        (string output,
            string error) = await Run(
                "unshare",
                ["--map-root-user", "--mount", "bash", "-c", Script, "bash", typeof(CommandLine).Assembly.Location, files.Folder]);
        string[] told = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, told.Length);
        Assert.Matches("the disk is full.* make room .*Nothing was recorded.$", told[0]);
        Assert.EndsWith(
            "it may only be read; make it writable, or give another file with --workspace. Nothing was recorded.", told[1],
            StringComparison.Ordinal);
        Assert.DoesNotContain("lost for want", output, StringComparison.Ordinal);
        Assert.Equal(
            ["code 2", "code 0", "code 2", "code 0"], output.Split('\n').Where(line => line.StartsWith("code ", StringComparison.Ordinal)));
        Assert.Contains("2 Thought beforehand: kept", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_sits_at_a_terminal_nothing_waits_for_an_answer_and_the_environment_names_the_file()
    {
        using TemporaryFiles files = new();
        string file = files.Path("named.db");
        (string output,
            string error) = await Run("dotnet", ["exec", typeof(CommandLine).Assembly.Location, "open", "--language", "en"], file);
        Assert.Equal(string.Empty, output);
        Assert.Contains("COMPANY is missing", error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
        string[] add = ["exec", typeof(CommandLine).Assembly.Location, "add", "Ann Leroy", "--language", "en"];
        (output, error) = await Run("dotnet", add, file);
        Assert.StartsWith($"New workspace:\n  {file}\n", output, StringComparison.Ordinal);
        Assert.Equal(string.Empty, error);
        Assert.True(File.Exists(file));
    }

    /// <summary>Runs a program whose standard input stays open, and says nothing.</summary>
    private static async Task<(string Output, string Error)> Run(string program, string[] args, string? workspace = null)
    {
        ProcessStartInfo start = new(
            program, args)
        { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NETWORK_APPROACH_WORKSPACE"] = workspace;
        using Process process = Process.Start(start)!;

        // Whoever waits for an answer would wait for ever: after so long that no busy machine needs it, they are taken to.
        using Timer hanging = new(_ => process.Kill(entireProcessTree: true), null, TimeSpan.FromMinutes(30), Timeout.InfiniteTimeSpan);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (output, await error);
    }
}
