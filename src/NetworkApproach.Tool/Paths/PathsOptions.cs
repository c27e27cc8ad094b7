using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options of <c>paths</c>.</summary>
internal sealed class PathsOptions
{
    internal TieOptions Known { get; } = new();

    internal Option<string> To { get; } = new("--to") { Description = "To a person, by id or by name.", HelpName = "ID-OR-NAME" };

    internal Option<string> Company { get; } = new("--company") { Description = "To anybody at a company.", HelpName = "NAME" };

    internal Option<string> Targets { get; } = new("--targets") { Description = "A file with a target a line: a person, or company:NAME.", HelpName = "FILE" };

    internal Option<bool> WorkedThere { get; } = new("--worked-there") { Description = "Past employers count too." };

    internal Option<int> Count { get; } = new("--k")
    {
        Description = "How many paths at most, 1 to 1000.",
        HelpName = "N",
        DefaultValueFactory = _ => WarmPathQuery.DefaultCount,
    };

    internal Option<int> MaxRelays { get; } = new("--max-relays")
    {
        Description = "With at most how many relays.",
        HelpName = "N",
        DefaultValueFactory = _ => WarmPathQuery.DefaultMaxRelays,
    };

    internal Option<string> Order { get; } = new("--order")
    {
        Description = "Which come first: likeliest, fewest-relays or least-minutes.",
        HelpName = "ORDER",
        DefaultValueFactory = _ => "likeliest",
    };

    internal Option<bool> Disjoint { get; } = new("--disjoint") { Description = "The best set of paths that share no relay, for when somebody says no." };

    internal Option<string[]> Avoid { get; } = TieOptions.Repeated("--avoid", "ID", "A person no path may use.");

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
