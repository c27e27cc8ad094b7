using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What to do next, on half a screen.</summary>
internal sealed class NextPage(Workspace workspace, Approach approach, ApproachPlan plan, bool isSigned)
{
    private const int Indent = 8;
    private const int Others = 3;

    private readonly Page page = workspace.Page();
    private readonly CultureInfo culture = workspace.Language.Culture;

    internal void Tell(PlannedMove[] moves, int at, Func<PlannedMove, WordedText> words)
    {
        page.Line(Heading(), style: Page.Strong);
        if (moves.Length == 0)
        {
            Waiting();
            return;
        }

        PlannedMove move = moves[at - 1];
        if (move.Reason == PlanReason.NoWayLeft && StartingPoints.Tell(workspace, approach, page))
        {
            return;
        }

        Labelled(workspace.Say("Who", "Qui"), Who(move.Move));
        Labelled(workspace.Say("Why", "Raison"), move.Why(culture));
        Said(words(move));
        Then(move.Move);
        Waiting();
        Also(moves, at);
    }

    private string Heading() => workspace.Say($"{approach.Target.Company}: what to do next", $"{approach.Target.Company} : que faire maintenant");

    private static string Label(string label) => label.PadRight(Indent);

    private void Labelled(string label, string text) => page.Labelled(label, Indent, text);

    private string Who(Move move) => move.Towards is not { } who
        ? workspace.Say("yourself", "vous-même")
        : who.Employments.FirstOrDefault(employment => !employment.IsPast) is { } employment ? $"{who.Name}, {employment.Company}" : who.Name;

    private void Said(WordedText words)
    {
        Labelled(workspace.Say("Say", "Dire"), words.To is null ? workspace.Say("(to yourself)", "(à vous-même)") : words.Channel switch
        {
            Channel.Message => workspace.Say("in writing:", "par écrit :"),
            Channel.Telephone => workspace.Say("by telephone:", "au téléphone :"),
            _ => workspace.Say("face to face:", "de vive voix :"),
        });
        foreach (string paragraph in words.Text.Split('\n'))
        {
            if (paragraph.Length == 0)
            {
                page.Blank();
            }
            else
            {
                page.Line(paragraph, indent: Indent);
            }
        }

        if (!isSigned && words.To is not null)
        {
            page.Command(Label(workspace.Say("Sign", "Signer")) + workspace.Say("network-approach me \"First Last\"", "network-approach me \"Prénom Nom\""), indent: 0);
        }
    }

    private void Then(Move move)
    {
        page.Command(Label(workspace.Say("Then", "Après")) + $"network-approach {MoveCommandLine.Of(approach, move)}", indent: 0);
        foreach ((string when, string command) in MoveCommandLine.After(approach, move, workspace.Language))
        {
            page.Command(workspace.Say($"{when}: {command}", $"{when} : {command}"), Indent);
        }
    }

    private void Waiting()
    {
        foreach (AwaitedAnswer answer in plan.Awaited)
        {
            string what = What(answer);
            Labelled(workspace.Say("Waiting", "Attente"), answer.Until is not { } until
                ? workspace.Say($"{answer.From.Name} agreed to talk; afterwards: talk {RefusalHint.Shown(approach.People, answer.From)} --minutes N", $"{answer.From.Name} a dit oui à un entretien ; ensuite : talk {RefusalHint.Shown(approach.People, answer.From)} --minutes N")
                : workspace.Say($"{answer.From.Name} ({what}), until {until.ToString("D", culture)}", $"{answer.From.Name} ({what}), jusqu'au {until.ToString("D", culture)}"));
        }
    }

    private string What(AwaitedAnswer answer) => answer.Request switch
    {
        Request.Names => workspace.Say("names", "des noms"),
        Request.Knows => workspace.Say($"whether they know {answer.About}", $"connaître {answer.About}"),
        Request.Leave => workspace.Say($"leave to contact {answer.About}", $"l'accord pour contacter {answer.About}"),
        Request.WhatBecame => workspace.Say("what became of your CV", "ce que votre CV est devenu"),
        Request.Stop => workspace.Say("to stop passing on your CV", "ne plus transmettre votre CV"),
        _ => workspace.Say("a talk", "un entretien"),
    };

    private void Also(PlannedMove[] moves, int at)
    {
        (int Place, PlannedMove Move)[] others = [.. moves.Index().Where(one => one.Index != at - 1 && one.Item.Move is not Move.Close).Take(Others).Select(one => (one.Index + 1, one.Item))];
        foreach ((int place, PlannedMove other) in others)
        {
            page.Command(Label(place == others[0].Place ? workspace.Say("Also", "Ou") : string.Empty) + $"{place.ToString(culture)}. {MoveCommandLine.Of(approach, other.Move)}", indent: 0);
        }
    }
}
