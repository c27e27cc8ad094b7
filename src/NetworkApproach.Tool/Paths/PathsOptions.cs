using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options of <c>paths</c>.</summary>
internal sealed class PathsOptions
{
    internal const string Me = "me";

    internal Option<string[]> Connections { get; } = Repeated("--connections", "FILE", "Your own LinkedIn export: Connections.csv, or the archive's zip.");

    internal Option<string[]> Pools { get; } = Repeated("--pool", "NAME=FILE", "The export of somebody you know; NAME is an id or an unambiguous name.");

    internal Option<string[]> Ties { get; } = Repeated("--ties", "FILE", "CSV: from,to and chance (0 to 1] or warmth (1 to 5), perhaps minutes.");

    internal Option<string[]> People { get; } = Repeated("--people", "FILE", "CSV: id, perhaps name,company,until; an employment a row.");

    internal Option<string[]> SameCompany { get; } = Repeated("--same-company", "A=B", "These two spellings are one company.");

    internal Option<string> From { get; } = new("--from") { Description = "Who seeks, by id.", HelpName = "ID", DefaultValueFactory = _ => Me };

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

    internal Option<string[]> Avoid { get; } = Repeated("--avoid", "ID", "A person no path may use.");

    internal Option<string> Now { get; } = CommonOptions.Now("Ties not touched for years count for less; without it nothing decays.");

    internal Option<string> Zone { get; } = CommonOptions.Zone("In which zone that is which day; the instant's own offset unless told.");

    internal Option<bool> Json { get; } = CommonOptions.Json();

    internal Option<string> Language { get; } = CommonOptions.Language();

    internal void AddTo(Command command)
    {
        Order.AcceptOnlyFromAmong("likeliest", "fewest-relays", "least-minutes");
        foreach (Option option in (Option[])[
            Connections, Pools, Ties, People, SameCompany, From, To, Company, Targets, WorkedThere, Count, MaxRelays, Order, Disjoint, Avoid, Now, Zone, Json, Language])
        {
            command.Add(option);
        }
    }

    private static Option<string[]> Repeated(string name, string value, string description) =>
        new(name) { Description = description + " May repeat.", HelpName = value, Arity = ArgumentArity.OneOrMore };
}
