using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What to ask in the next talk, by examples; the properties over random approaches stand with the papers.</summary>
public sealed class TalkQuestionsTests
{
    private static readonly IReadOnlyList<ApproachEvent> Talks =
        [Open, Known("k", 0, "ann"), Known("l", 0, "bob"), Known("m", 0, "cyd"), Talked("ta", 1, "ann", 5), Talked("tb", 2, "bob", 5)];

    [Fact]
    public void A_talk_of_twenty_minutes_has_four_for_opening_two_for_closing_and_four_questions()
    {
        TalkQuestions questions = After(Talks).QuestionsFor(Who("cyd"), At(3));

        Assert.Equal((20, 4, 14, 2), (questions.Minutes, questions.Opening, questions.Asking, questions.Closing));
        Assert.Equal(["Gap Business", "Gap Work", "Gap Team", "Gap Needs"], Lines(questions.Ask));
        Assert.Equal(["Gap Decision", "Gap Boss", "Gap Culture", "Gap Conditions", "Gap Outlook"], Lines(questions.IfThereIsTime));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(5, 1)]
    [InlineData(10, 2)]
    [InlineData(20, 4)]
    [InlineData(30, 7)]
    public void As_many_as_fit_are_asked(int minutes, int asked) =>
        Assert.Equal(asked, After(Talks).QuestionsFor(Who("cyd"), At(3), minutes).Ask.Count);

    [Fact]
    public void Who_decides_is_asked_only_once_interest_is_confirmed_and_takes_the_place_of_a_gap()
    {
        ApproachEvent[] interested = [Fact("f", 2, "tb"), Judged("i", 2, Interest.Confirmed)];

        Assert.DoesNotContain("WhoDecides Decision", Lines(All(After(Talks).QuestionsFor(Who("cyd"), At(3)))));
        Assert.Equal(
            ["Gap Business", "Gap Team", "Gap Needs", "WhoDecides Decision"],
            Lines(After(Talks, interested).QuestionsFor(Who("cyd"), At(3)).Ask));
        Assert.DoesNotContain("Gap Decision", Lines(All(After(Talks, interested).QuestionsFor(Who("cyd"), At(3)))));
    }

    [Fact]
    public void Once_the_boss_is_known_one_asks_who_knows_them_but_not_where_that_alone_would_tell()
    {
        ApproachEvent[] boss = [Fact("f", 2, "tb"), Judged("i", 2, Interest.Confirmed), Boss("b", 2, "zoe")];

        Assert.Contains("WhoKnows Decision zoe", Lines(All(After(Talks, boss).QuestionsFor(Who("cyd"), At(3)))));
        Assert.Contains(
            "WhoKnows Decision zoe", Lines(All(After(Talks, [.. boss, Named("n", 2, "bob", "zoe")]).QuestionsFor(Who("cyd"), At(3)))));
        TalkQuestions secret = After(Talks, [.. boss, Named("n", 2, "bob", "zoe", inConfidence: true)]).QuestionsFor(Who("cyd"), At(3));
        Assert.Contains("WhoDecides Decision", Lines(All(secret)));
        Assert.DoesNotContain(secret.ToClose, ask => ask.About?.Id == Who("zoe"));
        Assert.True(After(Talks, boss).QuestionsFor(Who("zoe"), At(3)).IsDecisive);
        Assert.DoesNotContain(All(After(Talks, boss).QuestionsFor(Who("zoe"), At(3))), question => question.Request is not null);
    }

    [Fact]
    public void Doubts_come_before_gaps_and_are_not_put_to_those_who_raised_them()
    {
        Approach approach = After(
            Talks, Thought("x", Topic.Team, "they are five"), Thought("y", Topic.Work, "they ship"),
            Learnt("f", "ta", "y", Bearing.Contradicts), Learnt("g", "tb", "x", Bearing.Confirms));

        Assert.Equal(
            ["Contradiction Work they ship", "Unconfirmed Team they are five"],
            Lines(approach.QuestionsFor(Who("cyd"), At(3)).Ask.Where(question => question.Belief is not null)));
        Assert.Equal(
            ["Unconfirmed Team they are five"],
            Lines(All(approach.QuestionsFor(Who("ann"), At(3))).Where(question => question.Belief is not null)));
        Assert.Equal(
            ["Contradiction Work they ship"],
            Lines(All(approach.QuestionsFor(Who("bob"), At(3))).Where(question => question.Belief is not null)));
    }

    [Fact]
    public void What_was_contradicted_in_confidence_is_asked_as_if_nobody_had_spoken()
    {
        Approach approach = After(
            Talks, Thought("y", Topic.Work, "they ship"), Learnt("f", "ta", "y", Bearing.Contradicts, inConfidence: true));

        Assert.Contains("Unconfirmed Work they ship", Lines(approach.QuestionsFor(Who("cyd"), At(3)).Ask));
        Assert.Equal(
            "Gap Work", Lines(All(approach.QuestionsFor(Who("cyd"), At(3))).Where(question => question.Kind == QuestionKind.Gap)).Last());
    }

