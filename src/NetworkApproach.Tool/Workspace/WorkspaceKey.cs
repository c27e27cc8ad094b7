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

    /// <summary>The key where it is there and whole; null where it is missing or damaged. Whoever asked to be forgotten is then not
    /// recognized, so that everybody new is confirmed by hand, and everything else goes on.</summary>
    internal static SuppressionSecret? ReadIfWhole(string workspace) =>
        File.Exists(PathOf(workspace)) && File.ReadAllBytes(PathOf(workspace)) is { Length: SuppressionSecret.Length } key
            ? new SuppressionSecret(key)
            : null;

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

    /// <summary>The key, drawn and written where there is no whole one; only its owner may read it. Not to be called where hashes of a
    /// key that is missing are kept.</summary>
    internal static SuppressionSecret ReadOrMake(string workspace)
    {
        if (ReadIfWhole(workspace) is { } known)
        {
            return known;
        }

        File.Delete(PathOf(workspace));

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
