using Microsoft.Data.Sqlite;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What may be wrong with the file: one line on standard error, exit code 2, and nothing lost.</summary>
public class WorkspaceFileTests
{
    [Theory]
    [InlineData("en", "another program is writing to it", "Nothing was recorded.")]
    [InlineData("fr", "un autre programme est en train d'y écrire", "Rien n'a été enregistré.")]
    public void A_file_locked_by_another_process_is_said_and_nothing_is_recorded(string language, string says, string outcome)
    {
        using Desk desk = Desk.Talked();
        desk.Language = language;
        int before = desk.Recorded();
        using (SqliteConnection other = desk.Connected())
        {
            Desk.Execute(other, "BEGIN IMMEDIATE");
            Assert.NotEmpty(desk.Does("journal"));
            desk.Fails(["thank", "ann"], desk.File, says, outcome);
            Desk.Execute(other, "ROLLBACK");
        }

        Assert.Equal(before, desk.Recorded());
        desk.Does("thank", "ann");
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_is_recorded()
    {
        using Desk desk = Desk.Talked();
        int before = desk.Recorded();
        using (SqliteConnection other = desk.Connected())
        {
            Desk.Execute(other, "PRAGMA journal_mode = DELETE");
        }

        Assert.EndsWith("the disk is full", Fault(13), StringComparison.Ordinal);
        Assert.Equal(before, desk.Recorded());

        string Fault(int code) => WorkspaceFaults.Of(new SqliteException("full", code), desk.File)!.Message.Split(';')[0];
    }

    [Fact]
    public void A_truncated_file_and_one_of_another_kind_are_said_and_left_as_they_are()
    {
        using Desk desk = Desk.Talked();
        byte[] whole = File.ReadAllBytes(desk.File);
        File.WriteAllBytes(desk.File, whole[..(whole.Length / 3)]);
        Assert.Equal(2, desk.Run("journal").Code);
        desk.Fails(["journal"], desk.File, "no whole workspace");
        Assert.Equal(whole.Length / 3, new FileInfo(desk.File).Length);
        File.WriteAllText(desk.File, new string('x', 5000));
        desk.Fails(["open", "Acme"], desk.File, "no whole workspace");
        File.WriteAllBytes(desk.File, whole);
        desk.Does("journal");
    }

    [Fact]
    public void A_workspace_of_a_newer_version_is_refused_and_unchanged()
    {
        using Desk desk = Desk.Talked();
        using (SqliteConnection other = desk.Connected())
        {
            Desk.Execute(other, "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Future', '99.0.0')");
        }

        desk.Fails(["thank", "ann"], desk.File, "newer version");
        using SqliteConnection again = desk.Connected();
        using SqliteCommand count = again.CreateCommand();
        count.CommandText = "SELECT count(*) FROM approach_event WHERE line LIKE '%courtesy-paid%'";
        Assert.Equal(0L, count.ExecuteScalar());
    }

    [Fact]
    public void A_place_that_cannot_be_opened_is_said()
    {
        using Desk desk = new();
        desk.Write("a-file", "x");
        ToolRun
            .Of("open", "Acme", "--workspace", Path.Combine(desk.Path("a-file"), "workspace.db"), "--language", "en")
            .IsBadInput("cannot be opened");
        ToolRun.Of("open", "Acme", "--workspace", " ", "--language", "en").IsBadInput("--workspace");
        ToolRun.Of("journal", "--workspace", desk.Folder, "--language", "en").IsBadInput(desk.Folder);
    }

    [Theory]
    [InlineData(5, "est en train d'y écrire")]
    [InlineData(8, "lecture seule")]
    [InlineData(10, "plein ou défaillant")]
    [InlineData(11, "tronqué")]
    [InlineData(13, "disque est plein")]
    [InlineData(14, "impossible de l'ouvrir")]
    [InlineData(26, "tronqué")]
    [InlineData(1, "erreur 1")]
    public void Every_fault_is_one_line_in_both_languages(int code, string inFrench)
    {
        InvalidOperationException failure = new("outer", new SqliteException("inner", code));
        string french = WorkspaceFaults.Of(failure, "x.db")!.In(Language.French);
        Assert.Contains(inFrench, french, StringComparison.Ordinal);
        Assert.StartsWith("x.db", french, StringComparison.Ordinal);
        Assert.NotEqual(french, WorkspaceFaults.Of(new SqliteException("x", code), "x.db")!.In(Language.English));
        Assert.Null(WorkspaceFaults.Of(new InvalidOperationException("none of the file's"), "x.db"));
    }

    [Fact]
    public void A_reading_command_makes_no_file_and_the_folder_of_a_new_one_is_made()
    {
        using Desk desk = new();
        string deep = Path.Combine(desk.Folder, "a", "b", "workspace.db");
        ToolRun.Of("next", "--workspace", deep, "--language", "en").IsBadInput("There is no workspace", deep);
        Assert.Empty(Directory.GetFileSystemEntries(desk.Folder));
        Assert.Equal(0, ToolRun.Of("open", "Acme", "--workspace", deep, "--language", "en").Code);
        Assert.True(File.Exists(deep));
    }
}
