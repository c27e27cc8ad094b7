using System.Globalization;
using System.Text;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// One run over all small worlds: the ordinary one or, where the environment has NETWORKAPPROACH_SMALL_SCOPE_LONG, the long one. Where
/// NETWORKAPPROACH_SMALL_SCOPE names a file, what was found is written there. How long a run takes decides nothing: both go to stated
/// depths. Beside that file the rows are kept as they come: a search whose row is there is not made again, so that a long run may be
/// stopped and gone on with.
/// </summary>
internal sealed class SmallScopeRun
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("NETWORKAPPROACH_SMALL_SCOPE_LONG") is not null;

    private static readonly string? Report = Environment.GetEnvironmentVariable("NETWORKAPPROACH_SMALL_SCOPE");

    private static readonly string? Rows = Report is null ? null : Report + (IsLong ? ".long-rows" : ".rows");

    private readonly List<string> rows = [];
    private readonly Dictionary<string, string> done = [];
    private long states;
    private double seconds;

    /// <summary>Everything tried in every world, once for all tests.</summary>
    internal static Lazy<SmallScopeRun> Everything { get; } = new(() => new SmallScopeRun().Run());

    /// <summary>Every fault, and the shortest history that shows it; null where none does.</summary>
    internal static Lazy<IReadOnlyList<(SmallFault Fault, SmallFinding? Found)>> Faults { get; } = new(() => SmallFinding.Of(
        [.. SmallFault.Lenient, .. SmallFault.Deaf, .. SmallFault.Wrong], SmallWorlds.All.Where(world => world.Elsewhere.IsEmpty)));

    /// <summary>Every demand, and the shortest history that breaks it; null where none does.</summary>
    internal static Lazy<IReadOnlyList<(SmallDemand Demand, IReadOnlyList<ApproachEvent>? Broken)>> Demands { get; } =
        new(() => [.. SmallDemand.All.Select(demand => (demand, demand.Search()))]);

    internal SmallReach Reach { get; } = new();

    internal long Transitions { get; private set; }

    /// <summary>Writes what all runs found to the file that the environment names; nothing where it names none.</summary>
    internal static void Write()
    {
        if (Report is not null)
        {
            File.WriteAllText(Report, Everything.Value.Text());
        }
    }

    private SmallScopeRun()
    {
    }

    private SmallScopeRun Run()
    {
        if (Rows is not null && File.Exists(Rows))
        {
            foreach (string row in File.ReadLines(Rows))
            {
                done[Searched(row)] = row;
            }
        }

        foreach (SmallWorld world in SmallWorlds.All)
        {
            foreach (SmallBeginning beginning in world.Beginnings)
            {
                int steps = IsLong ? beginning.LongSteps ?? world.Depths.LongSteps : world.Depths.Steps;
                int changes = IsLong ? world.Depths.LongChanges : world.Depths.Changes;
                Search(world, beginning, changes, withChanges: true);
                if (steps > changes)
                {
                    Search(world, beginning, steps, withChanges: false);
                }
            }
        }

        return this;
    }

    private void Search(SmallWorld world, SmallBeginning beginning, int depth, bool withChanges)
    {
        string searched = string.Create(
            CultureInfo.InvariantCulture, $"| {world.Name} | {beginning.Name} | {depth} | {(withChanges ? "yes" : "no")} |");
        if (!done.TryGetValue(searched, out string? row))
        {
            SmallSearch search = new(world, beginning, depth, withChanges);
            search.Run((_, judged) => Reach.See(judged));
            row = string.Create(
                CultureInfo.InvariantCulture, $"{searched} {search.States:N0} | {search.Transitions:N0} | {search.Seconds:F1} |");
            if (Rows is not null)
            {
                File.AppendAllText(Rows, row + "\n");
            }
        }

        string[] found = row.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[^3..];
        states += long.Parse(found[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Transitions += long.Parse(found[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        seconds += double.Parse(found[2], CultureInfo.InvariantCulture);
        rows.Add(row);
    }

    /// <summary>What a row is of: its first columns.</summary>
    private static string Searched(string row) => string.Join('|', row.Split('|')[..5]) + "|";

    private string Text()
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"""
            # Small scope, all of it

            Every history that continues a stated beginning by a stated number of steps, in small worlds: whatever the kind of event,
            whomever it names, whatever recorded act it refers to, at every instant of the world, also late and also such as no rule allows.
            Of every step `Evolve`, `Fold`, `Audit` and the plain oracle (`RuleBook` over `Chronicle`) read the whole history and find the
            same; `Decide` says of it what the oracle forbids, as an act of now, as one entered late and beside the seeker's other
            approaches, and foretells exactly what it flags and clears. In every state folding is evolving, every capability is there
            exactly where the oracle says, no view throws, and every move is accepted. With *changes*, the last two steps are also
            strikings-out, with and without something instead, restorings, the same act again, other content under an id that is taken,
            and forgetting.

            Two histories are one where all that a later event can still read is the same (`HistoryKey`), whatever the order of recording
            where it does not count, whatever the ids of the acts, and up to the names of people whom the world treats alike. A state is
            looked at once (`StateKey`).

            | world | beginning | steps | changes | states | transitions | seconds |
            |---|---|---|---|---|---|---|
            {string.Join('\n', rows)}
            | all | | | | {states:N0} | {Transitions:N0} | {seconds:F0} |

            Reached: all {SmallReach.AllEvents.Count} kinds of events, {SmallReach.AllRefusals.Count} refusals,
            {Enum.GetValues<BreachKind>().Length} kinds of breaches and {SmallReach.AllFindings.Count} findings of the audit{Missing()}.
            """);
        text.AppendLine();
        foreach ((string name, string why) in SmallReach.OutOfReach)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- Not reached: {name}; {why}.");
        }

        text.AppendLine();
        text.AppendLine(SmallScopeStories.OfDemands(Demands.Value));
        text.AppendLine(SmallScopeStories.OfFaults(Faults.Value));
        return text.ToString().TrimEnd() + "\n";
    }

    private string Missing() => Reach.Missing() is [_, ..] missing ? $", but for {string.Join(", ", missing)}" : " (but for those below)";
}
