using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Tool;

/// <summary>What may be wrong with the workspace's file, in one line each: what, where, what to do. Nothing is lost by any of them: a write
/// is whole or not at all.</summary>
internal static class WorkspaceFaults
{
    internal static readonly Phrase Newer = Phrase.Plain("workspace.newer", "path:id!");
    internal static readonly Phrase Damaged = Phrase.Plain("workspace.damaged", "path:id! why:id!");
    internal static readonly Phrase KeyMissing = Phrase.Plain("workspace.key-missing", "key:id!");
    internal static readonly Phrase InUse = Phrase.Plain("workspace.in-use", "path:id!");
    internal static readonly Phrase OnlyRead = Phrase.Plain("workspace.only-read", "path:id!");
    internal static readonly Phrase DiskFull = Phrase.Plain("workspace.disk-full", "path:id!");
    internal static readonly Phrase Broken = Phrase.Plain("workspace.broken", "path:id!");
    internal static readonly Phrase DiskFailing = Phrase.Plain("workspace.disk-failing", "path:id!");
    internal static readonly Phrase OtherError = Phrase.Plain("workspace.other-error", "path:id! code:id!");
    internal static readonly Phrase Unopened = Phrase.Plain("workspace.unopened", "path:id!");

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
                SqliteException { SqliteErrorCode: var code } =>
                    new Problem(failure, Of(code), file, Fact.Id("code", code.ToString(CultureInfo.InvariantCulture))),
                InvalidDataException damaged => new Problem(failure, Damaged, file, TypedFact.Of("why", damaged.Message.TrimEnd('.'))),
                InvalidOperationException { Message: var said } when said.StartsWith("The list of who asked", StringComparison.Ordinal) =>
                    new Problem(failure, KeyMissing, Fact.Id("key", WorkspaceKey.PathOf(path))),
                UnauthorizedAccessException or IOException => new Problem(failure, Unopened, file),
                _ => null,
            };
            if (known is not null)
            {
                return known;
            }
        }

        return null;
    }

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
