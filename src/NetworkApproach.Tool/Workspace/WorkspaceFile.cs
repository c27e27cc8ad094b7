using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Tool;

/// <summary>The one SQLite file that everything is kept in. Whatever is wrong with it is said as bad input, in one line.</summary>
internal sealed class WorkspaceFile : IDbContextFactory<SqliteApproachContext>, IDisposable
{
    internal static readonly Phrase Blank = Phrase.Plain("workspace.blank");
    internal static readonly Phrase NotThere = Phrase.Plain("workspace.not-there", "path:id!");

    private const int SecondsToWait = 5;

    private readonly SqliteConnection connection;
    private readonly DbContextOptions<SqliteApproachContext> options;

    private WorkspaceFile(string path, bool isFixed, Ledger ledger)
    {
        (Path, Ledger) = (path, ledger);
        string source = isFixed ? new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1" : path;
        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = source, DefaultTimeout = SecondsToWait, Pooling = false }.ToString());
        options = new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(connection).Options;
        Store = new EntityFrameworkApproachStore<SqliteApproachContext>(this);
    }

    internal string Path { get; }

    /// <summary>What the command has written so far.</summary>
    internal Ledger Ledger { get; }

    /// <summary>What keeps copies of what was erased in the file, for now; null where nothing is left.</summary>
    internal Problem? NotErased { get; private set; }

    /// <summary>Whether it was made just now.</summary>
    internal bool IsNew { get; private init; }

    internal EntityFrameworkApproachStore<SqliteApproachContext> Store { get; }

    /// <summary>Where the workspace is unless told: the file that <c>NETWORK_APPROACH_WORKSPACE</c> names, or one among the user's own
    /// data.</summary>
    internal static string DefaultPath => Environment.GetEnvironmentVariable("NETWORK_APPROACH_WORKSPACE") is { Length: > 0 } named
        ? named
        : System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "network-approach", "workspace.db");

    /// <summary>The file asked for, or the one there is unless told.</summary>
    /// <exception cref="FormatException">A blank was asked for.</exception>
    internal static string PathAsked(string? asked) => (asked ?? DefaultPath) is var path && string.IsNullOrWhiteSpace(path)
        ? throw new Problem(Blank)
        : path;

    /// <summary>Opens the file, and brings an older one up to this version.</summary>
    /// <remarks>It is its owner's alone, and so are its log and its key: what others may do with one that is there is taken from
    /// them.</remarks>
    /// <param name="path">The file.</param>
    /// <param name="mayCreate">Whether one that is not there is made.</param>
    /// <param name="ledger">What the command has written so far.</param>
    /// <exception cref="FormatException">It is not there, or cannot be used.</exception>
    internal static WorkspaceFile Open(string path, bool mayCreate, Ledger ledger)
    {
        bool isNew = !File.Exists(path);
        if (isNew && !mayCreate)
        {
            throw new Problem(NotThere, Fact.Id("path", path));
        }

        if (isNew)
        {
            Make(path, ledger);
        }

        try
        {
            return Opened(new(path, isFixed: false, ledger) { IsNew = isNew });
        }
        catch (FormatException failure) when (!isNew && IsOnAReadOnlyDisk(path, failure))
        {
            return Opened(new(path, isFixed: true, ledger));
        }
    }

    /// <summary>Makes the file, empty: the database gives its log the mode that the file has.</summary>
    private static void Make(string path, Ledger ledger)
    {
        try
        {
            Files.MakeFolder(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            new FileStream(path, Files.OwnersAlone(FileMode.OpenOrCreate)).Dispose();
        }
        catch (Exception failure) when (FileProblem.IsOfTheFile(failure))
        {
            ledger.Fault();
            throw new Problem(
                failure, WorkspaceFaults.Unopened, Fact.Id("path", path), TypedFact.Of("why", failure.Message.TrimEnd('.')));
        }
    }

    /// <summary>Where no file can be made beside it, the database can only be read as one that nobody writes to.</summary>
    private static bool IsOnAReadOnlyDisk(string path, Exception failure) =>
        failure.InnerException is SqliteException { SqliteErrorCode: WorkspaceFaults.CannotOpen }
            && File.Exists(path)
            && !File.Exists(path + "-wal");

    private static WorkspaceFile Opened(WorkspaceFile file)
    {
        try
        {
            string real = Files.Real(file.Path);
            foreach (string mine in new[] { real, real + "-wal", real + "-shm", WorkspaceKey.PathOf(file.Path) })
            {
                Files.Tighten(mine);
            }

            file.Use(async context =>
            {
                // One connection from the first to the last statement of a command: opening and closing is most of what a small one costs.
                await file.connection.OpenAsync().ConfigureAwait(false);
                return await context.UpgradeAsync().ConfigureAwait(false);
            });
            file.NotErased = file.Guarded(file.EndErasureAsync);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => connection.Dispose();

    /// <summary>Removes the file that was made just now, and its log.</summary>
    internal void Remove()
    {
        connection.Dispose();
        foreach (string mine in new[] { Path, Path + "-wal", Path + "-shm" })
        {
            File.Delete(mine);
        }
    }

    public SqliteApproachContext CreateDbContext() => new(options);

    /// <summary>Does something with the database.</summary>
    /// <exception cref="FormatException">The database cannot be used; the message says why, and what to do.</exception>
    internal T Use<T>(Func<SqliteApproachContext, Task<T>> work) => Guarded(async () =>
    {
        SqliteApproachContext context = CreateDbContext();
        await using (context.ConfigureAwait(false))
        {
            return await work(context).ConfigureAwait(false);
        }
    });

    /// <summary>Waits for something that uses the database, and says its faults.</summary>
    /// <exception cref="FormatException">The database cannot be used; the message says why, and what to do.</exception>
    [SuppressMessage("Usage", "VSTHRD002", Justification = "A command is one thread from beginning to end.")]
    internal T Guarded<T>(Func<Task<T>> work)
    {
        try
        {
            return work().GetAwaiter().GetResult();
        }
        catch (Exception failure) when (WorkspaceFaults.Of(failure, Path) is { } fault)
        {
            Ledger.Fault();
            throw fault;
        }
    }

    /// <summary>Writes something in one transaction, and keeps the ledger: after a failure it looks at what is there.</summary>
    /// <param name="what">What is to be said once it is written.</param>
    /// <param name="write">Writes; says whether it did, or whether somebody else came first.</param>
    /// <param name="isWritten">Whether all of it is there; null where that cannot be told.</param>
    internal async Task<bool> WritesAsync(Phrase what, Func<Task<bool>> write, Func<Task<bool?>> isWritten)
    {
        Ledger.Begin();
        try
        {
            bool written = await write().ConfigureAwait(false);
            End(what, written);
            return written;
        }
        catch (ErasureUnfinishedException)
        {
            End(what, written: true);
            throw;
        }
        catch
        {
            End(what, await LookAsync(isWritten).ConfigureAwait(false));
            throw;
        }
    }

    /// <summary>Writes into the file that what was erased may still stand in its free pages; or that nothing does.</summary>
    internal async Task MarkErasureAsync(bool isPending)
    {
        SqliteApproachContext context = CreateDbContext();
        await using (context.ConfigureAwait(false))
        {
            await (isPending
                ? context.Database.ExecuteSqlAsync($"PRAGMA user_version = 1")
                : context.Database.ExecuteSqlAsync($"PRAGMA user_version = 0")).ConfigureAwait(false);
        }
    }

    /// <summary>Holds a failure that the file does not seem to be to blame for against the file itself.</summary>
    /// <exception cref="FormatException">The file is damaged.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "The failure that is told is the one before.")]
    internal void Examine(Exception failure)
    {
        Ledger.Fault();
        string? found;
        try
        {
            using SqliteCommand check = connection.CreateCommand();
            check.CommandText = "PRAGMA quick_check(1)";
            found = check.ExecuteScalar() as string;
        }
        catch (Exception)
        {
            return;
        }

        if (found != "ok")
        {
            throw new Problem(failure, WorkspaceFaults.Broken, Fact.Id("path", Path), TypedFact.Of("why", found ?? string.Empty));
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The failure that is told is the one before.")]
    private static async Task<bool?> LookAsync(Func<Task<bool?>> isWritten)
    {
        try
        {
            return await isWritten().ConfigureAwait(false);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Ends what an earlier command could not: no copy of what was erased is left. What keeps it from ending; null if
    /// nothing.</summary>
    private async Task<Problem?> EndErasureAsync()
    {
        SqliteCommand pending = connection.CreateCommand();
        await using (pending.ConfigureAwait(false))
        {
            pending.CommandText = "PRAGMA user_version";
            if (await pending.ExecuteScalarAsync().ConfigureAwait(false) is not 1L)
            {
                return null;
            }
        }

        try
        {
            SqliteApproachContext context = CreateDbContext();
            await using (context.ConfigureAwait(false))
            {
                await context.CompactAsync().ConfigureAwait(false);
            }

            await MarkErasureAsync(isPending: false).ConfigureAwait(false);
            return null;
        }
        catch (Exception left) when (left is ErasureUnfinishedException or SqliteException)
        {
            return WorkspaceFaults.Of(left, Path);
        }
    }

    private void End(Phrase what, bool? written)
    {
        if (written is true)
        {
            Ledger.Done(what);
        }
        else if (written is false)
        {
            Ledger.Undo();
        }
    }
}
