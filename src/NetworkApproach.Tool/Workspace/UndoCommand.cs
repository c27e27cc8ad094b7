using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>undo</c>: strikes out what a command recorded, or takes a correction back, and touches nothing else. Nothing is deleted;
/// every later act is judged again.</summary>
internal static class UndoCommand
{
    internal static readonly Phrase ByMistake = Phrase.Plain("undo.by-mistake");
    internal static readonly Phrase StruckOut = Phrase.Plain("undo.struck-out", "what:words!");
    internal static readonly Phrase AsBefore = Phrase.Plain("undo.as-before", "when:words! what:words!");
    internal static readonly Phrase CalledAsBefore = Phrase.Plain("undo.called-as-before", "who:person!");
    internal static readonly Phrase NameStruckOut = Phrase.Plain("undo.name-struck-out", "who:person!");
    internal static readonly Phrase Left = Phrase.Plain("undo.left", "what:words!");
    internal static readonly Phrase Nothing = Phrase.Plain("undo.nothing");
    internal static readonly Phrase NoSuchAct = Phrase.Plain("undo.no-such-act", "typed:id!");
    internal static readonly Phrase LaterFirst = Phrase.Plain("undo.later-first", "typed:id!");
    internal static readonly Phrase AllTheSame = Phrase.Plain("undo.all-the-same", "told:words!");
    internal static readonly Phrase NotUndone = Phrase.Plain("undo.not-undone", "told:words!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> act = new("ACT") { Description = KeepingHelp.UndoAct.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<string?> at = new("--at") { Description = KeepingHelp.UndoAt.Key, HelpName = "WHEN" };
        Option<string?> reason = new("--reason") { Description = KeepingHelp.UndoReason.Key, HelpName = "TEXT" };
        return workspace.Acts("undo", KeepingHelp.Undo.Key, [act, at, reason], (seat, asked) =>
        {
            Approach approach = seat.Approach();
            string? why = ActOptions.Text(asked.GetValue(reason));
            if (asked.GetValue(at) is { } typed)
            {
                EditCommand.Run(seat, approach, asked.GetValue(act), new Edited(seat.Instant(typed, approach)), why);
                return;
            }

            Run(seat, approach, asked.GetValue(act), why ?? seat.Say(ByMistake));
        });
    }

    private static void Run(Workspace workspace, Approach approach, string? number, string why)
    {
        ApproachEvent[] meant = Meant(approach, number);
        Draft made = Turning.Record(
            workspace, approach, meant, new Consent(AllTheSame, NotUndone), draft =>
        {
            meant = Meant(draft.Approach, number);
            ApproachEvent[] struck = [.. meant.Where(e => !IsTurnedBack(e))];
            foreach (ApproachEvent e in meant.Concat(new CommandHistory(draft.Approach).NotesOf(struck)).Reverse())
            {
                draft.Record(id => IsTurnedBack(e)
                    ? new ApproachEvent.Restored(id, workspace.Now, e.Id, why)
                    : new ApproachEvent.StruckOut(id, workspace.Now, e.Id, why));
            }

            draft.Left.AddRange(workspace.Sentences(draft.Approach, Unasked(draft.Approach, struck))
                .Select(line => workspace.Say(Left, Fact.Words("what", line))));
        },
            why);
        workspace.Tell(made, Told(workspace, approach, made, meant), []);
    }

    /// <summary>What was struck out, and what is again as it was before a correction.</summary>
    private static IEnumerable<string> Told(Workspace workspace, Approach before, Draft made, ApproachEvent[] meant)
    {
        HashSet<ActId> struck = [.. meant.Where(e => !IsTurnedBack(e)).Select(e => e.Id)];
        return
        [
            .. workspace.Sentences(before, struck).Select(line => workspace.Say(StruckOut, Fact.Words("what", line))),
            .. workspace.Sentences(made.Approach, Restored(meant))
                .Select(line => workspace.Say(RedoCommand.Restored, Fact.Words("what", line))),
            .. Turning.Names(workspace, before, made.Approach, made.Events.OfType<ApproachEvent.StruckOut>()
                .Select(e => before.Ledger.Stands(e.What)).OfType<ApproachEvent.PersonNoted>(), NameStruckOut, CalledAsBefore),
            .. Turning.Changed(workspace, made.Approach, meant.OfType<ApproachEvent.StruckOut>(), AsBefore, RedoCommand.Restored),
        ];
    }

    private static HashSet<ActId> Restored(IEnumerable<ApproachEvent> meant) =>
        [.. meant.OfType<ApproachEvent.StruckOut>().Where(struck => struck.Instead is null).Select(struck => struck.What)];

    /// <summary>Whether undoing it restores something: it is a striking out or a correction itself.</summary>
    private static bool IsTurnedBack(ApproachEvent e) => e is ApproachEvent.StruckOut;

    /// <summary>What to undo: an act, all that one command recorded, corrected or struck out, or what the last command did. Who is one
    /// person is left.</summary>
    private static ApproachEvent[] Meant(Approach approach, string? number)
    {
        CommandHistory history = new(approach);
        if (number?.Trim() is not { } asked)
        {
            return history.Last(history.InForce) is { Length: > 0 } last ? last : throw new HonestNoException(Nothing);
        }

        ApproachEvent[] among = [.. history.InForce, .. history.Undone.OfType<ApproachEvent.StruckOut>()];
        ApproachEvent[] meant = [.. among.Where(e => CommandHistory.IsOf(e, asked))];
        return meant.Length > 0 ? meant
            : throw new Problem(
                history.WasCorrectedSince(asked) ? LaterFirst : NoSuchAct, TypedFact.Of("typed", number ?? string.Empty));
    }

    /// <summary>The answers that stand without their question once these acts are struck out.</summary>
    private static HashSet<ActId> Unasked(Approach approach, ApproachEvent[] struck)
    {
        ApproachEvent[] standing = [.. approach.Journal().Where(entry => !entry.StruckOut).Select(entry => entry.Event)];
        (ContactId, Request)[] open = [.. standing.Select(Question).OfType<(ContactId, Request)>()];
        return
        [
            .. struck.Where(what => Question(what) is { } question && !open.Contains(question))
                .SelectMany(what => standing
                    .OfType<ApproachEvent.Answered>()
                    .Where(answered => (answered.From, answered.About) == Question(what) && answered.At >= what.At))
                .Select(answered => answered.Id),
        ];
    }

    private static (ContactId Of, Request What)? Question(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted { Minutes: > 0 } attempted => (attempted.To, new Request.Talk()),
        ApproachEvent.Asked asked => (asked.Of, asked.Request),
        _ => null,
    };
}
