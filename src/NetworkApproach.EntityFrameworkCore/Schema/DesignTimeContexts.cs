using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Contexts for <c>dotnet ef migrations add</c>, which reads their models and connects to nothing.</summary>
internal sealed class DesignTimeContexts : IDesignTimeDbContextFactory<SqliteApproachContext>, IDesignTimeDbContextFactory<PostgresApproachContext>
{
    SqliteApproachContext IDesignTimeDbContextFactory<SqliteApproachContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite().Options);

    PostgresApproachContext IDesignTimeDbContextFactory<PostgresApproachContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresApproachContext>().UseNpgsql().Options);
}
