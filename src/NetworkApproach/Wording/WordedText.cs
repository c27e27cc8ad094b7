namespace NetworkApproach.Texts;

/// <summary>What to say, ready to be sent or said. Plain text: whoever shows it as HTML escapes it.</summary>
/// <param name="To">To whom; null for the seeker's own verdicts.</param>
/// <param name="Channel">Over which channel.</param>
/// <param name="Form">In which form of address.</param>
/// <param name="Key">The text's key in the phrasebook.</param>
/// <param name="Text">The words. Paragraphs are separated by a blank line.</param>
/// <param name="Cut">Which facts were too long and were cut to fit, by their placeholder, in order; empty as a rule.</param>
public sealed record WordedText(Contact? To, Channel Channel, Form Form, string Key, string Text, IReadOnlyList<string> Cut)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
