namespace NetworkApproach.Formats;

/// <summary>The bytes of a stream, the first ones perhaps read already, until there are too many.</summary>
internal sealed class BoundedStream(ReadOnlyMemory<byte> head, Stream rest, long most, Func<UnreadableFileException> tooMany) : Stream
{
    private ReadOnlyMemory<byte> ahead = head;
    private long taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count = ahead.Length > 0 ? TakeAhead(buffer) : rest.Read(buffer);
        taken += count;
        return taken > most ? throw tooMany() : count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int TakeAhead(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, ahead.Length);
        ahead.Span[..count].CopyTo(buffer);
        ahead = ahead[count..];
        return count;
    }
}
