namespace NetworkApproach;

/// <summary>A part of the record that may still name a forgotten person.</summary>
/// <param name="Act">The id of the act that contains it; for an id that occurs in several acts, the first.</param>
/// <param name="Text">The text, name or id, as recorded.</param>
/// <param name="Kind">The kind of mention, which tells what can be done about it.</param>
public sealed record Mention(ActId Act, string Text, MentionKind Kind = MentionKind.Text);
