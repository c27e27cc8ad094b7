namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>A test that needs the real server; elsewhere it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    internal const string Reason = $"PostgreSQL's programs are not told: set {PostgresServer.Variable} to their folder.";

    public PostgresFactAttribute() => Skip = PostgresServer.IsInstalled ? null : Reason;
}
