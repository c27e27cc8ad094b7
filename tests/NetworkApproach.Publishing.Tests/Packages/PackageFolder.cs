using System.Globalization;

namespace NetworkApproach.Publishing.Tests;

/// <summary>
/// Our packages, packed once into a folder outside the repository under a version that nobody has ever restored, so that no cache can stand
/// in for them. What is built on the way stays in that folder too: other test projects may be reading the repository's own.
/// </summary>
[CollectionDefinition(nameof(PackageFolder))]
public sealed class PackageFolder : ICollectionFixture<PackageFolder>, IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("network-approach-");

    /// <summary>The projects of the libraries that <c>src</c> holds.</summary>
    internal static IReadOnlyList<string> Libraries { get; } =
    [
        .. Directory.GetFiles(Repository.Find("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => !File.ReadAllText(project).Contains("<PackAsTool>true</PackAsTool>", StringComparison.Ordinal))
            .Where(project => !File.ReadAllText(project).Contains("<IsPackable>false</IsPackable>", StringComparison.Ordinal))
            .Select(project => Path.GetFileNameWithoutExtension(project))
            .Order(StringComparer.Ordinal),
    ];

    internal string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"{Repository.Version}-test.{DateTime.UtcNow.Ticks}");

    internal string Packages => Folder("packages");

    internal string Folder(string name) => Path.Combine(folder.FullName, name);

    internal string FileOf(string package, string extension = "nupkg") => Path.Combine(Packages, $"{package}.{Version}.{extension}");

    internal Task PackAsync(string project) => Dotnet.RunAsync(
        Repository.Root, "pack", Repository.Find($"src/{project}"), "-c", "Release", "-o", Packages, "--artifacts-path",
        Folder("artifacts"), $"-p:Version={Version}");

    /// <summary>A folder for a user of the packages, who restores into a cache of their own and takes the rest from where this machine
    /// always does.</summary>
    internal string UserFolder(string name)
    {
        string user = Directory.CreateDirectory(Folder(name)).FullName;
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string fallback = Directory.Exists(machine)
            ? $"<fallbackPackageFolders><add key=\"machine\" value=\"{machine}\" /></fallbackPackageFolders>"
            : "";
        File.WriteAllText(Path.Combine(user, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Folder("cache")}" /></config>
              <packageSources><add key="packed" value="{Packages}" /></packageSources>
              {fallback}
            </configuration>
            """);
        return user;
    }

    public async Task InitializeAsync()
    {
        foreach (string library in Libraries)
        {
            await PackAsync(library);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Delete(recursive: true);
}
