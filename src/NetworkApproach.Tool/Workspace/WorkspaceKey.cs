using System.Security.Cryptography;

namespace NetworkApproach.Tool;

/// <summary>The key with which those who asked to be forgotten are recognized: a small file beside the workspace, in no export; only its
/// owner may read it.</summary>
internal static class WorkspaceKey
{
    internal static readonly Phrase NoKey = Phrase.Plain("workspace.no-key", "key:id! bytes:number! length:number!");
    internal static readonly Phrase AnotherKey = Phrase.Plain("workspace.another-key", "key:id! own:id!");
    internal static readonly Phrase Unreadable = Phrase.Plain("workspace.key-unreadable", "key:id! why:id!");
    internal static readonly Phrase Unwritable = Phrase.Plain("workspace.key-unwritable", "key:id! why:id!");

    /// <summary>Where it is: beside the file itself, whichever links lead to that.</summary>
    internal static string PathOf(string workspace) => Files.Real(workspace) + ".key";

    /// <summary>What is there.</summary>
    internal static KeyFile Read(string workspace) => ReadFile(PathOf(workspace));

    /// <summary>A key that is to become this workspace's, which has none yet, or the same.</summary>
    /// <exception cref="FormatException">It is no key, or this workspace has another one.</exception>
    internal static SuppressionSecret Given(string key, string workspace) => (ReadFile(key), Read(workspace)) switch
    {
        (KeyFile.Missing, _) => throw new Problem(FileProblem.Missing, FileProblem.Path(key)),
        (KeyFile.Damaged bad, _) => throw bad.Why,
        (_, KeyFile.Damaged { IsEmpty: false } bad) => throw bad.Why,
        (KeyFile.Present given, KeyFile.Present own) when given.Key.Mark != own.Key.Mark =>
            throw new Problem(AnotherKey, Fact.Id("key", key), Fact.Id("own", PathOf(workspace))),
        (KeyFile.Present given, _) => given.Key,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Puts a file's key beside the workspace, unless it is there already.</summary>
    /// <exception cref="FormatException">As <see cref="Given"/>; or it cannot be written.</exception>
    internal static void Take(string key, string workspace)
    {
        Given(key, workspace);
        if (Read(workspace) is not KeyFile.Present)
        {
            Write(PathOf(workspace), File.ReadAllBytes(key));
        }
    }

    /// <summary>The key, drawn and written where there is none. Not to be called where hashes of a key that is missing are kept.</summary>
    /// <exception cref="FormatException">What is there is no key, or none can be written.</exception>
    internal static SuppressionSecret ReadOrMake(string workspace)
    {
        switch (Read(workspace))
        {
            case KeyFile.Present known:
                return known.Key;
            case KeyFile.Damaged { IsEmpty: false } bad:
                throw bad.Why;
            default:
                byte[] drawn = RandomNumberGenerator.GetBytes(SuppressionSecret.Length);
                Write(PathOf(workspace), drawn);

                // Another process may have been first: everybody goes by the one that is there.
                return ReadFile(PathOf(workspace)) switch
                {
                    KeyFile.Present made => made.Key,
                    KeyFile.Damaged bad => throw bad.Why,
                    _ => throw new System.Diagnostics.UnreachableException(),
                };
        }
    }

    private static KeyFile ReadFile(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return bytes.Length == SuppressionSecret.Length
                ? new KeyFile.Present(new SuppressionSecret(bytes))
                : new KeyFile.Damaged(
                    new Problem(
                        NoKey, Fact.Id("key", path), Fact.Number("bytes", bytes.Length), Fact.Number("length", SuppressionSecret.Length)),
                    bytes.Length == 0);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return new KeyFile.Missing();
        }
        catch (Exception failure) when (FileProblem.IsOfTheFile(failure))
        {
            return new KeyFile.Damaged(
                new Problem(failure, Unreadable, Fact.Id("key", path), TypedFact.Of("why", failure.Message.TrimEnd('.'))), IsEmpty: false);
        }
    }

    /// <summary>Writes it whole or not at all: a part of a key would keep everybody out.</summary>
    private static void Write(string path, byte[] key)
    {
        try
        {
            WholeFile.Write(path, mayReplace: File.Exists(path) && new FileInfo(path).Length == 0, file => file.Write(key));
        }
        catch (IOException) when (ReadFile(path) is KeyFile.Present)
        {
            // Another process was first.
        }
        catch (Exception failure) when (FileProblem.IsOfTheFile(failure))
        {
            throw new Problem(failure, Unwritable, Fact.Id("key", path), TypedFact.Of("why", failure.Message.TrimEnd('.')));
        }
    }
}
