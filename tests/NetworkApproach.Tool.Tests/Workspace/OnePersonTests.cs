using System.Text.Json;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Two entries that the seeker says are one person are one person to every rule, in every approach.</summary>
public class OnePersonTests
{
    [Fact]
    public void A_no_to_one_entry_holds_for_the_other()
    {
        using Desk desk = Two();
        desk.Does("same", "Bob Martin", "Robert Martin");
        Assert.Contains("R10", desk.DoesNot("ask", "Robert Martin", "talk"), StringComparison.Ordinal);
        Assert.Contains("R10", desk.DoesNot("ask", "Bob Martin", "talk"), StringComparison.Ordinal);
        Assert.Contains("R10", desk.DoesNot("ask", "robert-martin", "talk"), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    [Fact]
    public void They_are_one_person_in_the_footprint_and_in_the_dossier()
    {
        using Desk desk = Two();
        desk.Does("same", "Bob Martin", "Robert Martin");
        Assert.Equal("bob-martin", Assert.Single(desk.Json("footprint")).GetProperty("id").GetString());
        Assert.Equal("bob-martin", Assert.Single(desk.Json("footprint", "Robert Martin")).GetProperty("id").GetString());
        foreach (string typed in new[] { "Bob Martin", "Robert Martin", "bob-martin", "robert-martin" })
        {
            JsonElement dossier = Assert.Single(desk.Json("dossier", typed));
            Assert.Equal(2, dossier.GetProperty("contacts").GetArrayLength());
        }
    }

    [Fact]
    public void They_are_forgotten_as_one_person()
    {
        using Desk desk = Two();
        desk.Does("same", "Bob Martin", "Robert Martin");
        desk.Does("forget", "Robert Martin", "--yes", "--keep-texts");
        Assert.DoesNotContain("Martin", desk.Bytes(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    /// <summary>The no was said in another approach, under the other id.</summary>
    [Fact]
    public void A_no_in_another_approach_holds_under_the_other_id()
    {
        using Desk desk = new();
        desk.Does("open", "Noname Corp");
        desk.Does("know", "Bob Martin", "--how", "x", "--since", "2010", "--new");
        desk.Does("ask", "Bob Martin", "talk");
        desk.Does("answer", "Bob Martin", "no", "talk");
        desk.Does("open", "Other Works");
        desk.Does("know", "Robert Martin", "--how", "x", "--since", "2010", "--new", "--approach", "Other Works");
        desk.Does("same", "Bob Martin", "Robert Martin");
        Assert.Contains("R10", desk.DoesNot("ask", "Robert Martin", "talk", "--approach", "Other Works"), StringComparison.Ordinal);
        desk.Does("apart", "bob-martin", "robert-martin");
        desk.Does("ask", "Robert Martin", "talk", "--approach", "Other Works");
    }

    [Theory]
    [InlineData("apart")]
    [InlineData("same", "--undo")]
    public void Each_gets_back_what_was_theirs(string command, params string[] options)
    {
        using Desk desk = Two();
        desk.Does("same", "bob-martin", "robert-martin");
        desk.DoesNot("same", "bob-martin", "robert-martin");
        desk.Does([command, "bob-martin", "robert-martin", .. options]);
        Assert.Contains("R10", desk.DoesNot("ask", "Bob Martin", "talk"), StringComparison.Ordinal);
        desk.Does("ask", "Robert Martin", "talk");
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
        Assert.Contains("R10", desk.DoesNot("same", "bob-martin", "robert-martin"), StringComparison.Ordinal);
        Assert.Contains("R10", desk.Does("same", "bob-martin", "robert-martin", "--yes"), StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    /// <summary>What it uncovers is told first; then neither the verdict nor anything in the approach is kept without a yes.</summary>
    [Fact]
    public void What_it_uncovers_is_told_before_anything_is_kept()
    {
        using Desk desk = Two();
        desk.Does("ask", "Robert Martin", "talk");
        int before = desk.Recorded();
        Assert.Contains(
            "Not recorded. Now against the rules: R10", desk.DoesNot("same", "bob-martin", "robert-martin").ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        Assert.Equal(before, desk.Recorded());
        Assert.Empty(desk.Json("dossier", "bob-martin")[0].GetProperty("verdicts").EnumerateArray());
    }

    /// <summary>The seeker stands in a friend's address book: whatever is said of the two, their own ties and name stay theirs.</summary>
    [Fact]
    public void The_seeker_may_be_an_entry_of_a_friends_address_book_and_loses_nothing()
    {
        using Desk desk = new();
        desk.Does("me", "Camille Besson");
        desk.Does("add", "Ann Leroy", "--company", "Noname Corp", "--warmth", "4");
        desk.Does(
            "import",
            desk.Write(
                "ann.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                "camille,besson,https://www.linkedin.com/in/camille-b,,Acme,Dev,01 Jan 2020"),
            "--of", "ann");
        string before = Paths(desk);
        Assert.Contains("\"chance\"", before, StringComparison.Ordinal);
        desk.Does("same", "me", "camille besson");
        Assert.Equal(before, Paths(desk), ignoreCase: true);
        desk.Does("open", "Noname Corp");
        desk.Does("know", "Ann Leroy", "--how", "x", "--since", "2010");
        Assert.EndsWith("\nCamille", desk.Json("next")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("Two people", desk.Does("same", "me", "camille besson", "--undo"), StringComparison.Ordinal);
        Assert.Contains("Two people", desk.Does("apart", "me", "camille besson"), StringComparison.Ordinal);
        Assert.Equal(before, Paths(desk));

        static string Paths(Desk desk) => ToolRun.Of("paths", "--workspace", desk.File, "--company", "Noname Corp", "--json").Out;
    }

    [Fact]
    public void Of_two_names_the_other_can_be_chosen()
    {
        using Desk desk = Desk.Opened();
        desk.Does("know", "Claire Fontaine", "--how", "x", "--since", "2010");
        desk.Now = "2026-11-24T09:00:00+01:00";
        desk.Does("know", "Claire Fontane", "--new", "--how", "x", "--since", "2010");
        string said = desk.Does("same", "claire fontaine", "claire fontane");
        Assert.Contains("One person: Claire Fontane", said, StringComparison.Ordinal);
        Assert.Contains("network-approach rename claire-fontaine 'Claire Fontaine'", said, StringComparison.Ordinal);
        desk.Does("rename", "claire-fontaine", "Claire Fontaine");
        Assert.Equal("Claire Fontaine", Assert.Single(desk.Json("people", "claire")).GetProperty("name").GetString());
    }

    /// <summary>Bob has said no to a talk; Robert is another entry.</summary>
    private static Desk Two()
    {
        Desk desk = Desk.Opened();
        desk.Does("know", "Bob Martin", "--how", "x", "--since", "2010", "--new");
        desk.Does("ask", "Bob Martin", "talk");
        desk.Does("answer", "Bob Martin", "no", "talk");
        desk.Does("know", "Robert Martin", "--how", "x", "--since", "2010", "--new");
        return desk;
    }
}
