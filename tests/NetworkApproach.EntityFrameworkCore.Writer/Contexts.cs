using Microsoft.EntityFrameworkCore;

/// <summary>A factory over a function, as a host's registration would make it.</summary>
internal sealed class Contexts<TContext>(Func<TContext> create) : IDbContextFactory<TContext>
    where TContext : DbContext
{
    public TContext CreateDbContext() => create();
}
