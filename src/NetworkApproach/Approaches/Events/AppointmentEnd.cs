namespace NetworkApproach;

/// <summary>How an appointment came to nothing.</summary>
public enum AppointmentEnd
{
    /// <summary>It was called off before its hour, by either side.</summary>
    Cancelled,

    /// <summary>Its hour passed without the talk.</summary>
    Missed,
}
