namespace NetworkApproach.Texts;

/// <summary>A text, ready to be sent or said. It is plain text: code that shows it as HTML must escape it.</summary>
/// <param name="To">The person it is addressed to; null for the seeker's own verdicts.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Form">The form of address.</param>
/// <param name="Key">The text's key in the phrasebook.</param>
/// <param name="Text">The text. Paragraphs are separated by a blank line.</param>
/// <param name="Cut">The placeholders of the facts that were too long and were cut to fit, in order; usually empty.</param>
public sealed record WordedText(Contact? To, Channel Channel, Form Form, string Key, string Text, IReadOnlyList<string> Cut)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
