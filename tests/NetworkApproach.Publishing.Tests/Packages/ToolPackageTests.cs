namespace NetworkApproach.Publishing.Tests;

[Trait("Category", "Packages")]
[Collection(nameof(PackageFolder))]
public class ToolPackageTests(PackageFolder folder)
{
    private const string Tool = "NetworkApproach.Tool";

    [Fact]
    public async Task The_packed_tool_installs_tells_how_it_is_used_and_plays_the_method()
    {
        await folder.PackAsync(Tool);
        Package package = Package.Open(folder.FileOf(Tool));
        Assert.Equal(("README.md", "icon.png", "MIT"), (package["readme"], package["icon"], package["license"]));
        Assert.Equal(
            "DotnetTool",
            package.Metadata.Descendants().Single(element => element.Name.LocalName == "packageType").Attribute("name")!.Value);
        Assert.True(File.Exists(folder.FileOf(Tool, "snupkg")));

        string user = folder.UserFolder("tool-user");
        await Dotnet.RunAsync(user, "tool", "install", Tool, "--tool-path", "tools", "--version", folder.Version);
        string command = Path.Combine(user, "tools", OperatingSystem.IsWindows() ? "network-approach.exe" : "network-approach");

        string help = await Dotnet.RunAsync(command, user, ["--help"]);
        Assert.All(["demo", "audit", "paths"], name => Assert.Contains(name, help, StringComparison.Ordinal));
        Assert.NotEqual("", await Dotnet.RunAsync(command, user, ["demo"]));
    }
}
