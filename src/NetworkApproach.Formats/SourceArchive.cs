using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace NetworkApproach.Formats;

/// <summary>A zip archive somebody gave: the one file looked for, at any depth, and nothing else of it unpacked.</summary>
internal sealed class SourceArchive(SourceFile file, Stream seekable)
{
    internal static readonly Phrase Damaged = Phrase.Plain("export.damaged", "name:id!");
    internal static readonly Phrase TooManyFiles = Phrase.Plain("export.too-many-files", "count:id! most:id! name:id!");
    internal static readonly Phrase Lacks = Phrase.Plain("export.lacks", "name:id!");
    internal static readonly Phrase Several = Phrase.Plain("export.several", "name:id! first:id! second:id!");
    internal static readonly Phrase Encrypted = Phrase.Plain("export.encrypted", "name:id!");
    internal static readonly Phrase UnpacksTooLarge = Phrase.Plain("export.unpacks-too-large", "name:id! most:id!");

    internal TextReader OpenText(string name)
    {
        try
        {
            return Open(Entry(name));
        }
        catch (Exception failure) when (failure is InvalidDataException or NotSupportedException or ArgumentException)
        {
            throw file.Refused(null, failure, Damaged, Fact.Id("name", name));
        }
    }

    private static string LastPart(ZipArchiveEntry entry) => entry.FullName[(entry.FullName.LastIndexOfAny(['/', '\\']) + 1)..];

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The file owns and closes them.")]
    private ZipArchiveEntry Entry(string name)
    {
        ZipArchive archive = file.Own(new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true));
        file.CheckCount(archive, TooManyFiles, Fact.Id("name", name));
        ZipArchiveEntry[] found =
        [
            .. archive.Entries.Where(entry => string.Equals(LastPart(entry), name, StringComparison.OrdinalIgnoreCase))
        ];
        return found switch
        {
            [var only] => only,
            [] => throw file.Refused(null, Lacks, Fact.Id("name", name)),
            [var first, var second, ..] => throw file.Refused(
                null, Several, Fact.Id("name", name), Fact.Id("first", first.FullName), Fact.Id("second", second.FullName)),
        };
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The file owns and closes them.")]
    private TextReader Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw file.Refused(null, Encrypted, Fact.Id("name", entry.Name));
        }

        (long most, Func<UnreadableFileException> tooMany) = file.MostOf(entry, entry.Name, UnpacksTooLarge);
        EntryStream packed = file.Own(EntryStream.Open(
            entry, seekable, () => file.Refused(null, ArchiveReader.OtherBytes, Fact.Typed("name", entry.FullName))));
        return file.TextOf(file.Own(new BoundedStream(ReadOnlyMemory<byte>.Empty, packed, most, tooMany)));
    }
}
