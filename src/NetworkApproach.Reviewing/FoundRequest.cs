namespace NetworkApproach.Reviewing;

/// <summary>A request in a text.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Words">Where it stands.</param>
/// <param name="IsWish">Whether it is only wished for: "I would like to hear how you work".</param>
/// <param name="IsQuestion">Whether it is a question in which nothing is known to be asked for: "How did you learn that?"</param>
internal readonly record struct FoundRequest(RequestKind Kind, WrittenText.Span Words, bool IsWish = false, bool IsQuestion = false)
{
    /// <summary>The sentence in which it stands.</summary>
    internal Sentence Sentence { get; init; }
}
