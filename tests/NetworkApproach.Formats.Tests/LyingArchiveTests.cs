using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using NetworkApproach.Books;

namespace NetworkApproach.Formats.Tests;

/// <summary>A zip archive that says of a file what is not so is refused, whoever reads it: nothing is left out without a word.</summary>
public sealed class LyingArchiveTests
{
    private const int SizeInDirectory = 24;
    private const int ChecksumInDirectory = 16;
    private static readonly ContactId Me = new("me");

    private static readonly string Csv = "First Name,Last Name\n"
        + string.Concat(Enumerable.Range(0, 1000).Select(row => $"Ann,Lee{row}\n"));

    /// <summary>A directory that states fewer bytes, more, or another checksum; of a file that is packed, or stored as it is.</summary>
    [Theory]
    [InlineData(CompressionLevel.Optimal, SizeInDirectory, 40, true)]
    [InlineData(CompressionLevel.Optimal, SizeInDirectory, 40, false)]
    [InlineData(CompressionLevel.Optimal, SizeInDirectory, 0, true)]
    [InlineData(CompressionLevel.Optimal, SizeInDirectory, 20_000, false)]
    [InlineData(CompressionLevel.Optimal, ChecksumInDirectory, 1, false)]
    [InlineData(CompressionLevel.NoCompression, SizeInDirectory, 40, true)]
    [InlineData(CompressionLevel.NoCompression, ChecksumInDirectory, 1, false)]
    public void An_address_book_of_another_size_than_stated_is_refused(CompressionLevel level, int at, int states, bool isChecksumOfThese)
    {
        byte[] zip = Zip(("Basic/Connections.csv", Csv), level);
        State(zip, "Basic/Connections.csv", at, (uint)states);
        if (isChecksumOfThese)
        {
            State(zip, "Basic/Connections.csv", ChecksumInDirectory, Crc32.HashToUInt32(Encoding.UTF8.GetBytes(Csv).AsSpan(0, states)));
        }

        UnreadableFileException refused = Assert.Throws<UnreadableFileException>(
            () => LinkedInExport.Read(new MemoryStream(zip), "mine.zip", Me));
        Assert.Contains("mine.zip", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void An_honest_one_is_read_whole(CompressionLevel level) =>
        Assert.Equal(
            1000,
            LinkedInExport.Read(new MemoryStream(Zip(("Basic/Connections.csv", Csv), level)), "mine.zip", Me).Report.RowsRead);

    /// <summary>Whatever is stated of an archive's file, what is read is all of it, or nothing.</summary>
    [Theory]
    [InlineData(SizeInDirectory, 10)]
    [InlineData(SizeInDirectory, 100_000)]
    [InlineData(ChecksumInDirectory, 7)]
    public void Every_file_of_a_seekers_archive_is_held_against_what_is_stated(int at, int states)
    {
        using MemoryStream written = new();
        SeekerArchive.Write(SeekerRecords.Empty, new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero), written);
        byte[] zip = written.ToArray();
        Assert.NotNull(SeekerArchive.Read(new MemoryStream(zip), "all.zip"));
        State(zip, "manifest.json", at, (uint)states);

        Assert.Throws<UnreadableFileException>(() => SeekerArchive.Read(new MemoryStream(zip), "all.zip"));
    }

    private static byte[] Zip((string Name, string Text) file, CompressionLevel level)
    {
        using MemoryStream zip = new();
        using (ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream first = archive.CreateEntry("Basic/other.csv", level).Open();
            first.Write("x,y\n1,2\n"u8);
            first.Dispose();
            using Stream entry = archive.CreateEntry(file.Name, level).Open();
            entry.Write(Encoding.UTF8.GetBytes(file.Text));
        }

        return zip.ToArray();
    }

    /// <summary>Writes into the directory's record of a file.</summary>
    private static void State(byte[] zip, string name, int at, uint value)
    {
        ReadOnlySpan<byte> record = "PK\u0001\u0002"u8;
        int place = zip.AsSpan().IndexOf(record);
        while (Encoding.UTF8.GetString(zip, place + 46, BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(place + 28))) != name)
        {
            place += 46 + zip.AsSpan(place + 46).IndexOf(record);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(place + at), value);
    }
}
