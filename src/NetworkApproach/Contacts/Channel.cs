namespace NetworkApproach;

/// <summary>How the seeker reaches somebody, or is reached.</summary>
public enum Channel
{
    /// <summary>In writing: mail, a message, a letter.</summary>
    Message,

    /// <summary>By telephone, or any call.</summary>
    Telephone,

    /// <summary>Face to face.</summary>
    FaceToFace,
}
