using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>An SQLite file in a folder of its own, gone with the test.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("network-approach-");

    internal string FileName => Path.Combine(folder.FullName, "search.db");

    internal override string Provider => "sqlite";

    internal override string ConnectionString => $"Data Source={FileName};Pooling=False";

    /// <summary>Every byte that the database has on disk.</summary>
    internal byte[] Bytes =>
        [.. folder.GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(file => File.ReadAllBytes(file.FullName))];

    internal override IApproachStore Store() => Over(Open);

    internal override SeekerStore Data(SuppressionSecret? secret = null) => DataOver(Open, secret);

    internal ISuppressionStore Suppressions(SuppressionSecret secret) =>
        new EntityFrameworkSeekerStore<SqliteApproachContext>(new Contexts<SqliteApproachContext>(Open), secret);

    internal override ApproachDbContext Context() => Open();

    internal SqliteApproachContext Open() => new(new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(ConnectionString).Options);

    internal SqliteConnection Connection()
    {
        SqliteConnection connection = new(ConnectionString);
        connection.Open();
        return connection;
    }

    public override void Dispose() => folder.Delete(recursive: true);
}
