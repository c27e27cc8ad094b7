using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>open</c>: begins an approach.</summary>
internal static class OpenCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> company = new("COMPANY") { Description = LearningHelp.OpenCompany.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<string?> role = new("--role") { Description = LearningHelp.OpenRole.Key, HelpName = "TEXT" };
        return workspace.Of(
            "open", LearningHelp.Open.Key, [company, role], isOfAnApproach: false, mayCreate: true,
            (seat, asked) => Run(seat, asked.GetValue(company), ActOptions.Text(asked.GetValue(role))));
    }

    private static void Run(Workspace workspace, string? typed, string? role)
    {
        CompanyName company = new(workspace.Given(typed, "COMPANY", "Which company would you like to approach?", "Quelle entreprise voulez-vous approcher ?"));
        if (workspace.Approaches.FirstOrDefault(approach => approach.Ending is null && approach.Target.Company == company) is { } open)
        {
            throw new HonestNoException(workspace.Say(
                $"An approach to {open.Target.Company} goes on already; see: network-approach next --approach {RefusalHint.Shown(open.Target.Company.Text)}",
                $"Une démarche vers {open.Target.Company} est déjà en cours ; voyez : network-approach next --approach {RefusalHint.Shown(open.Target.Company.Text)}"));
        }

        Target target = new(company, role);
        Draft made = workspace.Record(NewId(workspace, company), draft => draft.Record(act => new ApproachEvent.Opened(
            act, workspace.Now, NewId(workspace, company), Workspace.Seeker, target, ApproachPolicy.Default with { Zone = workspace.Zone })));
        workspace.Tell(
            made,
            workspace.Say("What do you think of it already? For example: network-approach belief needs \"They look for people like me\"", "Qu'en pensez-vous déjà ? Par exemple : network-approach belief besoins \"On y cherche des gens comme moi\""),
            workspace.Say("Then: network-approach next", "Puis : network-approach next"));
    }

    private static ApproachId NewId(Workspace workspace, CompanyName company)
    {
        string slug = NormalText.Of(company.Text).Replace(' ', '-');
        slug = slug.Length > 60 ? slug[..60] : slug;
        string id = slug;
        for (int number = 2; workspace.Approaches.Any(approach => approach.Id.Value == id); number++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return new ApproachId(id);
    }
}
