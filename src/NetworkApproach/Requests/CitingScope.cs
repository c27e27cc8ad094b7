namespace NetworkApproach;

/// <summary>How a relay's name may be used towards one prospect.</summary>
public enum CitingScope
{
    /// <summary>"Ann suggested that I talk with you." All that may be asked.</summary>
    Cited,

    /// <summary>"Ann recommends me to you." Only as the relay offers it.</summary>
    Recommended,

    /// <summary>The relay tells the prospect beforehand that the seeker will call. Only as the relay offers it; the seeker still
    /// calls.</summary>
    Announced,
}
