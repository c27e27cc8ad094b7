namespace NetworkApproach.Tool;

/// <summary>A file that only its owner may read, and that is there whole or not at all: it is written under another name beside its place,
/// flushed to the disk, and renamed.</summary>
internal sealed class WholeFile : IDisposable
{
    private const string Unfinished = ".network-approach-part";

    private readonly FileStream stream;
    private readonly string place;
    private bool isOpen = true;

    private WholeFile(string place)
    {
        this.place = place;
        stream = new(PartOf(place), Files.OwnersAlone(FileMode.OpenOrCreate));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, Files.OwnerOnly);
        }

        // Whoever was stopped half way has left something; nobody else writes it while it is open here.
        stream.SetLength(0);
    }

    internal Stream Stream => stream;

    /// <summary>What a file is called until it is whole.</summary>
    internal static string PartOf(string place) => place + Unfinished;

    /// <summary>Opens a file to be written; nothing is at its place until it is finished.</summary>
    internal static WholeFile Begin(string place) => new(place);

    /// <summary>Writes a whole file.</summary>
    internal static void Write(string place, bool mayReplace, Action<Stream> write)
    {
        using WholeFile file = Begin(place);
        write(file.Stream);
        file.Finish(mayReplace);
    }

    /// <summary>Puts the file at its place.</summary>
    internal void Finish(bool mayReplace)
    {
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        File.Move(PartOf(place), place, mayReplace);
        isOpen = false;
        Files.FlushFolder(place);
    }

    /// <summary>Leaves nothing of a file that is not finished.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (isOpen)
        {
            File.Delete(PartOf(place));
        }
    }
}
