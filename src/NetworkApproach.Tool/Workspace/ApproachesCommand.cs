using System.CommandLine;
using Spectre.Console;

namespace NetworkApproach.Tool;

/// <summary><c>approaches</c>: all that go on, and have ended.</summary>
internal static class ApproachesCommand
{
    internal static Command Of(WorkspaceCommand workspace) => workspace.Of(
        "approaches", KeepingHelp.Approaches.Key, [], isOfAnApproach: false, mayCreate: false, (seat, _) =>
        {
            if (seat.IsJson)
            {
                foreach (Approach approach in seat.Approaches)
                {
                    JsonLines.Write(seat.Terminal.Output, json =>
                    {
                        json.WriteString("approach", approach.Id.Value);
                        json.WriteString("company", approach.Target.Company.Text);
                        json.WriteString("interest", Interests(approach.Interest));
                        json.WriteString("ending", approach.Ending is { } ending ? Endings(ending) : null);
                        json.WriteNumber("people", approach.People.Count);
                        json.WriteNumber("due", approach.Courtesies(seat.Now).Due.Count);
                    });
                }
            }
            else
            {
                Tell(seat);
            }

            if (seat.Approaches.Count == 0)
            {
                throw new HonestNoException(seat.Say("No approach is open yet: network-approach open COMPANY", "Aucune démarche n'est encore ouverte : network-approach open ENTREPRISE"));
            }
        });

    private static void Tell(Workspace workspace)
    {
        Page page = workspace.Page();
        page.Line(workspace.Say("Workspace:", "Espace de travail :"), style: Page.Faint);
        page.Command(workspace.File.Path);
        if (workspace.Approaches.Count > 0)
        {
            page.Table(
                [workspace.Say("Company", "Entreprise"), workspace.Say("Stands", "Où en est-on"), workspace.Say("People", "Personnes"), workspace.Say("Due", "À faire")],
                workspace.Approaches.Select(approach => (IReadOnlyList<string>)
                [
                    approach.Target.Company.Text,
                    Stands(workspace, approach),
                    approach.People.Count.ToString(workspace.Language.Culture),
                    approach.Courtesies(workspace.Now).Due.Count.ToString(workspace.Language.Culture),
                ]));
        }
    }

    private static string Stands(Workspace workspace, Approach approach) => (approach.Ending, approach.Interest) switch
    {
        (Ending.MetTheBoss, _) => workspace.Say("met the boss", "responsable rencontré"),
        (Ending.GoodNo, _) => workspace.Say("a good no", "un bon non"),
        (Ending.GivenUp, _) => workspace.Say("given up", "abandonnée"),
        (_, Interest.Confirmed) => workspace.Say("interest confirmed", "intérêt confirmé"),
        (_, Interest.Lost) => workspace.Say("interest lost", "intérêt perdu"),
        _ => workspace.Say("interest open", "intérêt à confirmer"),
    };

    internal static string Endings(Ending ending) => ending switch { Ending.MetTheBoss => "met-the-boss", Ending.GoodNo => "good-no", _ => "given-up" };

    private static string Interests(Interest interest) => interest switch { Interest.Confirmed => "confirmed", Interest.Lost => "lost", _ => "open" };
}
