using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace NetworkApproach.Formats;

/// <summary>A file somebody gave, whatever is in it: opened within limits, and every failure said in one way.</summary>
internal sealed class SourceFile(string name, Stream stream, ReadingLimits limits) : IDisposable
{
    private const int LongestMark = 4;

    // Below this a high ratio harms nobody: a small file of equal rows packs very well.
    private const long HarmlessBytes = 1024 * 1024;

    private readonly Stack<IDisposable> opened = new();

    internal string Name { get; } = name;

    internal ReadingLimits Limits { get; } = limits;

    /// <summary>The file's bytes.</summary>
    internal Stream Bytes => stream;

    /// <summary>Opens a path and reads from it. Of what may be wrong with the file nothing but <see cref="UnreadableFileException"/>
    /// escapes.</summary>
    internal static T Read<T>(string path, ReadingLimits? limits, Func<SourceFile, T> read)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using FileStream file = Open(path);
        return Read(file, path, limits, read);
    }

    /// <summary>Reads from a stream, which stays open. Of what may be wrong with the file nothing but <see cref="UnreadableFileException"/>
    /// escapes.</summary>
    internal static T Read<T>(Stream stream, string fileName, ReadingLimits? limits, Func<SourceFile, T> read)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        using SourceFile file = new(fileName, stream, limits ?? ReadingLimits.Default);
        try
        {
            return read(file);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(fileName, null, new SaidPhrase(FilePhrases.NotToItsEnd), failure);
        }
    }

    /// <summary>Closes what was opened on the way, the last first; the stream itself stays open.</summary>
    public void Dispose()
    {
        while (opened.TryPop(out IDisposable? last))
        {
            last.Dispose();
        }
    }

    /// <summary>Keeps something to be closed with the file.</summary>
    internal T Own<T>(T disposable)
        where T : IDisposable
    {
        opened.Push(disposable);
        return disposable;
    }

    /// <summary>The file's text: UTF-8 with or without its mark, or UTF-16 with one.</summary>
    internal TextReader OpenText() => TextOf(stream);

    /// <summary>As <see cref="OpenText()"/>, of a zip archive the text of the one file in it that has a name.</summary>
    internal TextReader OpenText(string nameInArchive)
    {
        ReadOnlyMemory<byte> head = Head(stream);
        return head.Span.StartsWith("PK\u0003\u0004"u8) || head.Span.StartsWith("PK\u0005\u0006"u8)
            ? new SourceArchive(this, Seekable(head)).OpenText(nameInArchive)
            : TextOf(head, stream);
    }

    internal TextReader TextOf(Stream bytes) => TextOf(Head(bytes), bytes);

    /// <summary>Refuses an archive of more files than are looked at.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="refusal">How it is refused; takes the files there are, those that are looked at, and what else is given.</param>
    /// <param name="facts">What else it takes.</param>
    internal void CheckCount(ZipArchive archive, Phrase refusal, params ReadOnlySpan<Fact> facts)
    {
        if (archive.Entries.Count > Limits.ArchiveEntries)
        {
            throw Refused(
                null, refusal,
                [FilePhrases.Figure("count", archive.Entries.Count), FilePhrases.Figure("most", Limits.ArchiveEntries), .. facts]);
        }
    }

    /// <summary>How many bytes are read of a file in an archive, by the limits on size and on how far it may unpack, and the refusal of
    /// more; of one that says it has more, at once.</summary>
    /// <param name="entry">The file in the archive.</param>
    /// <param name="called">What the refusal calls it.</param>
    /// <param name="refusal">How more is refused; takes what the file is called, and the most bytes.</param>
    internal (long Bytes, Func<UnreadableFileException> TooMany) MostOf(ZipArchiveEntry entry, string called, Phrase refusal)
    {
        long most = Math.Min(Limits.Bytes, Math.Max(HarmlessBytes, entry.CompressedLength * Limits.CompressionRatio));
        UnreadableFileException TooMany() => Refused(null, refusal, Fact.Id("name", called), FilePhrases.Figure("most", most));
        return entry.Length > most ? throw TooMany() : (most, TooMany);
    }

    /// <summary>A refusal: what is wrong, and what to do.</summary>
    internal UnreadableFileException Refused(int? line, Phrase problem, params ReadOnlySpan<Fact> facts) =>
        Refused(line, null, problem, facts);

    /// <summary>The same, with what caused it.</summary>
    internal UnreadableFileException Refused(int? line, Exception? cause, Phrase problem, params ReadOnlySpan<Fact> facts) =>
        new(Name, line, new SaidPhrase(problem, [.. facts]), cause);

    private static FileStream Open(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException(path, null, new SaidPhrase(FilePhrases.Missing), failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableFileException(path, null, new SaidPhrase(FilePhrases.NotOpened), failure);
        }
    }

    private static ReadOnlyMemory<byte> Head(Stream bytes)
    {
        byte[] head = new byte[LongestMark];
        return head.AsMemory(0, bytes.ReadAtLeast(head, LongestMark, throwOnEndOfStream: false));
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> head)
    {
        (string name, int mark) = head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
            [0xFF, 0xFE, ..] => ("utf-16", 2),
            [0xFE, 0xFF, ..] => ("utf-16BE", 2),
            _ => ("utf-8", 0),
        };
        return (Encoding.GetEncoding(
            name, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(CheckedText.Undecodable.ToString())), mark);
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The file owns and closes them.")]
    private CheckedText TextOf(ReadOnlyMemory<byte> head, Stream rest)
    {
        (Encoding encoding, int mark) = EncodingOf(head.Span);
        BoundedStream bounded = Own(new BoundedStream(head[mark..], rest, Limits.Bytes, TooLarge));
        return Own(new CheckedText(Own(new StreamReader(bounded, encoding, detectEncodingFromByteOrderMarks: false)), Name));
    }

    private UnreadableFileException TooLarge() => Refused(null, FilePhrases.TooLarge, FilePhrases.Figure("most", Limits.Bytes));

    // An archive is read from its end: where the stream cannot go there, its bytes are kept, up to the limit.
    private Stream Seekable(ReadOnlyMemory<byte> head)
    {
        if (stream.CanSeek)
        {
            stream.Seek(-head.Length, SeekOrigin.Current);
            return stream.Length <= Limits.Bytes ? stream : throw TooLarge();
        }

        MemoryStream kept = Own(new MemoryStream());
        using BoundedStream bounded = new(head, stream, Limits.Bytes, TooLarge);
        bounded.CopyTo(kept);
        kept.Position = 0;
        return kept;
    }
}
