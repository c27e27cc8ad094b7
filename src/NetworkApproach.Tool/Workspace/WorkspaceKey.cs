using System.Security.Cryptography;

namespace NetworkApproach.Tool;

/// <summary>The key with which those who asked to be forgotten are recognized: a small file beside the workspace, in no export.</summary>
internal static class WorkspaceKey
{
    internal static readonly Phrase NoKey = Phrase.Plain("workspace.no-key", "key:id! bytes:number! length:number!");
    internal static readonly Phrase AnotherKey = Phrase.Plain("workspace.another-key", "key:id! own:id!");

    /// <summary>Where it is.</summary>
    internal static string PathOf(string workspace) => workspace + ".key";

    /// <summary>The key; null where nobody was forgotten yet, or it is gone.</summary>
    internal static SuppressionSecret? Read(string workspace)
    {
        if (!File.Exists(PathOf(workspace)))
        {
            return null;
        }

        return Secret(PathOf(workspace), File.ReadAllBytes(PathOf(workspace)));
    }

    /// <summary>Takes another workspace's key for this one, which has none yet or the same.</summary>
    internal static SuppressionSecret Take(string key, string workspace)
    {
        byte[] bytes = File.ReadAllBytes(key);
        SuppressionSecret taken = Secret(key, bytes);
        if (Read(workspace) is { } own)
        {
            return own.Mark == taken.Mark ? own : throw new Problem(AnotherKey, Fact.Id("key", key), Fact.Id("own", PathOf(workspace)));
        }

        Write(PathOf(workspace), bytes);
        return taken;
    }

    /// <summary>The key, drawn and written where there is none; only its owner may read it.</summary>
    internal static SuppressionSecret ReadOrMake(string workspace)
    {
        if (Read(workspace) is { } known)
        {
            return known;
        }

        byte[] drawn = RandomNumberGenerator.GetBytes(SuppressionSecret.Length);
        Write(PathOf(workspace), drawn);
        return new SuppressionSecret(drawn);
    }

    private static SuppressionSecret Secret(string path, byte[] bytes) => bytes.Length == SuppressionSecret.Length
        ? new SuppressionSecret(bytes)
        : throw new Problem(
            NoKey, Fact.Id("key", path), Fact.Number("bytes", bytes.Length), Fact.Number("length", SuppressionSecret.Length));

    private static void Write(string path, byte[] key)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using FileStream file = new(path, options);
        file.Write(key);
    }
}
