namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What French asks of the workspace's sentences: elision, plurals, the first of a month.</summary>
public class FrenchTests
{
    [Fact]
    public void The_first_of_a_month_is_le_premier()
    {
        Assert.Equal("mardi 1er décembre 2026", Language.French.FullDay(new DateOnly(2026, 12, 1)));
        Assert.Equal("mercredi 2 décembre 2026", Language.French.FullDay(new DateOnly(2026, 12, 2)));
        Assert.Equal("Tuesday, 1 December 2026", Language.English.FullDay(new DateOnly(2026, 12, 1)));
        DateTimeOffset at = new(2026, 12, 1, 18, 5, 0, TimeSpan.FromHours(1));
        Assert.Equal("1er déc. 2026 18:05", Language.French.ShortInstant(at));
        Assert.Equal("1 Dec 2026 18:05", Language.English.ShortInstant(at));
    }

    [Fact]
    public void Names_are_elided_and_numbers_agree()
    {
        using Desk desk = Desk.WithAnn();
        desk.Language = "fr";
        string noOffer = desk.DoesNot("hand-off", "ann", "redirected");
        Assert.Contains("Aucune proposition d'Ann Leroy n'attend de réponse", noOffer, StringComparison.Ordinal);
        string exported = desk.Does("export", desk.Path("un.zip")).ReplaceLineEndings(" ");
        Assert.Contains("1 personne, 1 démarche, ", exported, StringComparison.Ordinal);
        string book = desk.Write("gens.csv", "id,name,company,until", "bob,Bob Marchand,Acme,", "eva,Eva Lund,Acme,");
        string imported = desk.Does("import", book).ReplaceLineEndings(" ");
        Assert.Contains("2 personnes nouvelles, 0 modifiée, 0 disparue", imported, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_wrong_is_said_in_French()
    {
        using Desk desk = Desk.WithAnn();
        desk.Language = "fr";
        desk.Fails(["know", "Zed Brown"], "--how manque : Comment connaissez-vous Zed Brown ?");
        desk.Fails(["talk", "ann", "--minutes", "5000"], "--minutes : 5000 n'est pas une durée");
        desk.Fails(["talk", "ann", "--minutes", "5", "--at", string.Empty], "ni un jour ni une heure");
        desk.Fails(["ask", " ", "talk"], "Ce nom est vide");
        Assert.Contains("network-approach fact NOM SUJET", desk.DoesNot("interest", "confirmed"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_typed_is_named_in_French()
    {
        Assert.Contains("<PERSONNE>", ToolRun.Of("know", "--help", "--language", "fr").Out, StringComparison.Ordinal);
        Assert.Contains("--how <TEXTE>", ToolRun.Of("know", "--help", "--language", "fr").Out, StringComparison.Ordinal);
        Assert.Contains("--how <TEXT>", ToolRun.Of("know", "--help", "--language", "en").Out, StringComparison.Ordinal);
        ToolRun.Of("know", "--language", "fr").IsBadInput("Il manque PERSONNE ; indiquez");
    }

    [Fact]
    public void A_path_begins_with_you_where_the_seeker_has_no_name()
    {
        using Desk desk = Desk.Opened();
        string ties = desk.Write("liens.csv", "from,to,warmth", "me,ophélie,4", "ophélie,bob,4");
        Assert.Contains(
            "vous > ophélie > bob", ToolRun.Of("paths", "--ties", ties, "--to", "bob", "--language", "fr").Out, StringComparison.Ordinal);
        Assert.Contains(
            "me > ophélie > bob", ToolRun.Of("paths", "--ties", ties, "--to", "bob", "--language", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_none_is_said_in_French()
    {
        using Desk desk = Desk.WithAnn();
        desk.Language = "fr";
        File.WriteAllBytes(desk.File + ".key", [1, 2, 3]);
        desk.Does("people");
        desk.Fails(["forget", "ann", "--yes", "--blank"], "a 3 octets au lieu de", "remettez");
        File.WriteAllBytes(desk.Path("other.key"), [1, 2, 3]);
        desk.Does("export", desk.Path("all.zip"));
        desk.Fails(
            ["restore", desk.Path("all.zip"), "--replace", "--key", desk.Path("other.key")], "a 3 octets au lieu de", "remettez");
    }
}
