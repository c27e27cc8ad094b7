namespace NetworkApproach.EntityFrameworkCore.Tests;

[Collection(nameof(PostgresServer))]
public class ManyWritersTests(PostgresServer server)
{
    [Fact]
    public async Task Thirty_two_writers_lose_nothing_on_SQLite()
    {
        using Database database = new SqliteDatabase().Upgraded();
        await ManyWriters.LoseNothingAsync(database);
    }

    [PostgresFact]
    public async Task Thirty_two_writers_lose_nothing_on_PostgreSQL()
    {
        using Database database = new PostgresDatabase(server).Upgraded();
        await ManyWriters.LoseNothingAsync(database);
    }
}
