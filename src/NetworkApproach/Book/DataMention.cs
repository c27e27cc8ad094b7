namespace NetworkApproach.Books;

/// <summary>A text that may name a forgotten person.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Approach">The approach it stands in; <c>default</c> for the book.</param>
/// <param name="Act">The act it stands in; <c>default</c> for the book.</param>
public sealed record DataMention(DataPlace Where, string Text, ApproachId Approach = default, ActId Act = default)
{
    /// <summary>Whether forgetting can blank it; otherwise it names somebody or something else too, and only changing or forgetting that
    /// changes it.</summary>
    public bool CanBeBlanked =>
        Where is DataPlace.EventText or DataPlace.SourceId or DataPlace.SourceLabel or DataPlace.VerdictReason
            or DataPlace.JobTitle;
}
