using System.Globalization;
using System.IO.Compression;

namespace NetworkApproach.Tests.Paths;

/// <summary>The ties of a real network (Data/README.md), with chances from a fixed hash of the two ids.</summary>
internal static class FacebookNetwork
{
    internal static readonly string File = Path.Combine(AppContext.BaseDirectory, "Data", "facebook_combined.txt.gz");

    /// <summary>Every friendship as two ties.</summary>
    internal static Tie[] Ties()
    {
        using FileStream file = System.IO.File.OpenRead(File);
        using GZipStream unpacked = new(file, CompressionMode.Decompress);
        using StreamReader reader = new(unpacked);
        List<Tie> ties = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var one, var other])
            {
                ties.Add(TieOf(one, other));
                ties.Add(TieOf(other, one));
            }
        }

        return [.. ties];
    }

    internal static Tie TieOf(string from, string to) =>
        new(
            new ContactId(from), new ContactId(to),
            new Warmth(3))
        { StatedChance = new Chance(0.30 + (0.65 * Hash(from, to) / uint.MaxValue)) };

    /// <summary>FNV-1a over both ids: the same on every machine.</summary>
    private static uint Hash(string from, string to)
    {
        uint hash = 2166136261;
        foreach (char letter in string.Create(CultureInfo.InvariantCulture, $"{from}>{to}"))
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return hash;
    }
}
