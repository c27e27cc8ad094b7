using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options that every command on a workspace has.</summary>
internal sealed class WorkspaceOptions
{
    internal Option<string?> File { get; } = new("--workspace")
    {
        Description = SharedHelp.Workspace.Key,
        HelpName = "FILE",
    };

    internal Option<string?> Approach { get; } = new("--approach")
    {
        Description = SharedHelp.Approach.Key,
        HelpName = "COMPANY",
    };

    internal Option<string> Now { get; } = CommonOptions.Now(SharedHelp.Now.Key);

    internal Option<string> Zone { get; } = CommonOptions.Zone(SharedHelp.Zone.Key);

    internal Option<string> Language { get; } = CommonOptions.Language();

    internal Option<bool> Json { get; } = CommonOptions.Json();

    internal void AddTo(Command command, bool isOfAnApproach)
    {
        if (isOfAnApproach)
        {
            command.Add(Approach);
        }

        command.Add(File);
        command.Add(Now);
        command.Add(Zone);
        command.Add(Language);
        command.Add(Json);
    }
}
