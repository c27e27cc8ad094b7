namespace NetworkApproach.Publishing.Tests;

public class CodeBlockTests
{
    [Fact]
    public void A_text_without_fences_has_no_blocks() =>
        Assert.Empty(CodeBlock.In("# Title\n\n    indented ```csharp\n\nSay ```x``` inline.\n"));

    [Fact]
    public void A_block_tells_its_language_its_line_and_its_text_as_it_is() => Assert.Equal(
        [new CodeBlock("csharp", true, 4, "int a = 1;\n\n    int b;\n"), new CodeBlock("sh", false, 10, "ls\n"),
            new CodeBlock("", false, 13, "x\n")],
        CodeBlock.In("# T\n\n```csharp\nint a = 1;\n\n    int b;\n```\nand\n```sh\nls\n```\n~~~\nx\n~~~\n"));

    [Fact]
    public void Code_may_be_marked_as_not_to_run() => Assert.False(Assert.Single(CodeBlock.In("```csharp no-run\nx();\n```")).Runs);

    [Fact]
    public void Windows_line_endings_change_nothing() =>
        Assert.Equal(
            CodeBlock.In("```csharp\na();\n```\n\n```text\nb\n```\n"),
            CodeBlock.In("```csharp\r\na();\r\n```\r\n\r\n```text\r\nb\r\n```\r\n"));

    [Theory]
    [InlineData("```csharp\na();\n```\n```text\nout\n```", "out\n")]
    [InlineData("```csharp\na();\n```\n\n\n```text\nout\n\nput\n```", "out\n\nput\n")]
    [InlineData("```csharp\na();\n```\n```text\n```", "")]
    [InlineData("```csharp\na();\n```\n\nwhich prints\n\n```text\nout\n```", null)]
    [InlineData("```csharp\na();\n```\n```sh\nls\n```\n```text\nout\n```", null)]
    [InlineData("```csharp no-run\na();\n```\n```text\nout\n```", null)]
    [InlineData("```csharp\na();\n```\n```json\n{}\n```", null)]
    public void Output_is_the_text_block_directly_after_code_that_runs(string markdown, string? output) =>
        Assert.Equal(output, CodeBlock.In(markdown)[0].Output);

    [Fact]
    public void Each_output_belongs_to_the_code_before_it() => Assert.Equal(
        ["1\n", null, "3\n"],
        CodeBlock
            .CSharpIn(
                "```csharp\na();\n```\n```text\n1\n```\n```text\nno more\n```\n```csharp\nb();\n```\n```csharp\nc();\n```\n```text\n3\n```")
            .Select(block => block.Output));

    [Fact]
    public void A_longer_fence_holds_a_shorter_one_and_an_indented_one_is_taken_out() => Assert.Equal(
        ["```\nx\n```\n", "a();\n  b();\n"],
        CodeBlock.In("````md\n```\nx\n```\n````\n  ```csharp\n  a();\n    b();\n  ```\n").Select(block => block.Text));

    [Theory]
    [InlineData("text\n```csharp\na();\n", "Line 2: this fence is never closed.")]
    [InlineData("```csharp norun\na();\n```", "Line 1: code is fenced as \"csharp\" or \"csharp no-run\", not \"csharp norun\".")]
    [InlineData("```C#\na();\n```", "Line 1: code is fenced as \"csharp\" or \"csharp no-run\", not \"C#\".")]
    public void A_fence_that_would_leave_code_unchecked_is_an_error_with_its_line(string markdown, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => CodeBlock.In(markdown)).Message);
}
