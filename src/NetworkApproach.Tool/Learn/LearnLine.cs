namespace NetworkApproach.Tool;

/// <summary>One paragraph of the explanation.</summary>
internal sealed record LearnLine(LearnKind Kind, Phrase Words);

/// <summary>What a paragraph is.</summary>
internal enum LearnKind
{
    Text,
    Heading,
    Step,
    Rule,
    Example,
}
