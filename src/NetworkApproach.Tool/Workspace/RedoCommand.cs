using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>redo</c>: does again what the last <c>undo</c> undid, and that alone.</summary>
internal static class RedoCommand
{
    internal static readonly Phrase ByMistake = Phrase.Plain("redo.by-mistake");
    internal static readonly Phrase Restored = Phrase.Plain("redo.restored", "what:words!");
    internal static readonly Phrase CalledAgain = Phrase.Plain("redo.called-again", "who:person!");
    internal static readonly Phrase Nothing = Phrase.Plain("redo.nothing");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Option<string?> reason = new("--reason") { Description = KeepingHelp.RedoReason.Key, HelpName = "TEXT" };
        return workspace.Acts("redo", KeepingHelp.Redo.Key, [reason], (seat, asked) =>
            Run(seat, seat.Approach(), ActOptions.Text(asked.GetValue(reason)) ?? seat.Say(ByMistake)));
    }

    private static void Run(Workspace workspace, Approach approach, string why)
    {
        ApproachEvent[] undone = Undone(approach);
        Draft made = Turning.Record(
            workspace, approach, undone, null, draft =>
        {
            undone = Undone(draft.Approach);
            CommandHistory history = new(draft.Approach);
            foreach (ApproachEvent e in undone.Reverse())
            {
                draft.Record(id => e is ApproachEvent.Restored taken && history.CorrectionOf(taken) is { } correction
                    ? new ApproachEvent.StruckOut(id, workspace.Now, correction.What, why, correction.Instead)
                    : new ApproachEvent.Restored(id, workspace.Now, e.Id, why));
            }
        },
            why);
        ApproachEvent.StruckOut[] restored = [.. undone.OfType<ApproachEvent.StruckOut>()];
        HashSet<ActId> back = [.. restored.Where(struck => struck.Instead is null).Select(struck => struck.What)];
        workspace.Tell(
            made,
            [
                .. workspace.Sentences(made.Approach, back).Select(line => workspace.Say(Restored, Fact.Words("what", line))),
                .. Turning.Names(workspace, approach, made.Approach, back
                    .Select(made.Approach.Ledger.Stands).OfType<ApproachEvent.PersonNoted>(), CalledAgain, CalledAgain),
                .. Turning.Changed(workspace, made.Approach, restored, UndoCommand.AsBefore, Restored),
                .. Turning.Changed(
                    workspace, made.Approach, made.Events.OfType<ApproachEvent.StruckOut>(), EditCommand.Corrected, EditCommand.Changed),
            ],
            []);
    }

    /// <summary>What the last command undid that nothing has brought back yet; where there is none, the correction that was the last thing
    /// to be recorded.</summary>
    /// <exception cref="HonestNoException">There is none.</exception>
    private static ApproachEvent[] Undone(Approach approach)
    {
        CommandHistory history = new(approach);
        return history.Last(history.Undone) is { Length: > 0 } last ? last
            : history.Last(history.Corrections) is [var first, ..] corrections && history.IsLast(first) ? corrections
            : throw new HonestNoException(Nothing);
    }
}
