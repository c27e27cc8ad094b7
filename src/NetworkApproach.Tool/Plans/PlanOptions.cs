using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options of <c>plan</c>.</summary>
internal sealed class PlanOptions
{
    internal TieOptions Known { get; } = new();

    internal Option<string> To { get; } = new("--to") { Description = "The person to reach, by id or by name.", HelpName = "ID-OR-NAME" };

    internal Option<string> Company { get; } = new("--company") { Description = "Or anybody at a company.", HelpName = "NAME" };

    internal Option<int?> MaxRelays { get; } = new("--max-relays") { Description = "With at most how many relays; any number unless told.", HelpName = "N" };

    internal Option<string[]> Avoid { get; } = TieOptions.Repeated("--avoid", "ID", "A person no plan may use.");

    internal Option<int> Seed { get; } = new("--seed") { Description = "What a simulation draws from, where one is needed.", HelpName = "N", DefaultValueFactory = _ => 0 };

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
