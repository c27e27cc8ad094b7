using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

[Collection(nameof(PostgresServer))]
public class PostgresUpgradeTests(PostgresServer server)
{
    [PostgresFact]
    public async Task A_database_of_the_first_version_is_upgraded_and_loses_nothing()
    {
        using PostgresDatabase database = new(server);
        DateTimeOffset at = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
        ApproachEvent[] events = [new ApproachEvent.BeliefStated(new ActId("b"), at, Topic.Work, "kept")];
        await using (ApproachDbContext context = database.Context())
        {
            await context.Database.MigrateAsync("20261124061556_CreateApproaches");
        }

        Assert.True(await database.Store().AppendAsync(new ApproachId("noname"), events, 0));
        Assert.True(await UpgradeAsync(database));

        Assert.Equal(events, (await database.Store().LoadAsync(new ApproachId("noname"))).Events);
        await database.Data().ReadAsync(Readings.Of(3, at));
        Assert.Equal(4, (await database.Data().Load(CancellationToken.None)).Book.Book.Contacts.Count);
        Assert.False(await UpgradeAsync(database));
    }

    [PostgresFact]
    public async Task Of_a_list_kept_before_an_earlier_no_was_nobody_had_said_no()
    {
        using PostgresDatabase database = new(server);
        string hash = new('a', 64);
        await using (ApproachDbContext context = database.Context())
        {
            await context.Database.MigrateAsync("20261124102118_KeepContactBook");
            await context.Database.ExecuteSqlAsync($"INSERT INTO suppressed_key (person, kind, hash) VALUES ('p', 0, {hash})");
            await context.Database.ExecuteSqlAsync(
                $"INSERT INTO contact_book (id, version, mark) VALUES (1, 1, {Readings.Secret.Mark})");
        }

        Assert.True(await UpgradeAsync(database));
        Assert.Equal(
            [new SuppressedKey(new ContactId("p"), SuppressedKind.Id, hash)],
            (await database.Data(Readings.Secret).BookAsync()).Book.Suppressed.Keys);
    }

    [PostgresFact]
    public async Task Many_processes_starting_at_once_make_one_database()
    {
        using PostgresDatabase database = new(server);

        bool[] upgraded = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => UpgradeAsync(database))));

        Assert.Single(upgraded, true);
        await using ApproachDbContext context = database.Context();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [PostgresFact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        using PostgresDatabase database = new(server);
        await UpgradeAsync(database);
        await using (ApproachDbContext context = database.Context())
        {
            await context.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_Tomorrow', '20.0.0')""");
        }

        NewerSchemaException refused = await Assert.ThrowsAsync<NewerSchemaException>(() => UpgradeAsync(database));

        Assert.Equal("20990101000000_Tomorrow", refused.Migration);
    }

    private static async Task<bool> UpgradeAsync(PostgresDatabase database)
    {
        await using ApproachDbContext context = database.Context();
        return await context.UpgradeAsync();
    }
}
