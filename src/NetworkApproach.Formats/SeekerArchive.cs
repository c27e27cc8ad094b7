using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NetworkApproach.Formats;

/// <summary>Everything kept of a search in one archive that people and programs can read: a zip of JSON lines, and a manifest with a
/// checksum of each file.</summary>
/// <remarks>
/// <para>
/// <c>sources.jsonl</c>, <c>contacts.jsonl</c>, <c>ties.jsonl</c>, <c>verdicts.jsonl</c> and <c>suppressed.jsonl</c> hold the book, a line
/// each as <see cref="BookJson"/> has it; <c>approaches/1.jsonl</c> and on the events of an approach each, as <see cref="EventJson"/> has
/// them; <c>manifest.json</c> says which is which. The hashes of who asked to be forgotten are in it, their secret is not.
/// </para>
/// <para>The same search and instant give the same bytes. Reading verifies all of it before it gives anything: nothing is unpacked to a
/// path, and everything is bounded by <see cref="ReadingLimits"/>.</para>
/// </remarks>
public static class SeekerArchive
{
    internal static readonly Phrase TooLarge = Phrase.Plain("archive.too-large", "most:id!");
    internal static readonly Phrase NoArchive = Phrase.Plain("archive.none");
    internal static readonly Phrase NotWellFormed = Phrase.Plain("archive.not-well-formed", "problem:words!");

    internal const string Sources =
        "sources.jsonl", Contacts = "contacts.jsonl", Ties = "ties.jsonl", Verdicts = "verdicts.jsonl", Suppressed = "suppressed.jsonl";

    /// <summary>Writes an archive.</summary>
    /// <param name="search">What is kept.</param>
    /// <param name="at">When; the archive says so.</param>
    /// <param name="to">Where; stays open.</param>
    public static void Write(SeekerData search, DateTimeOffset at, Stream to)
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
    /// <param name="path">The file.</param>
    /// <param name="secret">The secret of its list of who asked to be forgotten; null if there is none.</param>
    /// <param name="limits">How much is read at most; <see cref="ReadingLimits.Default"/> unless told.</param>
    public static SeekerData Read(string path, SuppressionSecret? secret = null, ReadingLimits? limits = null) =>
        SourceFile.Read(path, limits, file => Read(file, secret));

    /// <summary>Reads an archive from a stream, which stays open.</summary>
    /// <param name="stream">The archive's bytes; one that can seek.</param>
    /// <param name="fileName">What to call the file in messages; not blank.</param>
    /// <param name="secret">The secret of its list of who asked to be forgotten; null if there is none.</param>
    /// <param name="limits">How much is read at most, of the archive and of each file in it; <see cref="ReadingLimits.Default"/> unless
    /// told.</param>
    /// <returns>What it holds, the book at version 0. Restore it with <see cref="SeekerData.Without"/> of the list of the place it is
    /// restored to.</returns>
    /// <exception cref="UnreadableFileException">It is no such archive, or damaged, of another version, larger than the limits; or its list
    /// was made with another secret.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static SeekerData Read(Stream stream, string fileName, SuppressionSecret? secret = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanSeek
            ? SourceFile.Read(stream, fileName, limits, file => Read(file, secret))
            : throw new ArgumentException("An archive is read from its end; give a stream that can seek.", nameof(stream));
    }

    private static SeekerData Read(SourceFile file, SuppressionSecret? secret)
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
