namespace NetworkApproach;

/// <summary>A CV that somebody passed on, and that the seeker has not got back in hand (R9).</summary>
/// <param name="HandOff">The act that recorded it.</param>
/// <param name="By">Who passed it on.</param>
/// <param name="Since">Since when the seeker is no further on.</param>
/// <param name="Recipient">Who has it; null if not known.</param>
/// <param name="NotKnown">What is not known.</param>
/// <param name="Regaining">The acts that would regain control, in the order to try them; a hand-off may also be written off.</param>
public sealed record OpenHandOff(
    ActId HandOff, Contact By, DateTimeOffset Since, Contact? Recipient, IReadOnlyList<HandOffUnknown> NotKnown,
    IReadOnlyList<RegainingAct> Regaining);
