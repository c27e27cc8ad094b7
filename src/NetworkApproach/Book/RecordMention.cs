namespace NetworkApproach.Books;

/// <summary>A text that may name a forgotten person.</summary>
/// <param name="Where">The kind of place where the text is.</param>
/// <param name="Text">The text.</param>
/// <param name="Approach">The approach that contains it; <c>default</c> for the book.</param>
/// <param name="Act">The act that contains it; <c>default</c> for the book.</param>
public sealed record RecordMention(RecordPlace Where, string Text, ApproachId Approach = default, ActId Act = default)
{
    /// <summary>Whether forgetting can blank the text. If not, the text also names somebody or something else, and only changing or
    /// forgetting that changes it.</summary>
    public bool CanBeBlanked =>
        Where is RecordPlace.EventText or RecordPlace.SourceId or RecordPlace.SourceLabel or RecordPlace.VerdictReason
            or RecordPlace.JobTitle;
}
