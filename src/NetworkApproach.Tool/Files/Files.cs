using System.Runtime.InteropServices;

namespace NetworkApproach.Tool;

/// <summary>What this tool asks of the file system: whose files are, and that they survive a power cut.</summary>
internal static partial class Files
{
    internal const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>How to open a file for writing which only its owner may read, if it is made now.</summary>
    internal static FileStreamOptions OwnersAlone(FileMode mode)
    {
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    /// <summary>Makes a folder, and those above it that are missing, for its owner alone.</summary>
    internal static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        // One by one: the folders above would else be made for everybody.
        if (Path.GetDirectoryName(folder) is { } above && !Directory.Exists(above))
        {
            MakeFolder(above);
        }

        Directory.CreateDirectory(folder, OwnersFolder);
    }

    /// <summary>Takes from everybody but its owner what they may do with a file that is there; one of somebody else's, or on a disk that
    /// may only be read, stays as it is.</summary>
    internal static void Tighten(string file)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(file))
        {
            return;
        }

        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        try
        {
            UnixFileMode mode = File.GetUnixFileMode(file);
            if ((mode & Others) != 0)
            {
                File.SetUnixFileMode(file, mode & ~Others);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Only whoever owns a file decides on it; that it cannot be used, if so, is said by whoever uses it.
        }
    }

    /// <summary>The file itself where a path leads to it through links.</summary>
    internal static string Real(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } real ? real.FullName : path;

    /// <summary>Makes a file's name last: a new name is in its folder, which is flushed apart from the file.</summary>
    /// <remarks>Where a folder cannot be flushed (Windows, some network disks) the system itself sees to it.</remarks>
    internal static void FlushFolder(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int folder = Open(Path.GetDirectoryName(Path.GetFullPath(file)) ?? "/", 0);
        if (folder >= 0)
        {
            _ = Flush(folder);
            _ = Close(folder);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Flush(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}
