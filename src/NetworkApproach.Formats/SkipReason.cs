namespace NetworkApproach.Formats;

/// <summary>Why a row of an export added nobody new.</summary>
public enum SkipReason
{
    /// <summary>The row has no name: the member left, or shows no name.</summary>
    NoName,

    /// <summary>The same person is on a line above. That contact also gets the row's employment, and the earlier of the two days.</summary>
    Repeated,

    /// <summary>The row is the owner of the export.</summary>
    Owner,

    /// <summary>The person asked not to be stored (rule R14).</summary>
    Suppressed,

    /// <summary>The text that identifies the person is longer than 200 characters, the greatest length of an id.</summary>
    IdTooLong,

    /// <summary>The row has more values than the header has columns, so it is unknown which value belongs to which column.</summary>
    TooManyValues,
}
