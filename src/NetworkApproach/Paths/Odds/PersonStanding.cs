namespace NetworkApproach.Paths;

/// <summary>How one person stands to the seeker, as far as it changes the chance that they say yes. <c>default</c>: it changes
/// nothing.</summary>
/// <remarks>Grades: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on
/// those.</remarks>
/// <param name="IsConsultant">Whether placing people is their trade: the known exception to the remedy for hand-offs. No other job is ever
/// considered (rule R6).</param>
/// <param name="IsOwedThanks">Whether the seeker owes them thanks that are due and not yet paid.</param>
/// <param name="WasAskedRecently">Whether they were asked for a name or leave within 30 days, by this seeker or, if the host knows it, by
/// another (source: Boomerang, programmes ask one relay once in 30 days; a vendor's claim, grade V).</param>
public readonly record struct PersonStanding(bool IsConsultant = false, bool IsOwedThanks = false, bool WasAskedRecently = false);
