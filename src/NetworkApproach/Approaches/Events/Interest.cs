namespace NetworkApproach;

/// <summary>The seeker's own verdict on the target, after talking.</summary>
public enum Interest
{
    /// <summary>Not yet judged, or doubted again.</summary>
    Open,

    /// <summary>The target interests the seeker: names and leave for the inside may be asked, and the prospective boss contacted.</summary>
    Confirmed,

    /// <summary>It does not. A good ending; nothing more is asked of anybody (R12).</summary>
    Lost,
}
