namespace NetworkApproach;

/// <summary>A text of the record that may name a forgotten person.</summary>
/// <param name="Act">The act it stands in.</param>
/// <param name="Text">The text; for an id, the id.</param>
/// <param name="IsActId">Whether it is the act's id itself, which only the host can change.</param>
public sealed record Mention(ActId Act, string Text, bool IsActId = false);
