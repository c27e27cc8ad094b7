using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NetworkApproach.Formats;

/// <summary>Reads an archive's files, each verified before anything is made of it.</summary>
internal sealed class ArchiveReader(SourceFile file, ZipArchive zip)
{
    internal static readonly Phrase TooManyFiles = Phrase.Plain("archive.too-many-files", "count:id! most:id!");
    internal static readonly Phrase OtherSecret = Phrase.Plain("archive.other-secret");
    internal static readonly Phrase ManifestLacks = Phrase.Plain("archive.manifest-lacks", "name:id!");
    internal static readonly Phrase Foreign = Phrase.Plain("archive.foreign", "name:typed!");
    internal static readonly Phrase OtherChecksum = Phrase.Plain("archive.other-checksum", "name:typed!");
    internal static readonly Phrase OtherLines = Phrase.Plain("archive.other-lines", "name:typed! lines:id! stated:id!");
    internal static readonly Phrase Lacks = Phrase.Plain("archive.lacks", "name:typed!");
    internal static readonly Phrase Twice = Phrase.Plain("archive.twice", "name:typed!");
    internal static readonly Phrase UnpacksTooLarge = Phrase.Plain("archive.unpacks-too-large", "name:id! most:id!");
    internal static readonly Phrase OtherBytes = Phrase.Plain("archive.other-bytes", "name:typed!");
    internal static readonly Phrase Line = Phrase.Plain("archive.line", "name:typed! problem:words!");

    internal SeekerRecords Read(SuppressionSecret? secret)
    {
        file.CheckCount(zip, TooManyFiles);
        ArchiveManifest manifest = ArchiveManifest.Read(file, Bytes(Entry(ArchiveManifest.Name)));
        Dictionary<string, string[]> lines = Verified(manifest);
        SuppressedKey[] keys = [.. Read(lines, SeekerArchive.Suppressed, BookJson.ReadSuppressed)];
        if (keys.Length > 0 && (manifest.Mark is null || (secret is not null && secret.Mark != manifest.Mark)))
        {
            throw file.Refused(null, OtherSecret);
        }

        ContactBook book = ContactBook.Of(
            Read(lines, SeekerArchive.Sources, BookJson.ReadSource), Read(lines, SeekerArchive.Contacts, BookJson.ReadContact),
            Read(lines, SeekerArchive.Ties, BookJson.ReadTie), Read(lines, SeekerArchive.Verdicts, BookJson.ReadVerdict),
            secret is not null ? SuppressionList.Of(secret, keys)
                : keys.Length > 0 ? SuppressionList.WithoutSecret(manifest.Mark!, keys)
                : null);
        return new(new KeptBook(book, 0), new SortedDictionary<ApproachId, ApproachHistory>(manifest.Files
            .Where(one => one.Approach is not null)
            .ToDictionary(
                one => one.Approach!.Value,
                one => new ApproachHistory(
                    Array.AsReadOnly(Read(lines, one.Name, EventJson.Read).ToArray()), Math.Max(one.Version, one.Lines)))));
    }

    private Dictionary<string, string[]> Verified(ArchiveManifest manifest)
    {
        HashSet<string> stated = [ArchiveManifest.Name, .. manifest.Files.Select(one => one.Name)];
        foreach (string missing in ((string[])[SeekerArchive.Sources, SeekerArchive.Contacts, SeekerArchive.Ties, SeekerArchive.Verdicts,
            SeekerArchive.Suppressed]).Where(name => !stated.Contains(name)))
        {
            throw file.Refused(null, ManifestLacks, Fact.Id("name", missing));
        }

        if (zip.Entries.FirstOrDefault(entry => !stated.Contains(entry.FullName)) is { } foreign)
        {
            throw file.Refused(null, Foreign, Fact.Typed("name", foreign.FullName));
        }

        return manifest.Files.ToDictionary(one => one.Name, Verified);
    }

    private string[] Verified(ArchivedFile stated)
    {
        byte[] bytes = Bytes(Entry(stated.Name));
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) != stated.Sha256
            ? throw file.Refused(null, OtherChecksum, Fact.Typed("name", stated.Name))
            : lines.Length - 1 != stated.Lines ? throw file.Refused(
                null, OtherLines, Fact.Typed("name", stated.Name), FilePhrases.Figure("lines", lines.Length - 1),
                FilePhrases.Figure("stated", stated.Lines))
            : lines[..^1];
    }

    private ZipArchiveEntry Entry(string name) => zip.Entries.Where(entry => entry.FullName == name).ToArray() switch
    {
        [{ IsEncrypted: false } only] => only,
        [] => throw file.Refused(null, Lacks, Fact.Typed("name", name)),
        _ => throw file.Refused(null, Twice, Fact.Typed("name", name)),
    };

    private byte[] Bytes(ZipArchiveEntry entry)
    {
        (long most, Func<UnreadableFileException> tooMany) = file.MostOf(entry, entry.FullName, UnpacksTooLarge);
        using MemoryStream bytes = new();
        using EntryStream packed = EntryStream.Open(
            entry, file.Bytes, () => file.Refused(null, OtherBytes, Fact.Typed("name", entry.FullName)));
        using BoundedStream bounded = new(ReadOnlyMemory<byte>.Empty, packed, most, tooMany);
        bounded.CopyTo(bytes);
        return bytes.ToArray();
    }

    private IEnumerable<T> Read<T>(
        Dictionary<string, string[]> lines, string name, Func<string, T> read) => lines[name].Select((line, place) =>
    {
        try
        {
            return read(line);
        }
        catch (FormatException bad)
        {
            throw file.Refused(
                place + 1, bad, Line, Fact.Typed("name", name),
                bad is EventFormatException no ? no.Problem("problem") : Fact.Words("problem", bad.Message));
        }
    });
}
