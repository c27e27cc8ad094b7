using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>The file under a kept book: without whom it forgot, and whole whatever befalls it.</summary>
public sealed class BookFileTests : IDisposable
{
    private const int People = 1_000;
    private readonly SqliteDatabase database = new();

    public BookFileTests() => database.Upgraded();

    /// <summary>500 in a long run: <c>NETWORKAPPROACH_KILLS=500</c>.</summary>
    private static int Kills =>
        int.Parse(Environment.GetEnvironmentVariable("NETWORKAPPROACH_KILLS") ?? "10", CultureInfo.InvariantCulture);

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Whoever_is_forgotten_stands_in_no_byte_of_the_file_or_its_log()
    {
        SeekerStore store = database.Data(Readings.Secret);
        await store.ReadAsync(Readings.OfElodie(Readings.At));
        await store.ReadAsync(Readings.Of(People, Readings.At));

        // Rewritten many times, so that old words of hers are left in free pages.
        for (int day = 1; day < 4; day++)
        {
            await store.ReadAsync(Readings.Of(People, Readings.At.AddDays(day), $"Noname {day}"));
        }

        KeptBook kept = await store.BookAsync();
        Assert.True(
            await store.SaveAsync(
                kept, kept.Book.With(new(Readings.Elodie, new ContactId("p7"), IdentityFinding.Apart, Readings.At) { Why = "met both" })));
        string[] hers = ["Zéphirine", "Zephirine", "zephirine", "Élodie", "elodie", "Elodie"];
        Assert.Contains(hers, Holds);
        SeekerRecords search = await store.Load(CancellationToken.None);

        Assert.True(
            await store.Replace(
                search, search.Forget(Readings.Elodie, new ContactId("forgotten-1"), new ActId("forget"), Readings.At).Data,
                CancellationToken.None));

        Assert.DoesNotContain(hers, Holds);
        Assert.True(Holds("Person Number999"));
        Assert.Equal(1, (await store.ReadAsync(Readings.Of(People, Readings.At.AddDays(9)))).KeptOut);
        Assert.DoesNotContain(hers, Holds);
    }

    [Fact]
    public async Task A_log_that_another_process_reads_is_said_to_hold_what_is_gone()
    {
        await database.Data(Readings.Secret).ReadAsync(Readings.Of(10, Readings.At));
        EntityFrameworkSeekerStore<SqliteApproachContext> impatient = Over(
            database.ConnectionString + ";Default Timeout=1", Readings.Secret);
        SeekerRecords search = await impatient.LoadAsync();
        using (SqliteConnection other = database.Connection())
        {
            await using SqliteCommand look = other.CreateCommand();
            look.CommandText = "BEGIN; SELECT count(*) FROM contact_statement";
            await look.ExecuteScalarAsync();

            ErasureUnfinishedException busy = await Assert.ThrowsAsync<ErasureUnfinishedException>(
                () => impatient.ReplaceAsync(
                    search, search.Forget(Readings.Elodie, new ContactId("gone"), new ActId("forget"), Readings.At).Data));
            Assert.Contains("compact", busy.Message, StringComparison.Ordinal);
        }

        Assert.Null((await impatient.LoadBookAsync()).Book.Find(Readings.Elodie));
        await using (SqliteApproachContext context = database.Open())
        {
            await context.CompactAsync();
        }

        Assert.False(Holds("Zéphirine"));
    }

    [Fact]
    public async Task An_import_killed_at_any_moment_is_there_whole_or_not_at_all()
    {
        Random random = new(20261124);
        for (int kill = 0; kill < Kills; kill++)
        {
            long acknowledged = await ImportAndKillAsync(TimeSpan.FromMilliseconds(random.Next(1, 120)));
            KeptBook kept = await database.Data().BookAsync();

            Assert.InRange(kept.Version, acknowledged, acknowledged + 1);
            Assert.Equal(People, kept.Book.Contacts.Count);
            Assert.Equal(People, kept.Book.Ties.Count);
            Assert.Single(kept.Book.Contacts.Select(contact => contact.Entry.Contact.Employments[0].Company.Text).Distinct());
        }
    }

