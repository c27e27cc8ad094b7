namespace NetworkApproach.EntityFrameworkCore.Tests;

public sealed class SqliteSeekerStoreTests : IDisposable
{
    private readonly Database database = new SqliteDatabase().Upgraded();

    public void Dispose() => database.Dispose();

    [Fact]
    public Task A_book_comes_back_as_it_was_kept() => SeekerStoreChecks.KeepsABookAsItIsAsync(database);

    [Fact]
    public Task A_reading_says_what_it_changed_and_only_that_is_written() => SeekerStoreChecks.SaysWhatAReadingChangedAsync(database);

    [Fact]
    public Task A_write_at_another_version_is_refused_and_changes_nothing() =>
        SeekerStoreChecks.RefusesAWriteAtAnotherVersionAsync(database);

    [Fact]
    public Task Of_many_writers_who_saw_one_version_one_wins() => SeekerStoreChecks.OneOfManyWritersWinsAsync(database);

    [Fact]
    public Task Somebody_is_forgotten_everywhere_at_once_and_does_not_come_back() =>
        SeekerStoreChecks.ForgetsEverywhereAtOnceAsync(database);

    [Fact]
    public Task An_earlier_no_outlives_a_forgetting_and_an_export_named_after_them_does_not() =>
        SeekerStoreChecks.KeepsAnEarlierNoAsync(database);

    [Fact]
    public async Task The_list_is_changed_only_where_it_is_the_expected_one()
    {
        await database.Data(Readings.Secret).ReadAsync(Readings.OfElodie(DateTimeOffset.UnixEpoch));
        ISuppressionStore store = ((SqliteDatabase)database).Suppressions(Readings.Secret);
        SuppressionList before = await store.SuppressedAsync();
        BookPerson elodie = (await database.Data(Readings.Secret).BookAsync()).Book.People[0];
        SuppressionList after = before.With(elodie, new ContactId("forgotten-1"), asksNothing: true);

        Assert.True(await store.SuppressAsync(before, after));
        Assert.False(await store.SuppressAsync(before, after));
        Assert.Equal(after.Keys, (await store.SuppressedAsync()).Keys);
    }

    [Fact]
    public Task Exports_are_remembered_with_when_and_where() => SeekerStoreChecks.RemembersExportsAsync(database);
}
