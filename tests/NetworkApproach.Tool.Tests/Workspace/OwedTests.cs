namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What is owed, to whom it is owed: one person, one line, one message, closed or not.</summary>
public class OwedTests
{
    [Fact]
    public void One_person_is_thanked_once_for_everything()
    {
        using Desk desk = Owing();
        Assert.Equal(
            ["Thank Ann Leroy for the talk, naming Bob Marchand and Inès Roca, and for leave to contact Bob Marchand"],
            Texts(desk, "Thank"));
        string said = Said(desk, "ann");
        Assert.Contains(
            "Thank you for the time you gave me, for telling me about Bob Marchand and Inès Roca, and for letting me mention your name "
                + "to Bob Marchand.",
            said, StringComparison.Ordinal);
        Assert.Equal(2, said.Split("Thank you for").Length);
        desk.Language = "fr";
        Assert.Contains(
            "Remercier Ann Leroy pour l'entretien, les noms donnés", Assert.Single(Texts(desk, "Remercier")), StringComparison.Ordinal);
        Assert.Contains(
            "Merci pour le temps que tu m'as donné, de m'avoir suggéré de parler avec Bob Marchand et Inès Roca, et de me laisser "
                + "contacter Bob Marchand de ta part.",
            Said(desk, "ann"), StringComparison.Ordinal);
        desk.Language = "en";
        Assert.Equal(4, desk.Json("thank", "ann")[0].GetProperty("recorded").GetArrayLength());
        Assert.Empty(Texts(desk, "Thank"));
        Assert.DoesNotContain("Thank you for the time", Said(desk, "ann"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_message_tells_what_became_of_every_name()
    {
        using Desk desk = Owing();
        desk.Does("ask", "bob", "talk");
        desk.Does("talk", "bob", "--minutes", "10");
        desk.Does("received", "inès");
        desk.Does("answer", "inès", "no", "talk");
        Assert.Equal(["Tell Ann Leroy how it went with Bob Marchand and Inès Roca"], Texts(desk, "Tell"));
        Assert.Contains(
            "I've now spoken to Bob Marchand. With Inès Roca it wasn't possible to talk", Said(desk, "ann"), StringComparison.Ordinal);
        Assert.Equal(2, desk.Json("report", "ann")[0].GetProperty("recorded").GetArrayLength());
        Assert.Empty(Texts(desk, "Tell"));
    }

    /// <summary>Whoever was contacted, and whoever's name was used: each is told, each has words of their own.</summary>
    [Fact]
    public void An_apology_is_owed_to_the_relay_too()
    {
        using Desk desk = Desk.Named();
        desk.Does("ask", "ann", "leave", "bob");
        desk.Does("answer", "ann", "no", "leave", "bob");
        string said = desk.Does("confess", "bob", "--citing", "ann");
        Assert.Contains("network-approach say --to 'Bob Marchand'", said, StringComparison.Ordinal);
        Assert.Contains("network-approach say --to 'Ann Leroy'", said, StringComparison.Ordinal);
        Assert.Contains("whose name was used", said, StringComparison.Ordinal);
        Assert.Contains("I mentioned your name to Bob Marchand when I shouldn't have", Said(desk, "ann"), StringComparison.Ordinal);
        Assert.Contains("I shouldn't have contacted you", Said(desk, "bob"), StringComparison.Ordinal);
        Assert.Contains("Apologised to Ann Leroy", desk.Does("apologise", "ann"), StringComparison.Ordinal);
        Assert.Contains("Apologised to Bob Marchand", desk.Does("apologise", "bob"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_owed_in_a_closed_approach_stays_and_is_found()
    {
        using Desk desk = Owing();
        desk.Does("close", "given-up");
        desk.Does("open", "Other Works");
        desk.Does("know", "Zoe Faure", "--how", "school", "--since", "2001");
        desk.Now = "2026-12-03T09:00:00+01:00";
        Assert.Contains("Noname Corp", desk.Does("next"), StringComparison.Ordinal);
        Assert.Contains("Told Ann Leroy how it went", desk.Does("report", "ann"), StringComparison.Ordinal);
        Assert.Contains("Thanked Ann Leroy", desk.Does("thank", "ann"), StringComparison.Ordinal);
        Assert.DoesNotContain("Noname Corp", desk.Run("next").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_due_yesterday_is_late_and_not_of_today()
    {
        using Desk desk = Desk.Talked();
        desk.Now = "2026-11-26T09:00:00+01:00";
        Assert.Contains("Today\n- Thank Ann Leroy for the talk", desk.Does("agenda"), StringComparison.Ordinal);
        Assert.False(desk.Json("agenda")[0].GetProperty("late").GetBoolean());
        desk.Now = "2026-11-27T09:00:00+01:00";
        Assert.Contains("Late\n- Thank Ann Leroy for the talk", desk.Does("agenda"), StringComparison.Ordinal);
        Assert.True(desk.Json("agenda")[0].GetProperty("late").GetBoolean());
    }

    /// <summary>Ann has talked, named two, and given leave for one, yesterday.</summary>
    private static Desk Owing()
    {
        Desk desk = Desk.Named();
        desk.Does("leave", "ann", "bob");
        desk.Now = "2026-11-26T09:00:00+01:00";
        return desk;
    }

    private static string[] Texts(Desk desk, string beginning) =>
    [
        .. desk.Json("agenda").Select(line => line.GetProperty("text").GetString()!)
            .Where(text => text.StartsWith(beginning, StringComparison.Ordinal)),
    ];

    private static string Said(Desk desk, string to) => Desk.InOneLine(
        ToolRun.Of("say", "--to", to, "--workspace", desk.File, "--now", desk.Now, "--language", desk.Language).Out);
}
