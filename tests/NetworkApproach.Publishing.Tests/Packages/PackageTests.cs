namespace NetworkApproach.Publishing.Tests;

[Trait("Category", "Packages")]
[Collection(nameof(PackageFolder))]
public class PackageTests(PackageFolder folder)
{
    public static TheoryData<string> Libraries => [.. PackageFolder.Libraries];

    [Fact]
    public void Every_library_has_an_approved_API() =>
        Assert.Equal(PackageFolder.Libraries, Shipped.Assemblies.Select(assembly => assembly.GetName().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_package_holds_its_assembly_its_documentation_and_what_introduces_it(string library) => Assert.Equal(
        ["README.md", "icon.png", $"lib/net10.0/{library}.dll", $"lib/net10.0/{library}.xml"],
        Package.Open(folder.FileOf(library)).Files);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Its_symbols_are_packed_beside_it(string library) =>
        Assert.Equal([$"lib/net10.0/{library}.pdb"], Package.Open(folder.FileOf(library, "snupkg")).Files);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_says_what_it_is_and_under_which_licence(string library)
    {
        Package package = Package.Open(folder.FileOf(library));

        Assert.Equal((library, folder.Version), (package["id"], package["version"]));
        Assert.Equal(("README.md", "icon.png"), (package["readme"], package["icon"]));
        Assert.Equal(
            "expression", package.Metadata.Elements().Single(element => element.Name.LocalName == "license").Attribute("type")!.Value);
        Assert.Equal("MIT", package["license"]);
        Assert.NotEqual("Package Description", package["description"]);
        Assert.True(package["description"].Length > 20, package["description"]);
        Assert.Contains("networking", package["tags"].Split(' '));
        Assert.NotEqual("", package["authors"]);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Its_readme_is_its_own(string library) =>
        Assert.Equal(Repository.Read($"src/{library}/README.md"), Package.Text(folder.FileOf(library), "README.md"));

    [Theory]
    [InlineData("NetworkApproach", "Microsoft.Extensions.DependencyInjection.Abstractions", "QuikGraph")]
    [InlineData(
        "NetworkApproach.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.EntityFrameworkCore.Sqlite",
        "NetworkApproach", "Npgsql.EntityFrameworkCore.PostgreSQL")]
    [InlineData("NetworkApproach.Formats", "CsvHelper", "NetworkApproach", "System.IO.Hashing")]
    [InlineData("NetworkApproach.Reviewing", "NetworkApproach")]
    public void It_depends_on_these_and_nothing_else(string library, params string[] dependencies) =>
        Assert.Equal(dependencies, Package.Open(folder.FileOf(library)).Dependencies);

    [Fact]
    public async Task A_fresh_program_restores_the_packages_compiles_the_readmes_first_code_and_prints_what_is_shown()
    {
        CodeBlock first = CodeBlock.CSharpIn(Repository.Read("README.md"))[0];
        string user = folder.UserFolder("consumer");
        await File.WriteAllTextAsync(Path.Combine(user, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="NetworkApproach" Version="{folder.Version}" />
                <PackageReference Include="NetworkApproach.Formats" Version="{folder.Version}" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(user, "Program.cs"), first.Text);

        await Dotnet.RunAsync(user, "build", "-c", "Release", "-o", "built", "-v", "quiet");
        string printed = await Dotnet.RunAsync(user, Path.Combine("built", "Consumer.dll"));

        Assert.Equal(first.Output ?? printed, printed.ReplaceLineEndings("\n"));
        Assert.True(File.Exists(Path.Combine(user, "built", "NetworkApproach.Formats.dll")));
    }
}
