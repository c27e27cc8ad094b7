namespace NetworkApproach.Publishing.Tests;

public class ReadmeCodeTests
{
    private readonly IReadOnlyList<CodeBlock> blocks = CodeBlock.CSharpIn(Repository.Read("README.md"));

    [Fact]
    public void Code_appears_by_the_ninth_line() => Assert.InRange(blocks[0].FirstLine, 1, 9);

    [Fact]
    public void All_code_compiles_without_a_warning() => Findings.None(ReadmeProgram.Complaints(blocks));

    [Fact]
    public void All_code_that_runs_prints_what_is_shown()
    {
        CodeBlock[] running = [.. blocks.Where(block => block.Runs)];
        Assert.All(running.Zip(ReadmeProgram.Run(running)), pair =>
        {
            (CodeBlock block, string printed) = pair;
            if (block.Output is { } shown)
            {
                Assert.True(
                    shown == printed,
                    $"The code on line {block.FirstLine} prints (+) other than is shown (-):\n{LineDiff.Of(shown, printed)}");
            }
        });
    }
}
