namespace NetworkApproach;

/// <summary>What may name a forgotten person, and what can be done about it.</summary>
public enum MentionKind
{
    /// <summary>A free text: <see cref="Forgetting.Forget"/> blanks it when told the act. Or somebody else's name, which only a new note of
    /// them changes.</summary>
    Text,

    /// <summary>A company's name, such as a firm called after its founder: strike the act out, with what should stand instead.</summary>
    Company,

    /// <summary>Somebody else's id: forgetting them too replaces it; otherwise only the host can.</summary>
    PersonId,

    /// <summary>An act's id, of this act or of one it refers to: only the host can change it.</summary>
    ActId,

    /// <summary>The approach's own id: only the host can change it.</summary>
    ApproachId,
}
