using System.Reflection;
using PublicApiGenerator;

namespace NetworkApproach.Publishing.Tests;

public class PublicApiTests
{
    public static TheoryData<string> Packages => [.. Shipped.Assemblies.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_API_is_the_approved_one(string package)
    {
        string approved = Repository.Find($"tests/NetworkApproach.Publishing.Tests/Approved/{package}.txt");
        string received = Path.ChangeExtension(approved, ".received.txt");
        string api = ApiOf(Shipped.Assemblies.Single(assembly => assembly.GetName().Name == package));
        string difference = LineDiff.Of(File.Exists(approved) ? File.ReadAllText(approved) : "", api);
        if (difference.Length == 0)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, api);
        Assert.Fail($"""
            The public API of {package} is not the approved one:

            {difference}

            If the change is wanted, say so in CHANGELOG.md and approve it:
            cp {received} {approved}
            """);
    }

    [Fact]
    public void Every_approved_text_belongs_to_a_package() => Assert.Equal(
        Shipped.Assemblies.Select(assembly => assembly.GetName().Name!).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Find("tests/NetworkApproach.Publishing.Tests/Approved"), "*.txt")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.EndsWith(".received", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static string ApiOf(Assembly assembly) =>
        assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
}
