namespace NetworkApproach.Formats;

/// <summary>The characters of a text, watched: what cannot be text is refused with its line.</summary>
internal sealed class CheckedText(TextReader text, string fileName) : TextReader
{
    /// <summary>What the decoder puts where bytes are no text; Unicode keeps it out of texts.</summary>
    internal const char Undecodable = '\uFFFF';

    private int line = 1;
    private bool afterReturn;

    public override int Read(Span<char> buffer)
    {
        int count = text.Read(buffer);
        foreach (char character in buffer[..count])
        {
            Watch(character);
        }

        return count;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Peek() => text.Peek();

    private void Watch(char character)
    {
        switch (character)
        {
            case '\0':
                throw new UnreadableFileException(fileName, line, new SaidPhrase(FilePhrases.NotText));
            case Undecodable:
                throw new UnreadableFileException(fileName, line, new SaidPhrase(FilePhrases.NotUtf8));
            case '\r':
            case '\n' when !afterReturn:
                line++;
                break;
        }

        afterReturn = character == '\r';
    }
}
