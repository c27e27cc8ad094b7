namespace NetworkApproach;

/// <summary>One courtesy owed, neither paid nor waived.</summary>
/// <param name="Kind">The kind: thanks, a report-back or an apology.</param>
/// <param name="For">The id of the act it is owed for: a talk, a naming, a leave, or a breach.</param>
/// <param name="To">The person it is owed to.</param>
/// <param name="About">For a report-back, or for thanks for a name or leave: the person named; null otherwise.</param>
/// <param name="DueOn">The day it is due, in the policy's time zone; null for a report-back as long as there is nothing to report about the
/// name.</param>
/// <param name="Status">How urgent it is at the instant of the view.</param>
public sealed record Courtesy(CourtesyKind Kind, ActId For, Contact To, Contact? About, DateOnly? DueOn, CourtesyStatus Status);
