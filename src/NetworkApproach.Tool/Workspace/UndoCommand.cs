using System.CommandLine;
using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary><c>undo</c>: strikes out what was recorded wrongly. Nothing is deleted; every later act is judged again.</summary>
internal static class UndoCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> act = new("ACT") { Description = "Its number in the journal: 6 is all that one command recorded, 6.1 one act of it; what the last command recorded unless told.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> reason = new("--reason") { Description = "Why it was wrong.", HelpName = "TEXT" };
        Option<bool> yes = new("--yes") { Description = "Also where later acts will then stand against the rules or without their subject." };
        return workspace.On("undo", "Strikes out what was recorded wrongly. It stays in the journal, and counts for nothing; then record what is right.", [act, reason, yes], (seat, asked) =>
        {
            Approach approach = seat.Approach();
            string why = ActOptions.Text(asked.GetValue(reason)) ?? seat.Say("recorded by mistake", "enregistré par erreur");
            string[] before = [.. approach.Breaches.Select(Key)];
            Draft made = seat.Record(approach, draft =>
            {
                foreach (ActId what in Struck(seat, draft.Approach, asked.GetValue(act)))
                {
                    draft.Record(id => new ApproachEvent.StruckOut(id, seat.Now, what, why));
                }

                Breach[] flagged = [.. draft.Approach.Breaches.Where(breach => !before.Contains(Key(breach)))];
                if (flagged.Length > 0 && !asked.GetValue(yes))
                {
                    Confirm(seat, flagged);
                }
            });
            HashSet<ActId> struck = [.. made.Events.OfType<ApproachEvent.StruckOut>().Select(e => e.What)];
            seat.Tell(made, seat.Sentences(approach, struck).Select(line => seat.Say($"Struck out: {line}", $"Annulé : {line}")), [.. made.Approach.Breaches.Where(breach => !before.Contains(Key(breach))).Select(breach => breach.In(seat.Language.Culture()))]);
        });
    }

    /// <summary>What to strike out, the last first: an act, or all that one command recorded; who people are is left.</summary>
    private static ActId[] Struck(Workspace workspace, Approach approach, string? number)
    {
        JournalEntry[] standing = [.. approach.Journal().Where(entry => !entry.StruckOut && entry.Event is not (ApproachEvent.StruckOut or ApproachEvent.Erased or ApproachEvent.Opened or ApproachEvent.PersonNoted))];
        if (number is not null)
        {
            string asked = number.Trim();
            ActId[] meant = [.. standing.Select(entry => entry.Event.Id).Where(id => id.Value == asked || Command(id) == asked).Reverse()];
            return meant.Length > 0 ? meant : throw new FormatException(workspace.Say(
                $"'{number}' is no act that can be undone; the numbers are in: network-approach journal", $"« {number} » n'est pas un acte que l'on puisse annuler ; les numéros sont dans : network-approach journal"));
        }

        string? last = standing.Select(entry => Command(entry.Event.Id)).MaxBy(Order);
        return last is null
            ? throw new HonestNoException(workspace.Say("There is nothing to undo.", "Il n'y a rien à annuler."))
            : [.. standing.Select(entry => entry.Event.Id).Where(id => Command(id) == last).Reverse()];
    }

    private static void Confirm(Workspace workspace, Breach[] flagged)
    {
        string what = string.Join(" ", flagged.Select(breach => breach.In(workspace.Language.Culture())));
        if (!workspace.Confirms(workspace.Say($"Then this will stand against the rules: {what} Undo all the same?", $"Voici ce qui sera alors contraire aux règles : {what} Annuler quand même ?")))
        {
            throw new HonestNoException(workspace.Say(
                $"Not undone, for then this would stand against the rules: {what} Undo that first, or add --yes.",
                $"Rien n'est annulé, car ceci serait alors contraire aux règles : {what} Annulez d'abord cela, ou ajoutez --yes."));
        }
    }

    private static string Key(Breach breach) => $"{breach.Act}/{breach.Rule}/{breach.Kind}";

    /// <summary>The number of the command that recorded an act: 17 of 17.2.</summary>
    private static string Command(ActId act) => act.Value.Split('.')[0];

    private static long Order(string command) => long.TryParse(command, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
