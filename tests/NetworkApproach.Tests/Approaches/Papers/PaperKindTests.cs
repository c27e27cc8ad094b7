using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public class PaperKindTests
{
    [Fact]
    public void Every_paper_says_what_it_is()
    {
        Approach approach = Approach.Fold(
            [Open, Known("k", 0, "ann"), Talked("t", 1, "ann"), new ApproachEvent.BossIdentified(new ActId("b"), At(1), Who("boss"))]);
        DateTimeOffset now = At(2);

        Assert.Equal("brief", approach.TalkBrief(Who("ann"), now).Kind);
        Assert.Equal("decisive", approach.TalkBrief(Who("boss"), now).Kind);
        Assert.Equal("debrief", approach.DebriefSheet(Who("ann"), now).Kind);
        Assert.Equal("company", approach.CompanySheet(now).Kind);
        Assert.Equal("agenda", approach.Agenda(now).Kind);
        Assert.Equal("story", approach.Story(now).Kind);
    }

    [Fact]
    public void What_is_listed_by_person_is_in_the_order_of_ids()
    {
        Approach approach = Approach.Fold(
        [
            Open, Known("k1", 0, "dan"), Known("k2", 0, "ann"), Known("k3", 0, "cyd"), Talked("t1", 1, "dan"), Talked("t2", 1, "ann"),
            Talked("t3", 1, "cyd"),
            Named("n1", 1, "cyd", "zoe"), Named("n2", 1, "cyd", "bob"),
        ]);

        Assert.Equal(["ann", "bob", "cyd", "dan", "zoe"], approach.People.Select(person => person.Id.Value).Where(id => id != "boss"));
        Assert.Equal(["bob", "zoe"], approach.DebriefSheet(Who("cyd"), At(2)).Named.Select(person => person.Id.Value));
    }

    [Fact]
    public void Once_interest_is_lost_nothing_is_asked()
    {
        ApproachEvent[] before = [Open, Known("k", 0, "ann"), Talked("t", 1, "ann"), Known("k2", 0, "cyd")];
        Approach lost = Approach.Fold([.. before, new ApproachEvent.Closed(new ActId("c"), At(2), Ending.GivenUp)]);

        Assert.NotEmpty(Approach.Fold(before).QuestionsFor(Who("cyd"), At(2)).Ask);
        Assert.Empty(lost.QuestionsFor(Who("cyd"), At(3)).Ask);
    }
}
