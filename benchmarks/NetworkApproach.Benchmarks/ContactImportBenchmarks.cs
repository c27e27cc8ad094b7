using System.Data.Common;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Benchmarks;

/// <summary>What does importing 30,000 contacts cost, matched and compared, beside writing the same rows by hand over ADO.NET into the same
/// tables?</summary>
[MemoryDiagnoser]
public class ContactImportBenchmarks
{
    private const int People = 30_000;
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("network-approach-");
    private readonly SourceReading reading = new(
        new SourceId("linkedin"),
        At,
        Enumerable.Range(0, People).Select(number => new ContactEntry(
            new Contact(
                new ContactId(Text($"linkedin.com/in/person-{number}")), Text($"Person Number{number}"),
                [new Employment(new CompanyName(Text($"Company {number % 3_000}")), "engineer")]),
            number % 10 == 0 ? [Text($"person{number}@noname.example")] : null,
            [Text($"https://www.linkedin.com/in/person-{number}")])),
        Enumerable
            .Range(0, People)
            .Select(number => new Tie(
                new ContactId("me"), new ContactId(Text($"linkedin.com/in/person-{number}")),
                Warmth.Connection)
            { Kind = TieKind.Connected, Since = new DateOnly(2020, 1, 1) }));

    private int files;

    private string Connection => $"Data Source={Path.Combine(folder.FullName, Text($"search-{files}.db"))}";

    [IterationSetup]
    public void Make()
    {
        files++;
        using SqliteApproachContext context = Open();
        _ = context.UpgradeAsync().GetAwaiter().GetResult();
    }

    [GlobalCleanup]
    public void Clean()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Benchmark(Baseline = true, Description = "30,000 contacts and ties, by hand")]
    public async Task<int> ByHand()
    {
        await using SqliteConnection connection = new(Connection);
        await connection.OpenAsync();
        await using DbTransaction transaction = await connection.BeginTransactionAsync();
        await using DbCommand book = Command(connection, "INSERT INTO contact_book (id, version) VALUES (@a, @b)", 2);
        int rows = await ExecuteAsync(book, 1, 1);
        await using DbCommand source = Command(connection, "INSERT INTO contact_source (id, line) VALUES (@a, @b)", 2);
        rows += await ExecuteAsync(source, reading.Source.Value, BookJson.Write(new BookSource(reading.Source, reading.At)));
        await using DbCommand contact = Command(connection, "INSERT INTO contact_statement (source, contact, line) VALUES (@a, @b, @c)", 3);
        foreach (ContactEntry entry in reading.Contacts)
        {
            rows += await ExecuteAsync(
                contact, reading.Source.Value, entry.Contact.Id.Value, BookJson.Write(new ContactStatement(reading.Source, entry, At, At)));
        }

        await using DbCommand stated = Command(
            connection, "INSERT INTO tie_statement (source, knows, known, line) VALUES (@a, @b, @c, @d)", 4);
        foreach (Tie tie in reading.Ties)
        {
            rows += await ExecuteAsync(
                stated, reading.Source.Value, tie.From.Value, tie.To.Value, BookJson.Write(new TieStatement(reading.Source, tie, At, At)));
        }

        await transaction.CommitAsync();
        return rows;
    }

    [Benchmark(Description = "30,000 contacts and ties, by the store")]
    public async Task<bool> ByTheStore()
    {
        EntityFrameworkSeekerStore<SqliteApproachContext> store = new(new Contexts<SqliteApproachContext>(Open));
        KeptBook kept = await store.LoadBookAsync();
        return await store.SaveBookAsync(kept, kept.Book.Read(reading).Book);
    }

    [Benchmark(Description = "the same, and who turned out to be one person")]
    public async Task<int> AndWhoIsWho()
    {
        EntityFrameworkSeekerStore<SqliteApproachContext> store = new(new Contexts<SqliteApproachContext>(Open));
        KeptBook kept = await store.LoadBookAsync();
        BookChange change = kept.Book.Read(reading);
        return await store.SaveBookAsync(kept, change.Book) ? change.Joined.Count + change.Proposed.Count + change.Book.People.Count : -1;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static SqliteCommand Command(SqliteConnection connection, string text, int parameters)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those above.
        command.CommandText = text;
#pragma warning restore CA2100
        command.Parameters.AddRange(Enumerable.Range(0, parameters).Select(place => new SqliteParameter($"@{(char)('a' + place)}", null)));
        return command;
    }

    private static Task<int> ExecuteAsync(DbCommand command, params object[] values)
    {
        for (int place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place];
        }

        return command.ExecuteNonQueryAsync();
    }

    private SqliteApproachContext Open() => new(new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(Connection).Options);
}
