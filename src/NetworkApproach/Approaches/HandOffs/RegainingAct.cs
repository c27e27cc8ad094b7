namespace NetworkApproach;

/// <summary>An act that would regain control of a CV that was passed on, and whether it is allowed now.</summary>
/// <param name="Of">The person to ask.</param>
/// <param name="Request">The request: what became of the CV, to stop, or leave for the recipient. A talk means contacting the recipient
/// directly.</param>
/// <param name="Refusal">Why it is not allowed now; null if it is allowed.</param>
public sealed record RegainingAct(Contact Of, Request Request, Refusal? Refusal)
{
    /// <summary>Whether it is refused because it would ask the same person for the same thing again (rule R10).</summary>
    public bool WouldAskTwice => Refusal is { Rule: Rule.Once };
}
