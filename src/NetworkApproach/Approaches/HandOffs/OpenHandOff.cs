namespace NetworkApproach;

/// <summary>A CV that a person passed on, and over which the seeker has not regained control (rule R9).</summary>
/// <param name="HandOff">The id of the act that recorded the hand-off.</param>
/// <param name="By">The person who passed the CV on.</param>
/// <param name="Since">When the CV was passed on.</param>
/// <param name="Recipient">The person who has it; null if not known.</param>
/// <param name="NotKnown">What is not known.</param>
/// <param name="Regaining">The acts that would regain control, in the order to try them. A hand-off may also be written off.</param>
public sealed record OpenHandOff(
    ActId HandOff, Contact By, DateTimeOffset Since, Contact? Recipient, IReadOnlyList<HandOffUnknown> NotKnown,
    IReadOnlyList<RegainingAct> Regaining);
