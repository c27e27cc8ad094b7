using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetworkApproach;
using NetworkApproach.EntityFrameworkCore;

if (args is ["sqlite", var file, "import", var people])
{
    return await Importing.RunAsync(
        new(
            new Contexts<SqliteApproachContext>(() => new SqliteApproachContext(
                new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(file).Options))),
        int.Parse(people, CultureInfo.InvariantCulture)).ConfigureAwait(false);
}

// Appends three events at a time to one approach until it is killed, and says each version once the store has acknowledged it.
(string provider, string connection, ApproachId approach) = (args[0], args[1], new ApproachId(args[2]));
IApproachStore store = provider == "sqlite"
    ? new EntityFrameworkApproachStore<SqliteApproachContext>(new Contexts<SqliteApproachContext>(
        () => new SqliteApproachContext(new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(connection).Options)))
    : new EntityFrameworkApproachStore<PostgresApproachContext>(new Contexts<PostgresApproachContext>(
        () => new PostgresApproachContext(new DbContextOptionsBuilder<PostgresApproachContext>().UseNpgsql(connection).Options)));

long version = (await store.LoadAsync(approach).ConfigureAwait(false)).Version;
while (true)
{
    ApproachEvent[] events =
    [
        .. Enumerable.Range(0, 3).Select(place => new ApproachEvent.BeliefStated(
            new ActId(string.Create(CultureInfo.InvariantCulture, $"belief-{version + place}")), DateTimeOffset.UnixEpoch, Topic.Work,
            new string('x', 2_000))),
    ];
    if (!await store.AppendAsync(approach, events, version).ConfigureAwait(false))
    {
        return 1;
    }

    version += events.Length;
    await Console.Out.WriteLineAsync(version.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
}