    [Theory]
    [InlineData("UPDATE contact_statement SET line = '{' WHERE contact = 'p1'")]
    [InlineData("UPDATE contact_statement SET line = x'00ff' WHERE contact = 'p1'")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM contact_source")]
    public async Task What_is_damaged_is_said_to_be(string damage)
    {
        await database.Data().ReadAsync(Readings.Of(3, Readings.At));
        using (SqliteConnection other = database.Connection())
        {
            await using SqliteCommand harm = other.CreateCommand();
#pragma warning disable CA2100 // The statements stand above.
            harm.CommandText = damage;
#pragma warning restore CA2100
            await harm.ExecuteNonQueryAsync();
        }

        await Assert.ThrowsAsync<InvalidDataException>(() => database.Data().BookAsync());
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_read_and_a_write_says_so()
    {
        await database.Data().ReadAsync(Readings.Of(3, Readings.At));
        EntityFrameworkSeekerStore<SqliteApproachContext> only = Over(database.ConnectionString + ";Mode=ReadOnly");
        KeptBook kept = await only.LoadBookAsync();

        Exception refused =
            await Assert.ThrowsAnyAsync<Exception>(() => only.SaveBookAsync(kept, kept.Book.Read(Readings.OfElodie(Readings.At)).Book));

        Assert.Contains("readonly", refused.GetBaseException().Message, StringComparison.Ordinal);
        Assert.Equal(4, kept.Book.Contacts.Count);
    }

    [Fact]
    public async Task A_full_disk_loses_only_the_import_that_did_not_fit()
    {
        await database.Data().ReadAsync(Readings.Of(3, Readings.At));
        KeptBook kept = await database.Data().BookAsync();
        EntityFrameworkSeekerStore<SqliteApproachContext> full = new(new Contexts<SqliteApproachContext>(() =>
        {
            SqliteApproachContext context = database.Open();
            context.Database.OpenConnection();
            context.Database.ExecuteSql($"PRAGMA max_page_count = 40");
            return context;
        }));

        Exception failed =
            await Assert.ThrowsAnyAsync<Exception>(() => full.SaveBookAsync(
                kept, kept.Book.Read(Readings.Of(People, Readings.At.AddDays(1))).Book));

        Assert.Contains("full", failed.GetBaseException().Message, StringComparison.Ordinal);
        Assert.Equal(Readings.Told(kept.Book), Readings.Told((await database.Data().BookAsync()).Book));
        await database.Data().ReadAsync(Readings.Of(People, Readings.At.AddDays(1)));
    }

    [Fact]
    public async Task A_file_locked_by_another_process_says_that_it_is_locked()
    {
        await database.Data().ReadAsync(Readings.Of(3, Readings.At));
        using SqliteConnection other = database.Connection();
        await using System.Data.Common.DbTransaction held = await other.BeginTransactionAsync();
        EntityFrameworkSeekerStore<SqliteApproachContext> impatient = Over(database.ConnectionString + ";Default Timeout=1");
        KeptBook kept = await impatient.LoadBookAsync();

        SqliteException locked =
            await Assert.ThrowsAsync<SqliteException>(() => impatient.SaveBookAsync(
                kept, kept.Book.Read(Readings.OfElodie(Readings.At)).Book));

        Assert.Contains("locked", locked.Message, StringComparison.Ordinal);
    }

    private static EntityFrameworkSeekerStore<SqliteApproachContext> Over(string connection, SuppressionSecret? secret = null) => new(
        new Contexts<SqliteApproachContext>(() => new SqliteApproachContext(
            new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(connection).Options)), secret);

    private bool Holds(string text) => database.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private async Task<long> ImportAndKillAsync(TimeSpan after)
    {
        string writer = Path.Combine(AppContext.BaseDirectory, "NetworkApproach.EntityFrameworkCore.Writer.dll");
        using Process process = Process.Start(
            new ProcessStartInfo(
                "dotnet", [writer, "sqlite", database.ConnectionString, "import", People.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (await process.StandardOutput.ReadLineAsync() is not { } first)
        {
            throw new InvalidOperationException($"The importer ended before it wrote: {await errors}");
        }

        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
        string[] rest = (await process.StandardOutput.ReadToEndAsync()).Split('\n');
        return long.Parse(rest.Length > 1 ? rest[^2] : first, CultureInfo.InvariantCulture);
    }
}
