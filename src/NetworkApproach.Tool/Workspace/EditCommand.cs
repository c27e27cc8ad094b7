using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>edit</c>: what was recorded did happen, but on another day, took other minutes, or was said in other words. Nothing else is
/// touched; every later act is judged again.</summary>
internal static class EditCommand
{
    internal static readonly Phrase WrongTime = Phrase.Plain("undo.wrong-time");
    internal static readonly Phrase Wrong = Phrase.Plain("edit.wrong");
    internal static readonly Phrase Corrected = Phrase.Plain("undo.corrected", "when:words! what:words!");
    internal static readonly Phrase Changed = Phrase.Plain("edit.changed", "what:words!");
    internal static readonly Phrase WhatToChange = Phrase.Plain("edit.what-to-change");
    internal static readonly Phrase AllTheSame = Phrase.Plain("edit.all-the-same", "told:words!");
    internal static readonly Phrase NotChanged = Phrase.Plain("edit.not-changed", "told:words!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> act = new("ACT") { Description = KeepingHelp.UndoAct.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<string?> at = new("--at") { Description = KeepingHelp.EditAt.Key, HelpName = "WHEN" };
        Option<int?> minutes = new("--minutes") { Description = KeepingHelp.EditMinutes.Key, HelpName = "N" };
        Option<int?> offered = new("--offered") { Description = LearningHelp.TalkOffered.Key, HelpName = "N" };
        Option<string?> text = new("--text") { Description = KeepingHelp.EditText.Key, HelpName = "TEXT" };
        Option<string?> reason = new("--reason") { Description = KeepingHelp.UndoReason.Key, HelpName = "TEXT" };
        return workspace.Acts("edit", KeepingHelp.Edit.Key, [act, at, minutes, offered, text, reason], (seat, asked) =>
        {
            Approach approach = seat.Approach();
            if (asked.GetValue(minutes) is { } length and (< 1 or > TalkCommand.LongestTalk))
            {
                throw NoLength(length);
            }

            if (asked.GetValue(offered) is { } given and (< 0 or > TalkCommand.LongestTalk))
            {
                throw NoLength(given);
            }

            Run(
                seat, approach, asked.GetValue(act),
                new Edited(
                    asked.GetValue(at) is { } typed ? seat.Instant(typed, approach) : null,
                    asked.GetValue(minutes), asked.GetValue(offered), ActOptions.Text(asked.GetValue(text))),
                ActOptions.Text(asked.GetValue(reason)));
        });
    }

    /// <summary>Corrects an act, or all that one command recorded.</summary>
    /// <exception cref="FormatException">There is no such act, or nothing to change in it.</exception>
    internal static void Run(Workspace workspace, Approach approach, string? number, Edited edited, string? reason)
    {
        if (edited.IsNothing)
        {
            throw new Problem(WhatToChange);
        }

        string why = reason ?? workspace.Say(edited == new Edited(edited.At) ? WrongTime : Wrong);
        Draft made = workspace.Record(
            approach,
            draft =>
            {
                ApproachEvent[] changed = [.. edited.Of(Meant(draft.Approach, number), number ?? string.Empty)];
                if (changed.Length == 0)
                {
                    throw new HonestNoException(RecordedPage.Already);
                }

                foreach (ApproachEvent instead in changed)
                {
                    draft.Record(id => new ApproachEvent.StruckOut(id, workspace.Now, instead.Id, why, instead));
                }
            },
            new Consent(AllTheSame, NotChanged));
        workspace.Tell(
            made, Turning.Changed(workspace, made.Approach, made.Events.OfType<ApproachEvent.StruckOut>(), Corrected, Changed), []);
    }

    private static Problem NoLength(int minutes) => new(
        TalkCommand.NoLength, Fact.Id("typed", minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static ApproachEvent[] Meant(Approach approach, string? number)
    {
        CommandHistory history = new(approach);
        ApproachEvent[] acts = [.. history.InForce.Where(e => e is not (ApproachEvent.StruckOut or ApproachEvent.PersonNoted))];
        if (number?.Trim() is not { } asked)
        {
            return history.Last(acts) is { Length: > 0 } last ? last : throw new HonestNoException(UndoCommand.Nothing);
        }

        ApproachEvent[] meant = [.. acts.Where(e => CommandHistory.IsOf(e, asked))];
        return meant.Length > 0 ? meant : throw new Problem(UndoCommand.NoSuchAct, TypedFact.Of("typed", asked));
    }
}
