using System.Text.Json;
using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class BriefTests
{
    /// <summary>Ann, Bob and Cyd have talked; two beliefs stand.</summary>
    private static readonly IReadOnlyList<ApproachEvent> Talks =
    [
        Open, Known("k", 0, "ann"), Known("l", 0, "bob"), Known("m", 0, "cyd"), Talked("ta", 1, "ann"), Talked("tb", 2, "bob"),
        Talked("tc", 3, "cyd"),
        Thought("b", Topic.Team, "they are five"), Thought("c", Topic.Business, "they grow"),
    ];

    public static TheoryData<string, BeliefStanding> Standings => new()
    {
        { string.Empty, BeliefStanding.Unconfirmed },
        { "ta adds", BeliefStanding.Unconfirmed },
        { "ta confirms", BeliefStanding.SaidOnce },
        { "ta confirms, ta confirms", BeliefStanding.SaidOnce },
        { "ta confirms, tb adds", BeliefStanding.SaidOnce },
        { "ta confirms, tb confirms", BeliefStanding.Confirmed },
        { "ta confirms, tb confirms, tc confirms", BeliefStanding.Confirmed },
        { "ta confirms from dan, tb confirms from dan", BeliefStanding.SaidOnce },
        { "ta confirms from dan, tb confirms from eve", BeliefStanding.Confirmed },
        { "ta confirms, tb confirms from ann", BeliefStanding.SaidOnce },
        { "ta confirms, ta confirms from dan", BeliefStanding.Confirmed },
        { "ta contradicts", BeliefStanding.Contradicted },
        { "ta contradicts, tb adds", BeliefStanding.Contradicted },
        { "ta contradicts, tb contradicts", BeliefStanding.Contradicted },
        { "ta contradicts, tb confirms", BeliefStanding.Disputed },
        { "ta confirms, tb confirms, tc contradicts", BeliefStanding.Disputed },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public void A_belief_stands_by_how_many_independent_sources_say_the_same(string said, BeliefStanding standing)
    {
        IEnumerable<ApproachEvent> facts = said
            .Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select((one, place) => one.Split(' ') switch
        {
            [var talk, "adds", ..] => Learnt($"f{place}", talk, belief: "b"),
            [var talk, "confirms"] => Learnt($"f{place}", talk, belief: "b", bearing: Bearing.Confirms),
            [var talk, "confirms", "from", var source] =>
                Learnt($"f{place}", talk, belief: "b", bearing: Bearing.Confirms, heardFrom: source),
            [var talk, ..] => Learnt($"f{place}", talk, belief: "b", bearing: Bearing.Contradicts),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        Brief brief = After(Talks, [.. facts]).Brief();
        HeldBelief belief = brief.Beliefs.Single(held => held.Act == new ActId("b"));

        Assert.Equal(standing, belief.Standing);
        Assert.Equal(BeliefStanding.Unconfirmed, brief.Beliefs.Single(held => held.Act == new ActId("c")).Standing);
        Assert.Equal(brief.Facts, belief.Facts);
        Assert.Empty(brief.New);
        Assert.Equal(
            standing switch
            {
                BeliefStanding.Contradicted or BeliefStanding.Disputed =>
                QuestionKind.Contradiction,
                BeliefStanding.Confirmed => null,
                _ => QuestionKind.Unconfirmed
            },
            brief.Questions.SingleOrDefault(question => question.Belief == belief)?.Kind);
    }

    [Fact]
    public void A_fact_says_what_who_told_it_and_where_they_have_it_from()
    {
        Brief brief = After(
            Talks, Learnt("f", "tb", Topic.Needs, "no testers", heardFrom: "dan", inConfidence: true, aboutTarget: false),
            Learnt("g", "ta")).Brief();

        KnownFact fact = Assert.Single(brief.Facts, known => known.Topic == Topic.Needs);
        Assert.Equal(
            new KnownFact(
                new ActId("f"), Topic.Needs, "no testers", new Contact(Who("bob"), "bob"), new Contact(Who("dan"), "dan"), At(5), false,
                true, Bearing.AddsTo), fact);
        Assert.Equal(Who("dan"), fact.Source.Id);
        Assert.Equal(Who("ann"), Assert.Single(brief.Facts, known => known.Topic == Topic.Work).Source.Id);
        Assert.Equal(brief.Facts, brief.New);
    }

    [Fact]
    public void Facts_come_by_topic_then_time_then_order_of_recording_and_beliefs_by_topic_then_as_stated()
    {
        Brief brief = After(
            Talks,
            Learnt("f", "ta", Topic.Outlook, day: 5), Learnt("g", "ta", Topic.Work, day: 6), Learnt("h", "ta", Topic.Work, day: 5),
            Learnt("i", "ta", Topic.Work, day: 6), Learnt("j", "ta", Topic.Other, day: 1),
            Learnt("l1", "ta", Topic.Outlook, day: 2, belief: "c"), Thought("d", Topic.Team, "they are ten"),
            Thought("e", Topic.Business, "they shrink")).Brief();

        Assert.Equal(["h", "g", "i", "l1", "f", "j"], brief.Facts.Select(fact => fact.Act.Value));
        Assert.Equal(["h", "g", "i", "f", "j"], brief.New.Select(fact => fact.Act.Value));
        Assert.Equal(["c", "e", "b", "d"], brief.Beliefs.Select(belief => belief.Act.Value));
        Assert.Equal(["they grow", "they shrink", "they are five", "they are ten"], brief.Beliefs.Select(belief => belief.Text));
        Assert.Equal(["l1"], brief.Beliefs[0].Facts.Select(fact => fact.Act.Value));
        Assert.Equal(Topic.Business, brief.Beliefs[0].Topic);
    }

    [Fact]
    public void Sources_are_those_who_told_most_first_then_by_id()
    {
        Brief brief = After(Talks, Learnt("f", "tc"), Learnt("g", "tb", heardFrom: "eve"), Learnt("h", "tc"), Learnt("i", "ta")).Brief();

        Assert.Equal(["cyd", "ann", "bob"], brief.Sources.Select(source => source.Id.Value));
    }

    [Fact]
    public void Gaps_are_the_topics_without_a_fact_but_other()
    {
        Assert.Equal(
            [Topic.Business, Topic.Work, Topic.Team, Topic.Needs, Topic.Decision, Topic.Boss, Topic.Culture, Topic.Conditions,
                Topic.Outlook],
            After(Talks).Brief().Gaps);
        Assert.Equal(
            [Topic.Business, Topic.Team, Topic.Needs, Topic.Decision, Topic.Culture, Topic.Conditions, Topic.Outlook],
            After(Talks, Learnt("f", "ta"), Learnt("g", "ta", Topic.Boss), Learnt("h", "ta", Topic.Other)).Brief().Gaps);
    }

    [Fact]
    public void Questions_go_from_contradictions_over_who_decides_and_beliefs_to_gaps()
    {
        ApproachEvent[] more =
        [
            Thought("d", Topic.Outlook, "they move"), Learnt("f", "ta", Topic.Outlook, belief: "d", bearing: Bearing.Contradicts),
            Thought("e", Topic.Work, "they ship"), Learnt("g", "ta", belief: "e", bearing: Bearing.Confirms),
            Learnt("h", "tb", belief: "e", bearing: Bearing.Contradicts),
            Learnt("i", "tb", Topic.Team, belief: "b", bearing: Bearing.Confirms),
            Learnt("x", "tb", Topic.Culture), Learnt("y", "tb", Topic.Conditions), Learnt("z", "tb", Topic.Needs),
        ];
        string[] questions =
        [
            "Contradiction Work e",
            "Contradiction Outlook d",
            "WhoDecides Decision ",
            "Unconfirmed Business c",
            "Unconfirmed Team b",
            "Gap Business ",
            "Gap Decision ",
            "Gap Boss "
        ];

        Assert.Equal(questions, Questions(After(Talks, more)));
        Assert.Equal(
            questions.Where(question => !question.StartsWith("WhoDecides", StringComparison.Ordinal)),
            Questions(After(Talks, [.. more, Boss("boss", 5, "dan")])));

        static IEnumerable<string> Questions(Approach approach) =>
            approach.Brief().Questions.Select(question => $"{question.Kind} {question.Topic} {question.Belief?.Act}");
    }

    [Fact]
    public void It_names_the_target_and_the_boss()
    {
        Assert.Null(Approach.Unopened.Brief().Target);
        Assert.Null(After(Talks).Brief().Boss);
        Assert.Equal(new Target(new CompanyName("Noname Corp")), After(Talks).Brief().Target);
        Assert.Equal(new Contact(Who("dan"), "dan"), After(Talks, Boss("boss", 5, "dan")).Brief().Boss);
    }

    [Fact]
    public void For_others_what_was_told_in_confidence_is_left_out_everywhere()
    {
        Approach approach = After(
            Talks,
            Learnt("f", "ta", Topic.Work, "work in the open"),
            Learnt("g", "tb", Topic.Needs, "hush: needs", inConfidence: true),
            Learnt("h", "tb", Topic.Team, "hush: team", inConfidence: true, belief: "b", bearing: Bearing.Confirms, heardFrom: "dan"),
            Learnt("i", "tc", Topic.Team, "team in the open", belief: "b", bearing: Bearing.Contradicts),
            Learnt("j", "tb", Topic.Team, "hush: another team", inConfidence: true, belief: "c", bearing: Bearing.Contradicts));
        Brief own = approach.Brief();
        Brief others = approach.Brief(forOthers: true);

        Assert.Equal(["f", "h", "i", "j", "g"], own.Facts.Select(fact => fact.Act.Value));
        Assert.Equal(["f", "i"], others.Facts.Select(fact => fact.Act.Value));
        Assert.Equal(["f"], others.New.Select(fact => fact.Act.Value));
        Assert.Equal(["ann", "cyd"], others.Sources.Select(source => source.Id.Value));
        Assert.Equal(
            ["b Contradicted i", "c Unconfirmed "],
            others.Beliefs
                .OrderBy(belief => belief.Act)
                .Select(belief => $"{belief.Act} {belief.Standing} {string.Join(' ', belief.Facts.Select(fact => fact.Act))}"));
        Assert.DoesNotContain(Topic.Needs, own.Gaps);
        Assert.Contains(Topic.Needs, others.Gaps);
        Assert.Contains("hush", JsonSerializer.Serialize(own), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", JsonSerializer.Serialize(others), StringComparison.Ordinal);
        Assert.DoesNotContain("dan", JsonSerializer.Serialize(others), StringComparison.Ordinal);
        Assert.DoesNotContain("\"bob\"", JsonSerializer.Serialize(others), StringComparison.Ordinal);
    }

    [Fact]
    public void A_struck_fact_and_the_facts_of_a_struck_talk_vanish()
    {
        Brief brief = After(
            Talks, Learnt("f", "ta", text: "gone"), Learnt("g", "tb", text: "gone too", belief: "b", bearing: Bearing.Confirms),
            Learnt("h", "tc"), Struck("s", 6, "f"), Struck("u", 6, "tb")).Brief();

        Assert.Equal(["h"], brief.Facts.Select(fact => fact.Act.Value));
        Assert.Equal(["cyd"], brief.Sources.Select(source => source.Id.Value));
        Assert.DoesNotContain("gone", JsonSerializer.Serialize(brief), StringComparison.Ordinal);
        Assert.Equal(BeliefStanding.Unconfirmed, brief.Beliefs[1].Standing);
    }

    [Fact]
    public void A_fact_put_right_is_told_as_it_is_now() => Assert.Equal(
        ["right"],
        After(Talks, Learnt("f", "ta", text: "wrong"), Struck("s", 6, "f", Learnt("f", "tb", text: "right")))
            .Brief().Facts
            .Select(fact => fact.Text));

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void Nothing_told_in_confidence_is_in_the_brief_for_others(IReadOnlyList<ApproachEvent> history, int seed)
    {
        Brief brief = Approach.Fold(Whispered(history, seed)).Brief(forOthers: true);

        Assert.DoesNotContain("hush", JsonSerializer.Serialize(brief), StringComparison.Ordinal);
    }

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void Where_nothing_hangs_on_what_was_told_in_confidence_the_brief_for_others_is_that_of_the_rest(
        IReadOnlyList<ApproachEvent> history, int seed)
    {
        // Neither corrected, nor judged on such a fact.
        ApproachEvent[] plain =
        [
            .. history
                .Where(e => e is not (ApproachEvent.StruckOut or ApproachEvent.InterestJudged { Verdict: Interest.Confirmed }))
                .DistinctBy(e => e.Id)
        ];
        ApproachEvent[] whispered = Whispered(plain, seed);
        ApproachEvent[] open = [.. whispered.Where(e => e is not ApproachEvent.FactLearnt { InConfidence: true })];

        Assert.Equal(
            JsonSerializer.Serialize(Approach.Fold(open).Brief()),
            JsonSerializer.Serialize(Approach.Fold(whispered).Brief(forOthers: true)));
    }

    private static ApproachEvent[] Whispered(IEnumerable<ApproachEvent> history, int seed) =>
        [
            .. history.Select((e, place) => e is ApproachEvent.FactLearnt fact && ((seed >> (place % 31)) & 1) == 1
                ? fact with { InConfidence = true, Text = "hush" }
                : e)
        ];

    private static ApproachEvent.BeliefStated Thought(string id, Topic topic, string text) =>
        new ApproachEvent.BeliefStated(new ActId(id), At(0), topic, text);

    private static ApproachEvent.FactLearnt Learnt(
        string id, string talk, Topic topic = Topic.Work, string text = "fact", double day = 5, string? belief = null,
        Bearing bearing = Bearing.AddsTo, string? heardFrom = null, bool inConfidence = false, bool aboutTarget = true) =>
        new ApproachEvent.FactLearnt(
            new ActId(id), At(day), new ActId(talk), topic, text, aboutTarget, inConfidence, belief is null ? null : new ActId(belief),
            bearing, heardFrom is null ? null : Who(heardFrom));
}
