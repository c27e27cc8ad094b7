namespace NetworkApproach.Books;

/// <summary>A kind of place where a text may name a forgotten person.</summary>
public enum RecordPlace
{
    /// <summary>A free text of an event. Blanking works as in <see cref="Forgetting.Forget"/>: it blanks this text and no other of the
    /// act.</summary>
    EventText,

    /// <summary>A company, somebody else's name or id, or the id of an act or of the approach, in an event. Only striking out, or the
    /// host, can change it.</summary>
    EventName,

    /// <summary>The id of a source. Blanking replaces it with the pseudonym.</summary>
    SourceId,

    /// <summary>The label of a source. Blanking removes it.</summary>
    SourceLabel,

    /// <summary>The reason of a verdict on others. Blanking removes it.</summary>
    VerdictReason,

    /// <summary>Somebody else's job title. Blanking removes it.</summary>
    JobTitle,

    /// <summary>Somebody else's name, id, address or company.</summary>
    OtherPerson,
}
