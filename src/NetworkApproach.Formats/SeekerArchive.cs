using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NetworkApproach.Formats;

/// <summary>Reads and writes all stored data of a search as one archive that people and programs can read: a zip of JSON lines, and a
/// manifest with a checksum of each file.</summary>
/// <remarks>
/// <para>
/// <c>sources.jsonl</c>, <c>contacts.jsonl</c>, <c>ties.jsonl</c>, <c>verdicts.jsonl</c> and <c>suppressed.jsonl</c> contain the book, each
/// line in the format of <see cref="BookJson"/>. <c>approaches/1.jsonl</c> and the following files contain the events of one approach each,
/// in the format of <see cref="EventJson"/>. <c>manifest.json</c> lists the files. The archive contains the hashes of the people who asked
/// to be forgotten, but not the secret.
/// </para>
/// <para>The same search and instant give the same bytes. Reading verifies the whole archive before it returns anything. Nothing is
/// unpacked to a path, and everything is limited by <see cref="ReadingLimits"/>.</para>
/// </remarks>
public static class SeekerArchive
{
    internal static readonly Phrase TooLarge = Phrase.Plain("archive.too-large", "most:id!");
    internal static readonly Phrase NoArchive = Phrase.Plain("archive.none");
    internal static readonly Phrase NotWellFormed = Phrase.Plain("archive.not-well-formed", "problem:words!");

    internal const string Sources =
        "sources.jsonl", Contacts = "contacts.jsonl", Ties = "ties.jsonl", Verdicts = "verdicts.jsonl", Suppressed = "suppressed.jsonl";

    /// <summary>Writes an archive.</summary>
    /// <param name="search">The data to write.</param>
    /// <param name="at">The instant of the export, which the archive records.</param>
    /// <param name="to">The stream to write to; stays open.</param>
    public static void Write(SeekerRecords search, DateTimeOffset at, Stream to)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(to);
        ContactBook book = search.Book.Book;
        using ZipArchive zip = new(to, ZipArchiveMode.Create, leaveOpen: true);
        List<ArchivedFile> files =
        [
            Add(zip, at, new(Sources, book.Sources.Count, string.Empty), book.Sources.Select(BookJson.Write)),
            Add(zip, at, new(Contacts, book.Contacts.Count, string.Empty), book.Contacts.Select(BookJson.Write)),
            Add(zip, at, new(Ties, book.Ties.Count, string.Empty), book.Ties.Select(BookJson.Write)),
            Add(zip, at, new(Verdicts, book.Verdicts.Count, string.Empty), book.Verdicts.Select(BookJson.Write)),
            Add(zip, at, new(Suppressed, book.Suppressed.Keys.Count, string.Empty), book.Suppressed.Keys.Select(BookJson.Write)),
        ];
        foreach ((ApproachId id, ApproachHistory history) in search.Approaches.OrderBy(one => one.Key))
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"approaches/{files.Count - 4}.jsonl");
            files.Add(
                Add(zip, at, new(name, history.Events.Count, string.Empty, id, history.Version), history.Events.Select(EventJson.Write)));
        }

        Add(
            zip, at, ArchiveManifest.Name,
            new ArchiveManifest(at, book.Suppressed.Keys.Count > 0 ? book.Suppressed.Mark : null, files).Write());
    }

    /// <summary>Reads an archive from a path.</summary>
    /// <inheritdoc cref="Read(Stream, string, SuppressionSecret?, ReadingLimits?)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="secret">The secret of the archive's list of people who asked to be forgotten; null (default): it has no such list, or
    /// the secret is missing and the list recognizes nobody (<see cref="SuppressionList.IsBlind"/>).</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    public static SeekerRecords Read(string path, SuppressionSecret? secret = null, ReadingLimits? limits = null) =>
        SourceFile.Read(path, limits, file => Read(file, secret));

    /// <summary>Reads an archive from a stream, which stays open.</summary>
    /// <param name="stream">The archive's bytes; the stream must be able to seek.</param>
    /// <param name="fileName">The name of the file in messages; not blank.</param>
    /// <param name="secret">The secret of the archive's list of people who asked to be forgotten; null (default): it has no such list, or
    /// the secret is missing and the list recognizes nobody (<see cref="SuppressionList.IsBlind"/>).</param>
    /// <param name="limits">The limits on what is read, of the archive and of each file in it; null (default):
    /// <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The data in the archive, with the book at version 0. To restore it, call <see cref="SeekerRecords.Without"/> with the
    /// suppression list of the place where it is restored.</returns>
    /// <exception cref="UnreadableFileException">The file is not such an archive, is damaged, is of another version, or is larger than the
    /// limits; or its list was made with another secret.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static SeekerRecords Read(Stream stream, string fileName, SuppressionSecret? secret = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanSeek
            ? SourceFile.Read(stream, fileName, limits, file => Read(file, secret))
            : throw new ArgumentException("An archive is read from its end; give a stream that can seek.", nameof(stream));
    }

    private static SeekerRecords Read(SourceFile file, SuppressionSecret? secret)
    {
        if (file.Bytes.Length > file.Limits.Bytes)
        {
            throw file.Refused(null, TooLarge, FilePhrases.Figure("most", file.Limits.Bytes));
        }

        try
        {
            using ZipArchive zip = new(file.Bytes, ZipArchiveMode.Read, leaveOpen: true);
            return new ArchiveReader(file, zip).Read(secret);
        }
        catch (Exception bad) when (bad is InvalidDataException or NotSupportedException)
        {
            throw file.Refused(null, bad, NoArchive);
        }
        catch (Exception bad) when (bad is ArgumentException or (FormatException and not UnreadableFileException))
        {
            throw file.Refused(null, bad, NotWellFormed, Fact.Words("problem", bad.Message));
        }
    }

    private static ArchivedFile Add(ZipArchive zip, DateTimeOffset at, ArchivedFile file, IEnumerable<string> lines)
    {
        // A manifest needs the checksum before the next file begins; a file is as long as the book in memory is, at most.
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
        Add(zip, at, file.Name, bytes);
        return file with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }

    private static void Add(ZipArchive zip, DateTimeOffset at, string name, byte[] bytes)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = at.Year is >= 1980 and < 2108 ? at : new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using Stream stream = entry.Open();
        stream.Write(bytes);
    }
}
