using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>The exception thrown when everything is written, but what was erased may still be stored in the free pages of the SQLite file
/// or in its log: another process uses the file, or the disk has no room to rewrite it. Compact the file later, with
/// <see cref="SqliteApproachContext.CompactAsync"/>; do not repeat the write.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown only here, and always knows what it met.")]
public sealed class ErasureUnfinishedException : IOException
{
    internal ErasureUnfinishedException(string why, Exception? cause)
        : base(
            "Everything is written, but what was erased may still be stored in the free pages of the file or in its log "
                + $"({why.TrimEnd('.')}); compact the file later.", cause)
    {
    }
}
