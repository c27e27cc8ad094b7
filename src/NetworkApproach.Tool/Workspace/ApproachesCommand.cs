using System.CommandLine;
using Spectre.Console;

namespace NetworkApproach.Tool;

/// <summary><c>approaches</c>: all that go on, and have ended.</summary>
internal static class ApproachesCommand
{
    internal static readonly Phrase None = Phrase.Plain("approaches.none", "command:words!");
    internal static readonly Phrase CompanyPlace = Phrase.Plain("approaches.company-place");
    internal static readonly Phrase Place = Phrase.Plain("approaches.place");
    internal static readonly Phrase Company = Phrase.Plain("approaches.company");
    internal static readonly Phrase StandsHeading = Phrase.Plain("approaches.stands");
    internal static readonly Phrase People = Phrase.Plain("approaches.people");
    internal static readonly Phrase Due = Phrase.Plain("approaches.due");
    internal static readonly Phrase MetTheBoss = Phrase.Plain("approaches.met-the-boss");
    internal static readonly Phrase GoodNo = Phrase.Plain("approaches.good-no");
    internal static readonly Phrase GivenUp = Phrase.Plain("approaches.given-up");
    internal static readonly Phrase Confirmed = Phrase.Plain("approaches.confirmed");
    internal static readonly Phrase Lost = Phrase.Plain("approaches.lost");
    internal static readonly Phrase Open = Phrase.Plain("approaches.open");

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
                throw new HonestNoException(None, CommandToType.Of("open").Place(seat.Say(CompanyPlace)));
            }
        });

    private static void Tell(Workspace workspace)
    {
        Page page = workspace.Page();
        page.Line(workspace.Say(Place), style: Page.Faint);
        page.Command(workspace.File.Path);
        if (workspace.Approaches.Count > 0)
        {
            page.Table(
                [workspace.Say(Company), workspace.Say(StandsHeading), workspace.Say(People), workspace.Say(Due)],
                workspace.Approaches.Select(approach => (IReadOnlyList<string>)
                [
                    approach.Target.Company.Text,
                    Stands(workspace, approach),
                    approach.People.Count.ToString(workspace.Language.Culture),
                    approach.Courtesies(workspace.Now).Due.Count.ToString(workspace.Language.Culture),
                ]));
        }
    }

    private static string Stands(Workspace workspace, Approach approach) => workspace.Say((approach.Ending, approach.Interest) switch
    {
        (Ending.MetTheBoss, _) => MetTheBoss,
        (Ending.GoodNo, _) => GoodNo,
        (Ending.GivenUp, _) => GivenUp,
        (_, Interest.Confirmed) => Confirmed,
        (_, Interest.Lost) => Lost,
        _ => Open,
    });

    internal static string Endings(Ending ending) =>
        ending switch { Ending.MetTheBoss => "met-the-boss", Ending.GoodNo => "good-no", _ => "given-up" };

    private static string Interests(Interest interest) =>
        interest switch { Interest.Confirmed => "confirmed", Interest.Lost => "lost", _ => "open" };
}
