namespace NetworkApproach.Books;

/// <summary>Where something may name a forgotten person.</summary>
public enum DataPlace
{
    /// <summary>A free text of an event. Blanked as <see cref="Forgetting.Forget"/> blanks it: with the other free texts of that
    /// act.</summary>
    EventText,

    /// <summary>A company, somebody else's id, or an act's or the approach's own id in an event: only striking out, or the host, changes
    /// it.</summary>
    EventName,

    /// <summary>A source's id. Blanked, the source gets the pseudonym for an id.</summary>
    SourceId,

    /// <summary>What a source is called. Blanked, it is called nothing.</summary>
    SourceLabel,

    /// <summary>Why a verdict on others was found. Blanked, there is no reason.</summary>
    VerdictReason,

    /// <summary>Somebody else's job title. Blanked, there is none.</summary>
    JobTitle,

    /// <summary>Somebody else's name, id, address or company.</summary>
    OtherPerson,
}
