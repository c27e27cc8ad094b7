using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The key file: whole or not there, beside the real file, and a message that helps where it is not as it should be.</summary>
public sealed class KeyTests
{
    [Fact]
    public void A_key_that_was_never_finished_keeps_nobody_out()
    {
        using Desk desk = Desk.Named();
        File.WriteAllBytes(desk.File + ".key", []);
        File.WriteAllBytes(desk.File + ".key.network-approach-part", new byte[7]);
        desk.Does("people");
        desk.Does("export", desk.Path("all.zip"));
        desk.Does("forget", "bob", "--yes", "--blank");
        Assert.Equal(32, new FileInfo(desk.File + ".key").Length);
        Assert.False(File.Exists(desk.File + ".key.network-approach-part"));
        desk.Does("people");
    }

    [Fact]
    public void A_key_cut_short_is_said_with_what_to_do_and_is_not_written_over()
    {
        using Desk desk = Desk.Named();
        File.WriteAllBytes(desk.File + ".key", new byte[31]);
        desk.Does("people");
        desk.Fails(["forget", "bob", "--yes", "--blank"], "workspace.db.key has 31 bytes instead of 32", "or delete this one");
        Assert.Equal(31, new FileInfo(desk.File + ".key").Length);
    }

    [Fact]
    public void The_key_of_a_workspace_reached_through_a_link_is_beside_the_file_itself()
    {
        using Desk desk = Desk.Named();
        Directory.CreateDirectory(desk.Path("elsewhere"));
        string link = Path.Combine(desk.Path("elsewhere"), "link.db");
        File.CreateSymbolicLink(link, desk.File);
        Assert.Equal(0, ToolRun.Of("forget", "bob", "--yes", "--blank", "--workspace", link, "--now", desk.Now, "--language", "en").Code);
        Assert.Equal([link], Directory.GetFiles(desk.Path("elsewhere")));
        Assert.True(File.Exists(desk.File + ".key"));
        desk.Does("people");
        Assert.Equal(0, ToolRun.Of("people", "--workspace", link, "--now", desk.Now, "--language", "en").Code);
    }

    [Fact]
    public void The_three_states_of_a_key_are_told_apart()
    {
        using Desk desk = new();
        Assert.IsType<KeyFile.Missing>(WorkspaceKey.Read(desk.File));
        SuppressionSecret made = WorkspaceKey.ReadOrMake(desk.File);
        Assert.Equal(made.Mark, Assert.IsType<KeyFile.Present>(WorkspaceKey.Read(desk.File)).Key.Mark);
        Assert.Equal(made.Mark, WorkspaceKey.ReadOrMake(desk.File).Mark);
        File.WriteAllBytes(desk.File + ".key", new byte[3]);
        Assert.False(Assert.IsType<KeyFile.Damaged>(WorkspaceKey.Read(desk.File)).IsEmpty);
        File.Delete(desk.File + ".key");
        Directory.CreateDirectory(desk.File + ".key");
        KeyFile.Damaged folder = Assert.IsType<KeyFile.Damaged>(WorkspaceKey.Read(desk.File));
        Assert.Contains("cannot be read", folder.Why.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_taken_only_with_an_archive_that_is_restored()
    {
        using Desk desk = Desk.Named();
        desk.Does("forget", "bob", "--yes", "--blank");
        desk.Write("bad.zip", "no archive");
        using Desk other = new() { Now = desk.Now };
        Assert.Equal(2, other.Run("restore", desk.Path("bad.zip"), "--key", desk.File + ".key").Code);
        Assert.False(File.Exists(other.File + ".key"));
        other.Fails(["restore", desk.Path("bad.zip"), "--key", other.Path("none.key")], "none.key");
    }
}
