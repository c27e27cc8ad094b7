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
    /// <exception cref="FormatException">The file cannot be written; nothing has changed.</exception>
    internal static BookChange Change(this Workspace workspace, Func<ContactBook, BookChange> change) =>
        Write(workspace, book => change(book) is var made ? (made, made.Book) : default);

    /// <summary>Keeps another book in the place of the one there is.</summary>
    /// <exception cref="FormatException">The file cannot be written; nothing has changed.</exception>
    internal static ContactBook Decide(this Workspace workspace, Func<ContactBook, ContactBook> decide) =>
        Write(workspace, book => decide(book) is var made ? (made, made) : default);

    /// <summary>Everything kept.</summary>
    /// <exception cref="FormatException">The file, or its key, cannot be used.</exception>
    internal static SeekerRecords Data(this Workspace workspace, SuppressionSecret? secret = null) =>
        workspace.File.Guarded(() => Store(workspace.File, secret).LoadAsync());

    /// <summary>Keeps everything anew, and leaves nothing of what is gone in the file.</summary>
    /// <exception cref="FormatException">The file cannot be written, or another program has written to it meanwhile; nothing has
    /// changed.</exception>
    internal static void Replace(this Workspace workspace, SeekerRecords before, SeekerRecords search, SuppressionSecret? secret)
    {
        if (!workspace.File.Guarded(() => Store(workspace.File, secret).ReplaceAsync(before, search)))
        {
            throw Overtaken(workspace);
        }
    }

    /// <summary>Notes that an export was made.</summary>
    internal static void Note(this Workspace workspace, ExportMade export) => workspace.File.Guarded(async () =>
    {
        await Store(workspace.File).RecordExportAsync(export).ConfigureAwait(false);
        return true;
    });

    /// <summary>The exports that were made, the oldest first.</summary>
    internal static IReadOnlyList<ExportMade> Exports(this Workspace workspace) =>
        workspace.File.Guarded(() => Store(workspace.File).ExportsAsync());

    internal static EntityFrameworkSeekerStore<SqliteApproachContext> Store(WorkspaceFile file, SuppressionSecret? secret = null) =>
        new(file, secret ?? WorkspaceKey.ReadIfWhole(file.Path));

    internal static Problem Overtaken(Workspace workspace) => new(Busy, Fact.Id("path", workspace.File.Path));

    private static T Write<T>(
        Workspace workspace, Func<ContactBook, (T Made, ContactBook Book)> write) => workspace.File.Guarded(async () =>
    {
        EntityFrameworkSeekerStore<SqliteApproachContext> store = Store(workspace.File);
        for (int tries = 0; tries < Tries; tries++)
        {
            KeptBook before = await store.LoadBookAsync().ConfigureAwait(false);
            (T made, ContactBook book) = write(before.Book);
            if (ReferenceEquals(book, before.Book) || await store.SaveBookAsync(before, book).ConfigureAwait(false))
            {
                return made;
            }
        }

        throw Overtaken(workspace);
    });
}
