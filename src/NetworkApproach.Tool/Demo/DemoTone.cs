namespace NetworkApproach.Tool;

/// <summary>Kinds of lines in the demo's story.</summary>
internal enum DemoTone
{
    /// <summary>Begins a day.</summary>
    Day,

    /// <summary>The seeker's own act.</summary>
    Act,

    /// <summary>What others say and do.</summary>
    Reply,

    /// <summary>What a view of the library shows.</summary>
    View,

    /// <summary>What the teller adds.</summary>
    Note,
}
