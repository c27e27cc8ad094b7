namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What may be a slip is remarked on once, when it is recorded, and recorded all the same.</summary>
public class RemarkTests
{
    [Theory]
    [InlineData("en", "You had asked Ann Leroy for 20 minutes and took 50.")]
    [InlineData("fr", "Vous aviez demandé 20 minutes à Ann Leroy, et l'entretien en a pris 50.")]
    public void A_talk_that_overran_is_remarked_on_and_what_was_offered_of_it_can_be_said(string language, string remark)
    {
        using Desk desk = Desk.WithAnn();
        desk.Language = language;
        string said = Desk.InOneLine(desk.Does("talk", "ann", "--minutes", "50"));
        Assert.Contains(remark, said, StringComparison.Ordinal);
        Assert.Contains("network-approach edit 6 --offered 30", said, StringComparison.Ordinal);
        desk.Does("edit", "6", "--offered", "30");
        Assert.Equal(20, Assert.Single(desk.Json("footprint")).GetProperty("minutesTaken").GetInt32());
        Assert.DoesNotContain(remark, Desk.InOneLine(desk.Does("thank", "ann")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_within_its_minutes_or_with_the_rest_offered_is_not()
    {
        using Desk desk = Desk.WithAnn();
        Assert.DoesNotContain("asked", desk.Does("talk", "ann", "--minutes", "20"), StringComparison.Ordinal);
        desk.Does("undo");
        Assert.DoesNotContain("asked", desk.Does("talk", "ann", "--minutes", "50", "--offered", "30"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A talk with Ann Leroy on that day is on record already.")]
    [InlineData("fr", "Un entretien avec Ann Leroy est déjà noté ce jour-là.")]
    public void A_talk_that_is_recorded_twice_is_remarked_on(string language, string remark)
    {
        using Desk desk = Desk.WithAnn();
        desk.Language = language;
        Assert.DoesNotContain(remark, Desk.InOneLine(desk.Does("talk", "ann", "--minutes", "20")), StringComparison.Ordinal);
        string said = Desk.InOneLine(desk.Does("talk", "ann", "--minutes", "20"));
        Assert.Contains(remark, said, StringComparison.Ordinal);
        Assert.Contains("network-approach undo 7", said, StringComparison.Ordinal);
        desk.Does("undo", "7");
        desk.Now = "2026-11-25T09:00:00+01:00";
        Assert.DoesNotContain(remark, Desk.InOneLine(desk.Does("talk", "ann", "--minutes", "5")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Somebody else here is called Priya Shah too.")]
    [InlineData("fr", "Une autre personne s'appelle aussi Priya Shah ici.")]
    public void A_second_person_of_one_name_is_remarked_on_once(string language, string remark)
    {
        using Desk desk = Desk.Talked();
        desk.Language = language;
        string said = Desk.InOneLine(desk.Does("names", "ann", "Priya Shah", "Priya Shah"));
        Assert.Contains($"{remark}", said, StringComparison.Ordinal);
        Assert.Equal(2, said.Split(remark).Length);
        Assert.Contains("network-approach same priya-shah priya-shah-2", said, StringComparison.Ordinal);
        Assert.DoesNotContain(remark, Desk.InOneLine(desk.Does("received", "priya-shah")), StringComparison.Ordinal);
        Assert.Contains(remark, Desk.InOneLine(desk.Does("add", "Priya Shah", "--new")), StringComparison.Ordinal);
        desk.Does("same", "priya-shah", "priya-shah-2");
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    [Fact]
    public void That_somebody_is_new_holds_of_one_name()
    {
        using Desk desk = Desk.Named();
        desk.Does("names", "ann", "Bob Marchand", "Paul Vasseur", "--new");
        Assert.Single(desk.Json("people", "Bob Marchand"));
        Assert.Single(desk.Json("people", "Paul Vasseur"));
        desk.Fails(["names", "ann", "Bob Marchand", "Paul Vasseur", "--new"], "--new", "command of their own");
        desk.Does("names", "ann", "Bob Marchand", "--new");
        Assert.Equal(2, desk.Json("people", "Bob Marchand").Count);
    }

    /// <summary>A name with more words than somebody's is not silently somebody new.</summary>
    [Fact]
    public void A_known_name_with_a_company_where_they_do_not_work_is_asked_about()
    {
        using Desk desk = Desk.Opened();
        desk.Does("add", "Xavier Muller", "--company", "Acme");
        desk.Fails(["know", "Xavier Muller Michelin", "--how", "x", "--since", "2010"], "Xavier Muller, Acme", "--new");
        desk.Does("know", "Xavier Muller Acme", "--how", "x", "--since", "2010");
        desk.Does("know", "Xavier Muller Michelin", "--new", "--how", "x", "--since", "2010");
    }
}
