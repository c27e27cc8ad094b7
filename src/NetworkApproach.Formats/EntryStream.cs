using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.IO.Hashing;

namespace NetworkApproach.Formats;

/// <summary>The unpacked bytes of one file in a zip archive, all of them: the archive is refused where there are more or fewer than its
/// directory states, or others. What a program reads by the directory alone is cut there without a word.</summary>
internal sealed class EntryStream : ForwardStream
{
    private readonly Stream bytes;
    private readonly long stated;
    private readonly uint checksum;
    private readonly Func<UnreadableFileException> isDamaged;
    private readonly Crc32 crc = new();
    private long taken;

    private EntryStream(Stream bytes, ZipArchiveEntry entry, Func<UnreadableFileException> isDamaged) =>
        (this.bytes, stated, checksum, this.isDamaged) = (bytes, entry.Length, entry.Crc32, isDamaged);

    /// <summary>Opens a file of an archive.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="archive">The archive's bytes, which must be able to seek, and are at the file's own after it was opened.</param>
    /// <param name="isDamaged">The refusal of one whose bytes are not those that the archive states.</param>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The stream owns and closes them.")]
    internal static EntryStream Open(ZipArchiveEntry entry, Stream archive, Func<UnreadableFileException> isDamaged)
    {
        Stream opened = entry.Open();
        long start = archive.Position;
        if (opened is not DeflateStream)
        {
            return new(opened, entry, isDamaged);
        }

        // The stream of the entry ends where the directory says, though there be more: it is unpacked here to its own end.
        opened.Dispose();
        return new(
            new DeflateStream(new PartStream(archive, start, entry.CompressedLength), CompressionMode.Decompress), entry, isDamaged);
    }

    public override int Read(Span<byte> buffer)
    {
        int count = bytes.Read(buffer);
        taken += count;
        crc.Append(buffer[..count]);
        bool isEnd = count == 0 && buffer.Length > 0;
        return taken > stated || (isEnd && (taken != stated || crc.GetCurrentHashAsUInt32() != checksum)) ? throw isDamaged() : count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            bytes.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>A part of a stream that can seek, which stays open.</summary>
    private sealed class PartStream(Stream whole, long start, long length) : ForwardStream
    {
        private long taken;

        public override int Read(Span<byte> buffer)
        {
            whole.Position = start + taken;
            int count = whole.Read(buffer[..(int)Math.Min(buffer.Length, length - taken)]);
            taken += count;
            return count;
        }
    }
}
