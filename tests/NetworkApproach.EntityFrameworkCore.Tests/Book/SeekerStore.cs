namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>The calls of a search store, whatever its context.</summary>
internal sealed record SeekerStore(
    Func<CancellationToken, Task<KeptBook>> LoadBook,
    Func<KeptBook, ContactBook, CancellationToken, Task<bool>> SaveBook,
    Func<CancellationToken, Task<SeekerRecords>> Load,
    Func<SeekerRecords, SeekerRecords, CancellationToken, Task<bool>> Replace,
    Func<ApproachId, IReadOnlyList<ApproachEvent>, long, KeptBook, ContactBook, CancellationToken, Task<bool>> Record,
    Func<IReadOnlyList<AppendedEvents>, KeptBook, ContactBook, CancellationToken, Task<bool>> RecordAll,
    Func<ExportMade, CancellationToken, Task> RecordExport,
    Func<ExportMade, CancellationToken, Task> WithdrawExport,
    Func<CancellationToken, Task<IReadOnlyList<ExportMade>>> Exports)
{
    internal Task<KeptBook> BookAsync() => LoadBook(CancellationToken.None);

    internal Task<bool> SaveAsync(KeptBook before, ContactBook book) => SaveBook(before, book, CancellationToken.None);

    /// <summary>Reads a source into the book and keeps it.</summary>
    internal async Task<BookChange> ReadAsync(SourceReading reading)
    {
        KeptBook kept = await BookAsync();
        BookChange change = kept.Book.Read(reading);
        Assert.True(await SaveAsync(kept, change.Book));
        return change;
    }
}
