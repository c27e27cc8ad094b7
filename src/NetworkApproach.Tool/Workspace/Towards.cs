namespace NetworkApproach.Tool;

/// <summary>Where a day is looked for that was not said in full.</summary>
internal enum Towards
{
    /// <summary>The last one, today included: for what has happened.</summary>
    Past,

    /// <summary>The next one, after today: for what is to come.</summary>
    Future,
}
