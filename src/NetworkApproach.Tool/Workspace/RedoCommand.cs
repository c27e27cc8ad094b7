using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>redo</c>: restores what the last <c>undo</c> struck out, and that alone.</summary>
internal static class RedoCommand
{
    internal static readonly Phrase ByMistake = Phrase.Plain("redo.by-mistake");
    internal static readonly Phrase Restored = Phrase.Plain("redo.restored", "what:words!");
    internal static readonly Phrase Nothing = Phrase.Plain("redo.nothing");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Option<string?> reason = new("--reason") { Description = KeepingHelp.RedoReason.Key, HelpName = "TEXT" };
        return workspace.Acts("redo", KeepingHelp.Redo.Key, [reason], (seat, asked) =>
        {
            string why = ActOptions.Text(asked.GetValue(reason)) ?? seat.Say(ByMistake);
            ApproachEvent.StruckOut[] undone = [];
            Draft made = seat.Record(seat.Approach(), draft =>
            {
                undone = Undone(draft.Approach);
                foreach (ApproachEvent.StruckOut struck in undone)
                {
                    draft.Record(act => new ApproachEvent.Restored(act, seat.Now, struck.Id, why));
                }
            });
            HashSet<ActId> back = [.. undone.Select(struck => struck.What)];
            seat.Tell(made, seat.Sentences(made.Approach, back).Select(line => seat.Say(Restored, Fact.Words("what", line))), []);
        });
    }

    /// <summary>What the last command struck out that nothing has restored yet, the last first.</summary>
    /// <exception cref="HonestNoException">There is none.</exception>
    private static ApproachEvent.StruckOut[] Undone(Approach approach)
    {
        ApproachEvent.StruckOut[] standing =
        [
            .. approach.Events.OfType<ApproachEvent.StruckOut>()
                .Where(struck => approach.Ledger.Recorded(struck.What) is not ApproachEvent.SamePersonStated)
                .Where(struck => approach.Ledger.Forbids(Restoring(struck)) is null),
        ];
        return standing.Select(struck => UndoCommand.Command(struck.Id)).MaxBy(UndoCommand.Order) is { } last
            ? [.. standing.Where(struck => UndoCommand.Command(struck.Id) == last).Reverse()]
            : throw new HonestNoException(Nothing);
    }

    private static ApproachEvent.Restored Restoring(ApproachEvent.StruckOut struck) => new(struck.Id, struck.At, struck.Id, struck.Reason);
}
