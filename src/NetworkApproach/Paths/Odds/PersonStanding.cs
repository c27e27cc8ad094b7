namespace NetworkApproach.Paths;

/// <summary>What stands between the seeker and one person, as far as it changes the chance that they say yes. <c>default</c>: nothing
/// does.</summary>
/// <param name="IsConsultant">Placing people is their trade: the known exception to the remedy for hand-offs. No other job is ever read
/// (R6).</param>
/// <param name="IsOwedThanks">The seeker owes them thanks that are due, and has not paid them.</param>
/// <param name="WasAskedRecently">They were asked for a name or leave within 30 days, by this seeker or, where the host knows it, by
/// another (Boomerang: programmes ask one relay once in 30 days; a vendor's claim, grade V).</param>
public readonly record struct PersonStanding(bool IsConsultant = false, bool IsOwedThanks = false, bool WasAskedRecently = false);
