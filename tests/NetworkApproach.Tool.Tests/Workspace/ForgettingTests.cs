using System.Text;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Who asked to be forgotten stays forgotten, and a no from before holds, through the real command line.</summary>
public class ForgettingTests
{
    private const string Header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    /// <summary>Every command that can bring somebody in.</summary>
    public static TheoryData<string[]> Bringing =>
    [
        ["know", "Zebulon Quartz", "--how", "school", "--since", "2010"],
        ["know", "Zebulon Quartz", "--how", "school", "--since", "2010", "--new"],
        ["add", "Zebulon Quartz", "--company", "Acme"],
        ["add", "Zebulon Quartz", "--new"],
        ["names", "ann", "Zebulon Quartz"],
        ["names", "ann", "zebulon  QUARTZ", "--new"],
        ["received", "Zebulon Quartz"],
        ["received", "Quartz Zebulon", "--new"],
        ["confess", "Zebulon Quartz", "--new"],
        ["boss", "Zebulon Quartz", "--new"],
        ["fact", "ann", "team", "they are few", "--heard-from", "Zebulon Quartz"],
        ["hand-off", "ann", "passed-on", "--to", "Zebulon Quartz"],
    ];

    [Theory]
    [MemberData(nameof(Bringing))]
    public void No_command_brings_back_unasked_and_saying_so_does(string[] command)
    {
        using Desk desk = Forgotten();
        int recorded = desk.Recorded();

        string said = desk.DoesNot(command);
        Assert.Contains("--forgotten again", Desk.InOneLine(said), StringComparison.Ordinal);
        desk.DoesNot("people", "quartz");
        Assert.Equal(recorded, desk.Recorded());

        desk.Does([.. command, "--forgotten", "again"]);
        Assert.Contains("uartz", desk.Does("people", "quartz"), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What no command of the seeker's recorded has no number that undo takes, and shows none.</summary>
    [Fact]
    public void The_journal_shows_a_forgetting_without_a_number()
    {
        using Desk desk = Forgotten();
        string journal = desk.Does("journal");
        Assert.Single(journal.Split('\n'), line => line.TrimStart().StartsWith('-'));
        Assert.DoesNotMatch("[0-9]{8}", journal);
    }

    [Fact]
    public void Known_again_after_a_no_they_are_asked_nothing_until_they_contact_the_seeker_and_an_export_keeps_that()
    {
        using Desk desk = Forgotten("no");
        desk.Does("know", "Zebulon Quartz", "--how", "school", "--since", "2010", "--forgotten", "again");
        Assert.Contains("had said no", desk.DoesNot("ask", "zebulon", "talk").ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("had said no", desk.DoesNot("ask", "zebulon", "knows", "ann").ReplaceLineEndings(" "), StringComparison.Ordinal);
        string next = desk.Does("next").ReplaceLineEndings(" ");
        Assert.DoesNotContain("ask zebulon", next, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ask 'zebulon", next, StringComparison.OrdinalIgnoreCase);

        desk.Does("export", desk.Path("all.zip"));
        using Desk other = new() { Now = desk.Now };
        other.Does("restore", desk.Path("all.zip"), "--key", desk.File + ".key");
        Assert.Contains("had said no", other.DoesNot("ask", "zebulon", "talk").ReplaceLineEndings(" "), StringComparison.Ordinal);
        other.Does("received", "zebulon");
        other.Does("ask", "zebulon", "talk");

        desk.Does("forget", "zebulon", "--yes", "--keep-texts");
        desk.Does("know", "Zebulon Quartz", "--how", "school", "--since", "2010", "--forgotten", "again");
        desk.DoesNot("ask", "zebulon", "talk");
    }

    [Theory]
    [InlineData("yes")]
    [InlineData(null)]
    public void Known_again_without_a_no_they_are_asked_as_anybody(string? answer)
    {
        using Desk desk = Forgotten(answer);
        desk.Does("know", "Zebulon Quartz", "--how", "school", "--since", "2010", "--forgotten", "again");
        desk.Does("ask", "zebulon", "talk");
    }

    [Fact]
    public void Somebody_else_of_the_name_is_another_person_and_may_be_asked()
    {
        using Desk desk = Forgotten("no");
        desk.Does("know", "Zebulon Quartz", "--how", "school", "--since", "2010", "--forgotten", "other");
        Assert.Equal("zebulon-quartz-2", Assert.Single(desk.Json("people", "quartz")).GetProperty("id").GetString());
        desk.Does("ask", "zebulon", "talk");
        desk.Does("add", "Zebulon Quartz", "--company", "Acme");
    }

    [Fact]
    public void No_file_brings_back_unasked()
    {
        using Desk desk = Forgotten();
        string book = desk.Write("c.csv", Header, "Zebulon,Quartz,,,Acme,Buyer,14 Sep 2017", "Otto,Brandt,,,Acme,Buyer,14 Sep 2017");
        Assert.Contains("1 person kept out", desk.Does("import", book), StringComparison.Ordinal);
        desk.DoesNot("people", "quartz");
    }

    [Fact]
    public void Words_of_the_language_do_not_name_whoever_has_such_a_name_and_texts_are_blanked_one_by_one()
    {
        using Desk desk = Desk.Named();
        desk.Does("add", "Will May");
        desk.Does("fact", "ann", "needs", "They will hire in May");
        desk.Does("fact", "ann", "team", "nobody may smoke");
        desk.Does("fact", "ann", "boss", "Will May decides");
        string listed = desk.DoesNot("forget", "Will May", "--yes", "--blank").ReplaceLineEndings(" ");
        Assert.DoesNotContain("smoke", listed, StringComparison.Ordinal);
        Assert.Contains("Will May decides", listed, StringComparison.Ordinal);
        desk.Fails(["forget", "Will May", "--yes", "--blank", "no-such-act"], "no-such-act");
        string mark = listed[..listed.IndexOf(": Will May decides", StringComparison.Ordinal)].Split(' ')[^1];
        desk.Does("forget", "Will May", "--yes", "--blank", mark);

        string journal = desk.Does("journal").ReplaceLineEndings(" ");
        Assert.Contains("They will hire in May", journal, StringComparison.Ordinal);
        Assert.Contains("nobody may smoke", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("Will May", journal, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_that_is_called_after_them_is_told_once_and_its_name_is_in_no_byte_of_the_file()
    {
        using Desk desk = Forgettable();
        string path = desk.Path("zebulon-quartz-backup.zip");
        desk.Does("export", path);
        Assert.Contains(
            "zebulon-quartz-backup.zip", Desk.InOneLine(desk.Does("forget", "zebulon", "--yes", "--keep-texts")), StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(desk.Folder, "workspace*"),
            file => Assert.DoesNotContain(
                "quartz", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.OrdinalIgnoreCase));
        Assert.Contains(
            Path.GetFileName(desk.Folder), Desk.InOneLine(desk.Does("forget", "ann", "--yes", "--keep-texts")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("")]
    public void Without_a_whole_key_all_goes_on_and_everybody_new_is_confirmed_by_hand(string? key)
    {
        using Desk desk = Forgotten("no");
        desk.Does("export", desk.Path("after.zip"));
        File.Move(desk.File + ".key", desk.Path("kept"));
        if (key is not null)
        {
            File.WriteAllText(desk.File + ".key", key);
        }

        desk.Does("people");
        desk.Does("next");
        desk.Does("dossier", "ann");
        desk.Does("export", desk.Path("again.zip"));
        desk.Does("restore", desk.Path("after.zip"), "--replace");
        Assert.Contains("--forgotten other", Desk.InOneLine(desk.DoesNot("add", "Otto Brandt")), StringComparison.Ordinal);
        desk.Does("add", "Otto Brandt", "--forgotten", "other");
        desk.Does("add", "Otto Brandt", "--company", "Acme");
        string book = desk.Write("c.csv", Header, "Zebulon,Quartz,,,Acme,Buyer,14 Sep 2017", "Ines,Diaz,,,Acme,Buyer,14 Sep 2017");
        Assert.Contains("Zebulon Quartz", Desk.InOneLine(desk.DoesNot("import", book, "--confirm", "Ines Diaz")), StringComparison.Ordinal);
        desk.DoesNot("people", "diaz");
        desk.Does("import", desk.Write("d.csv", Header, "Ines,Diaz,,,Acme,Buyer,14 Sep 2017"), "--confirm", "Ines Diaz");
        Assert.Contains("by hand", Desk.InOneLine(desk.Does("forget", "otto", "--yes", "--keep-texts")), StringComparison.Ordinal);

        // The key found again recognizes those it knew; whoever was forgotten without it is asked about.
        File.Move(desk.Path("kept"), desk.File + ".key", overwrite: true);
        Assert.Contains("--forgotten again", Desk.InOneLine(desk.DoesNot("add", "Zebulon Quartz")), StringComparison.Ordinal);
        Assert.Contains("--forgotten", Desk.InOneLine(desk.DoesNot("add", "Otto Brandt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_was_never_written_whole_is_made_anew_where_nobody_was_forgotten()
    {
        using Desk desk = Forgettable();
        File.WriteAllBytes(desk.File + ".key", []);
        desk.Does("people");
        desk.Does("forget", "zebulon", "--yes", "--keep-texts");
        Assert.Equal(32, File.ReadAllBytes(desk.File + ".key").Length);
        desk.DoesNot("add", "Zebulon Quartz");
    }

    private static Desk Forgettable()
    {
        Desk desk = Desk.Talked();
        desk.Does("know", "Zebulon Quartz", "--how", "the choir", "--since", "2010");
        desk.Does("add", "Zebulon Quartz", "--company", "Acme");
        return desk;
    }

    /// <summary>Zebulon Quartz was asked for a talk if he answered, and was forgotten.</summary>
    private static Desk Forgotten(string? answer = null)
    {
        Desk desk = Forgettable();
        if (answer is not null)
        {
            desk.Does("ask", "zebulon", "talk");
            desk.Does("answer", "zebulon", answer);
        }

        desk.Now = "2026-11-25T10:00:00+01:00";
        desk.Does("forget", "zebulon", "--yes", "--keep-texts");
        return desk;
    }
}
