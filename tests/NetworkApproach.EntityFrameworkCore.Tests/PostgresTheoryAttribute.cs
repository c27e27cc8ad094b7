namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>Tests that need the real server; elsewhere they are skipped, and say why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresServer.IsInstalled ? null : PostgresFactAttribute.Reason;
}
