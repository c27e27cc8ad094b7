using Microsoft.Data.Sqlite;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>A disk that spoils bytes of the workspace: said in one line, never a defect of the tool.</summary>
public sealed class DamageTests
{
    private const int Places = 60;

    private static readonly string[][] Commands =
    [
        ["people"], ["doubles"], ["next"], ["journal"], ["agenda"], ["dossier", "ann"], ["export", "out.zip"], ["thank", "ann"],
        ["know", "Cleo Petit", "--how", "we met", "--since", "2014", "--new"],
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Wherever_the_file_is_damaged_a_command_ends_as_promised(int seed)
    {
        using Desk desk = Desk.Named();
        desk.Does("tie", "me", "ann", "--warmth", "4");
        desk.Does("add", "Ann Leroi", "--company", "Noname Corp", "--new");
        desk.Does("forget", "ines-roca", "--yes", "--blank");
        byte[] whole = File.ReadAllBytes(desk.File);
        int[] rows = Rows(whole);
        Random dice = new(seed);
        int noticed = 0;
        for (int place = 0; place < Places; place++)
        {
            byte[] damaged = [.. whole];
            string how = Damage(damaged, place % 2 == 0 ? dice.Next(whole.Length) : dice.GetItems(rows, 1)[0] - dice.Next(60), dice);
            foreach (string[] command in Commands.OrderBy(_ => dice.Next()).Take(3))
            {
                noticed += Runs(desk, damaged, command, how);
            }
        }

        Assert.InRange(noticed, 10, Places * 3);
    }

    [Fact]
    public void Wherever_a_row_is_damaged_in_what_says_how_it_is_made_a_command_ends_as_promised()
    {
        using Desk desk = Desk.Named();
        desk.Does("tie", "me", "ann", "--warmth", "4");
        byte[] whole = File.ReadAllBytes(desk.File);
        int[] rows = Rows(whole);
        int noticed = 0;
        for (int before = 1; before <= 24; before++)
        {
            foreach (int row in rows.Where((_, place) => place % 3 == before % 3))
            {
                // A column of no length is null; so is one behind the end of a row.
                byte[] damaged = [.. whole];
                damaged[row - before] = 0;
                noticed += Runs(desk, damaged, before % 2 == 0 ? ["people"] : ["journal"], $"no byte {before} before {row}");
            }
        }

        Assert.True(noticed > 10);
    }

    [Fact]
    public void What_is_damaged_is_said_with_what_to_do()
    {
        using Desk desk = Desk.Named();
        using (SqliteConnection other = desk.Connected())
        {
            Desk.Execute(other, "UPDATE contact_statement SET line = '{'");
        }

        desk.Fails(["people"], desk.File, "restore your last export into a new file", "Nothing was recorded.");
    }

    /// <summary>Where rows are: what they are made of stands before their line of JSON.</summary>
    private static int[] Rows(byte[] file) =>
        [.. Enumerable.Range(100, file.Length - 101).Where(at => file[at] == '{' && file[at + 1] == '"')];

    /// <summary>Runs a command on a damaged file, and says whether it noticed.</summary>
    private static int Runs(Desk desk, byte[] damaged, string[] command, string how)
    {
        desk.Delete("workspace.db*-*");
        desk.Delete("out.zip*");
        File.WriteAllBytes(desk.File, damaged);
        ToolRun run = desk.Run([.. command.Select(one => one == "out.zip" ? desk.Path(one) : one)]);
        string what = $"{how}, {string.Join(' ', command)}: {run.Code} {run.Error}";
        Assert.True(run.Code is 0 or 1 or 2, what);
        Assert.True(run.Error.Count(one => one == '\n') == (run.Code == 2 ? 1 : 0), what);
        Assert.False(run.Error.Contains("The tool itself failed", StringComparison.Ordinal), what);
        return run.Code == 2 ? 1 : 0;
    }

    /// <summary>Flips a bit, spoils a byte, or blanks a run of them.</summary>
    private static string Damage(byte[] file, int at, Random dice)
    {
        switch (dice.Next(3))
        {
            case 0:
                file[at] ^= (byte)(1 << dice.Next(8));
                return $"a bit at {at}";
            case 1:
                file[at] = (byte)dice.Next(256);
                return $"a byte at {at}";
            default:
                int length = Math.Min(dice.Next(1, 600), file.Length - at);
                dice.NextBytes(file.AsSpan(at, length));
                return $"{length} bytes at {at}";
        }
    }
}
