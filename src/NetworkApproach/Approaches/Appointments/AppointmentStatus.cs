namespace NetworkApproach;

/// <summary>What has become of an appointment at an instant.</summary>
public enum AppointmentStatus
{
    /// <summary>Open, on a later day in the policy's time zone: to be prepared.</summary>
    Ahead,

    /// <summary>Open, on this day in the policy's time zone, its hour still to come.</summary>
    Today,

    /// <summary>Open, its hour has come, and nothing is recorded since: neither the talk, nor that it was cancelled or missed.</summary>
    Past,

    /// <summary>A talk with the person is recorded on its day or after it.</summary>
    Kept,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>It was missed.</summary>
    Missed,

    /// <summary>A later appointment with the person took its place.</summary>
    Moved,
}
