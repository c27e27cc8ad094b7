namespace NetworkApproach;

/// <summary>How a relay's name may be used towards one prospect.</summary>
public enum CitingScope
{
    /// <summary>"Ann suggested that I talk with you." The only scope the seeker may ask for.</summary>
    Cited,

    /// <summary>"Ann recommends me to you." Only if the relay offers it.</summary>
    Recommended,

    /// <summary>
    /// The relay tells the prospect beforehand that the seeker will call. Only if the relay offers it; the seeker still makes the call.
    /// </summary>
    Announced,
}
