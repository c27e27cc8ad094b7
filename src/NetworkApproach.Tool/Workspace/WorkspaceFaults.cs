using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Tool;

/// <summary>What may be wrong with the workspace's file, in one line each: what, where, what to do. What is recorded nevertheless is the
/// ledger's to say.</summary>
internal static class WorkspaceFaults
{
    internal static readonly Phrase Newer = Phrase.Plain("workspace.newer", "path:id!");
    internal static readonly Phrase Damaged = Phrase.Plain("workspace.damaged", "path:id! why:id!");
    internal static readonly Phrase KeyMissing = Phrase.Plain("workspace.key-missing", "key:id!");
    internal static readonly Phrase OtherKey = Phrase.Plain("workspace.other-key", "key:id!");
    internal static readonly Phrase InUse = Phrase.Plain("workspace.in-use", "path:id!");
    internal static readonly Phrase OnlyRead = Phrase.Plain("workspace.only-read", "path:id!");
    internal static readonly Phrase DiskFull = Phrase.Plain("workspace.disk-full", "path:id!");
    internal static readonly Phrase Broken = Phrase.Plain("workspace.broken", "path:id! why:id!");
    internal static readonly Phrase DiskFailing = Phrase.Plain("workspace.disk-failing", "path:id! why:id!");
    internal static readonly Phrase OtherError = Phrase.Plain("workspace.other-error", "path:id! code:id! why:id!");
    internal static readonly Phrase Unopened = Phrase.Plain("workspace.unopened", "path:id! why:id!");
    internal static readonly Phrase NotErased = Phrase.Plain("workspace.not-erased", "path:id! why:id!");

    internal static readonly Phrase NotErasedInUse = Phrase.Plain("workspace.not-erased-in-use", "path:id!");

    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    internal const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>What is wrong, for a failure; null if it is none of the file's.</summary>
    internal static Problem? Of(Exception failure, string path)
    {
        Fact file = Fact.Id("path", path);
        for (Exception? at = failure; at is not null; at = at.InnerException)
        {
            Problem? known = at switch
            {
                NewerSchemaException => new Problem(failure, Newer, file),
                ErasureUnfinishedException { InnerException: var cause } =>
                    cause is SqliteException { SqliteErrorCode: not (Busy or Locked) } stated
                        ? new Problem(failure, NotErased, file, Why(Stated(stated)))
                        : new Problem(failure, NotErasedInUse, file),
                SqliteException database => new Problem(
                    failure, Of(database.SqliteErrorCode), file,
                    Fact.Id("code", database.SqliteErrorCode.ToString(CultureInfo.InvariantCulture)), Why(Stated(database))),
                InvalidDataException damaged => new Problem(failure, Damaged, file, Why(damaged.Message)),
                InvalidOperationException { Message: var said } when said.StartsWith("The list of who asked", StringComparison.Ordinal) =>
                    OfTheKey(failure, path),
                _ => null,
            };
            if (known is not null)
            {
                return known;
            }
        }

        return null;
    }

    private static Problem OfTheKey(Exception failure, string path) => WorkspaceKey.Read(path) switch
    {
        KeyFile.Damaged damaged => damaged.Why,
        KeyFile.Missing => new Problem(failure, KeyMissing, Fact.Id("key", WorkspaceKey.PathOf(path))),
        _ => new Problem(failure, OtherKey, Fact.Id("key", WorkspaceKey.PathOf(path))),
    };

    private static Fact Why(string why) => TypedFact.Of("why", why.TrimEnd('.', ' '));

    /// <summary>What the database says, without what its driver puts around it.</summary>
    private static string Stated(SqliteException failure) =>
        failure.Message.Split('\'') is [_, .. var said, _] ? string.Join('\'', said) : failure.Message;

    private static Phrase Of(int code) => code switch
    {
        Busy or Locked => InUse,
        ReadOnly => OnlyRead,
        Full => DiskFull,
        Corrupt or NotADatabase => Broken,
        CannotOpen => Unopened,
        InputOutput => DiskFailing,
        _ => OtherError,
    };
}
