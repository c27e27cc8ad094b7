namespace NetworkApproach.Formats;

/// <summary>The bytes of a stream, the first ones perhaps read already, until there are too many.</summary>
internal sealed class BoundedStream(ReadOnlyMemory<byte> head, Stream rest, long most, Func<UnreadableFileException> tooMany)
    : ForwardStream
{
    private ReadOnlyMemory<byte> ahead = head;
    private long taken;

    public override int Read(Span<byte> buffer)
    {
        int count = ahead.Length > 0 ? TakeAhead(buffer) : rest.Read(buffer);
        taken += count;
        return taken > most ? throw tooMany() : count;
    }

    private int TakeAhead(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, ahead.Length);
        ahead.Span[..count].CopyTo(buffer);
        ahead = ahead[count..];
        return count;
    }
}
