namespace NetworkApproach;

/// <summary>Works out what has become of every appointment; linear in the history but for sorting.</summary>
internal static class AppointmentView
{
    /// <param name="record">The record as of <paramref name="now"/>.</param>
    /// <param name="now">The instant.</param>
    internal static IReadOnlyList<Appointment> Of(ApproachRecord record, DateTimeOffset now)
    {
        ApproachState state = record.State;
        var settled = new Dictionary<ActId, AppointmentStatus>();
        var ends = new Dictionary<ActId, DateTimeOffset>();
        var last = new Dictionary<ContactId, ApproachEvent.AppointmentMade>();
        var made = new List<ApproachEvent.AppointmentMade>();
        foreach (ApproachEvent e in record.Standing())
        {
            switch (e)
            {
                case ApproachEvent.AppointmentMade next:
                    if (last.TryGetValue(next.With, out ApproachEvent.AppointmentMade? moved))
                    {
                        settled.TryAdd(moved.Id, AppointmentStatus.Moved);
                    }

                    last[next.With] = next;
                    made.Add(next);
                    break;
                case ApproachEvent.AppointmentEnded { How: var how } ended:
                    settled[ended.Appointment] = how == AppointmentEnd.Missed ? AppointmentStatus.Missed : AppointmentStatus.Cancelled;
                    ends[ended.Appointment] = ended.At;
                    break;
                case ApproachEvent.Talked talked when last.TryGetValue(talked.With, out ApproachEvent.AppointmentMade? kept)
                    && state.Policy.DayOf(talked.At) >= state.Policy.DayOf(kept.For):
                    settled.TryAdd(kept.Id, AppointmentStatus.Kept);
                    break;
            }
        }

        return Array.AsReadOnly(made
            .Where(one => !state.IsErased(one.With))
            .OrderBy(one => one.For)
            .ThenBy(one => one.With)
            .Select(one => new Appointment(
                one.Id, state.Contact(one.With), one.For, one.At, Minutes(state, one.With),
                settled.TryGetValue(one.Id, out AppointmentStatus status) ? status : Open(state.Policy, one.For, now))
            {
                EndedAt = ends.TryGetValue(one.Id, out DateTimeOffset end) ? end : null,
            })
            .ToArray());
    }

    private static int Minutes(ApproachState state, ContactId with) => state.Person(with).Last?.Minutes ?? state.Policy.MinutesPerTalk;

    private static AppointmentStatus Open(ApproachPolicy policy, DateTimeOffset hour, DateTimeOffset now)
    {
        if (hour <= now)
        {
            return AppointmentStatus.Past;
        }

        return policy.DayOf(hour) == policy.DayOf(now) ? AppointmentStatus.Today : AppointmentStatus.Ahead;
    }
}
