using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>The file under an SQLite store: full, locked, cut, and without what was forgotten.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private static readonly ApproachId Noname = new("noname");
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
    private readonly SqliteDatabase database = new();

    public SqliteFileTests() => database.Upgraded();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task What_a_replacement_left_out_stands_in_no_byte_of_the_file_or_its_log()
    {
        IApproachStore store = database.Store();
        await store.AppendAsync(Noname, [.. Enumerable.Range(0, 500).Select(i => Belief($"belief-{i}", $"Élodie d'Ormesson {i}"))], 0);
        Assert.True(Holds("Ormesson"));

        Assert.True(
            await store.ReplaceAsync(Noname, [.. Enumerable.Range(0, 500).Select(i => Belief($"belief-{i}", $"somebody {i}"))], 500));

        Assert.False(Holds("Ormesson"));
        Assert.True(Holds("somebody 499"));
    }

    [Fact]
    public async Task Compacting_gives_back_what_was_freed_and_keeps_what_stands()
    {
        IApproachStore store = database.Store();
        await store.AppendAsync(Noname, [.. Enumerable.Range(0, 500).Select(i => Belief($"belief-{i}", new string('x', 4_000)))], 0);
        await store.ReplaceAsync(Noname, [Belief("kept", "kept")], 500);
        long before = new FileInfo(database.FileName).Length;

        await using (SqliteApproachContext context = database.Open())
        {
            await context.CompactAsync();
        }

        Assert.True(new FileInfo(database.FileName).Length < before / 10);
        Assert.Equal([Belief("kept", "kept")], (await store.LoadAsync(Noname)).Events);
    }

    [Fact]
    public async Task A_full_disk_loses_only_the_write_that_did_not_fit()
    {
        IApproachStore store = database.Store();
        ApproachEvent[] first = [Belief("first", "fits")];
        await store.AppendAsync(Noname, first, 0);
        EntityFrameworkApproachStore<SqliteApproachContext> full = new(new Contexts<SqliteApproachContext>(() =>
        {
            SqliteApproachContext context = database.Open();
            context.Database.OpenConnection();
            context.Database.ExecuteSql($"PRAGMA max_page_count = 10");
            return context;
        }));

        Exception failed =
            await Assert.ThrowsAnyAsync<Exception>(() => full.AppendAsync(
                Noname, [.. Enumerable.Range(0, 50).Select(i => Belief($"second-{i}", new string('x', 2_000)))], 1));

        Assert.Contains("full", failed.GetBaseException().Message, StringComparison.Ordinal);
        Assert.Equal(first, (await store.LoadAsync(Noname)).Events);
        Assert.True(await store.AppendAsync(Noname, [Belief("third", "fits again")], 1));
    }

    [Fact]
    public async Task A_file_locked_by_another_process_is_read_all_the_same_and_a_write_says_that_it_is_locked()
    {
        IApproachStore store = database.Store();
        await store.AppendAsync(Noname, [Belief("first", "there")], 0);
        using SqliteConnection other = database.Connection();
        await using System.Data.Common.DbTransaction held = await other.BeginTransactionAsync();
        EntityFrameworkApproachStore<SqliteApproachContext> impatient = new(new Contexts<SqliteApproachContext>(() =>
            new SqliteApproachContext(
                new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(database.ConnectionString + ";Default Timeout=1").Options)));

        SqliteException locked =
            await Assert.ThrowsAsync<SqliteException>(() => impatient.AppendAsync(Noname, [Belief("second", "late")], 1));

        Assert.Contains("locked", locked.Message, StringComparison.Ordinal);
        Assert.Single((await store.LoadAsync(Noname)).Events);
    }

    [Fact]
    public async Task A_truncated_file_fails_and_is_not_written_over()
    {
        await database.Store().AppendAsync(Noname, [.. Enumerable.Range(0, 100).Select(i => Belief($"{i}", new string('x', 1_000)))], 0);
        await using (SqliteApproachContext context = database.Open())
        {
            await context.CompactAsync();
        }

        using (FileStream file = new(database.FileName, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        byte[] cut = await File.ReadAllBytesAsync(database.FileName);
        await Assert.ThrowsAnyAsync<Exception>(() => database.Store().LoadAsync(Noname));
        await Assert.ThrowsAnyAsync<Exception>(() => database.Store().AppendAsync(Noname, [Belief("more", "more")], 100));
        Assert.Equal(cut, await File.ReadAllBytesAsync(database.FileName));
    }

    [Fact]
    public async Task A_line_that_is_no_event_says_where_it_stands()
    {
        IApproachStore store = database.Store();
        await store.AppendAsync(Noname, [Belief("first", "there"), Belief("second", "there")], 0);
        await using (SqliteApproachContext context = database.Open())
        {
            await context.Database.ExecuteSqlAsync($"UPDATE approach_event SET line = 'gone' WHERE position = 1");
        }

        InvalidDataException bad = await Assert.ThrowsAsync<InvalidDataException>(() => store.LoadAsync(Noname));

        Assert.StartsWith("Approach noname, event 1: ", bad.Message, StringComparison.Ordinal);
    }

    private bool Holds(string text) => database.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static ApproachEvent.BeliefStated Belief(string act, string text) => new(new ActId(act), At, Topic.Work, text);
}
