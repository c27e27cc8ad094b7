namespace NetworkApproach.Tool.Tests;

public sealed class PlanTests : IDisposable
{
    private readonly TemporaryFiles files = new();
    private readonly string ties;

    public PlanTests() => ties = files.Write(
        "ties.csv", "from,to,chance,minutes", "me,ann,0.5,20", "ann,bob,0.5,10", "me,carl,0.25,30", "carl,bob,1,10", "bob,me,1,3",
        "dead,end,1,1", "ann,end,0.5,1", "me,carl,0.25,40");

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_line_of_json_keeps_its_shape() => Assert.Equal(
        """{"chance":0.4375,"low":0.4375,"high":0.4375,"method":"exact","minutes":49.375,"minutesLow":49.375,"minutesHigh":49.375,"minutesMethod":"exact","moves":["""
        + """{"from":"me","to":"ann","yes":0.5,"afterYes":0.625,"afterNo":0.25,"minutes":49.375,"why":"No other beginning takes fewer minutes: 49.4 minutes in all; 50% for a yes,"""
        + """ which brings the chance to 63%; a no leaves 25%."},"""
        + """{"from":"me","to":"carl","yes":0.25,"afterYes":1,"afterNo":0.25,"minutes":51.25,"why":"1.9 minutes more in all than beginning with me > ann; 25% for a yes, which settles it; a no leaves 25%."}]}"""
        + "\n",
        Plan("--to", "bob", "--json", "--language", "en").Out);

    [Theory]
    [InlineData("en", "Whom to ask next, to reach bob:", "44% in all")]
    [InlineData("fr", "À qui demander maintenant, pour atteindre bob", "44")]
    public void A_person_reads_it_in_eighty_columns(string language, params string[] says)
    {
        ToolRun run = Plan("--to", "bob", "--language", language);

        Assert.Equal(0, run.Code);
        Assert.All(says, part => Assert.Contains(part, run.Out, StringComparison.Ordinal));
        Assert.Contains(language == "fr" ? "1. vous > ann" : "1. me > ann", run.Out, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void The_seeker_as_target_is_certain_and_costs_nothing()
    {
        ToolRun run = Plan("--to", "me", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(
            """{"chance":1,"low":1,"high":1,"method":"exact","minutes":0,"minutesLow":0,"minutesHigh":0,"minutesMethod":"exact","moves":[]}""" + "\n", run.Out);
        Assert.Contains("nobody to ask", Plan("--to", "me", "--language", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_chain_leads_it_is_an_honest_no()
    {
        ToolRun run = Plan("--to", "dead", "--json");

        Assert.Equal(1, run.Code);
        Assert.Equal(
            """{"chance":0,"low":0,"high":0,"method":"exact","minutes":0,"minutesLow":0,"minutesHigh":0,"minutesMethod":"exact","moves":[]}""" + "\n", run.Out);
        Assert.Equal(1, Plan("--to", "bob", "--max-relays", "0").Code);
        Assert.Contains("Aucun chemin", Plan("--to", "dead", "--language", "fr").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_on_relays_an_avoided_person_and_another_seeker_count()
    {
        string longer = files.Write("longer.csv", "from,to,chance", "me,a,0.5", "a,b,0.5", "b,boss,0.5", "me,b,0.25");

        Assert.Equal(0.125, Chance("plan", "--ties", longer, "--to", "boss", "--max-relays", "1", "--json"));
        Assert.Equal(0.21875, Chance("plan", "--ties", longer, "--to", "boss", "--json"));
        Assert.Equal(0.25, Chance("plan", "--ties", ties, "--to", "bob", "--avoid", "ann", "--json"));
        Assert.Equal(0.5, Chance("plan", "--ties", ties, "--from", "ann", "--to", "bob", "--json"));
    }

    [Fact]
    public void Anybody_at_a_company_is_a_target_too()
    {
        string people = files.Write("people.csv", "id,name,company", "bob,Bob,Noname Ltd", "end,Eve,Noname");

        Assert.Equal(
            1 - (0.75 * (1 - (0.5 * 0.75))), Chance("plan", "--ties", ties, "--people", people, "--company", "NONAME", "--json"), 1e-12);

        ToolRun misspelt = ToolRun.Of("plan", "--ties", ties, "--people", people, "--company", "Nonmae", "--json");
        Assert.Equal(1, misspelt.Code);
        Assert.Contains("'Noname", misspelt.Error, StringComparison.Ordinal);
        Assert.Contains(
            "nobody known here works there",
            ToolRun.Of("plan", "--ties", ties, "--people", people, "--company", "Nonmae", "--language", "en").Out.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_unknown_or_a_wrong_limit_is_bad_input()
    {
        Plan("--to", "anne").IsBadInput("--to", "ann");
        Plan("--to", "bob", "--from", "mme").IsBadInput("--from");
        Plan("--to", "bob", "--max-relays", "-1").IsBadInput("--max-relays");
        Plan("--to", "bob", "--company", "Noname").IsBadInput("exactly one");
        Plan().IsBadInput("exactly one");
        ToolRun.Of("plan", "--ties", files.Write("bad.csv", "from,to,chance", "me,bob,1.5"), "--to", "bob").IsBadInput("bad.csv");
    }

    private static double Chance(params string[] args) => ToolRun.Of(args).Json(0).GetProperty("chance").GetDouble();

    private ToolRun Plan(params string[] args) => ToolRun.Of(["plan", "--ties", ties, .. args]);
}
