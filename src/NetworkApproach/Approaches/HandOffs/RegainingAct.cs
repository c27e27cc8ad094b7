namespace NetworkApproach;

/// <summary>An act that would regain control of a CV that was passed on, and whether it may be done now.</summary>
/// <param name="Of">Who would be asked.</param>
/// <param name="Request">What: what became of it, to stop, or leave for the recipient; a talk stands for contacting the recipient
/// directly.</param>
/// <param name="Refusal">Why not now; null if it may be done.</param>
public sealed record RegainingAct(Contact Of, Request Request, Refusal? Refusal)
{
    /// <summary>Whether it would ask the same person for the same thing again (R10).</summary>
    public bool WouldAskTwice => Refusal is { Rule: Rule.Once };
}
