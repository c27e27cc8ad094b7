namespace NetworkApproach.Formats;

/// <summary>Why a row of an export brought nobody new.</summary>
public enum SkipReason
{
    /// <summary>It has no name: members who left, or who show none.</summary>
    NoName,

    /// <summary>The same person stood on a line above; that contact has the row's employment too, and the earlier of the two
    /// days.</summary>
    Repeated,

    /// <summary>It is the owner of the export.</summary>
    Owner,

    /// <summary>The person asked not to be kept (R14).</summary>
    Suppressed,

    /// <summary>What identifies the person is longer than the 200 characters an id may have.</summary>
    IdTooLong,

    /// <summary>It has more values than the header has columns, so that nobody knows which is which.</summary>
    TooManyValues,
}
