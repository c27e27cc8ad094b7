using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NetworkApproach.Formats;

/// <summary>Reads an archive's files, each verified before anything is made of it.</summary>
internal sealed class ArchiveReader(SourceFile file, ZipArchive zip)
{
    internal KeptSearch Read(SuppressionSecret? secret)
    {
        file.CheckCount(zip, ".", ".");
        ArchiveManifest manifest = ArchiveManifest.Read(Bytes(Entry(ArchiveManifest.Name)));
        Dictionary<string, string[]> lines = Verified(manifest);
        SuppressedKey[] keys = [.. Read(lines, SearchArchive.Suppressed, BookJson.ReadSuppressed)];
        if (keys.Length > 0 && (secret is null || secret.Mark != manifest.Mark))
        {
            throw file.Refused(null, "its list of who asked to be forgotten was made with another secret; give the one it was made with, or nobody on it could be recognized.", "sa liste des personnes à oublier a été faite avec une autre clé ; donnez celle d'origine, sinon personne n'y serait reconnu.");
        }

        ContactBook book = ContactBook.Of(
            Read(lines, SearchArchive.Sources, BookJson.ReadSource), Read(lines, SearchArchive.Contacts, BookJson.ReadContact), Read(lines, SearchArchive.Ties, BookJson.ReadTie), Read(lines, SearchArchive.Verdicts, BookJson.ReadVerdict),
            secret is null ? null : SuppressionList.Of(secret, keys));
        return new(new KeptBook(book, 0), new SortedDictionary<ApproachId, ApproachHistory>(manifest.Files
            .Where(one => one.Approach is not null)
            .ToDictionary(one => one.Approach!.Value, one => new ApproachHistory(Array.AsReadOnly(Read(lines, one.Name, EventJson.Read).ToArray()), Math.Max(one.Version, one.Lines)))));
    }

    private Dictionary<string, string[]> Verified(ArchiveManifest manifest)
    {
        HashSet<string> stated = [ArchiveManifest.Name, .. manifest.Files.Select(one => one.Name)];
        foreach (string missing in ((string[])[SearchArchive.Sources, SearchArchive.Contacts, SearchArchive.Ties, SearchArchive.Verdicts, SearchArchive.Suppressed]).Where(name => !stated.Contains(name)))
        {
            throw file.Refused(null, $"its manifest lacks {missing}; take another copy.", $"son manifeste ne cite pas {missing} ; prenez une autre copie.");
        }

        if (zip.Entries.FirstOrDefault(entry => !stated.Contains(entry.FullName)) is { } foreign)
        {
            throw file.Refused(null, $"it has a file {foreign.FullName} that its manifest does not name; it is no archive of this program's, or somebody has changed it.", $"elle contient un fichier {foreign.FullName} que son manifeste ne cite pas ; ce n'est pas une archive de ce programme, ou quelqu'un l'a modifiée.");
        }

        return manifest.Files.ToDictionary(one => one.Name, Verified);
    }

    private string[] Verified(ArchivedFile stated)
    {
        byte[] bytes = Bytes(Entry(stated.Name));
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) != stated.Sha256 ? throw file.Refused(null, $"{stated.Name} has another checksum than its manifest states: it is damaged or changed; take another copy.", $"{stated.Name} n'a pas la somme de contrôle de son manifeste : il est abîmé ou modifié ; prenez une autre copie.")
            : lines.Length - 1 != stated.Lines ? throw file.Refused(null, $"{stated.Name} has {lines.Length - 1} lines, and its manifest states {stated.Lines}; take another copy.", $"{stated.Name} a {lines.Length - 1} lignes, et son manifeste en annonce {stated.Lines} ; prenez une autre copie.")
            : lines[..^1];
    }

    private ZipArchiveEntry Entry(string name) => zip.Entries.Where(entry => entry.FullName == name).ToArray() switch
    {
        [{ IsEncrypted: false } only] => only,
        [] => throw file.Refused(null, $"it has no {name}; it is no archive of this program's, or a damaged one.", $"elle ne contient pas {name} ; ce n'est pas une archive de ce programme, ou elle est abîmée."),
        _ => throw file.Refused(null, $"its {name} is there twice, or encrypted; it is no archive of this program's.", $"{name} y figure deux fois, ou chiffré ; ce n'est pas une archive de ce programme."),
    };

    private byte[] Bytes(ZipArchiveEntry entry)
    {
        (long most, Func<UnreadableFileException> tooMany) = file.MostOf(entry, entry.FullName, ".", ".");
        using MemoryStream bytes = new();
        using Stream packed = entry.Open();
        using BoundedStream bounded = new(ReadOnlyMemory<byte>.Empty, packed, most, tooMany);
        bounded.CopyTo(bytes);
        return bytes.ToArray();
    }

    private IEnumerable<T> Read<T>(Dictionary<string, string[]> lines, string name, Func<string, T> read) => lines[name].Select((line, place) =>
    {
        try
        {
            return read(line);
        }
        catch (FormatException bad)
        {
            throw file.Refused(place + 1, $"of {name}: {bad.Message}", $"de {name} : {bad.Message}", bad);
        }
    });
}
