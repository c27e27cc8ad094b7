namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The database fails at any step of a command: what the command says of it is what the file holds afterwards.</summary>
public sealed class FaultTests
{
    private const int StepsPerCommand = 12;

    public static TheoryData<string> Commands =>
    [
        "know|Cleo Petit|--how|we met|--since|2014|--new",
        "names|ann|Dan Meunier|Eva Noir|--company|Noname Corp",
        "received|Fay Olin|--new",
        "add|Gus Perrin|--company|Acme|--warmth|4|--new",
        "tie|me|ann|--warmth|5",
        "me|Zoe Martin",
        "thank|ann",
        "fact|ann|needs|testers",
        "same|bob|ines-roca",
        "open|Acme",
        "import|people.csv",
        "export|all.zip",
        "restore|before.zip|--replace",
        "forget|bob|--yes|--blank",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_a_failed_command_says_is_what_the_file_holds(string command)
    {
        using Desk desk = Desk.Named();
        desk.Does("export", desk.Path("before.zip"));
        desk.Write("people.csv", "id,name", "hal,Hal Quint", "ivy,Ivy Rey");
        string[] args = [.. command.Split('|').Select(one => one.Contains('.', StringComparison.Ordinal) ? desk.Path(one) : one)];
        byte[] whole = File.ReadAllBytes(desk.File);
        string before = desk.Held();

        Fault.None counted = new();
        ToolRun done = Run(desk, args, counted).Run;
        Assert.True(done.Code == 0, done.Out + done.Error);
        string after = desk.Held();

        int failed = 0;
        foreach (Fault fault in Faults(counted))
        {
            foreach (string file in Directory.GetFiles(desk.Folder, "workspace.db*").Append(desk.Path("all.zip")))
            {
                File.Delete(file);
            }

            File.WriteAllBytes(desk.File, whole);
            (ToolRun run, bool hasHappened) = Run(desk, args, fault);
            string held = desk.Held();
            string what = $"{command}, {fault}: {run.Code} {run.Out}{run.Error}";
            if (run.Code == 0)
            {
                Assert.True(held == after, what);
                continue;
            }

            failed++;
            Assert.True(hasHappened && run.Code == 2 && run.Error.Count(one => one == '\n') == 1, what);
            Assert.False(run.Error.Contains("The tool itself failed", StringComparison.Ordinal), what);
            string[] said = [.. Outcomes.Where(run.Error.Contains)];
            Assert.True(said.Length == 1, what);
            Assert.True(held == (said[0] == Outcomes[0] ? before : after), what);
        }

        Assert.True(failed > 0, $"{command}: no fault made it fail");
    }

    /// <summary>Nothing was written; or one of the sentences for what was.</summary>
    private static readonly string[] Outcomes =
    [
        "Nothing was recorded.", "What you entered is recorded", "The person is forgotten.", "The archive is restored.",
    ];

    private static IEnumerable<Fault> Faults(Fault.None counted)
    {
        for (int place = 1; place <= StepsPerCommand; place++)
        {
            yield return new Fault.AtStep(counted.Steps * place / (StepsPerCommand + 1));
        }

        for (int commit = 1; commit <= counted.Commits; commit++)
        {
            yield return new Fault.InsteadOfCommit(commit);
            yield return new Fault.AfterCommit(commit);
        }
    }

    private static (ToolRun Run, bool HasHappened) Run(Desk desk, string[] args, Fault fault)
    {
        using FaultInjection injection = new(fault);
        ToolRun run = desk.Run(args);
        return (run, injection.HasHappened);
    }
}
