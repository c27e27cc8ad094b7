namespace NetworkApproach.Paths;

/// <summary>The steps that one tie takes, in order: the relay names, gives leave, and the person named agrees to talk.</summary>
public enum OddsStep
{
    /// <summary>The relay names this person, or says they know them personally.</summary>
    Names,

    /// <summary>The relay gives leave to contact them in the relay's name.</summary>
    Leave,

    /// <summary>The person contacted agrees to talk, and does.</summary>
    Talk,
}
