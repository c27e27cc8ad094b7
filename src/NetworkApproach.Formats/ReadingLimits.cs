namespace NetworkApproach.Formats;

/// <summary>Limits on how much of a file is read before it is refused, so that no file can exhaust the machine. Each limit is at least
/// 1.</summary>
/// <remarks>The defaults are our choice: several times the largest export that an account can have (30,000 connections, some 5 million
/// bytes).</remarks>
public sealed record ReadingLimits
{
    /// <summary>The default limits.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The greatest number of bytes of a file, of an archive, and of the file unpacked from it: 64 MiB by default.</summary>
    public long Bytes { get; init => field = AtLeastOne(value, nameof(Bytes)); } = 64L * 1024 * 1024;

    /// <summary>The greatest number of bytes of a row in UTF-8, including line breaks within quotes: 64 KiB by default.</summary>
    public int BytesPerRow { get; init => field = (int)AtLeastOne(value, nameof(BytesPerRow)); } = 64 * 1024;

    /// <summary>The greatest number of rows of a file, including blank ones: 1,000,000 by default.</summary>
    public int Rows { get; init => field = (int)AtLeastOne(value, nameof(Rows)); } = 1_000_000;

    /// <summary>The greatest number of files in an archive: 10,000 by default.</summary>
    public int ArchiveEntries { get; init => field = (int)AtLeastOne(value, nameof(ArchiveEntries)); } = 10_000;

    /// <summary>The greatest ratio of a file's size to its compressed size: 250 by default. Text is usually compressed to a tenth, at best
    /// to a hundredth. A file of up to 1 MiB is never refused because of its ratio.</summary>
    public int CompressionRatio { get; init => field = (int)AtLeastOne(value, nameof(CompressionRatio)); } = 250;

    private static long AtLeastOne(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
