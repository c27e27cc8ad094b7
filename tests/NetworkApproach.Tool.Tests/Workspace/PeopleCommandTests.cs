using System.Text;
using System.Text.Json;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Address books, people, ties, doubles, and forgetting, through the real command line, in both exit states.</summary>
public class PeopleCommandTests
{
    private const string Header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    private const string Ann = "Ann,Leroy,https://www.linkedin.com/in/ann-leroy,,Atelier Vauban,Directrice,14 Sep 2015";
    private const string Bob = "Bob,Marchand,https://www.linkedin.com/in/bob-marchand,,Noname Corp,Engineer,14 Sep 2016";
    private const string Zoe = "Zoé,Lambert,,zoe@example.org,Acme,Buyer,14 Sep 2017";

    [Fact]
    public void A_dossier_has_what_was_learnt_from_them_and_each_thing_with_its_day()
    {
        using Desk desk = Desk.Named();
        desk.Does("thank", "ann");
        string page = desk.Does("dossier", "ann").ReplaceLineEndings(" ");

        Assert.Contains("25 Nov 2026: Ann Leroy said: they cannot find testers", page, StringComparison.Ordinal);
        Assert.Contains("24 Nov 2026: Ann Leroy answered yes", page, StringComparison.Ordinal);
        Assert.Contains("hank", page, StringComparison.Ordinal);
        Assert.DoesNotContain("testers", desk.Does("dossier", "bob"), StringComparison.Ordinal);
        desk.Does("belief", "boss", "Bob Marchand decides");
        Assert.Contains(
            "Texts that may name them too: - Bob Marchand decides", desk.Does("dossier", "bob").ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        Assert.Equal("Bob Marchand decides", desk.Json("dossier", "bob")[0].GetProperty("mentions")[0].GetString());
    }

    [Fact]
    public void An_address_book_is_imported_again_and_again_and_the_change_is_shown()
    {
        using Desk desk = new();
        string file = desk.Write("Connections.csv", Header, Ann, Bob);
        Assert.Contains(
            "2 people new, 0 changed, 0 gone, 0 as before; 2 ties new", desk.Does("import", file).ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        Assert.Contains(
            "0 people new, 0 changed, 0 gone, 2 as before; 0 ties new", desk.Does("import", file).ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        desk.Now = "2026-12-01T09:00:00+01:00";
        desk.Write("Connections.csv", Header, Ann.Replace("Atelier Vauban", "Acme", StringComparison.Ordinal), Zoe);
        Assert.Contains("would end 1 of the 2 entries", desk.DoesNot("import", file).ReplaceLineEndings(" "), StringComparison.Ordinal);
        string said = desk.Does("import", file, "--yes");
        Assert.Contains("1 person new, 1 changed, 1 gone", said, StringComparison.Ordinal);
        Assert.Contains(
            "Ann Leroy (Directrice, Atelier Vauban) > Ann Leroy (Directrice, Acme)",
            said.ReplaceLineEndings(" ").Replace("    ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("no longer there: Bob Marchand", said, StringComparison.Ordinal);
        JsonElement json = desk.Json("import", file)[0];
        Assert.Equal((0, 2), (json.GetProperty("new").GetInt32(), json.GetProperty("unchanged").GetInt32()));
        desk.Now = "2026-11-01T09:00:00+01:00";
        desk.Fails(["import", file], "later than now");
        desk.Fails(["import", desk.Path("none.csv")], "none.csv", "no such file");
        desk.Fails(["import", desk.Write("x.csv", "a,b", "1,2")], "x.csv");
        desk.Fails(["import", " "], "FILE");
    }

    /// <summary>A friend's export read as one's own: it is shown what it would end, and nothing changes without a yes.</summary>
    [Fact]
    public void Somebody_elses_address_book_does_not_take_the_place_of_ones_own()
    {
        using Desk desk = new();
        desk.Does("import", desk.Write("mine.csv", Header, Ann, Bob));
        string before = desk.Does("people");
        string hers = desk.Write("hers.csv", Header, Zoe);
        string told = desk.DoesNot("import", hers).ReplaceLineEndings(" ");
        Assert.Contains("would end 2 of the 2 entries of linkedin", told, StringComparison.Ordinal);
        Assert.Contains("Bob Marchand", told, StringComparison.Ordinal);
        Assert.Contains("--of PERSON", told, StringComparison.Ordinal);
        Assert.True(desk.Json("import", hers)[0].GetProperty("refused").GetBoolean());
        Assert.Equal(before, desk.Does("people"));
        desk.Does("import", hers, "--of", "ann");
        desk.Does("import", hers, "--yes");
        desk.Language = "fr";
        Assert.Contains("Rien n'a changé", desk.DoesNot("import", desk.Write("mine.csv", Header, Ann)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_comes_to_nothing_leaves_no_workspace()
    {
        using Desk desk = new();
        desk.Fails(["import", desk.Path("none.csv")], "no such file");
        Assert.Empty(System.IO.Directory.GetFiles(desk.Folder));
        Assert.Equal(2, desk.Run("restore", desk.Path("none.zip")).Code);
        Assert.Empty(System.IO.Directory.GetFiles(desk.Folder));
        Assert.Equal(2, desk.Run("open", " ").Code);
        Assert.Empty(System.IO.Directory.GetFiles(desk.Folder));
        Assert.StartsWith("New workspace:", desk.Does("add", "Ann Leroy"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_person_in_two_address_books_is_one()
    {
        using Desk desk = new();
        desk.Does("import", desk.Write("mine.csv", Header, Ann, Bob));
        desk.Does("import", desk.Write("hers.csv", Header, Bob, Zoe), "--of", "ann");
        Assert.Equal(3, desk.Json("people").Count);
        desk.Does("import", desk.Write("ties.csv", "from,to,warmth", "me,linkedin.com/in/ann-leroy,5"));
        desk.Does("import", desk.Write("people.csv", "id,name,company", "linkedin.com/in/bob-marchand,Bob Marchand,Noname Corp"));
        Assert.Equal(3, desk.Json("people").Count);
        desk.Fails(["import", desk.Path("mine.csv"), "--of", "nobody"], "nobody");
    }

    [Fact]
    public void People_are_added_in_the_seeker_s_own_words_and_found()
    {
        using Desk desk = new();
        desk.Fails(["people"], "There is no workspace");
        Assert.Contains(
            "Added: Otto Brandt",
            desk.Does("add", "Otto Brandt", "--company", "Noname Corp", "--title", "buyer", "--mail", "otto@example.org", "--warmth", "3"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Noted on Otto Brandt", desk.Does("add", "otto", "--former", "Acme", "--profile", "https://example.org/otto"),
            StringComparison.Ordinal);
        Assert.Matches(@"Otto Brandt +Noname Corp", desk.Does("people", "ott"));
        Assert.Matches(@"Otto Brandt +Noname Corp", desk.Does("people", "noname"));
        Assert.Contains("Nobody matches", desk.DoesNot("people", "zoe"), StringComparison.Ordinal);
        desk.Fails(["add", "Otto Brand"], "Otto Brandt", "--new");
        desk.Does("add", "Otto Brand", "--new");
        desk.Fails(["add", " "], "people");
        desk.Fails(["add", "Ann", "--warmth", "9"], "--warmth");
        Assert.Equal(["otto-brand", "otto-brandt"], desk.Json("people").Select(one => one.GetProperty("id").GetString()!));
    }

    [Fact]
    public void A_tie_is_said_of_two_people()
    {
        using Desk desk = new();
        desk.Does("add", "Ann Leroy");
        desk.Does("add", "Bob Marchand", "--company", "Noname Corp");
        Assert.Contains(
            "Ann Leroy knows Bob Marchand, warmth 4.",
            desk.Does("tie", "ann", "bob", "--warmth", "4", "--minutes", "10", "--since", "2012"), StringComparison.Ordinal);
        Assert.Contains("You know", desk.Does("tie", "me", "ann"), StringComparison.Ordinal);
        Assert.True(desk.Json("tie", "me", "ann", "--warmth", "5")[0].GetProperty("changed").GetBoolean());
        desk.Fails(["tie", "ann", "ann"], "two people");
        desk.Fails(["tie", "ann", "zoe"], "zoe");
        desk.Fails(["tie", "ann", "bob", "--warmth", "0"], "--warmth");
        desk.Fails(["tie", "ann", "bob", "--minutes", "0"], "--minutes");
        desk.Does("open", "Noname Corp");
        Assert.Contains("know 'Ann Leroy'", desk.Does("next"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_seeker_s_name_signs_the_messages()
    {
        using Desk desk = new();
        Assert.Contains("Camille Roy", desk.Does("me", "Camille Roy"), StringComparison.Ordinal);
        desk.Does("open", "Noname Corp");
        desk.Does("know", "Ann Leroy", "--how", "school", "--since", "2015");
        Assert.Contains("        All the best,\n        Camille\n", desk.Does("next"), StringComparison.Ordinal);
        Assert.Contains(
            "Camille Roy", ToolRun.Of("say", "--workspace", desk.File, "--now", desk.Now, "--language", "en", "--form", "vous").Out,
            StringComparison.Ordinal);
        desk.Fails(["me", " "], "NAME");
    }

    [Fact]
    public void Doubles_are_proposed_decided_and_taken_back()
    {
        using Desk desk = new();
        desk.Does("add", "Ann Leroy", "--company", "Acme");
        Assert.Contains("Nobody seems to be here twice", desk.DoesNot("doubles"), StringComparison.Ordinal);
        Assert.Contains(
            "decide",
            desk
                .Does("import", desk.Write("c.csv", Header, Ann.Replace("Atelier Vauban", "Acme", StringComparison.Ordinal)))
                .ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("network-approach same ann-leroy linkedin.com/in/ann-leroy", desk.Does("doubles"), StringComparison.Ordinal);
        desk.Fails(["add", "Ann Leroy"], "ann-leroy", "linkedin.com/in/ann-leroy");
        Assert.Contains("One person", desk.Does("same", "ann-leroy", "linkedin.com/in/ann-leroy"), StringComparison.Ordinal);
        Assert.Single(desk.Json("people"));
        desk.Now = "2026-11-23T09:01:00+01:00";
        Assert.Contains("said that already", desk.DoesNot("same", "ann-leroy", "linkedin.com/in/ann-leroy"), StringComparison.Ordinal);
        Assert.Contains("Two people", desk.Does("same", "ann-leroy", "linkedin.com/in/ann-leroy", "--undo"), StringComparison.Ordinal);
        desk.DoesNot("same", "ann-leroy", "linkedin.com/in/ann-leroy", "--undo");
        desk.Now = "2026-11-23T09:02:00+01:00";
        desk.Does("apart", "ann-leroy", "linkedin.com/in/ann-leroy", "--why", "cousins");
        desk.DoesNot("doubles");
        desk.Fails(["apart", "ann-leroy", "ann-leroy"], "two");
        desk.Fails(["same", "ann-leroy", "zoe"], "zoe");
    }

    [Fact]
    public void An_approach_goes_on_calling_somebody_as_it_did_once_two_entries_are_one()
    {
        using Desk desk = Desk.Talked();
        desk.Does("import", desk.Write("c.csv", Header, Ann, Bob));
        desk.Does("same", "ann-leroy", "linkedin.com/in/ann-leroy");
        desk.Does("thank", "ann leroy");
        Assert.Single(desk.Json("people"), one => one.GetProperty("name").GetString() == "Ann Leroy");
        Assert.Contains("ask 'Ann Leroy'", desk.Does("next", "2"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_shows_everything_with_its_source_and_date()
    {
        using Desk desk = Desk.Talked();
        desk.Does("tie", "me", "ann", "--warmth", "4");
        string said = desk.Does("dossier", "ann");
        Assert.Contains("- me, 23 Nov 2026: Ann Leroy", said, StringComparison.Ordinal);
        Assert.Contains("In the approach to Noname Corp:", said, StringComparison.Ordinal);
        Assert.Contains("- 25 Nov 2026: Talked with Ann Leroy, 20 minutes", said, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, desk.Json("dossier", "ann")[0].GetProperty("ties").ValueKind);
        desk.Fails(["dossier", "zoe"], "zoe");
    }

    [Fact]
    public void Whoever_is_forgotten_is_in_no_byte_of_the_file_and_stays_out()
    {
        using Desk desk = Desk.Named();
        string book = desk.Write("c.csv", Header, Ann, Bob, Zoe);
        desk.Does("import", book);
        desk.Does("fact", "ann", "team", "Zoé Lambert left last year");
        Assert.Contains("--keep-texts", desk.DoesNot("forget", "zoe", "--yes"), StringComparison.Ordinal);
        Assert.Contains("Not forgotten", desk.DoesNot("forget", "zoe", "--blank", "--yes"), StringComparison.Ordinal);
        string listed = desk.DoesNot("forget", "zoe", "--keep-texts").ReplaceLineEndings(" ");
        string mark = listed[..listed.IndexOf(": Zoé Lambert left", StringComparison.Ordinal)].Split(' ')[^1];
        Assert.StartsWith("noname-corp/", mark, StringComparison.Ordinal);
        desk.Does("forget", "zoe", "--blank", mark, "--yes");
        foreach (string file in Directory.GetFiles(desk.Folder).Where(file => !file.EndsWith(".csv", StringComparison.Ordinal)))
        {
            string bytes = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            Assert.DoesNotContain("Lambert", bytes, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("zoe@example.org", bytes, StringComparison.OrdinalIgnoreCase);
        }

        desk.Now = "2026-12-01T09:00:00+01:00";
        Assert.Contains("1 person kept out", desk.Does("import", book), StringComparison.Ordinal);
        desk.DoesNot("people", "lambert");
        Assert.Contains("--forgotten", desk.DoesNot("add", "Zoé Lambert", "--mail", "zoe@example.org"), StringComparison.Ordinal);
        Assert.Contains("--forgotten", desk.DoesNot("add", "Somebody", "--mail", "zoe@example.org"), StringComparison.Ordinal);
        desk.Fails(["forget", "zoe", "--yes"], "zoe");
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    [Fact]
    public void Whoever_plays_a_part_in_an_approach_is_forgotten_there_too()
    {
        using Desk desk = Desk.Named();
        desk.Does("forget", "ann", "--yes", "--keep-texts");
        Assert.DoesNotContain("Leroy", desk.Does("journal"), StringComparison.Ordinal);
        Assert.DoesNotContain("forgotten", desk.Does("people"), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
        desk.Fails(["ask", "ann", "names"], "ann");
    }

    [Fact]
    public void People_untouched_for_long_are_listed_for_forgetting()
    {
        using Desk desk = new();
        desk.Does("add", "Otto Brandt");
        desk.Now = "2027-11-23T09:00:00+01:00";
        desk.Does("add", "Ann Leroy");
        Assert.Contains("Otto Brandt", desk.Does("forget", "--untouched-since", "6 months ago"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", desk.Does("forget", "--untouched-since", "6 months ago"), StringComparison.Ordinal);
        Assert.Contains("everybody", desk.DoesNot("forget", "--untouched-since", "2026-01-01"), StringComparison.Ordinal);
        desk.Fails(["forget", "--untouched-since", "someday"], "someday");
    }
}
