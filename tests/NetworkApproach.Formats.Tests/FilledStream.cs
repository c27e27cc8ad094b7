namespace NetworkApproach.Formats.Tests;

/// <summary>A stream of a beginning and then one byte for ever after, or for so long: a file larger than memory that takes none. It cannot
/// seek.</summary>
internal sealed class FilledStream(byte[] beginning, byte fill, long length) : ForwardStream
{
    internal long Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int given = (int)Math.Min(buffer.Length, length - Given);
        for (int place = 0; place < given; place++, Given++)
        {
            buffer[place] = Given < beginning.Length ? beginning[Given] : fill;
        }

        return given;
    }
}
