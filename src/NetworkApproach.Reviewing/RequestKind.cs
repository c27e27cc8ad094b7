namespace NetworkApproach.Reviewing;

/// <summary>What a sentence of a text asks for.</summary>
internal enum RequestKind
{
    /// <summary>Something that no phrase knows.</summary>
    Other,

    /// <summary>A talk, or a day for it.</summary>
    Talk,

    /// <summary>Names, whether somebody is known, or leave: asked in one breath they are one request.</summary>
    Names,

    /// <summary>To be introduced by somebody else's act.</summary>
    Introduction,

    /// <summary>What became of a CV, or to stop it.</summary>
    HandOff,

    /// <summary>A job, a lead or a recommendation.</summary>
    Job,

    /// <summary>That a CV be read or passed on.</summary>
    Cv,

    /// <summary>Nothing but an answer, which goes with whatever else is asked.</summary>
    Answer,

    /// <summary>Some other favour that a phrase knows: to read, send, show or find out something.</summary>
    Favour,
}
