using System.Text;

namespace NetworkApproach.Tool;

/// <summary>A file that an option names to be written: never one that the tool keeps things in or reads, and its owner's alone.</summary>
internal static class OutputFile
{
    internal static readonly Phrase IsTheWorkspace = Phrase.Plain("output.is-the-workspace", "option:id! file:words!");
    internal static readonly Phrase IsRead = Phrase.Plain("output.is-read", "option:id! file:words!");

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    // How a SQLite database begins.
    private static readonly byte[] Database = [.. "SQLite format 3\0"u8];

    // What SQLite and the tool keep beside a database.
    private static readonly string[] Beside = [".key", "-wal", "-shm", "-journal"];

    private static StringComparison Paths =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Checks a file before anything is done.</summary>
    /// <param name="path">The file.</param>
    /// <param name="option">The option that names it.</param>
    /// <param name="workspace">The workspace that is used; null if none is.</param>
    /// <param name="read">What is read for the same command.</param>
    /// <exception cref="FormatException">It is blank; or the workspace, any other database of SQLite, what is kept beside one, or what is
    /// read, under whatever name. Nothing has changed.</exception>
    internal static void Check(string path, string option, string? workspace, params IEnumerable<string> read)
    {
        FileProblem.Checked(path, option);
        try
        {
            Check(path, RealPath.Of(path), option, workspace, read);
        }
        catch (Exception failure) when (FileProblem.IsOfTheFile(failure))
        {
            throw new Problem(failure, FileProblem.Unwritable, FileProblem.Path(path));
        }
    }

    /// <summary>Writes a text file that <see cref="Check(string, string, string?, IEnumerable{string})"/> has let pass: whole or not there.
    /// What is there already is written over where it stands, whoever may read it, for it may be no file on a disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="from">The workspace that it tells of, which notes it, so that whoever forgets somebody hears of it; null where it
    /// tells of none.</param>
    /// <param name="write">Writes the text.</param>
    /// <exception cref="FormatException">It cannot be written.</exception>
    internal static void Write(string path, Workspace? from, Action<TextWriter> write)
    {
        try
        {
            WriteAndNote(Path.GetFullPath(path), from, write);
        }
        catch (Exception failure) when (FileProblem.IsOfTheFile(failure))
        {
            throw new Problem(failure, FileProblem.Unwritable, FileProblem.Path(path));
        }
    }

    private static void WriteAndNote(string place, Workspace? from, Action<TextWriter> write)
    {
        if (File.Exists(place))
        {
            using FileStream stream = new(place, FileMode.Truncate, FileAccess.Write);
            from?.Note(new ExportMade(from.Now, place));
            Fill(stream, write);
            return;
        }

        using WholeFile whole = WholeFile.Begin(place);
        from?.Note(new ExportMade(from.Now, place));
        Fill(whole.Stream, write);
        whole.Finish(mayReplace: true);
    }

    private static void Fill(Stream stream, Action<TextWriter> write)
    {
        using StreamWriter writer = new(stream, Encoding, leaveOpen: true);
        write(writer);
    }

    private static void Check(string path, string real, string option, string? workspace, IEnumerable<string> read)
    {
        string[] kept = workspace is null ? [] : [Path.GetFullPath(workspace), RealPath.Of(workspace)];
        if (kept.SelectMany(With).Any(one => string.Equals(one, real, Paths) || string.Equals(one, Path.GetFullPath(path), Paths))
            || IsDatabase(real)
            || Beside.Any(end => real.EndsWith(end, Paths) && IsDatabase(real[..^end.Length]))
            || kept.Any(one => IsSameFile(one + Beside[0], real)))
        {
            throw new Problem(IsTheWorkspace, Fact.Id("option", option), FileProblem.Path(path));
        }

        if (read.Any(one => string.Equals(RealPath.Of(one), real, Paths) || IsSameFile(one, real)))
        {
            throw new Problem(IsRead, Fact.Id("option", option), FileProblem.Path(path));
        }

        static IEnumerable<string> With(string database) => [database, .. Beside.Select(end => database + end)];
    }

    private static bool IsDatabase(string path)
    {
        // A pipe or a device has no length, and opening it could wait for ever.
        if (!File.Exists(path) || new FileInfo(path).Length < Database.Length)
        {
            return false;
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] start = new byte[Database.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.AsSpan().SequenceEqual(Database);
    }

    /// <summary>Whether two names are of one file, as two hard links are: what one holds for itself the other cannot open.</summary>
    private static bool IsSameFile(string one, string other)
    {
        long length = File.Exists(one) ? new FileInfo(one).Length : 0;
        if (length == 0 || !File.Exists(other) || new FileInfo(other).Length != length)
        {
            return false;
        }

        using FileStream first = new(one, FileMode.Open, FileAccess.Read, FileShare.None);
        try
        {
            using FileStream second = new(other, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
