namespace NetworkApproach;

/// <summary>Something in the record that may name a forgotten person.</summary>
/// <param name="Act">The act it stands in; of an id that stands in several, the first.</param>
/// <param name="Text">The text, the name or the id, as it stands there.</param>
/// <param name="Kind">What it is, and so what can be done about it.</param>
public sealed record Mention(ActId Act, string Text, MentionKind Kind = MentionKind.Text);
