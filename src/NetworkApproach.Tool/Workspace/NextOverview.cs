using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>The best next move of each approach, where several go on: what is due first.</summary>
internal static class NextOverview
{
    internal static void Tell(Workspace workspace, IReadOnlyList<Approach> ongoing)
    {
        (Approach Approach, ApproachPlan Plan, PlannedMove? Move)[] first =
        [
            .. ongoing
                .Select(approach => (Approach: approach, Plan: NextCommand.PlanOf(workspace, approach)))
                .Select(one => (one.Approach, one.Plan, Move: one.Plan.Moves is [var move, ..] ? move : null))
                .OrderBy(one => one.Move?.Reason ?? PlanReason.NoWayLeft).ThenBy(one => one.Approach.Id),
        ];
        Page page = workspace.Page();
        foreach ((Approach approach, ApproachPlan plan, PlannedMove? move) in first)
        {
            if (workspace.IsJson)
            {
                JsonLines.Write(workspace.Terminal.Output, json => Write(json, workspace, approach, plan, move));
                continue;
            }

            page.Line(approach.Target.Company.Text, style: Page.Strong);
            if (move?.Reason != PlanReason.NoWayLeft || !StartingPoints.Tell(workspace, approach, page))
            {
                page.Line(move?.Why(workspace.Language.Culture) ?? workspace.Say(NextCommand.OnlyWait), indent: 2);
            }

            page.Command(CommandToType.Of("next").Option("--approach", TypedName.Of(workspace.Approaches, approach)).ToString());
        }
    }

    private static void Write(Utf8JsonWriter json, Workspace workspace, Approach approach, ApproachPlan plan, PlannedMove? move)
    {
        NextCommand.WriteMove(json, workspace, approach, plan, move);
        json.WriteString(
            "record",
            move is null || !move.Move.IsRecorded
                ? null
                : MoveCommandLine.Of(approach, move.Move).Option("--approach", TypedName.Of(workspace.Approaches, approach)).Arguments);
    }
}
