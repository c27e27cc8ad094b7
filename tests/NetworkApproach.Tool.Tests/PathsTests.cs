namespace NetworkApproach.Tool.Tests;

public sealed class PathsTests : IDisposable
{
    private readonly TemporaryFiles files = new();
    private readonly string ties;
    private readonly string people;

    public PathsTests()
    {
        ties = files.Write("ties.csv", "from,to,warmth,minutes", "me,ann,4,15", "ann,bob,3,", "me,carl,2,", "carl,bob,5,", "me,dora,1,");
        people = files.Write(
            "people.csv", "id,name,company,until", "ann,Ann Lee,,", "bob,Bob Martin,\"Jane Street Group, LLC\",", "carl,Ann Léé,,",
            "dora,Dora,Jane Street,2020-01-31");
    }

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_line_of_json_keeps_its_shape() => Assert.Equal(
        """{"target":"company:Jane Street","matched":["Jane Street Group, LLC"],"complete":true,"paths":["""
        + """{"people":[{"id":"me","name":"me"},{"id":"ann","name":"Ann Lee"},{"id":"bob","name":"Bob Martin"}],"chance":0.325,"relays":1,"minutes":35,"weakest":{"from":"ann","to":"bob","chance":0.5}},"""
        + """{"people":[{"id":"me","name":"me"},{"id":"carl","name":"Ann Léé"},{"id":"bob","name":"Bob Martin"}],"chance":0.27999999999999997,"relays":1,"minutes":40,"weakest":{"from":"me","to":"carl","chance":0.35}}]}"""
        + "\n",
        Paths("--company", "Jane Street", "--json").Out);

    [Fact]
    public void The_seeker_as_target_is_one_path_of_one_person() => Assert.Equal(
        """{"target":"me","matched":[],"complete":true,"paths":[{"people":[{"id":"me","name":"me"}],"chance":1,"relays":0,"minutes":0,"weakest":null}]}""" + "\n",
        Paths("--to", "me", "--json").Out);

    [Fact]
    public void A_name_is_found_whatever_its_case_and_accents_and_an_id_goes_before_it()
    {
        Assert.Contains("\"target\":\"BOB  martín\"", Paths("--to", "BOB  martín", "--json").Out, StringComparison.Ordinal);
        Assert.Equal(
            "dora", Paths("--to", "Dora", "--json").Json(0).GetProperty("paths")[0].GetProperty("people")[1].GetProperty("id").GetString());
    }

