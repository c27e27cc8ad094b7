namespace NetworkApproach.Paths;

/// <summary>The three steps over one tie, in order: the relay names a person, gives leave, and the person named agrees to talk.</summary>
public enum OddsStep
{
    /// <summary>The relay names this person, or says that they know them personally.</summary>
    Names,

    /// <summary>The relay gives leave to contact them in the relay's name.</summary>
    Leave,

    /// <summary>The person contacted agrees to talk, and the talk takes place.</summary>
    Talk,
}
