using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>Who knows whom, as a workspace keeps it: its address books, and what its approaches brought to light.</summary>
internal static class KeptTies
{
    /// <summary>The workspace asked for, or the seeker's own one where no file is named; null where there is neither.</summary>
    /// <exception cref="FormatException">The workspace is not there, or cannot be used.</exception>
    internal static Workspace? Open(ParseResult asked, TieOptions options, Terminal terminal, Language language)
    {
        string? path = asked.GetValue(options.Workspace);
        return path is null && (options.NamesFiles(asked) || !File.Exists(WorkspaceFile.DefaultPath))
            ? null
            : Workspace.Open(
                path, terminal, language, CommonOptions.Instant(asked.GetValue(options.Now)),
                CommonOptions.ZoneNamed(asked.GetValue(options.Zone)));
    }

    /// <summary>Everybody and every tie that it knows.</summary>
    internal static ContactNetwork Of(Workspace workspace) =>
        new BookWithApproaches(workspace.Book, workspace.Approaches, Workspace.Seeker).Network();
}
