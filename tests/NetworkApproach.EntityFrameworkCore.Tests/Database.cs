using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>A database of one test's own, with the tables made.</summary>
internal abstract class Database : IDisposable
{
    /// <summary>As the writer's process is told.</summary>
    internal abstract string Provider { get; }

    internal abstract string ConnectionString { get; }

    internal abstract IApproachStore Store();

    internal abstract SeekerStore Data(SuppressionSecret? secret = null);

    internal abstract ApproachDbContext Context();

    public abstract void Dispose();

    /// <summary>The same with its tables.</summary>
    internal Database Upgraded()
    {
        using ApproachDbContext context = Context();
        _ = context.UpgradeAsync().GetAwaiter().GetResult();
        return this;
    }

    private protected static SeekerStore DataOver<TContext>(Func<TContext> create, SuppressionSecret? secret)
        where TContext : DbContext
    {
        EntityFrameworkSeekerStore<TContext> store = new(new Contexts<TContext>(create), secret);
        return new(
            store.LoadBookAsync, store.SaveBookAsync, store.LoadAsync, store.ReplaceAsync,
            (approach, events, version, before, book, stop) =>
                store.RecordAsync([new AppendedEvents(approach, events, version)], before, book, stop),
            store.RecordAsync, store.RecordExportAsync, store.WithdrawExportAsync, store.ExportsAsync);
    }

    private protected static IApproachStore Over<TContext>(Func<TContext> create)
        where TContext : DbContext => new EntityFrameworkApproachStore<TContext>(new Contexts<TContext>(create));
}
