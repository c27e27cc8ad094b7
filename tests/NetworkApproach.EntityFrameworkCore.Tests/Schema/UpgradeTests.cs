using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

public sealed class UpgradeTests : IDisposable
{
    private readonly SqliteDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task The_first_upgrade_makes_the_database_and_the_second_changes_nothing()
    {
        Assert.True(await UpgradeAsync());
        byte[] made = database.Bytes;

        Assert.False(await UpgradeAsync());
        Assert.Equal(made, database.Bytes);
    }

    [Fact]
    public async Task Of_a_list_kept_before_an_earlier_no_was_nobody_had_said_no()
    {
        string hash = new('a', 64);
        await using (SqliteApproachContext context = database.Open())
        {
            await context.Database.MigrateAsync("20261124102112_KeepContactBook");
            await context.Database.ExecuteSqlAsync($"INSERT INTO suppressed_key (person, kind, hash) VALUES ('p', 0, {hash})");
            await context.Database.ExecuteSqlAsync(
                $"INSERT INTO contact_book (id, version, mark) VALUES (1, 1, {Readings.Secret.Mark})");
        }

        Assert.True(await UpgradeAsync());
        Assert.Equal(
            [new SuppressedKey(new ContactId("p"), SuppressedKind.Id, hash)],
            (await database.Data(Readings.Secret).BookAsync()).Book.Suppressed.Keys);
    }

    [Fact]
    public async Task Many_processes_starting_at_once_make_one_database()
    {
        bool[] upgraded = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(UpgradeAsync)));

        Assert.Single(upgraded, true);
        Assert.False(await UpgradeAsync());
    }

    [Fact]
    public async Task The_tables_are_those_of_the_model()
    {
        await UpgradeAsync();

        await using SqliteApproachContext context = database.Open();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await UpgradeAsync();
        Execute($"INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_Tomorrow', '20.0.0')");
        byte[] before = database.Bytes;

        NewerSchemaException refused = await Assert.ThrowsAsync<NewerSchemaException>(UpgradeAsync);

        Assert.Equal("20990101000000_Tomorrow", refused.Migration);
        Assert.Contains("update this program", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, database.Bytes);
    }

    [Fact]
    public async Task An_upgrade_that_fails_in_the_middle_leaves_nothing_half_made()
    {
        Execute($"CREATE TABLE approach_event (mine TEXT)");

        await Assert.ThrowsAsync<SqliteException>(UpgradeAsync);

        Assert.Equal(["approach_event"], Tables());
    }

    [Fact]
    public async Task A_database_of_the_first_version_is_upgraded_and_loses_nothing()
    {
        DateTimeOffset at = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
        ApproachEvent[] events = [new ApproachEvent.BeliefStated(new ActId("b"), at, Topic.Work, "kept")];
        await using (SqliteApproachContext context = database.Open())
        {
            await context.Database.MigrateAsync("20261124061553_CreateApproaches");
        }

        Assert.True(await database.Store().AppendAsync(new ApproachId("noname"), events, 0));
        Assert.True(await UpgradeAsync());

        Assert.Equal(events, (await database.Store().LoadAsync(new ApproachId("noname"))).Events);
        await database.Data().ReadAsync(Readings.Of(3, at));
        Assert.Equal(4, (await database.Data().Load(CancellationToken.None)).Book.Book.Contacts.Count);
    }

    private async Task<bool> UpgradeAsync()
    {
        await using SqliteApproachContext context = database.Open();
        return await context.UpgradeAsync();
    }

    private void Execute(FormattableString sql)
    {
        using SqliteApproachContext context = database.Open();
        context.Database.ExecuteSql(sql);
    }

    private string[] Tables()
    {
        using SqliteConnection connection = database.Connection();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return [.. names];
    }
}
