namespace NetworkApproach.Publishing.Tests;

public class ReadmeProgramTests
{
    [Fact]
    public void Each_block_sees_what_those_before_it_declared_and_its_output_is_its_own() => Assert.Equal(
        ["1\n", "", "12\n"],
        ReadmeProgram.Run(
            CodeBlock.CSharpIn(
                "```csharp\nint a = 1;\nConsole.WriteLine(a);\n```\n```csharp\na++;\n```\n```csharp\nConsole.Write(a - 1); "
                    + "Console.WriteLine(a);\n```")));

    [Fact]
    public void Using_directives_and_types_may_stand_in_any_block_and_twice() => Assert.Equal(
        ["x: 3\n", "Point { X = 1 }\n"],
        ReadmeProgram.Run(
            CodeBlock.CSharpIn(
                "```csharp\nusing System.Text;\nusing NetworkApproach;\nvar text = new StringBuilder(\"x: "
                    + "\");\ntext.Append(Twice.One(2));\nConsole.WriteLine(text);\nstatic class Twice { public static int One(int a) => "
                        + "a + 1; }\n```\n```csharp\nusing System.Text;\nConsole.WriteLine(new Point(1));\nrecord Point(int X);\n```")));

    [Fact]
    public void Code_may_await() =>
        Assert.Equal(
            ["done\n"], ReadmeProgram.Run(CodeBlock.CSharpIn("```csharp\nawait Task.Yield();\nConsole.WriteLine(\"done\");\n```")));

    [Fact]
    public void The_library_is_at_hand_with_a_using_in_any_block() => Assert.Equal(
        ["ann\n", ""],
        ReadmeProgram.Run(CodeBlock.CSharpIn(
            "```csharp\nConsole.WriteLine(new ContactId(\"ann\"));\n```\n```csharp\nusing NetworkApproach;\n```")));

    [Fact]
    public void Files_are_written_to_a_folder_of_their_own()
    {
        string folder = Environment.CurrentDirectory;
        string printed = Assert.Single(ReadmeProgram.Run(CodeBlock.CSharpIn(
            "```csharp\nFile.WriteAllText(\"a.txt\", \"a\");\nConsole.Write(Path.GetFullPath(\"a.txt\"));\n```")));

        Assert.NotEqual(folder, Path.GetDirectoryName(printed));
        Assert.False(File.Exists(printed));
        Assert.Equal(folder, Environment.CurrentDirectory);
    }

    [Theory]
    [InlineData("# T\n```csharp\nint a = 1;\nConsole.WriteLine(a + b);\n```", "README.md, line 4: CS0103")]
    [InlineData("```csharp\n\nint unused = 1;\n```", "README.md, line 3: CS0219")]
    [InlineData("```csharp\nstring none = null;\nConsole.WriteLine(none);\n```", "README.md, line 2: CS8600")]
    [InlineData("```csharp\nusing No.Such.Thing;\nConsole.WriteLine();\n```", "README.md, line 2: CS0246")]
    [InlineData(
        "```csharp\nConsole.WriteLine();\n```\n\n```csharp\nConsole.WriteLine();\nclass A\n{\n    int b = c;\n}\n```", "README.md, line "
            + "9: CS0103")]
    [InlineData("```csharp\nConsole.WriteLine(\n```", "README.md, line 2: CS1026")]
    [InlineData("```csharp\nConsole.WriteLine(Xunit.Assert.True);\n```", "README.md, line 2: CS0103")]
    [InlineData("```csharp\nConsole.WriteLine(new ContactId(\"ann\"));\n```", "README.md, line 2: CS0246")]
    public void Errors_and_warnings_tell_their_line_in_the_readme(string markdown, string complaint)
    {
        IReadOnlyList<CodeBlock> blocks = CodeBlock.CSharpIn(markdown);
        Assert.Contains(ReadmeProgram.Complaints(blocks), line => line.Contains(complaint, StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => ReadmeProgram.Run(blocks));
    }

    [Fact]
    public void What_the_code_throws_is_seen_and_the_console_is_given_back()
    {
        TextWriter console = Console.Out;
        Assert.Throws<ArgumentException>(() => ReadmeProgram.Run(
            CodeBlock.CSharpIn("```csharp\nConsole.WriteLine(new NetworkApproach.ContactId(\"\"));\n```")));
        Assert.Same(console, Console.Out);
    }
}
