using System.IO.Compression;
using System.Xml.Linq;

namespace NetworkApproach.Publishing.Tests;

/// <summary>What a package file holds.</summary>
/// <param name="Files">The paths inside, in ordinal order, without those that only the format needs.</param>
/// <param name="Metadata">The children of the nuspec's metadata, by their local names.</param>
internal sealed record Package(IReadOnlyList<string> Files, XElement Metadata)
{
    internal static Package Open(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        using Stream nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return new Package(
            [
                .. archive.Entries.Select(entry => entry.FullName)
                    .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                        && !name.StartsWith("package/", StringComparison.Ordinal))
                    .Where(name => name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ],
            XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata"));
    }

    internal static string Text(string file, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        using StreamReader reader = new(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The value of an element of the metadata; empty if there is none.</summary>
    internal string this[string name] => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    /// <summary>The ids of the packages it depends on, in ordinal order.</summary>
    internal IEnumerable<string> Dependencies => Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
        .Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal);
}
