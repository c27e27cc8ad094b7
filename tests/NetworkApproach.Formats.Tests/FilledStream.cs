namespace NetworkApproach.Formats.Tests;

/// <summary>A stream of a beginning and then one byte for ever after, or for so long: a file larger than memory that takes none. It cannot
/// seek.</summary>
internal sealed class FilledStream(byte[] beginning, byte fill, long length) : Stream
{
    internal long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = (int)Math.Min(count, length - Given);
        for (int place = 0; place < given; place++, Given++)
        {
            buffer[offset + place] = Given < beginning.Length ? beginning[Given] : fill;
        }

        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
