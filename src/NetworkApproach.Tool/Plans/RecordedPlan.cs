using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The plan of an approach that is kept, where what <c>plan</c> asks is what that approach is for: then <c>plan</c> and
/// <c>next</c> say the same.</summary>
/// <param name="Workspace">Where it is kept.</param>
/// <param name="Approach">The approach.</param>
/// <param name="Plan">Its plan.</param>
internal sealed record RecordedPlan(Workspace Workspace, Approach Approach, ApproachPlan Plan)
{
    /// <summary>The moves that somebody may say no to.</summary>
    internal IReadOnlyList<PlannedMove> Tries { get; } = [.. Plan.Moves.Where(move => move.Yes is not null)];

    /// <summary>The plan of the approach that goes on to the target; null where there is none, or where files or limits of one's own
    /// make it another question.</summary>
    internal static RecordedPlan? Of(
        ParseResult asked, PlanOptions options, AskedTarget target, PathSources sources, Workspace? workspace)
    {
        bool isOfItsOwn = options.Known.NamesFiles(asked) || options.Known.Seeker(asked) != NetworkApproach.Tool.Workspace.Seeker
            || asked.GetResult(options.MaxRelays) is { Implicit: false } || asked.GetResult(options.Avoid) is { Implicit: false };
        return !isOfItsOwn && workspace?.Approaches.FirstOrDefault(one => one.Ending is null && IsFor(one)) is { } approach
            ? new RecordedPlan(workspace, approach, NextCommand.PlanOf(workspace, approach, asked.GetValue(options.Seed)))
            : null;

        bool IsFor(Approach one) => target.Person is { } person
            ? one.Boss?.Id == person.Id
            : sources.Spellings.Among(target.Company!.Value, [one.Target.Company]).Count > 0;
    }

    /// <summary>Who is asked by a move, and whom it leads to; nobody yet where names are asked for that nothing foretells.</summary>
    internal (ContactId From, Contact? To) Over(PlannedMove move) => move.Move is Move.Contact { Attempt: var attempt }
        ? (attempt.Citing?.Relay.Id ?? Approach.Seeker, attempt.To)
        : (move.Move.Towards!.Id, move.Foretold);
}
