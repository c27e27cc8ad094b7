using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace NetworkApproach.Formats;

/// <summary>A zip archive somebody gave: the one file looked for, at any depth, and nothing else of it unpacked.</summary>
internal sealed class SourceArchive(SourceFile file, Stream seekable)
{
    internal TextReader OpenText(string name)
    {
        try
        {
            return Open(Entry(name));
        }
        catch (Exception failure) when (failure is InvalidDataException or NotSupportedException or ArgumentException)
        {
            throw file.Refused(null, $"the archive is damaged or of an unknown kind; download it again, or unpack it and give {name}.", $"l'archive est abîmée ou d'un type inconnu ; téléchargez-la à nouveau, ou décompressez-la et donnez {name}.", failure);
        }
    }

    private static string LastPart(ZipArchiveEntry entry) => entry.FullName[(entry.FullName.LastIndexOfAny(['/', '\\']) + 1)..];

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The file owns and closes them.")]
    private ZipArchiveEntry Entry(string name)
    {
        ZipArchive archive = file.Own(new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true));
        file.CheckCount(archive, $"; unpack it and give {name}.", $" ; décompressez-la et donnez {name}.");
        ZipArchiveEntry[] found = [.. archive.Entries.Where(entry => string.Equals(LastPart(entry), name, StringComparison.OrdinalIgnoreCase))];
        return found switch
        {
            [var only] => only,
            [] => throw file.Refused(null, $"the archive has no {name}; ask for the export that has your connections, or give the file itself.", $"l'archive ne contient pas {name} ; demandez l'export qui comprend vos relations, ou donnez le fichier lui-même."),
            [var first, var second, ..] => throw file.Refused(null, $"the archive has several files called {name} ({first.FullName}, {second.FullName}); unpack it and give one of them.", $"l'archive contient plusieurs fichiers nommés {name} ({first.FullName}, {second.FullName}) ; décompressez-la et donnez l'un d'eux."),
        };
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The file owns and closes them.")]
    private TextReader Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw file.Refused(null, $"{entry.Name} is encrypted in the archive; unpack it with its password and give the file.", $"{entry.Name} est chiffré dans l'archive ; décompressez-la avec son mot de passe et donnez le fichier.");
        }

        (long most, Func<UnreadableFileException> tooMany) = file.MostOf(entry, entry.Name, "; if you trust the archive, unpack it and give the file.", " ; si vous faites confiance à l'archive, décompressez-la et donnez le fichier.");
        return file.TextOf(file.Own(new BoundedStream(ReadOnlyMemory<byte>.Empty, file.Own(entry.Open()), most, tooMany)));
    }
}
