namespace NetworkApproach;

/// <summary>What every search for one query goes by.</summary>
/// <param name="Graph">The ties.</param>
/// <param name="People">The people, and the order of their ids.</param>
/// <param name="Rules">The query.</param>
/// <param name="Work">What has been done of what may be.</param>
internal sealed record SearchContext(TieGraph Graph, People People, PathRules Rules, SearchWork Work);
