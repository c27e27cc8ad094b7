using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using NetworkApproach.EntityFrameworkCore;

/// <summary>Contexts for <c>dotnet ef migrations add</c>, which reads their models and connects to nothing; it wants a program, and this is
/// the one at hand.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "The tool finds it by its interfaces.")]
internal sealed class DesignTimeContexts
    : IDesignTimeDbContextFactory<SqliteApproachContext>, IDesignTimeDbContextFactory<PostgresApproachContext>
{
    SqliteApproachContext IDesignTimeDbContextFactory<SqliteApproachContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite().Options);

    PostgresApproachContext IDesignTimeDbContextFactory<PostgresApproachContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresApproachContext>().UseNpgsql().Options);
}
