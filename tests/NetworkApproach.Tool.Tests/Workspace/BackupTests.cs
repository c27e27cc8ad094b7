using System.Text;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Everything in one archive, and back, in both exit states.</summary>
public class BackupTests
{
    [Fact]
    public void A_round_trip_is_the_identity()
    {
        using Desk desk = Desk.Named();
        desk.Does("tie", "me", "ann", "--warmth", "4");
        Assert.Contains("1 approach,", desk.Does("export", desk.Path("all.zip")).ReplaceLineEndings(" "), StringComparison.Ordinal);
        using Desk other = new() { Now = desk.Now };
        other.Does("restore", desk.Path("all.zip"));
        Assert.Equal(desk.Does("journal"), other.Does("journal"));
        Assert.Equal(desk.Run("people", "--json").Out, other.Run("people", "--json").Out);
        other.Does("export", other.Path("again.zip"));
        Assert.Equal(File.ReadAllBytes(desk.Path("all.zip")), File.ReadAllBytes(other.Path("again.zip")));
        other.Does("thank", "ann");
    }

    [Fact]
    public void What_is_there_is_not_overwritten_unless_it_is_said()
    {
        using Desk desk = Desk.Talked();
        desk.Does("export", desk.Path("all.zip"));
        Assert.Contains("there already", desk.DoesNot("export", desk.Path("all.zip")), StringComparison.Ordinal);
        desk.Does("thank", "ann");
        Assert.Contains("--replace", desk.DoesNot("restore", desk.Path("all.zip")).ReplaceLineEndings(" "), StringComparison.Ordinal);
        desk.Does("restore", desk.Path("all.zip"), "--replace");
        desk.Does("thank", "ann");
        desk.Fails(["export", desk.Path("no/such/folder.zip")], "cannot be written");
        desk.Fails(["export", " "], "FILE");
        Assert.Equal(1, desk.Json("restore", desk.Path("all.zip"), "--replace")[0].GetProperty("approaches").GetInt32());
    }

    [Fact]
    public void A_damaged_archive_is_refused_before_anything_is_written()
    {
        using Desk desk = Desk.Talked();
        desk.Does("export", desk.Path("all.zip"));
        byte[] bytes = File.ReadAllBytes(desk.Path("all.zip"));
        bytes[bytes.Length / 3] ^= 0x55;
        File.WriteAllBytes(desk.Path("bad.zip"), bytes);
        using Desk other = new() { Now = desk.Now };
        Assert.Equal(2, other.Run("restore", desk.Path("bad.zip")).Code);
        Assert.False(File.Exists(other.File));
        other.Fails(["restore", desk.Path("none.zip")], "none.zip");
        other.Fails(["restore", desk.Write("x.zip", "no archive")], "x.zip");
    }

    [Fact]
    public void Whoever_was_forgotten_is_named_with_the_exports_made_before_and_is_not_brought_back()
    {
        using Desk desk = Desk.Named();
        desk.Does("export", desk.Path("before.zip"));
        Assert.Contains(
            $"Still in the export of 25 Nov 2026: {desk.Path("before.zip")}",
            desk.Does("forget", "bob", "--yes", "--keep-texts").ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal);
        desk.Does("restore", desk.Path("before.zip"), "--replace");
        desk.DoesNot("people", "marchand");
        Assert.DoesNotContain("Marchand", desk.Does("journal"), StringComparison.Ordinal);

        desk.Does("export", desk.Path("after.zip"));
        using Desk other = new() { Now = desk.Now };
        Assert.Contains(
            "its key is not here", other.Does("restore", desk.Path("after.zip")).ReplaceLineEndings(" "), StringComparison.Ordinal);
        other.DoesNot("people", "marchand");
        other.Does("restore", desk.Path("after.zip"), "--replace", "--key", desk.File + ".key");
        other.DoesNot("people", "marchand");
        Assert.Contains("--forgotten", other.DoesNot("names", "ann", "Bob Marchand"), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_name_somebody_forgotten_come_back_only_as_the_seeker_says()
    {
        using Desk desk = Desk.Named();
        desk.Does("fact", "ann", "needs", "Bob Marchand looks for testers");
        desk.Does("export", desk.Path("before.zip"));
        desk.Does("forget", "bob", "--yes", "--keep-texts");
        int recorded = desk.Recorded();

        string listed = desk.DoesNot("restore", desk.Path("before.zip"), "--replace").ReplaceLineEndings(" ");
        Assert.Contains("Bob Marchand looks for testers", listed, StringComparison.Ordinal);
        Assert.Contains("Not restored", listed, StringComparison.Ordinal);
        Assert.Equal(recorded, desk.Recorded());

        Assert.Contains("--keep-texts", desk.DoesNot("restore", desk.Path("before.zip"), "--replace", "--blank"), StringComparison.Ordinal);
        string mark = listed[..listed.IndexOf(": Bob Marchand looks", StringComparison.Ordinal)].Split(' ')[^1];
        desk.Does("restore", desk.Path("before.zip"), "--replace", "--blank", mark);
        Assert.All(
            Directory.GetFiles(desk.Folder, "workspace*"),
            file => Assert.DoesNotContain(
                "Marchand", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.OrdinalIgnoreCase));

        desk.Does("restore", desk.Path("before.zip"), "--replace", "--keep-texts");
        Assert.Contains("Bob Marchand looks for testers", desk.Does("journal").ReplaceLineEndings(" "), StringComparison.Ordinal);
        desk.DoesNot("people", "marchand");
    }

    [Fact]
    public void With_another_key_a_workspace_that_has_forgotten_somebody_says_which_file_is_wrong()
    {
        using Desk desk = Desk.Named();
        desk.Does("forget", "bob", "--yes", "--keep-texts");
        File.Move(desk.File + ".key", desk.Path("elsewhere"));
        File.WriteAllBytes(desk.File + ".key", new byte[32]);
        desk.Fails(["people"], "workspace.db.key");
        File.Move(desk.Path("elsewhere"), desk.File + ".key", overwrite: true);
        desk.Does("people");
    }
}
