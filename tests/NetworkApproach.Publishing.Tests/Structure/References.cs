using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetworkApproach.PhraseLists;

namespace NetworkApproach.Publishing.Tests;

/// <summary>Which file of a package uses a type or a member of which other file, as the compiler binds it; bodies count, documentation does
/// not.</summary>
internal sealed class References
{
    // What the source generators of .NET would add: bodies of partial methods and the contexts of the JSON serializer. They use nothing of
    // ours by name.
    private static readonly string[] LeftToGenerators = ["CS8795", "CS0534", "CS7036", "CS1729", "CS0117", "CS1061"];

    private readonly string folder;

    private References(string folder, IReadOnlyCollection<Reference> all) => (this.folder, All) = (folder, all);

    /// <summary>Each once: the file that uses, the file used, and the type.</summary>
    internal IReadOnlyCollection<Reference> All { get; }

    /// <summary>Reads a package's sources.</summary>
    /// <param name="package">The folder below <c>src</c>.</param>
    internal static References Of(string package)
    {
        string folder = Repository.Find($"src/{package}");
        string[] files =
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
        ];
        return Of(folder, files.Select(file => (file, File.ReadAllText(file))), package);
    }

    /// <summary>Reads sources given as texts, each with its path.</summary>
    internal static References Of(string folder, IEnumerable<(string Path, string Text)> sources, string assembly)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp14);
        SyntaxTree[] trees = [.. sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path))];
        Compilation compiled = CSharpCompilation.Create(
            assembly, [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings(assembly), options)], Libraries(assembly),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver
            .Create([new PhraseListGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compiled, out compiled, out _);
        string[] unbound =
        [
            .. compiled
                .GetDiagnostics()
                .Where(found => found.Severity == DiagnosticSeverity.Error && !LeftToGenerators.Contains(found.Id))
                .Select(found => found.ToString()),
        ];
        if (unbound.Length > 0)
        {
            throw new InvalidOperationException($"The sources of {assembly} do not bind, so their references are not known: {unbound[0]}");
        }

        return new References(folder, [.. trees.SelectMany(tree => Used(tree, compiled.GetSemanticModel(tree), folder)).ToHashSet()]);
    }

    /// <summary>The folder of a file, from the package's own; empty for the package's own.</summary>
    internal string FolderOf(string file) =>
        Path.GetRelativePath(folder, Path.GetDirectoryName(file)!) is var name && name == "." ? string.Empty : name.Replace('\\', '/');

    private static IEnumerable<Reference> Used(SyntaxTree tree, SemanticModel model, string folder)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(child => child is not UsingDirectiveSyntax))
        {
            ISymbol?[] symbols = node switch
            {
                SimpleNameSyntax name => [model.GetSymbolInfo(name).Symbol],
                ExpressionSyntax expression => [model.GetSymbolInfo(expression).Symbol, model.GetTypeInfo(expression).Type],
                _ => [],
            };
            foreach (ISymbol symbol in symbols.OfType<ISymbol>())
            {
                ISymbol declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
                INamedTypeSymbol? type = declared as INamedTypeSymbol ?? declared.ContainingType;
                foreach (SyntaxReference place in Places(
                    declared,
                    type).Where(place => place.SyntaxTree.FilePath.StartsWith(folder, StringComparison.Ordinal)
                        && place.SyntaxTree != tree))
                {
                    yield return new Reference(tree.FilePath, place.SyntaxTree.FilePath, type!.Name);
                }
            }
        }
    }

    // A member counts for the file in which it stands, a type for its first: a partial type may stand in several rooms.
    private static IEnumerable<SyntaxReference> Places(ISymbol declared, INamedTypeSymbol? type) =>
        type is null ? []
        : declared is not INamedTypeSymbol && declared.DeclaringSyntaxReferences.Length > 0 ? declared.DeclaringSyntaxReferences
        : type.DeclaringSyntaxReferences.Take(1);

    private static string GlobalUsings(string assembly) => string.Join('\n', ((string[])
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks", .. Imported(assembly)])
        .Select(name => $"global using global::{name};"));

    private static IEnumerable<string> Imported(string assembly) => File.Exists(Repository.Find($"src/{assembly}/{assembly}.csproj"))
        ? System.Xml.Linq.XDocument
            .Load(Repository.Find($"src/{assembly}/{assembly}.csproj"))
            .Descendants("Using")
            .Select(used => used.Attribute("Include")!.Value)
        : [];

    private static IEnumerable<MetadataReference> Libraries(string assembly) => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => Path.GetFileNameWithoutExtension(file) != assembly
            && !Path.GetFileName(file).StartsWith("NetworkApproach.Publishing", StringComparison.Ordinal))
        .Select(file => MetadataReference.CreateFromFile(file));
}
