using System.Globalization;
using NetworkApproach;
using NetworkApproach.EntityFrameworkCore;

/// <summary>Reads one source again and again, everybody changed each time, until it is killed.</summary>
internal static class Importing
{
    internal static async Task<int> RunAsync(EntityFrameworkSeekerStore<SqliteApproachContext> store, int people)
    {
        ContactId[] ids =
        [
            .. Enumerable.Range(0, people).Select(number => new ContactId(string.Create(CultureInfo.InvariantCulture, $"p{number}")))
        ];
        while (true)
        {
            KeptBook kept = await store.LoadBookAsync().ConfigureAwait(false);
            SourceReading reading = new(
                new SourceId("source"),
                DateTimeOffset.UnixEpoch.AddDays(kept.Version),
                ids.Select(id => new ContactEntry(
                    new Contact(
                        id, id.Value,
                        [new Employment(new CompanyName(string.Create(CultureInfo.InvariantCulture, $"Company {kept.Version}")))]))),
                ids.Select(id => new Tie(new ContactId("me"), id, Warmth.Connection)));
            if (!await store.SaveBookAsync(kept, kept.Book.Read(reading).Book).ConfigureAwait(false))
            {
                return 1;
            }

            await Console.Out.WriteLineAsync((kept.Version + 1).ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        }
    }
}
