namespace NetworkApproach.Formats;

/// <summary>How much of a file is read before it is refused, so that no file can exhaust the machine. Each limit is at least 1.</summary>
/// <remarks>The defaults are our choice: several times the largest export an account can have (30,000 connections, some 5 million
/// bytes).</remarks>
public sealed record ReadingLimits
{
    /// <summary>The limits used unless others are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of a file, of an archive, and of the file unpacked from it: 64 MiB unless told.</summary>
    public long Bytes { get; init => field = AtLeastOne(value, nameof(Bytes)); } = 64L * 1024 * 1024;

    /// <summary>Bytes of a row as UTF-8, its line breaks within quotes included: 64 KiB unless told.</summary>
    public int BytesPerRow { get; init => field = (int)AtLeastOne(value, nameof(BytesPerRow)); } = 64 * 1024;

    /// <summary>Rows of a file, blank ones included: a million unless told.</summary>
    public int Rows { get; init => field = (int)AtLeastOne(value, nameof(Rows)); } = 1_000_000;

    /// <summary>Files in an archive: 10,000 unless told.</summary>
    public int ArchiveEntries { get; init => field = (int)AtLeastOne(value, nameof(ArchiveEntries)); } = 10_000;

    /// <summary>How many times larger a file may be than it is packed: 250 unless told. Text packs to a tenth, at best a
    /// hundredth.</summary>
    public int CompressionRatio { get; init => field = (int)AtLeastOne(value, nameof(CompressionRatio)); } = 250;

    private static long AtLeastOne(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
