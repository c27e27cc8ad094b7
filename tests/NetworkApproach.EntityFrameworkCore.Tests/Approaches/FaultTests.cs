using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>What a process killed at any moment leaves behind: everything acknowledged, nothing half, and a file that opens.</summary>
[Collection(nameof(PostgresServer))]
public class FaultTests(PostgresServer server)
{
    private static readonly ApproachId Noname = new("noname");

    /// <summary>500 of each in a long run: <c>NETWORKAPPROACH_KILLS=500</c>.</summary>
    private static int Kills(int usually) =>
        Environment.GetEnvironmentVariable("NETWORKAPPROACH_KILLS") is { } kills ? int.Parse(kills, CultureInfo.InvariantCulture) : usually;

    [Fact]
    public async Task A_writer_killed_at_any_moment_loses_nothing_acknowledged_and_leaves_nothing_half()
    {
        using Database database = new SqliteDatabase().Upgraded();
        Random random = new(20261124);
        for (int kill = 0; kill < Kills(usually: 20); kill++)
        {
            await HoldsAsync(
                database, await WriteAndKillAsync(database, TimeSpan.FromMilliseconds(random.Next(1, 60)), process => process.Kill()));
        }
    }

    [PostgresFact]
    public async Task A_server_killed_at_any_moment_loses_nothing_acknowledged_and_leaves_nothing_half()
    {
        using Database database = new PostgresDatabase(server).Upgraded();
        Random random = new(20261124);
        for (int kill = 0; kill < Kills(usually: 3); kill++)
        {
            await HoldsAsync(
                database, await WriteAndKillAsync(database, TimeSpan.FromMilliseconds(random.Next(1, 200)), _ => server.Crash()));
        }
    }

    private static async Task HoldsAsync(Database database, long acknowledged)
    {
        ApproachHistory history = await database.Store().LoadAsync(Noname);

        Assert.InRange(history.Version, acknowledged, acknowledged + 3);
        Assert.Equal(0, history.Version % 3);
        Assert.Equal(Enumerable.Range(0, (int)history.Version).Select(place => $"belief-{place}"), history.Events.Select(e => e.Id.Value));
    }

    /// <summary>Lets a process write for so long after its first acknowledgement, ends it, and says which version it was told of
    /// last.</summary>
    private static async Task<long> WriteAndKillAsync(Database database, TimeSpan after, Action<Process> kill)
    {
        string writer = Path.Combine(AppContext.BaseDirectory, "NetworkApproach.EntityFrameworkCore.Writer.dll");
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [writer, database.Provider, database.ConnectionString, Noname.Value])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (await process.StandardOutput.ReadLineAsync() is not { } first)
        {
            throw new InvalidOperationException($"The writer ended before it wrote: {await errors}");
        }

        long acknowledged = long.Parse(first, CultureInfo.InvariantCulture);
        await Task.Delay(after);
        kill(process);
        await process.WaitForExitAsync();
        string[] rest = (await process.StandardOutput.ReadToEndAsync()).Split('\n');

        // A line without its end was cut while it was written; what it would have said was acknowledged, but nobody was told.
        return rest.Length > 1 ? long.Parse(rest[^2], CultureInfo.InvariantCulture) : acknowledged;
    }
}
