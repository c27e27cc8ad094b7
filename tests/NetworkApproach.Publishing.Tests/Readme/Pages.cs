namespace NetworkApproach.Publishing.Tests;

/// <summary>The repository's pages in Markdown, from its root.</summary>
internal static class Pages
{
    /// <summary>The page of each package, which is packed with it.</summary>
    internal static IReadOnlyList<string> OfPackages { get; } =
    [
        .. Directory.GetDirectories(Repository.Find("src")).Where(IsPacked).Select(folder => $"src/{Path.GetFileName(folder)}/README.md")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What people read first: the repository's page, the contributors' page, the rules, and the packages' pages.</summary>
    internal static IReadOnlyList<string> Main { get; } = ["README.md", "src/README.md", "src/NetworkApproach/Rules.md", .. OfPackages];

    /// <summary>Every page under version control; the main ones and the changes where there is none.</summary>
    internal static IReadOnlyList<string> All { get; } =
        [.. Repository.TrackedFiles?.Where(file => file.EndsWith(".md", StringComparison.Ordinal)) ?? [.. Main, "CHANGELOG.md"]];

    private static bool IsPacked(string folder) => Directory.GetFiles(folder, "*.csproj") is [var project]
        && !File.ReadAllText(project).Contains("<IsPackable>false</IsPackable>", StringComparison.Ordinal);
}
