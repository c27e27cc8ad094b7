using System.Text;

namespace NetworkApproach.Tool;

/// <summary>A text that a command writes to the file that an option names: its owner's alone, and whole or not there. What is there already
/// is written over where it stands, whoever may read it, for it may be no file on a disk.</summary>
internal static class NotedFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="from">The workspace that it tells of, which notes it, so that whoever forgets somebody hears of it; null for a
    /// record that is a file.</param>
    /// <param name="write">Writes the text.</param>
    /// <exception cref="IOException">As any other failure of the file system: it cannot be written.</exception>
    internal static void Write(string file, Workspace? from, Action<TextWriter> write)
    {
        string place = Path.GetFullPath(file);
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
}
