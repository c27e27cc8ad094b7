using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace NetworkApproach.Publishing.Tests;

/// <summary>Blocks of code one after the other as one program, each seeing what those before it declared.</summary>
/// <remarks>Using directives go to the top and types to the end, where C# wants them; everything else stands as it is, with the line it has
/// in the text.</remarks>
internal static class ReadmeProgram
{
    /// <summary>Written after each block, to tell their outputs apart; no console shows it.</summary>
    private const char EndOfBlock = '\u001E';

    /// <summary>What the SDK imports by itself; a page states every other namespace.</summary>
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The packages that ours bring with them, and whose names a page may use.</summary>
    private static readonly string[] Brought = ["Microsoft.EntityFrameworkCore", "Npgsql.EntityFrameworkCore", "QuikGraph"];

    /// <summary>What the SDK does not report by default: that a package asks for an older version of another than is there.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> SdkSilences = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    /// <summary>Errors and warnings, each with its page and its line there; empty if the blocks compile cleanly.</summary>
    internal static IReadOnlyList<string> Complaints(IReadOnlyList<CodeBlock> blocks) =>
        Told(blocks.SelectMany(block => Parse(block).GetDiagnostics())) is { Count: > 0 } misspelt
            ? misspelt
            : Told(Compile(blocks).GetDiagnostics());

    /// <summary>What each block writes to the console, run in order in this process. The current folder is an empty one, deleted
    /// afterwards.</summary>
    /// <exception cref="InvalidOperationException">The blocks do not compile cleanly.</exception>
    internal static IReadOnlyList<string> Run(IReadOnlyList<CodeBlock> blocks)
    {
        using MemoryStream built = new();
        if (Complaints(blocks) is { Count: > 0 } complaints)
        {
            throw new InvalidOperationException(string.Join('\n', complaints));
        }

        Compile(blocks).Emit(built);

        MethodInfo main = Assembly.Load(built.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        string folder = Environment.CurrentDirectory;
        DirectoryInfo own = Directory.CreateTempSubdirectory("network-approach-page-");
        using StringWriter written = new() { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = own.FullName;
            Console.SetOut(written);
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
            Delete(own);
        }

        return written.ToString().ReplaceLineEndings("\n").Split(EndOfBlock)[..^1];
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // On Windows a file that the page's program still holds open, such as a pooled database, stays until the system cleans up.
        }
    }

    private static CSharpCompilation Compile(IEnumerable<CodeBlock> blocks)
    {
        Dictionary<string, string> usings = new(StringComparer.Ordinal);
        List<string> statements = [], types = [];
        foreach (CodeBlock block in blocks)
        {
            CompilationUnitSyntax unit = Parse(block).GetCompilationUnitRoot();
            SyntaxNode[] declared = [.. unit.Members.Where(member => member is not GlobalStatementSyntax)];
            foreach (UsingDirectiveSyntax directive in unit.Usings)
            {
                usings.TryAdd(directive.ToString(), Numbered(directive, block));
            }

            types.AddRange(declared.Select(type => Numbered(type, block)));
            statements.Add(Without(unit, [.. unit.Usings, .. declared]));
            statements.Add($"#line default\nConsole.Write('\\u{(int)EndOfBlock:X4}');\n");
        }

        string program = string.Concat(usings.Values) + string.Concat(statements) + string.Concat(types);
        return CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(Usings, Options), CSharpSyntaxTree.ParseText(program, Options)],
            References(),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                specificDiagnosticOptions: SdkSilences));
    }

    private static CSharpSyntaxTree Parse(CodeBlock block) =>
        (CSharpSyntaxTree)CSharpSyntaxTree.ParseText($"#line {block.FirstLine} \"{block.Page}\"\n{block.Text}", Options);

    private static string Numbered(SyntaxNode part, CodeBlock block)
    {
        int line = block.FirstLine + part.SyntaxTree.GetLineSpan(part.Span).StartLinePosition.Line - 1;
        return $"#line {line} \"{block.Page}\"\n{part}\n";
    }

    /// <summary>The text with blanks for the given parts, so that every line keeps its number.</summary>
    private static string Without(CompilationUnitSyntax unit, IEnumerable<SyntaxNode> parts)
    {
        char[] left = unit.ToFullString().ToCharArray();
        foreach (int at in parts.SelectMany(part => Enumerable.Range(part.SpanStart, part.Span.Length)).Where(at => left[at] != '\n'))
        {
            left[at] = ' ';
        }

        return new string(left);
    }

    private static List<string> Told(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. from found in diagnostics
           where found.Severity >= DiagnosticSeverity.Warning
           let at = found.Location.GetMappedLineSpan()
           orderby at.StartLinePosition.Line
           let place = at.HasMappedPath ? $"{at.Path}, line {at.StartLinePosition.Line + 1}" : "between the blocks"
           select $"{place}: {found.Id} {found.GetMessage(CultureInfo.InvariantCulture)}",
    ];

    /// <summary>What a host that references the packages and dependency injection compiles against, with what these bring; nothing of the
    /// tests' own.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == framework
                || Brought.Any(name => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal)))
            .Concat(Shipped.Assemblies.Select(assembly => assembly.Location))
            .Append(typeof(IServiceCollection).Assembly.Location)
            .Append(typeof(ServiceProvider).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file));
    }
}
