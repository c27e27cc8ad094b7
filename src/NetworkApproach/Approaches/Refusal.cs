namespace NetworkApproach;

/// <summary>Why a command is refused.</summary>
public abstract record Refusal
{
    /// <summary>R8.</summary>
    public sealed record AnswerDoesNotFit : Refusal;
}
