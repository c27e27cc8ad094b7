using Microsoft.Data.Sqlite;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What is said where a command could not be done to its end.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void Whoever_is_forgotten_while_another_program_reads_is_said_to_be_forgotten_with_the_exports_that_still_hold_them()
    {
        using Desk desk = Desk.Named();
        desk.Does("export", desk.Path("before.zip"));
        using (SqliteConnection reader = desk.Connected())
        {
            Desk.Execute(reader, "BEGIN; SELECT count(*) FROM approach_event");
            ToolRun run = desk.Run("forget", "bob", "--yes", "--blank");
            Assert.Equal(2, run.Code);
            Assert.Contains("Forgotten, and kept out", run.Out, StringComparison.Ordinal);
            Assert.Contains("Still in the export", run.Out, StringComparison.Ordinal);
            Assert.Contains("another program is using it", run.Error, StringComparison.Ordinal);
            Assert.EndsWith("The person is forgotten.\n", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));

            // Until that program ends, every command tries again and says so; what it was asked for it does.
            ToolRun meanwhile = desk.Run("people");
            Assert.Equal(0, meanwhile.Code);
            Assert.DoesNotContain("Marchand", meanwhile.Out, StringComparison.Ordinal);
            Assert.Contains("the next command removes them", meanwhile.Error, StringComparison.Ordinal);
        }

        desk.Does("people");
        Assert.DoesNotContain("Marchand", desk.Bytes(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Whoever_is_forgotten_where_the_file_cannot_be_rewritten_is_said_to_be_forgotten_and_the_next_command_rewrites_it()
    {
        using Desk desk = Desk.Named();
        Fault.None counted = new();
        byte[] whole = File.ReadAllBytes(desk.File);
        using (FaultInjection count = new(counted))
        {
            desk.Does("forget", "bob", "--yes", "--blank");
        }

        // The file is rewritten at the end: the last steps of many are of it.
        int said = 0;
        for (int last = 1; last <= 20; last++)
        {
            desk.Delete("workspace.db*");
            File.WriteAllBytes(desk.File, whole);
            using (FaultInjection late = new(new Fault.AtStep(counted.Steps - (last * 10))))
            {
                ToolRun run = desk.Run("forget", "bob", "--yes", "--blank");
                Assert.Equal(2, run.Code);
                said += run.Error.Contains("may still stand in the free space of the file", StringComparison.Ordinal) ? 1 : 0;
            }

            desk.Run("people");
            if (!desk.Run("people", "marchand").Out.Contains("Bob", StringComparison.Ordinal))
            {
                Assert.DoesNotContain("Marchand", desk.Bytes(), StringComparison.OrdinalIgnoreCase);
            }
        }

        Assert.True(said > 0);
    }

    [Theory]
    [InlineData("en", "cannot be written", "What you entered is recorded")]
    [InlineData("fr", "Impossible d'écrire", "est enregistré")]
    public void Where_the_answer_cannot_be_written_it_is_said_that_the_act_is_recorded(string language, string wrong, string outcome)
    {
        using Desk desk = Desk.Talked();
        int before = desk.Recorded();
        using StringWriter error = new();
        using Terminal terminal = new(new FullDisk(), error, isPlain: true);
        string[] args = ["thank", "ann", "--workspace", desk.File, "--now", desk.Now, "--zone", "Europe/Paris", "--language", language];

        Assert.Equal(2, CommandLine.Run(args, terminal, CancellationToken.None));
        Assert.Contains(wrong, error.ToString(), StringComparison.Ordinal);
        Assert.Contains(outcome, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before + 1, desk.Recorded());
    }

    [Fact]
    public void A_wrong_command_says_nothing_of_what_is_recorded()
    {
        using Desk desk = Desk.Talked();
        ToolRun run = desk.Run("know", "Someone New", "--how", "x", "--since", "2999");
        Assert.Equal(2, run.Code);
        Assert.DoesNotContain("recorded", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Takes nothing, as a disk does that is full.</summary>
    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device.");
    }
}
