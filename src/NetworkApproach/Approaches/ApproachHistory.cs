namespace NetworkApproach;

/// <summary>What a store keeps of one approach, as of one moment.</summary>
/// <param name="Events">Every event, in the order of recording; empty for an approach the store does not know. It never changes, whatever
/// is stored later.</param>
/// <param name="Version">
/// What a write must expect to find; see <see cref="IApproachStore"/>. 0 for an approach the store does not know; the number of events as
/// long as nothing was replaced.
/// </param>
public sealed record ApproachHistory(IReadOnlyList<ApproachEvent> Events, long Version)
{
    /// <summary>Of an approach nobody has opened: no events, at version 0.</summary>
    public static readonly ApproachHistory Empty = new([], 0);
}
