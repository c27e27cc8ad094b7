namespace NetworkApproach;

/// <summary>A talk agreed for an hour, and what has become of it.</summary>
/// <param name="Id">The id of the act that recorded it; its end refers to it.</param>
/// <param name="With">The person.</param>
/// <param name="For">When the talk is to take place.</param>
/// <param name="AgreedAt">When it was agreed.</param>
/// <param name="Minutes">The minutes last asked of the person for a talk; the policy's minutes per talk where none were asked for. 1 or
/// more.</param>
/// <param name="Status">What has become of it at the instant of the view.</param>
public sealed record Appointment(
    ActId Id, Contact With, DateTimeOffset For, DateTimeOffset AgreedAt, int Minutes, AppointmentStatus Status)
{
    /// <summary>When it was cancelled or missed; null unless it was.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>
    /// Whether it still counts: it is ahead, today, or past with nothing recorded of it. A person has one open appointment at most.
    /// </summary>
    public bool IsOpen => Status is AppointmentStatus.Ahead or AppointmentStatus.Today or AppointmentStatus.Past;
}
