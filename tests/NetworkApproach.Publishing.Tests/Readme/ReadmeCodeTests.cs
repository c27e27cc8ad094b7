namespace NetworkApproach.Publishing.Tests;

public class ReadmeCodeTests
{
    public static TheoryData<string> WithCode => [.. Pages.All.Where(page => CodeBlock.CSharpOn(page).Count > 0)];

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/NetworkApproach/README.md")]
    public void Code_appears_by_the_ninth_line(string page) => Assert.InRange(CodeBlock.CSharpOn(page)[0].FirstLine, 1, 9);

    [Theory]
    [MemberData(nameof(WithCode))]
    public void All_code_compiles_without_a_warning(string page) => Findings.None(ReadmeProgram.Complaints(CodeBlock.CSharpOn(page)));

    [Theory]
    [MemberData(nameof(WithCode))]
    public void All_code_that_runs_prints_what_is_shown(string page)
    {
        CodeBlock[] running = [.. CodeBlock.CSharpOn(page).Where(block => block.Runs)];
        Findings.None(running.Zip(ReadmeProgram.Run(running), (block, printed) => (block.Output ?? "") == printed
            ? null
            : $"The code on line {block.FirstLine} of {page} prints (+) other than is shown (-):\n"
                + LineDiff.Of(block.Output ?? "", printed)));
    }
}
