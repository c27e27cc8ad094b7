using System.Data.Common;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Benchmarks;

/// <summary>What does keeping approaches in SQLite cost, beside the same statements written by hand over ADO.NET on the same
/// file?</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ApproachStoreBenchmarks
{
    private const int Events = 10_000;
    private const int Appends = 100;
    private static readonly ApproachId Long = new("long");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("network-approach-");
    private IApproachStore store = new InMemoryApproachStore();
    private int appended;

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "search.db")}";

    [GlobalSetup]
    public async Task Make()
    {
        // As a host registers it with AddPooledDbContextFactory.
        PooledDbContextFactory<SqliteApproachContext> contexts = new(
            new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(Connection).Options);
        await using SqliteApproachContext context = await contexts.CreateDbContextAsync();
        await context.UpgradeAsync();
        store = new EntityFrameworkApproachStore<SqliteApproachContext>(contexts);
        await store.AppendAsync(Long, Histories.Spread(Events), 0);
    }

    [GlobalCleanup]
    public void Clean()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Benchmark(Baseline = true, Description = "load and fold 10,000 events, by hand")]
    [BenchmarkCategory("load and fold")]
    public async Task<Approach> LoadByHand()
    {
        await using SqliteConnection connection = new(Connection);
        await connection.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT line FROM approach_event WHERE approach = 'long' ORDER BY position";
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<ApproachEvent> events = [];
        while (await reader.ReadAsync())
        {
            events.Add(EventJson.Read(reader.GetString(0)));
        }

        return Approach.Fold(events);
    }

    [Benchmark(Description = "load and fold 10,000 events, by the store")]
    [BenchmarkCategory("load and fold")]
    public async Task<Approach> Load() => Approach.Fold((await store.LoadAsync(Long)).Events);

    [Benchmark(Baseline = true, OperationsPerInvoke = Appends, Description = "append one event, by hand")]
    [BenchmarkCategory("append")]
    public async Task<int> AppendByHand()
    {
        string approach = Next();
        int rows = 0;
        for (int version = 0; version < Appends; version++)
        {
            await using SqliteConnection connection = new(Connection);
            await connection.OpenAsync();
            await using DbTransaction transaction = await connection.BeginTransactionAsync();
            await using DbCommand raise = connection.CreateCommand();
            raise.CommandText =
                "INSERT INTO approach (id, version) VALUES (@approach, 1) ON CONFLICT (id) DO UPDATE SET version = version + 1 WHERE "
                    + "version = @version";
            raise.Parameters.Add(new SqliteParameter("@approach", approach));
            raise.Parameters.Add(new SqliteParameter("@version", version));
            rows += await raise.ExecuteNonQueryAsync();
            await using DbCommand add = connection.CreateCommand();
            add.CommandText = "INSERT INTO approach_event (approach, position, line) VALUES (@approach, @version, @line)";
            add.Parameters.Add(new SqliteParameter("@approach", approach));
            add.Parameters.Add(new SqliteParameter("@version", version));
            add.Parameters.Add(new SqliteParameter("@line", EventJson.Write(Belief(version))));
            rows += await add.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        return rows;
    }

    [Benchmark(OperationsPerInvoke = Appends, Description = "append one event, by the store")]
    [BenchmarkCategory("append")]
    public async Task<bool> Append()
    {
        ApproachId approach = new(Next());
        bool all = true;
        for (int version = 0; version < Appends; version++)
        {
            all &= await store.AppendAsync(approach, [Belief(version)], version);
        }

        return all;
    }

    private static ApproachEvent.BeliefStated Belief(int version) =>
        new(
            new ActId(string.Create(CultureInfo.InvariantCulture, $"belief-{version}")), DateTimeOffset.UnixEpoch, Topic.Work,
            "They cannot find testers.");

    private string Next() => string.Create(CultureInfo.InvariantCulture, $"approach-{appended++}");
}
