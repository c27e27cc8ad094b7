namespace NetworkApproach;

/// <summary>An appointment that was cancelled or missed, in whose place one new date may be proposed. That is arranging a talk that was
/// agreed to, and no second request.</summary>
internal static class CalledOff
{
    /// <summary>
    /// The last appointment with somebody, where it was cancelled or missed, nothing came of it since, and the patience with a silence,
    /// counted from its end, has not run out; null otherwise.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="appointments">All appointments with one person.</param>
    /// <param name="now">The instant.</param>
    internal static Appointment? Last(ApproachState state, IEnumerable<Appointment> appointments, DateTimeOffset now) =>
        appointments.MaxBy(one => one.AgreedAt) is { IsOpen: false, EndedAt: { } end } last
        && !state.IsNoGo
        && state.Policy.DayOf(now) < state.PolicyAt(end).ReminderDay(end)
        && state.Person(last.With.Id) is var person
        && !(person.LastTalk?.At >= end)
        && !(person.Thread(Thing.Talk).Said is { Answer: Answer.No or Answer.Later } said && said.At >= end)
            ? last
            : null;
}
