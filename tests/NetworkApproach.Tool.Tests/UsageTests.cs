using NetworkApproach.Tool.Tests.Workspace;

namespace NetworkApproach.Tool.Tests;

/// <summary>What a wrong command line is told: the option, what is wrong, what to write; in the language asked for.</summary>
public class UsageTests
{
    [Fact]
    public void A_misspelt_option_is_never_recorded_as_a_name_or_a_text()
    {
        using Desk desk = Desk.Named();
        int recorded = desk.Recorded();

        desk.Fails(["names", "ann", "Dee Poe", "--in-confidance"], "'--in-confidance'", "network-approach names --help");
        desk.Fails(["ask", "ann", "talk", "--bogus"], "'--bogus'");
        desk.Fails(["belief", "work", "--txet"], "'--txet'");
        desk.Fails(["open", "--rolle"], "'--rolle'");

        Assert.Equal(recorded, desk.Recorded());
        desk.Does("belief", "work", "a text - with dashes -- in it");
    }

    [Theory]
    [InlineData("'nonsense'", "nonsense")]
    [InlineData("'--nonsense'", "paths", "--nonsense")]
    [InlineData("--k: its value is missing; write --k N.", "paths", "--k")]
    [InlineData("--k: 'many' is not a whole number", "paths", "--k", "many")]
    [InlineData("--k: this is given more than once", "paths", "--k", "3", "--k", "4")]
    [InlineData("--order: 'best' is not one of its values; give fewest-relays, least-minutes or likeliest.", "paths", "--order", "best")]
    [InlineData("--language: 'de'", "audit", "--language", "de")]
    [InlineData("--leave: its value is missing", "review", "--leave")]
    [InlineData("--with", "questions")]
    public void A_wrong_command_line_is_told_by_its_option_and_no_type(string says, params string[] args)
    {
        ToolRun run = ToolRun.Of(
            args is [var command, .. var rest] && !rest.Contains("--language") && command != "nonsense"
                ? [command, "--language", "en", .. rest]
                : args);
        run.IsBadInput(says);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("expected type", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n'est pas une commande", "nonsense", "--language", "fr")]
    [InlineData("n'est pas compris ici", "demo", "extra", "--language=fr")]
    [InlineData("--k : « many » n'est pas un nombre entier", "paths", "--language", "fr", "--k", "many")]
    [InlineData("--now : « hier » n'est pas un instant", "audit", "--events", "x", "--now", "hier", "--language", "fr")]
    [InlineData("--zone : cette machine ne connaît aucun fuseau", "demo", "--zone", "Nulle/Part", "--language", "fr")]
    [InlineData("ce fichier n'existe pas", "audit", "--events", "nowhere.jsonl", "--language", "fr")]
    [InlineData("Donnez exactement l'un des trois", "paths", "--language", "fr")]
    [InlineData("dites avec qui", "brief", "--events", "x", "--language", "fr")]
    [InlineData("ce fichier n'existe pas", "review", "nowhere.txt", "--language", "fr")]
    public void In_french_what_is_wrong_is_told_in_french(string says, params string[] args) => ToolRun.Of(args).IsBadInput(says);

    [Fact]
    public void A_seeker_whom_no_tie_mentions_is_unknown_if_named_and_without_a_way_if_not()
    {
        using TemporaryFiles files = new();
        string ties = files.Write("ties.csv", "from,to,chance", "ann,bob,0.5");
        ToolRun
            .Of("paths", "--ties", ties, "--from", "me", "--to", "bob", "--language", "en")
            .IsBadInput("--from: nobody here is 'me'", "there is ann, bob");
        ToolRun.Of("plan", "--ties", ties, "--from", "me", "--to", "bob", "--language", "en").IsBadInput("--from");
        Assert.Equal(1, ToolRun.Of("paths", "--ties", ties, "--to", "bob").Code);
        Assert.Equal(1, ToolRun.Of("plan", "--ties", ties, "--to", "bob").Code);
        string people = files.Write("people.csv", "id,name", "me,Camille");
        Assert.Equal(1, ToolRun.Of("paths", "--ties", ties, "--people", people, "--from", "me", "--to", "bob").Code);
    }

    [Fact]
    public void A_part_of_a_name_is_enough_where_only_one_person_has_it()
    {
        using TemporaryFiles files = new();
        string ties = files.Write("ties.csv", "from,to,chance", "me,p1,0.5", "me,p2,0.5", "me,p3,0.5");
        string people = files.Write("people.csv", "id,name", "p1,Élodie Martin", "p2,Marc Petit", "p3,Jean Marc");
        Assert.Contains(
            "Élodie Martin", ToolRun.Of("paths", "--ties", ties, "--people", people, "--to", "elodie").Out, StringComparison.Ordinal);
        Assert.Contains(
            "Marc Petit", ToolRun.Of("paths", "--ties", ties, "--people", people, "--to", "petit").Out, StringComparison.Ordinal);
        ToolRun
            .Of("paths", "--ties", ties, "--people", people, "--to", "Marc", "--language", "en")
            .IsBadInput("--to", "p2 (Marc Petit)", "p3 (Jean Marc)");
        ToolRun
            .Of("paths", "--ties", ties, "--people", people, "--to", "Mar", "--language", "en")
            .IsBadInput("--to", "nobody here is 'Mar'");
    }
}