    [Theory]
    [InlineData("I hear that Bob leads the team")]
    [InlineData("l'équipe de BOB")]
    [InlineData("d’Bob")]
    public void A_belief_that_may_name_somebody_gives_way_to_its_topic(string belief)
    {
        Approach approach = After(Talks, Thought("y", Topic.Work, belief));

        Assert.DoesNotContain(All(approach.QuestionsFor(Who("cyd"), At(3))), question => question.Belief is not null);
        Assert.Contains("Gap Work", Lines(approach.QuestionsFor(Who("cyd"), At(3)).Ask));
        Assert.Contains($"Unconfirmed Work {belief}", Lines(approach.QuestionsFor(Who("bob"), At(3)).Ask));
    }

    [Fact]
    public void At_the_end_one_asks_for_a_guide_before_interest_and_inside_after_it_and_for_leave_for_whom_they_know()
    {
        Assert.Equal(["Names { Purpose = Guide }"], Close(After(Talks), "cyd"));
        Assert.Equal(["Names { Purpose = Inside }"], Close(After(Talks, Fact("f", 2, "tb"), Judged("i", 2, Interest.Confirmed)), "cyd"));
        Assert.Equal(
            ["Leave eve", "Names { Purpose = Inside }"],
            Close(After(Talks, Fact("f", 2, "tb"), Judged("i", 2, Interest.Confirmed), Named("n", 2, "bob", "eve")), "bob"));

        static IEnumerable<string> Close(Approach approach, string with) =>
            approach
                .QuestionsFor(Who(with), At(3)).ToClose
                .Select(ask => ask.Request is Request.Leave leave ? $"Leave {leave.Prospect}" : ask.Request.ToString())
                .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void What_was_asked_of_them_elsewhere_is_not_asked_again()
    {
        Footprint elsewhere = new(
            Who("cyd"), 0, 0, 0, 0, 0,
            [new PastRequest(new Request.Names(Purpose.Guide), new CompanyName("Noname Corp"), 1, new Answer.No(), null)], []);

        Assert.Empty(After(Talks).QuestionsFor(Who("cyd"), At(3), elsewhere: elsewhere).ToClose);
        Assert.Empty(After(Talks).TalkBrief(Who("cyd"), At(3), elsewhere: elsewhere).Questions.ToClose);
        Assert.Throws<ArgumentException>(() => After(Talks).QuestionsFor(Who("ann"), At(3), elsewhere: elsewhere));
        Assert.Throws<ArgumentException>(() => After(Talks).TalkBrief(Who("ann"), At(3), elsewhere: elsewhere));
    }

    [Fact]
    public void Arguments_that_mean_nothing_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Approach.Unopened.QuestionsFor(Who("ann"), At(0)));
        Assert.Throws<InvalidOperationException>(() => Approach.Unopened.TalkBrief(Who("ann"), At(0)));
        Assert.Throws<InvalidOperationException>(() => Approach.Unopened.DebriefSheet(Who("ann"), At(0)));
        Assert.Throws<InvalidOperationException>(() => Approach.Unopened.CompanySheet(At(0)));
        Assert.Throws<InvalidOperationException>(() => Approach.Unopened.Agenda(At(0), forOthers: true));
        Assert.Throws<InvalidOperationException>(() => Approach.Unopened.Story(At(0)));
        Assert.Throws<ArgumentException>(() => After(Talks).QuestionsFor(default, At(0)));
        Assert.Throws<ArgumentException>(() => After(Talks).DebriefSheet(Who("me"), At(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => After(Talks).QuestionsFor(Who("ann"), At(0), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => After(Talks).QuestionsFor(Who("ann"), At(0), 1441));
    }

    private static IEnumerable<TalkQuestion> All(TalkQuestions questions) => questions.Ask.Concat(questions.IfThereIsTime);

    private static IEnumerable<string> Lines(IEnumerable<TalkQuestion> questions) =>
        questions.Select(question => $"{question.Kind} {question.Topic} {question.Belief}{question.About?.Id}".TrimEnd());

    private static ApproachEvent.BeliefStated Thought(string id, Topic topic, string text) => new(new ActId(id), At(0), topic, text);

    private static ApproachEvent.FactLearnt Learnt(string id, string talk, string belief, Bearing bearing, bool inConfidence = false) =>
        new(
            new ActId(id), At(2), new ActId(talk), Topic.Work, $"told {id}", InConfidence: inConfidence, Belief: new ActId(belief),
            Bearing: bearing);
}
