namespace NetworkApproach;

/// <summary>The seeker's verdict on the target, after talking.</summary>
public enum Interest
{
    /// <summary>Not judged yet, or in doubt again.</summary>
    Open,

    /// <summary>
    /// The target interests the seeker: names and leave for the inside may be asked for, and the prospective boss may be contacted.
    /// </summary>
    Confirmed,

    /// <summary>The target does not interest the seeker. A good ending; nothing more is asked of anybody (rule R12).</summary>
    Lost,
}
