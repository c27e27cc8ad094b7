using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>A database of one test's own on the run's server.</summary>
internal sealed class PostgresDatabase(PostgresServer server) : Database
{
    private static int made;

    internal override string Provider => "postgres";

    internal override string ConnectionString { get; } = server.CreateDatabase($"test_{Interlocked.Increment(ref made)}");

    internal override IApproachStore Store() => Over(Open);

    internal override SeekerStore Data(SuppressionSecret? secret = null) => DataOver(Open, secret);

    internal override ApproachDbContext Context() => Open();

    /// <summary>The server ends with the run, and its databases with it.</summary>
    public override void Dispose()
    {
    }

    private PostgresApproachContext Open() =>
        new(new DbContextOptionsBuilder<PostgresApproachContext>().UseNpgsql(ConnectionString).Options);
}