    [Fact]
    public void Ties_decay_only_when_told_the_instant()
    {
        string connections = files.Write(
            "old.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            "Old,Friend,https://www.linkedin.com/in/old,,,,14 Sep 2015");
        double Chance(params string[] more) =>
            ToolRun.Of(["paths", "--connections", connections, "--to", "Old Friend", "--json", .. more]).Json(0).GetProperty("paths")[0]
                .GetProperty("chance")
                .GetDouble();

        Assert.Equal(0.35, Chance());
        Assert.Equal(0.35, Chance("--now", "2015-09-14T09:00:00+02:00"));
        Assert.InRange(Chance("--now", "2026-11-23T09:00:00+01:00"), 0.35 * 0.6, 0.35 * 0.7);
        Assert.True(Chance("--now", "2015-09-14T23:00:00Z", "--zone", "Pacific/Auckland") < 0.35);
        Paths("--to", "bob", "--now", "today").IsBadInput("--now", "today");
        Paths("--to", "bob", "--zone", "Nowhere/Land").IsBadInput("--zone");
    }

    [Fact]
    public void A_path_says_why_it_comes_after_the_one_before_it_and_what_would_change_that()
    {
        string ways = files.Write(
            "ways.csv", "from,to,chance,minutes", "me,ann,0.8,20", "ann,bob,0.5,20", "me,carl,0.5,10", "carl,bob,0.5,20", "me,dan,0.5,10",
            "dan,bob,0.499,20", "me,eve,0.1,5", "eve,fay,0.9,5", "fay,bob,0.9,5");
        string Said(params string[] more) =>
            string.Join(
                ' ',
                ToolRun
                    .Of(["paths", "--ties", ways, "--to", "bob", .. more]).Out
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(
            "After number 1: 25% against 40%. It would come before it if ann > bob fell below 31%.", Said("--k", "2"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Après le n° 1 : 25 % contre 40 %. Il passerait devant si ann > bob tombait sous 31 %.", Said("--k", "2", "--language", "fr"),
            StringComparison.Ordinal);
        Assert.Contains(
            "After number 2: a little less likely. It would come before it if me > carl became any less likely.", Said("--k", "3"),
            StringComparison.Ordinal);
        Assert.Contains("After number 3: 2 relays against 1.", Said("--k", "4", "--order", "fewest-relays"), StringComparison.Ordinal);
        Assert.Contains("After number 1: 30 minutes against 15.", Said("--k", "2", "--order", "least-minutes"), StringComparison.Ordinal);
        Assert.Contains(
            "Après le n° 1 : 30 minutes contre 15.", Said("--k", "2", "--order", "least-minutes", "--language", "fr"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Disjoint_paths_share_no_relay()
    {
        string shared = files.Write(
            "shared.csv", "from,to,chance", "me,ann,0.9", "ann,bob,0.9", "ann,eve,0.9", "eve,bob,0.9", "me,carl,0.2", "carl,bob,0.2");

        Assert.Equal(["ann", "ann"], FirstRelays(ToolRun.Of("paths", "--ties", shared, "--to", "bob", "--k", "2", "--json")));
        Assert.Equal(
            ["ann", "carl"], FirstRelays(ToolRun.Of("paths", "--ties", shared, "--to", "bob", "--k", "3", "--disjoint", "--json")));

        static IEnumerable<string?> FirstRelays(ToolRun run) =>
            run.Json(0).GetProperty("paths").EnumerateArray().Select(path => path.GetProperty("people")[1].GetProperty("id").GetString());
    }

    [Fact]
    public void Somebody_unknown_or_ambiguous_is_bad_input_with_the_candidates()
    {
        Paths("--to", "ann lee").IsBadInput("--to", "ann (Ann Lee)", "carl (Ann Léé)", "give the id");
        Paths("--to", "Bob Martni").IsBadInput("--to", "bob (Bob Martin)");
        Paths("--to", "Marti").IsBadInput("did you mean bob (Bob Martin)");
        Assert.Equal(Paths("--to", "bob").Code, Paths("--to", "Martin").Code);
        Paths("--to", "Zebulon").IsBadInput("check the spelling");
        Paths("--to", " ").IsBadInput("--to");
        Paths("--to", "bob", "--avoid", "an").IsBadInput("--avoid", "did you mean");
        Paths("--to", "bob", "--from", "nobody").IsBadInput("--from", "nobody");
        Paths("--to", "bob", "--from", " ").IsBadInput("--from");
    }

    [Fact]
    public void A_company_nobody_matches_is_an_honest_no_with_the_nearest_spellings()
    {
        ToolRun run = Paths("--company", "Jane Stret", "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal("""{"target":"company:Jane Stret","matched":[],"complete":true,"paths":[]}""" + "\n", run.Out);
        Assert.Contains("Jane Street Group, LLC", run.Error, StringComparison.Ordinal);
        Assert.Contains("Personne", Paths("--company", "Zzz", "--language", "fr").Error, StringComparison.Ordinal);
        Paths("--company", " ").IsBadInput("--company");
    }

    [Fact]
    public void Two_spellings_stated_the_same_are_one_company()
    {
        ToolRun run = Paths("--company", "JS", "--same-company", "JS = Jane Street", "--json");
        Assert.Equal(0, run.Code);
        Assert.Equal("Jane Street Group, LLC", run.Json(0).GetProperty("matched")[0].GetString());
        Paths("--company", "JS", "--same-company", "JS").IsBadInput("--same-company", "A=B");
    }

    [Fact]
    public void Past_employers_count_only_where_told()
    {
        ToolRun run = Paths("--company", "Jane Street", "--worked-there", "--max-relays", "0", "--json");
        Assert.Equal("dora", run.Json(0).GetProperty("paths")[0].GetProperty("people")[1].GetProperty("id").GetString());
        Assert.Equal(2, run.Json(0).GetProperty("matched").GetArrayLength());
        Assert.Equal(1, Paths("--company", "Jane Street", "--max-relays", "0").Code);
    }

    [Fact]
    public void Targets_are_answered_in_their_order_and_one_path_is_enough()
    {
        string targets = files.Write("targets.txt", "company:Nobody Ltd", "bob", string.Empty, "company:Jane Street");
        ToolRun run = Paths("--targets", targets, "--json");
        Assert.Equal(0, run.Code);
        Assert.Equal(
            ["company:Nobody Ltd", "bob", "company:Jane Street"],
            run.Lines.Select((_, at) => run.Json(at).GetProperty("target").GetString()));
        Assert.Equal(1, Paths("--targets", files.Write("targets.txt", "company:Nobody Ltd", "company:None")).Code);
        Paths("--targets", files.Write("targets.txt", "bob", "xyzzy")).IsBadInput("targets.txt, line 2", "xyzzy");
        Paths("--targets", " ").IsBadInput("--targets");
    }

    [Fact]
    public void Exactly_one_target_option_is_needed()
    {
        Paths().IsBadInput("exactly one");
        Paths("--to", "bob", "--company", "Jane Street").IsBadInput("exactly one");
    }

    [Fact]
    public void A_limit_out_of_range_is_bad_input()
    {
        Paths("--to", "bob", "--k", "0").IsBadInput("--k");
        Paths("--to", "bob", "--k", "1001").IsBadInput("--k");
        Paths("--to", "bob", "--max-relays", "-1").IsBadInput("--max-relays");
        Assert.Single(Paths("--to", "bob", "--k", "1", "--json").Json(0).GetProperty("paths").EnumerateArray());
    }

    [Fact]
    public void Exports_belong_to_the_seeker_and_to_whoever_is_named()
    {
        string mine = files.Write("mine.csv", "First Name,Last Name,URL,Company", "Ann,Lee,https://www.linkedin.com/in/annlee/,Acme");
        string hers = files.Write("hers.csv", "First Name,Last Name,URL,Company", "Zoé,Kahn,https://linkedin.com/in/zoe,Noname Corp");
        ToolRun run = ToolRun.Of("paths", "--connections", mine, "--pool", $"ann lee={hers}", "--company", "noname", "--json");
        Assert.Equal(0, run.Code);
        Assert.Equal(
            """{"target":"company:noname","matched":["Noname Corp"],"complete":true,"paths":[{"people":[{"id":"me","name":"me"},"""
                + """{"id":"linkedin.com/in/annlee","name":"Ann Lee"},{"id":"linkedin.com/in/zoe","name":"Zoé Kahn"}],"chance":0.12249999999999998,"relays":1,"minutes":40,"weakest":{"from":"me","to":"linkedin.com/in/annlee","chance":0.35}}]}""" + "\n",
            run.Out);
        ToolRun.Of("paths", "--connections", mine, "--pool", $"nobody={hers}", "--company", "noname").IsBadInput("--pool", "nobody");
        ToolRun.Of("paths", "--connections", mine, "--pool", hers, "--company", "noname").IsBadInput("--pool", "NAME=FILE");
        Assert.Equal(0, ToolRun.Of("paths", "--connections", mine, "--from", "sam", "--to", "Ann Lee").Code);
    }

    [Fact]
    public void A_bad_file_is_bad_input_with_its_line()
    {
        ToolRun
            .Of("paths", "--ties", files.Write("bad.csv", "from,to,warmth", "me,ann,4", "me,bob,6"), "--to", "ann")
            .IsBadInput("bad.csv, line 3");
        ToolRun.Of("paths", "--ties", files.Path("none.csv"), "--to", "ann").IsBadInput("none.csv");
        ToolRun.Of("paths", "--ties", files.Folder, "--to", "ann").IsBadInput(files.Folder);
        ToolRun.Of("paths", "--ties", string.Empty, "--to", "ann").IsBadInput("--ties");
    }

    [Theory]
    [InlineData("en", "Talk with Ann Lee first", "estimates")]
    [InlineData("fr", "Parlez d'abord avec Ann Lee", "estimations")]
    public void For_people_it_says_what_to_do_first_and_that_a_chance_is_a_belief(string language, string first, string belief)
    {
        ToolRun run = Paths("--to", "bob", "--language", language);
        Assert.Equal(0, run.Code);
        Assert.Contains(first, run.Out, StringComparison.Ordinal);
        Assert.Contains(belief, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.Equal(1, Paths("--to", "me", "--avoid", "me", "--language", language).Code);
    }

    [Fact]
    public void A_pair_in_two_files_is_one_tie_of_the_greater_chance_then_the_fewer_minutes()
    {
        string more = files.Write("more.csv", "from,to,chance,minutes", "me,ann,0.65,10", "me,ann,0.9,60", "ann,bob,0.2,5");
        ToolRun run = Paths("--to", "bob", "--json", "--k", "1", "--ties", more);
        Assert.Equal(0.9 * 0.5, run.Json(0).GetProperty("paths")[0].GetProperty("chance").GetDouble());
        Assert.Equal(80, run.Json(0).GetProperty("paths")[0].GetProperty("minutes").GetInt32());
    }

    private ToolRun Paths(params string[] args) => ToolRun.Of(["paths", "--ties", ties, "--people", people, .. args]);
}
