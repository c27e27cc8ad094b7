using System.Diagnostics;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests;

public class ProcessTests
{
    [Fact]
    public async Task A_process_writes_plain_utf8_and_gives_the_promised_exit_codes()
    {
        (int code, byte[] output, string error) = await Run("demo", "--language", "fr");
        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.NotEqual(0xEF, output[0]);
        Assert.DoesNotContain((byte)0x1B, output);
        Assert.Contains("À demander", new System.Text.UTF8Encoding(false, true).GetString(output), StringComparison.Ordinal);

        (code, output, error) = await Run("paths", "--to", "nobody");
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_version_is_told()
    {
        (int code, byte[] output, string error) = await Run("--version");
        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.StartsWith(
            typeof(CommandLine).Assembly.GetName().Version!.ToString(3), System.Text.Encoding.UTF8.GetString(output),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_defect()
    {
        using Process process = Start("demo", "--language", "en");
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        await process.WaitForExitAsync();
        Assert.InRange(process.ExitCode, 0, 2);
        Assert.DoesNotContain("   at ", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static async Task<(int Code, byte[] Output, string Error)> Run(params string[] args)
    {
        using Process process = Start(args);
        using MemoryStream output = new();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }

    internal static Process Start(params string[] args)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start)!;
    }
}
