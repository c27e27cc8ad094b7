namespace NetworkApproach;

/// <summary>The stored events of one approach, at one moment.</summary>
/// <param name="Events">All events, in the order of recording; empty for an approach the store does not know. The list never changes,
/// whatever is stored later.</param>
/// <param name="Version">The version a write must expect to find; see <see cref="IApproachStore"/>. 0 for an approach the store does not
/// know; equal to the number of events as long as nothing was replaced.</param>
public sealed record ApproachHistory(IReadOnlyList<ApproachEvent> Events, long Version)
{
    /// <summary>The history of an approach that has not been opened: no events, version 0.</summary>
    public static readonly ApproachHistory Empty = new([], 0);
}
