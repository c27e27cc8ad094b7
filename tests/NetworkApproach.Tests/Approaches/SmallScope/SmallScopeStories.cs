using System.Globalization;
using System.Text;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What was found, told so that it can be read.</summary>
internal static class SmallScopeStories
{
    internal static string OfDemands(IReadOnlyList<(SmallDemand Demand, IReadOnlyList<ApproachEvent>? Broken)> demands)
    {
        StringBuilder text = new();
        text.AppendLine("""
            ## Demands

            What the method demands of whatever is accepted, beyond that all four agree. All accepted steps are tried, changes included.
            Below a demand that is broken, the shortest accepted history that shows it, without whatever need not be told.
            """);
        foreach ((SmallDemand demand, IReadOnlyList<ApproachEvent>? broken) in demands)
        {
            text.AppendLine();
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"**{demand.Name}**: {(broken is null ? "kept" : "broken")} (from \"{demand.Beginning}\", {Steps(demand.Steps)}).");
            if (broken is not null)
            {
                text.AppendLine();
                text.AppendLine(SmallStory.Of(broken));
            }
        }

        return text.ToString();
    }

    internal static string OfFaults(IReadOnlyList<(SmallFault Fault, SmallFinding? Found)> faults)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"""
            ## Broken on purpose

            {faults.Count} judges, each broken in one place: it never says one refusal, takes no notice of one kind of event, or is a little
            wrong about a limit or a detail. Below each, the shortest history whose last event it judges otherwise than the oracle, without
            whatever need not be told. (No rule reads {string.Join(", ", SmallFault.ReadByNoRule.Select(type => type.Name))}.)
            """);
        foreach ((SmallFault fault, SmallFinding? found) in faults)
        {
            text.AppendLine();
            text.AppendLine(CultureInfo.InvariantCulture, $"**{fault.Name}** {Found(found)}");
            if (found is not null)
            {
                text.AppendLine();
                text.AppendLine(SmallStory.Of(found.History));
            }
        }

        return text.ToString();
    }

    private static string Found(SmallFinding? found) => found switch
    {
        null => "(not found)",
        { Rules: [] } => "(forbidden by it alone)",
        _ => $"(forbidden: {string.Join(", ", found.Rules)})",
    };

    private static string Steps(int steps) => steps == 1 ? "one step" : $"{steps} steps";
}
