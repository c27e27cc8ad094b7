using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Tool;

/// <summary>The contact network of a workspace, and everything kept in it at once.</summary>
internal static class KeptBooks
{
    internal static readonly Phrase Busy = Phrase.Plain("workspace.busy", "path:id!");

    private const int Tries = 5;

    /// <summary>The book as it is.</summary>
    /// <exception cref="FormatException">The file, or its key, cannot be used.</exception>
    internal static ContactBook Book(this WorkspaceFile file) => file.Guarded(() => Store(file).LoadBookAsync()).Book;

    /// <summary>Reads something into the book and keeps what it gives.</summary>
    /// <exception cref="FormatException">The file cannot be used; the ledger says what is recorded.</exception>
    internal static BookChange Change(this Workspace workspace, Func<ContactBook, BookChange> change) =>
        workspace.File.Guarded(async () =>
        {
            EntityFrameworkSeekerStore<SqliteApproachContext> store = Store(workspace.File);
            for (int tries = 0; tries < Tries; tries++)
            {
                KeptBook before = await store.LoadBookAsync().ConfigureAwait(false);
                BookChange made = change(before.Book);
                if (ReferenceEquals(made.Book, before.Book)
                    || await SavesAsync(workspace.File, store, before, made.Book).ConfigureAwait(false))
                {
                    return made;
                }
            }

            throw Overtaken(workspace);
        });

    /// <summary>Everything kept.</summary>
    /// <exception cref="FormatException">The file, or its key, cannot be used.</exception>
    internal static SeekerRecords Data(this Workspace workspace, SuppressionSecret? secret = null) =>
        workspace.File.Guarded(() => Store(workspace.File, secret).LoadAsync());

    /// <summary>Keeps everything anew, and leaves nothing of what is gone in the file.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="before">What is there.</param>
    /// <param name="search">What is to be there.</param>
    /// <param name="secret">The key.</param>
    /// <param name="what">What is to be said once it is written.</param>
    /// <returns>What keeps old copies from being removed, for now; null where nothing is left.</returns>
    /// <exception cref="FormatException">The file cannot be used, or another program has written to it meanwhile; the ledger says what is
    /// recorded.</exception>
    internal static Problem? Replace(
        this Workspace workspace, SeekerRecords before, SeekerRecords search, SuppressionSecret? secret, Phrase what)
    {
        EntityFrameworkSeekerStore<SqliteApproachContext> store = Store(workspace.File, secret);
        return workspace.File.Guarded(async () =>
        {
            await workspace.File.MarkErasureAsync(isPending: true).ConfigureAwait(false);
            try
            {
                if (!await workspace.File
                    .WritesAsync(what, () => store.ReplaceAsync(before, search), () => IsWrittenAsync(store, before, search))
                    .ConfigureAwait(false))
                {
                    throw Overtaken(workspace);
                }
            }
            catch (ErasureUnfinishedException left)
            {
                return WorkspaceFaults.Of(left, workspace.File.Path);
            }

            await workspace.File.MarkErasureAsync(isPending: false).ConfigureAwait(false);
            return null;
        });
    }

    /// <summary>Ends a command whose work is kept and told with what went wrong afterwards; nothing happens where nothing did.</summary>
    internal static void FailAfterAll(this Workspace workspace, Problem? failure)
    {
        if (failure is not null)
        {
            workspace.Terminal.Output.Flush();
            throw failure;
        }
    }

    /// <summary>Notes that an export is made.</summary>
    internal static void Note(this Workspace workspace, ExportMade export) => workspace.File.Guarded(async () =>
    {
        await Store(workspace.File).RecordExportAsync(export).ConfigureAwait(false);
        return true;
    });

    /// <summary>Notes no longer an export that came to nothing.</summary>
    internal static void Withdraw(this Workspace workspace, ExportMade export) => workspace.File.Guarded(async () =>
    {
        await Store(workspace.File).WithdrawExportAsync(export).ConfigureAwait(false);
        return true;
    });

    internal static EntityFrameworkSeekerStore<SqliteApproachContext> Store(WorkspaceFile file, SuppressionSecret? secret = null) =>
        new(file, secret ?? WorkspaceKey.Read(file.Path).Secret);

    internal static Problem Overtaken(Workspace workspace) => new(Busy, Fact.Id("path", workspace.File.Path));

    internal static Task<bool> SavesAsync(
        WorkspaceFile file, EntityFrameworkSeekerStore<SqliteApproachContext> store, KeptBook before, ContactBook book) => file.WritesAsync(
            Ledger.Recorded,
            () => store.SaveBookAsync(before, book),
            async () => IsOneOf(
                Lines(before.Book), Lines(book), Lines((await store.LoadBookAsync().ConfigureAwait(false)).Book)));

    private static async Task<bool?> IsWrittenAsync(
        EntityFrameworkSeekerStore<SqliteApproachContext> store, SeekerRecords before, SeekerRecords search) =>
        IsOneOf(Lines(before), Lines(search), Lines(await store.LoadAsync().ConfigureAwait(false)));

    /// <summary>True for what was to be there, false for what was there before, null for anything else.</summary>
    private static bool? IsOneOf(IEnumerable<string> before, IEnumerable<string> after, IEnumerable<string> now)
    {
        string[] found = [.. now];
        return after.SequenceEqual(found) ? true : before.SequenceEqual(found) ? false : null;
    }

    private static IEnumerable<string> Lines(SeekerRecords search) => Lines(search.Book.Book)
        .Concat(search.Approaches.SelectMany(one => one.Value.Events.Select(EventJson.Write).Prepend(one.Key.Value)));

    private static IEnumerable<string> Lines(ContactBook book) =>
    [
        .. book.Sources.Select(BookJson.Write), .. book.Contacts.Select(BookJson.Write), .. book.Ties.Select(BookJson.Write),
        .. book.Verdicts.Select(BookJson.Write), .. book.Suppressed.Keys.Select(BookJson.Write),
    ];
}
