using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

[Collection(nameof(PostgresServer))]
public sealed class PostgresSeekerStoreTests(PostgresServer server)
{
    [PostgresFact]
    public Task A_book_comes_back_as_it_was_kept() => OnItsOwnAsync(SeekerStoreChecks.KeepsABookAsItIsAsync);

    [PostgresFact]
    public Task A_reading_says_what_it_changed_and_only_that_is_written() => OnItsOwnAsync(SeekerStoreChecks.SaysWhatAReadingChangedAsync);

    [PostgresFact]
    public Task A_write_at_another_version_is_refused_and_changes_nothing() =>
        OnItsOwnAsync(SeekerStoreChecks.RefusesAWriteAtAnotherVersionAsync);

    [PostgresFact]
    public Task Of_many_writers_who_saw_one_version_one_wins() => OnItsOwnAsync(SeekerStoreChecks.OneOfManyWritersWinsAsync);

    [PostgresFact]
    public Task Somebody_is_forgotten_everywhere_at_once_and_does_not_come_back() =>
        OnItsOwnAsync(SeekerStoreChecks.ForgetsEverywhereAtOnceAsync);

    [PostgresFact]
    public Task Exports_are_remembered_with_when_and_where() => OnItsOwnAsync(SeekerStoreChecks.RemembersExportsAsync);

    [PostgresFact]
    public async Task Whoever_is_forgotten_stands_in_no_table_file_after_the_vacuum_that_the_documentation_asks_for()
    {
        using Database database = new PostgresDatabase(server).Upgraded();
        SeekerStore store = database.Data(Readings.Secret);
        await store.ReadAsync(Readings.Of(50, Readings.At));
        await store.ReadAsync(Readings.OfElodie(Readings.At));
        await using ApproachDbContext context = database.Context();
        long number = await context.Database
            .SqlQuery<long>($"""SELECT oid::bigint AS "Value" FROM pg_database WHERE datname = current_database()""")
            .SingleAsync();
        await context.Database.ExecuteSqlAsync($"ANALYZE");
        await context.Database.ExecuteSqlAsync($"CHECKPOINT");
        Assert.True(server.Holds("Zéphirine", number));
        SeekerRecords search = await store.Load(CancellationToken.None);

        Assert.True(
            await store.Replace(
                search, search.Forget(Readings.Elodie, new ContactId("forgotten-1"), new ActId("forget"), Readings.At).Data,
                CancellationToken.None));
        await context.Database.ExecuteSqlAsync($"ANALYZE");
        await context.Database.ExecuteSqlAsync($"VACUUM FULL");
        await context.Database.ExecuteSqlAsync($"CHECKPOINT");

        Assert.False(server.Holds("Zéphirine", number));
    }

    [PostgresFact]
    public Task An_earlier_no_outlives_a_forgetting_and_an_export_named_after_them_does_not() =>
        OnItsOwnAsync(SeekerStoreChecks.KeepsAnEarlierNoAsync);

    private async Task OnItsOwnAsync(Func<Database, Task> check)
    {
        using Database database = new PostgresDatabase(server).Upgraded();
        await check(database);
    }
}
