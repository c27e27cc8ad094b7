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

    private WorkspaceFile(string path, bool isFixed)
    {
        Path = path;
        string source = isFixed ? new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1" : path;
        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = source, DefaultTimeout = SecondsToWait, Pooling = false }.ToString());
        options = new DbContextOptionsBuilder<SqliteApproachContext>().UseSqlite(connection).Options;
        Store = new EntityFrameworkApproachStore<SqliteApproachContext>(this);
    }

    internal string Path { get; }

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
    /// <param name="path">The file.</param>
    /// <param name="mayCreate">Whether one that is not there is made.</param>
    /// <exception cref="FormatException">It is not there, or cannot be used.</exception>
    internal static WorkspaceFile Open(string path, bool mayCreate)
    {
        bool isNew = !File.Exists(path);
        if (isNew && !mayCreate)
        {
            throw new Problem(NotThere, Fact.Id("path", path));
        }

        try
        {
            return Opened(new(path, isFixed: false) { IsNew = isNew });
        }
        catch (FormatException failure) when (!isNew && IsOnAReadOnlyDisk(path, failure))
        {
            return Opened(new(path, isFixed: true));
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
            file.Use(async context =>
            {
                if (file.IsNew)
                {
                    Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file.Path))!);
                }

                // One connection from the first to the last statement of a command: opening and closing is most of what a small one costs.
                await file.connection.OpenAsync().ConfigureAwait(false);
                return await context.UpgradeAsync().ConfigureAwait(false);
            });
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => connection.Dispose();

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
            throw fault;
        }
    }
}
