using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>Who knows whom, as a workspace keeps it: its address books, and what its approaches brought to light.</summary>
internal static class KeptTies
{
    /// <summary>The network of the workspace asked for, or of the seeker's own one where no file is named; null where there is
    /// neither.</summary>
    /// <exception cref="FormatException">The workspace is not there, or cannot be used.</exception>
    internal static ContactNetwork? Read(ParseResult asked, TieOptions options, Language language)
    {
        string? path = asked.GetValue(options.Workspace);
        if (path is null && (options.NamesFiles(asked) || !File.Exists(WorkspaceFile.DefaultPath)))
        {
            return null;
        }

        using WorkspaceFile file = WorkspaceFile.Open(WorkspaceFile.PathAsked(path), mayCreate: false, new Ledger());
        return new BookWithApproaches(file.Book(), file.Approaches(), Workspace.Seeker).Network();
    }
}
