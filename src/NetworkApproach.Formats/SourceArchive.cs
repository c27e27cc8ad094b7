using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace NetworkApproach.Formats;

/// <summary>A zip archive somebody gave: the one file looked for, at any depth, and nothing else of it unpacked.</summary>
internal sealed class SourceArchive(SourceFile file, Stream seekable)
{
    // Below this a high ratio harms nobody: a small file of equal rows packs very well.
    private const long HarmlessBytes = 1024 * 1024;

    internal TextReader OpenText(string name)
    {
        try
        {
            return Open(Entry(name));
        }
        catch (Exception failure) when (failure is InvalidDataException or NotSupportedException or ArgumentException)
        {
            throw file.Refused(null, $"the archive is damaged or of an unknown kind; download it again, or unpack it and give {name}.", failure);
        }
    }

    private static string LastPart(ZipArchiveEntry entry) => entry.FullName[(entry.FullName.LastIndexOfAny(['/', '\\']) + 1)..];

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The file owns and closes them.")]
    private ZipArchiveEntry Entry(string name)
    {
        ZipArchive archive = file.Own(new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true));
        if (archive.Entries.Count > file.Limits.ArchiveEntries)
        {
            throw file.Refused(null, FormattableString.Invariant(
                $"the archive has {archive.Entries.Count} files, more than the {file.Limits.ArchiveEntries} that are looked at; unpack it and give {name}."));
        }

        ZipArchiveEntry[] found = [.. archive.Entries.Where(entry => string.Equals(LastPart(entry), name, StringComparison.OrdinalIgnoreCase))];
        return found switch
        {
            [var only] => only,
            [] => throw file.Refused(null, $"the archive has no {name}; ask for the export that has your connections, or give the file itself."),
            [var first, var second, ..] => throw file.Refused(null, $"the archive has several files called {name} ({first.FullName}, {second.FullName}); unpack it and give one of them."),
        };
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The file owns and closes them.")]
    private TextReader Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw file.Refused(null, $"{entry.Name} is encrypted in the archive; unpack it with its password and give the file.");
        }

        long most = Math.Min(file.Limits.Bytes, Math.Max(HarmlessBytes, entry.CompressedLength * file.Limits.CompressionRatio));
        UnreadableFileException TooLarge() => file.Refused(null, FormattableString.Invariant(
            $"{entry.Name} unpacks to more than {most} bytes, the most that is read of it; if you trust the archive, unpack it and give the file."));

        if (entry.Length > most)
        {
            throw TooLarge();
        }

        return file.TextOf(file.Own(new BoundedStream(ReadOnlyMemory<byte>.Empty, file.Own(entry.Open()), most, TooLarge)));
    }
}
