using System.CommandLine;
using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary><c>undo</c>: strikes out what was recorded wrongly, or says when it really was. Nothing is deleted; every later act is judged again.</summary>
internal static class UndoCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> act = new("ACT") { Description = KeepingHelp.UndoAct.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<string?> at = new("--at") { Description = KeepingHelp.UndoAt.Key, HelpName = "WHEN" };
        Option<string?> reason = new("--reason") { Description = KeepingHelp.UndoReason.Key, HelpName = "TEXT" };
        Option<bool> yes = new("--yes") { Description = KeepingHelp.UndoYes.Key };
        return workspace.On("undo", KeepingHelp.Undo.Key, [act, at, reason, yes], (seat, asked) =>
        {
            Approach approach = seat.Approach();
            DateTimeOffset? really = asked.GetValue(at) is { } typed ? seat.Instant(typed, approach) : null;
            string why = ActOptions.Text(asked.GetValue(reason))
                ?? (really is null ? seat.Say("recorded by mistake", "enregistré par erreur") : seat.Say("recorded with a wrong time", "enregistré avec une date fausse"));
            string[] before = [.. approach.Breaches.Select(Key)];
            Draft made = seat.Record(approach, draft =>
            {
                ApproachEvent[] meant = Struck(seat, draft.Approach, asked.GetValue(act), lastFirst: really is null);
                foreach (ApproachEvent what in meant)
                {
                    draft.Record(id => really is { } then ? Correction.OfTime(id, seat.Now, what, then, why) : new ApproachEvent.StruckOut(id, seat.Now, what.Id, why));
                }

                string[] left =
                [
                    .. draft.Approach.Breaches.Where(breach => !before.Contains(Key(breach))).Select(breach => breach.In(seat.Language.Culture)),
                    .. really is null ? seat.Sentences(draft.Approach, Unasked(draft.Approach, meant)).Select(line => line + ".") : [],
                ];
                if (left.Length > 0 && !asked.GetValue(yes))
                {
                    Confirm(seat, string.Join(" ", left));
                }
            });
            HashSet<ActId> struck = [.. made.Events.OfType<ApproachEvent.StruckOut>().Select(e => e.What)];
            string done = really is { } when
                ? seat.Say($"Corrected, to {when.ToString("d MMM yyyy HH:mm", seat.Language.Culture)}", $"Corrigé, au {when.ToString("d MMM yyyy HH:mm", seat.Language.Culture)}")
                : seat.Say("Struck out", "Annulé");
            seat.Tell(
                made,
                seat.Sentences(really is null ? approach : made.Approach, struck).Select(line => seat.Say($"{done}: {line}", $"{done} : {line}")),
                [.. made.Approach.Breaches.Where(breach => !before.Contains(Key(breach))).Select(breach => breach.In(seat.Language.Culture))]);
        });
    }

    /// <summary>What to strike out or correct: an act, or all that one command recorded; who people are is left.</summary>
    private static ApproachEvent[] Struck(Workspace workspace, Approach approach, string? number, bool lastFirst)
    {
        ApproachEvent[] standing = [.. approach.Journal().Where(entry => !entry.StruckOut).Select(entry => entry.Event)
            .Where(e => e is not (ApproachEvent.StruckOut or ApproachEvent.Erased or ApproachEvent.Opened or ApproachEvent.PersonNoted))];
        ApproachEvent[] meant = number?.Trim() is { } asked
            ? [.. standing.Where(e => e.Id.Value == asked || Command(e.Id) == asked)]
            : standing.Select(e => Command(e.Id)).MaxBy(Order) is { } last ? [.. standing.Where(e => Command(e.Id) == last)] : throw new HonestNoException(workspace.Say("There is nothing to undo.", "Il n'y a rien à annuler."));
        return meant.Length == 0
            ? throw new FormatException(workspace.Say(
                $"'{number}' is no act that can be undone; the numbers are in: network-approach journal", $"« {number} » n'est pas un acte que l'on puisse annuler ; les numéros sont dans : network-approach journal"))
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
                .SelectMany(what => standing.OfType<ApproachEvent.Answered>().Where(answered => (answered.From, answered.About) == Question(what) && answered.At >= what.At))
                .Select(answered => answered.Id),
        ];
    }

    private static (ContactId Of, Request What)? Question(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted { Minutes: > 0 } attempted => (attempted.To, new Request.Talk()),
        ApproachEvent.Asked asked => (asked.Of, asked.Request),
        _ => null,
    };

    private static void Confirm(Workspace workspace, string left)
    {
        if (!workspace.Confirms(workspace.Say($"Then this will be left without its ground: {left} Undo all the same?", $"Voici ce qui restera alors sans fondement : {left} Annuler quand même ?")))
        {
            throw new HonestNoException(workspace.Say(
                $"Not undone, for this would then be left without its ground: {left} Undo that first, or add --yes.",
                $"Rien n'est annulé, car ceci resterait alors sans fondement : {left} Annulez d'abord cela, ou ajoutez --yes."));
        }
    }

    private static string Key(Breach breach) => $"{breach.Act}/{breach.Rule}/{breach.Kind}";

    /// <summary>The number of the command that recorded an act: 17 of 17.2.</summary>
    private static string Command(ActId act) => act.Value.Split('.')[0];

    private static long Order(string command) => long.TryParse(command, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
