using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options of <c>plan</c>.</summary>
internal sealed class PlanOptions
{
    internal TieOptions Known { get; } = new();

    internal Option<string> To { get; } = new("--to") { Description = PathsHelp.PlanTo.Key, HelpName = "ID-OR-NAME" };

    internal Option<string> Company { get; } = new("--company") { Description = PathsHelp.PlanCompany.Key, HelpName = "NAME" };

    internal Option<int?> MaxRelays { get; } = new("--max-relays") { Description = PathsHelp.PlanMaxRelays.Key, HelpName = "N" };

    internal Option<string[]> Avoid { get; } = TieOptions.Repeated("--avoid", "ID", PathsHelp.PlanAvoid.Key);

    internal Option<int> Seed { get; } = new("--seed")
    {
        Description = PathsHelp.PlanSeed.Key,
        HelpName = "N",
        DefaultValueFactory = _ => 0,
    };

    internal Option<bool> Json { get; } = CommonOptions.Json();

    internal Option<string> Language { get; } = CommonOptions.Language();

    internal void AddTo(Command command)
    {
        Known.AddTo(command);
        foreach (Option option in (Option[])[To, Company, MaxRelays, Avoid, Seed, Json, Language])
        {
            command.Add(option);
        }
    }
}
