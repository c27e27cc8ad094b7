using System.CommandLine;
using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary><c>undo</c>: strikes out what was recorded wrongly, or says when it really was. Nothing is deleted; every later act is judged
/// again.</summary>
internal static class UndoCommand
{
    internal static readonly Phrase ByMistake = Phrase.Plain("undo.by-mistake");
    internal static readonly Phrase WrongTime = Phrase.Plain("undo.wrong-time");
    internal static readonly Phrase Corrected = Phrase.Plain("undo.corrected", "when:words! what:words!");
    internal static readonly Phrase StruckOut = Phrase.Plain("undo.struck-out", "what:words!");
    internal static readonly Phrase Left = Phrase.Plain("undo.left", "what:words!");
    internal static readonly Phrase Nothing = Phrase.Plain("undo.nothing");
    internal static readonly Phrase NoSuchAct = Phrase.Plain("undo.no-such-act", "typed:id!");
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
            DateTimeOffset? really = asked.GetValue(at) is { } typed ? seat.Instant(typed, approach) : null;
            string why = ActOptions.Text(asked.GetValue(reason))
                ?? seat.Say(really is null ? ByMistake : WrongTime);
            Draft made = seat.Record(
                approach,
                draft =>
            {
                ApproachEvent[] meant = Struck(draft.Approach, asked.GetValue(act), lastFirst: really is null);
                foreach (ApproachEvent what in meant)
                {
                    draft.Record(id => really is { } then
                        ? Correction.OfTime(id, seat.Now, what, then, why)
                        : new ApproachEvent.StruckOut(id, seat.Now, what.Id, why));
                }

                draft.Left.AddRange(
                    (really is null ? seat.Sentences(draft.Approach, Unasked(draft.Approach, meant)) : [])
                        .Select(line => seat.Say(Left, Fact.Words("what", line))));
            },
                new Consent(AllTheSame, NotUndone));
            HashSet<ActId> struck = [.. made.Events.OfType<ApproachEvent.StruckOut>().Select(e => e.What)];
            seat.Tell(
                made,
                seat.Sentences(really is null ? approach : made.Approach, struck).Select(line => Done(seat, really, line)), []);
        });
    }

    private static string Done(Workspace workspace, DateTimeOffset? really, string what) => really is { } when
        ? workspace.Say(Corrected, Fact.Words("when", workspace.Language.ShortInstant(when)), Fact.Words("what", what))
        : workspace.Say(StruckOut, Fact.Words("what", what));

    /// <summary>What to strike out or correct: an act, or all that one command recorded; who people are is left.</summary>
    private static ApproachEvent[] Struck(Approach approach, string? number, bool lastFirst)
    {
        ApproachEvent[] standing = [.. approach.Journal().Where(entry => !entry.StruckOut).Select(entry => entry.Event)
            .Where(e => e is not (ApproachEvent.StruckOut or ApproachEvent.Restored or ApproachEvent.Erased or ApproachEvent.Opened
                or ApproachEvent.PersonNoted or ApproachEvent.SamePersonStated or ApproachEvent.PolicyChanged))];
        ApproachEvent[] meant = number?.Trim() is { } asked
            ? [.. standing.Where(e => e.Id.Value == asked || Command(e.Id) == asked)]
            : standing.Select(e => Command(e.Id)).MaxBy(Order) is { } last ? [.. standing.Where(e => Command(e.Id) == last)]
            : throw new HonestNoException(Nothing);
        return meant.Length == 0
            ? throw new Problem(NoSuchAct, TypedFact.Of("typed", number ?? string.Empty))
            : lastFirst ? [.. meant.Reverse()] : meant;
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

    /// <summary>The number of the command that recorded an act: 17 of 17.2.</summary>
    internal static string Command(ActId act) => act.Value.Split('.')[0];

    internal static long Order(string command) =>
        long.TryParse(command, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
