namespace NetworkApproach;

/// <summary>How the seeker contacts a person, or is contacted.</summary>
public enum Channel
{
    /// <summary>In writing: an email, a message or a letter.</summary>
    Message,

    /// <summary>By telephone, or any other call.</summary>
    Telephone,

    /// <summary>In person.</summary>
    FaceToFace,
}
