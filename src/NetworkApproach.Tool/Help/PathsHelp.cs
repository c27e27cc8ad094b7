namespace NetworkApproach.Tool;

/// <summary>What the help pages say of paths and plans.</summary>
internal static class PathsHelp
{
    internal static readonly Phrase Paths = Phrase.Plain("help.paths");
    internal static readonly Phrase PathsAvoid = Phrase.Plain("help.paths.avoid");
    internal static readonly Phrase PathsCompany = Phrase.Plain("help.paths.company");
    internal static readonly Phrase PathsDisjoint = Phrase.Plain("help.paths.disjoint");
    internal static readonly Phrase PathsMaxRelays = Phrase.Plain("help.paths.max-relays");
    internal static readonly Phrase PathsK = Phrase.Plain("help.paths.most");
    internal static readonly Phrase PathsOrder = Phrase.Plain("help.paths.order");
    internal static readonly Phrase PathsTargets = Phrase.Plain("help.paths.targets");
    internal static readonly Phrase PathsTo = Phrase.Plain("help.paths.to");
    internal static readonly Phrase PathsWorkedThere = Phrase.Plain("help.paths.worked-there");
    internal static readonly Phrase Plan = Phrase.Plain("help.plan");
    internal static readonly Phrase PlanAvoid = Phrase.Plain("help.plan.avoid");
    internal static readonly Phrase PlanCompany = Phrase.Plain("help.plan.company");
    internal static readonly Phrase PlanMaxRelays = Phrase.Plain("help.plan.max-relays");
    internal static readonly Phrase PlanSeed = Phrase.Plain("help.plan.seed");
    internal static readonly Phrase PlanTo = Phrase.Plain("help.plan.to");
    internal static readonly Phrase TiesConnections = Phrase.Plain("help.ties.connections");
    internal static readonly Phrase TiesFrom = Phrase.Plain("help.ties.from");
    internal static readonly Phrase TiesNow = Phrase.Plain("help.ties.now");
    internal static readonly Phrase TiesPeople = Phrase.Plain("help.ties.people");
    internal static readonly Phrase TiesPool = Phrase.Plain("help.ties.pool");
    internal static readonly Phrase TiesSameCompany = Phrase.Plain("help.ties.same-company");
    internal static readonly Phrase TiesTies = Phrase.Plain("help.ties.ties");
    internal static readonly Phrase TiesWorkspace = Phrase.Plain("help.ties.workspace");
    internal static readonly Phrase TiesZone = Phrase.Plain("help.ties.zone");
}
