using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options that every command on a workspace has.</summary>
internal sealed class WorkspaceOptions
{
    internal Option<string?> File { get; } = new("--workspace")
    {
        Description = $"The workspace, one file; unless told, the one that NETWORK_APPROACH_WORKSPACE names, or {WorkspaceFile.DefaultPath}.",
        HelpName = "FILE",
    };

    internal Option<string?> Approach { get; } = new("--approach")
    {
        Description = "Which approach, by its company; needed only where several go on and the person is in none or in more than one.",
        HelpName = "COMPANY",
    };

    internal Option<string> Now { get; } = CommonOptions.Now("The present instant, for example 2026-11-23T09:00:00+01:00; this moment unless told.");

    internal Option<string> Zone { get; } = CommonOptions.Zone("The zone in which you say days and times; this machine's unless told.");

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
