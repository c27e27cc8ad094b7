using System.Diagnostics;
using System.Xml.Linq;

namespace NetworkApproach.Publishing.Tests;

/// <summary>The repository the tests were built in: its files as they stand on disk.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>The version that our packages carry, as <c>Directory.Build.props</c> states it.</summary>
    internal static string Version { get; } = XDocument.Load(Find("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The files under version control, or about to be, relative to the root with forward slashes, in ordinal order; null outside
    /// a checkout.</summary>
    internal static IReadOnlyList<string>? TrackedFiles { get; } = ListTrackedFiles();

    internal static string Find(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    internal static string Read(string relative) => File.ReadAllText(Find(relative));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NetworkApproach.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds NetworkApproach.sln.");
    }

    private static string[]? ListTrackedFiles()
    {
        if (!Path.Exists(Find(".git")))
        {
            return null;
        }

        using Process git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        })!;
        string listed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? [.. listed
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Where(file => File.Exists(Find(file)))
                .Order(StringComparer.Ordinal)]
            : throw new InvalidOperationException($"git ls-files ended with {git.ExitCode}.");
    }
}
