using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>open</c>: begins an approach.</summary>
internal static class OpenCommand
{
    internal static readonly Phrase Which = Phrase.Plain("open.which");
    internal static readonly Phrase GoesOn = Phrase.Plain("open.goes-on", "company:company! command:words!");
    internal static readonly Phrase SayABelief = Phrase.Plain("open.say-a-belief", "command:words!");
    internal static readonly Phrase BeliefTopic = Phrase.Plain("open.belief-topic");
    internal static readonly Phrase BeliefText = Phrase.Plain("open.belief-text");
    internal static readonly Phrase Then = Phrase.Plain("open.then", "command:words!");

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
        CompanyName company = new(workspace.Given(typed, "COMPANY", Which));
        if (workspace.Approaches.FirstOrDefault(approach => approach.Ending is null && approach.Target.Company == company) is { } open)
        {
            CompanyName at = open.Target.Company;
            throw new HonestNoException(
                GoesOn,
                CommandToType.Of("next").Option("--approach", TypedName.Of(workspace.Approaches, open)),
                Fact.Company("company", at));
        }

        Target target = new(company, role);
        Draft made = workspace.Record(NewId(workspace, company), draft => draft.Record(act => new ApproachEvent.Opened(
            act, workspace.Now, NewId(workspace, company), Workspace.Seeker, target,
            ApproachPolicy.Default with { Zone = workspace.Zone })));
        workspace.Tell(
            made,
            Advice.Of(
                workspace.Language, SayABelief,
                CommandToType.Of("belief", workspace.Say(BeliefTopic), workspace.Say(BeliefText))),
            Advice.Of(workspace.Language, Then, CommandToType.Of("next")));
    }

    private static ApproachId NewId(Workspace workspace, CompanyName company)
    {
        string slug = Slug.Of(company.Text, "company");
        string id = slug;
        for (int number = 2; workspace.Approaches.Any(approach => approach.Id.Value == id); number++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return new ApproachId(id);
    }
}
