using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>The context for approaches in PostgreSQL: <c>services.AddPooledDbContextFactory&lt;PostgresApproachContext&gt;(options =&gt;
/// options.UseNpgsql("Host=...;Database=..."))</c>.</summary>
/// <remarks>
/// What is replaced when a person is forgotten leaves the tables at once. The server's own dead rows are removed by the next <c>VACUUM</c>;
/// its write-ahead log and its backups have their own retention. A host that must prove erasure runs <c>ANALYZE</c> (the planner's
/// statistics hold values too), then <c>VACUUM FULL</c>, in this database, and lists its backups.
/// </remarks>
/// <param name="options">The options of the context, with the server's connection.</param>
public sealed class PostgresApproachContext(DbContextOptions<PostgresApproachContext> options) : ApproachDbContext(options)
{
    // Any number of our own: the bytes of "netappr".
    private const long SchemaLock = 0x6E_65_74_61_70_70_72;

    private protected override Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private protected override Task LockSchemaAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({SchemaLock})", cancellationToken);
}
