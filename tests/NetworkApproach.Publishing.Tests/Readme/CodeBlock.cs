namespace NetworkApproach.Publishing.Tests;

/// <summary>One fenced block of a Markdown text, and the output shown right after it.</summary>
/// <param name="Language">The first word after the fence; empty if none.</param>
/// <param name="Runs">False for code that is to compile only: <c>csharp no-run</c>.</param>
/// <param name="FirstLine">The number of the first line inside the fence, from 1.</param>
/// <param name="Text">The lines inside the fence, each ended by a newline.</param>
/// <param name="Output">The text of the block fenced <c>text</c> that follows with nothing but blank lines between; null if none
/// does.</param>
/// <param name="Page">The page it stands on, from the root of the repository.</param>
internal sealed record CodeBlock(string Language, bool Runs, int FirstLine, string Text, string? Output = null, string Page = "README.md")
{
    /// <summary>Every fenced block, in order.</summary>
    /// <exception cref="FormatException">A fence is never closed, or its words are none that are known for code: a misspelt one would leave
    /// code unchecked.</exception>
    internal static IReadOnlyList<CodeBlock> In(string markdown)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        List<CodeBlock> blocks = [];
        bool nothingBetween = false;
        for (int at = 0; at < lines.Length; at++)
        {
            if (Fence.Opening(lines[at]) is not { } fence)
            {
                nothingBetween &= string.IsNullOrWhiteSpace(lines[at]);
                continue;
            }

            int end = Array.FindIndex(lines, at + 1, fence.IsClosedBy);
            if (end < 0)
            {
                throw new FormatException($"Line {at + 1}: this fence is never closed.");
            }

            CodeBlock block = Read(fence, at + 1, lines[(at + 1)..end]);
            if (nothingBetween && block.Language == "text" && blocks[^1] is { Language: "csharp", Runs: true } code)
            {
                blocks[^1] = code with { Output = block.Text };
            }

            blocks.Add(block);
            (nothingBetween, at) = (true, end);
        }

        return blocks;
    }

    /// <summary>The blocks of C#, in order.</summary>
    internal static IReadOnlyList<CodeBlock> CSharpIn(string markdown) => [.. In(markdown).Where(block => block.Language == "csharp")];

    /// <summary>The blocks of C# on a page of the repository, in order.</summary>
    internal static IReadOnlyList<CodeBlock> CSharpOn(string page) =>
        [.. CSharpIn(Repository.Read(page)).Select(block => block with { Page = page })];

    private static CodeBlock Read(Fence fence, int line, string[] inside)
    {
        string text = string.Concat(inside.Select(each => fence.Unindent(each) + "\n"));
        return fence.Words switch
        {
            ["csharp"] => new CodeBlock("csharp", true, line + 1, text),
            ["csharp", "no-run"] => new CodeBlock("csharp", false, line + 1, text),
            ["csharp", ..] or ["cs" or "c#" or "C#" or "CSharp" or "Csharp", ..] =>
                throw new FormatException(
                    $"Line {line}: code is fenced as \"csharp\" or \"csharp no-run\", not \"{string.Join(' ', fence.Words)}\"."),
            [var language, ..] => new CodeBlock(language, false, line + 1, text),
            _ => new CodeBlock("", false, line + 1, text),
        };
    }

    private sealed record Fence(int Indent, string Marks, string[] Words)
    {
        internal static Fence? Opening(string line)
        {
            string body = line.TrimStart(' ');
            string marks = Marking(body);
            string rest = body[marks.Length..];
            return line.Length - body.Length > 3 || marks.Length < 3 || (marks[0] == '`' && rest.Contains('`', StringComparison.Ordinal))
                ? null
                : new Fence(line.Length - body.Length, marks, rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        internal bool IsClosedBy(string line)
        {
            string body = line.Trim();
            return body.StartsWith(Marks, StringComparison.Ordinal) && Marking(body).Length == body.Length;
        }

        internal string Unindent(string line) => line[Math.Min(Indent, line.Length - line.TrimStart(' ').Length)..];

        private static string Marking(string body) => body is ['`' or '~', ..] ? body[..^body.TrimStart(body[0]).Length] : "";
    }
}
