namespace NetworkApproach;

/// <summary>One courtesy owed, and neither paid nor waived.</summary>
/// <param name="Kind">Thanks, a report-back or an apology.</param>
/// <param name="For">The act it is owed for: a talk, a naming, a leave, or a breach.</param>
/// <param name="To">To whom.</param>
/// <param name="About">Of a report-back or of thanks for a name or leave: the person named; null otherwise.</param>
/// <param name="DueOn">The day it is due, in the policy's zone; null for a report-back while nothing has become of the name.</param>
/// <param name="Status">How pressing it is at the instant asked about.</param>
public sealed record Courtesy(CourtesyKind Kind, ActId For, Contact To, Contact? About, DateOnly? DueOn, CourtesyStatus Status);
