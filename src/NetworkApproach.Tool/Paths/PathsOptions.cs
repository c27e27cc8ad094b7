using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options of <c>paths</c>.</summary>
internal sealed class PathsOptions
{
    internal TieOptions Known { get; } = new();

    internal Option<string> To { get; } = new("--to") { Description = PathsHelp.PathsTo.Key, HelpName = "ID-OR-NAME" };

    internal Option<string> Company { get; } = new("--company") { Description = PathsHelp.PathsCompany.Key, HelpName = "NAME" };

    internal Option<string> Targets { get; } = new("--targets") { Description = PathsHelp.PathsTargets.Key, HelpName = "FILE" };

    internal Option<bool> WorkedThere { get; } = new("--worked-there") { Description = PathsHelp.PathsWorkedThere.Key };

    internal Option<int> Count { get; } = new("--k")
    {
        Description = PathsHelp.PathsK.Key,
        HelpName = "N",
        DefaultValueFactory = _ => WarmPathQuery.DefaultCount,
    };

    internal Option<int> MaxRelays { get; } = new("--max-relays")
    {
        Description = PathsHelp.PathsMaxRelays.Key,
        HelpName = "N",
        DefaultValueFactory = _ => WarmPathQuery.DefaultMaxRelays,
    };

    internal Option<string> Order { get; } = new("--order")
    {
        Description = PathsHelp.PathsOrder.Key,
        HelpName = "ORDER",
        DefaultValueFactory = _ => "likeliest",
    };

    internal Option<bool> Disjoint { get; } = new("--disjoint") { Description = PathsHelp.PathsDisjoint.Key };

    internal Option<string[]> Avoid { get; } = TieOptions.Repeated("--avoid", "ID", PathsHelp.PathsAvoid.Key);

    internal Option<bool> Json { get; } = CommonOptions.Json();

    internal Option<string> Language { get; } = CommonOptions.Language();

    internal void AddTo(Command command)
    {
        Order.AcceptOnlyFromAmong("likeliest", "fewest-relays", "least-minutes");
        Known.AddTo(command);
        foreach (Option option in (Option[])[
            To, Company, Targets, WorkedThere, Count, MaxRelays, Order, Disjoint, Avoid, Json, Language])
        {
            command.Add(option);
        }
    }
}
