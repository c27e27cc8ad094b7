namespace NetworkApproach;

/// <summary>The kind of a mention of a forgotten person, and what can be done about it.</summary>
public enum MentionKind
{
    /// <summary>A free text, which <see cref="Forgetting.Forget"/> blanks if given the mention.</summary>
    Text,

    /// <summary>A company's name, for example a firm named after its founder: strike the act out and replace it.</summary>
    Company,

    /// <summary>Another person's id: forgetting that person too replaces it; otherwise only the host can change it.</summary>
    PersonId,

    /// <summary>An act's id, of this act or of one it refers to: only the host can change it.</summary>
    ActId,

    /// <summary>The id of the approach: only the host can change it.</summary>
    ApproachId,

    /// <summary>Another person's name: it changes only by striking out the description and recording a new one.</summary>
    PersonName,
}
