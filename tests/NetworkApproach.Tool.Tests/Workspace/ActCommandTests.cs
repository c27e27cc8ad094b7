using System.Text.Json;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The commands that record what the seeker does and hears, in both exit states.</summary>
public class ActCommandTests
{
    [Fact]
    public void What_is_said_to_type_after_a_name_is_not_refused()
    {
        using Desk desk = Desk.Talked();
        string said = desk.Does("names", "ann", "Zed Brown").ReplaceLineEndings(" ");

        Assert.Contains("network-approach interest confirmed", said, StringComparison.Ordinal);
        Assert.Contains("network-approach ask 'Ann Leroy' leave 'Zed Brown' --guide", said, StringComparison.Ordinal);
        desk.DoesNot("ask", "ann", "leave", "zed");
        desk.Does("ask", "ann", "leave", "zed", "--guide");
    }

    [Fact]
    public void An_approach_is_opened_once_at_a_time()
    {
        using Desk desk = new();
        Assert.StartsWith($"New workspace:\n  {desk.File}\n", desk.Does("open", "Noname Corp"), StringComparison.Ordinal);
        Assert.Contains("already under way", desk.DoesNot("open", "NONAME CORP, Inc."), StringComparison.Ordinal);
        desk.Does("close", "given-up");
        desk.Does("open", "Noname Corp");
        Assert.Equal(["noname-corp", "noname-corp-2"], desk.Json("approaches").Select(line => line.GetProperty("approach").GetString()!));
    }

    [Fact]
    public void An_acquaintance_has_a_how_and_a_since()
    {
        using Desk desk = Desk.Opened();
        Assert.Contains(
            "known since 2015, we sing together", desk.Does("know", "Ann Leroy", "--how", "we sing together", "--since", "2015"),
            StringComparison.Ordinal);
        desk.Fails(["know", "Bob"], "--how");
        desk.Fails(["know", "Bob", "--how", "school"], "--since");
        desk.Fails(["know", "Bob", "--how", "school", "--since", "sometime"], "sometime", "2012");
        desk.Does("names", "ann", "Carl Vogel");
        desk.Now = "2026-11-24T09:00:00+01:00";
        Assert.Contains("R2", desk.DoesNot("know", "carl", "--how", "just met", "--since", "today"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_belief_has_a_topic_and_a_text()
    {
        using Desk desk = Desk.Opened();
        Assert.Contains("They grow fast", desk.Does("belief", "activité", "They grow fast"), StringComparison.Ordinal);
        desk.Fails(["belief", "weather", "It rains"], "weather", "needs");
        desk.Fails(["belief", "needs", " "], "TEXT");
    }

    [Fact]
    public void A_talk_is_asked_for_only_where_something_allows_it()
    {
        using Desk desk = Desk.Named();
        string refusal = desk.DoesNot("ask", "bob", "talk");
        Assert.Contains("R2", refusal, StringComparison.Ordinal);
        Assert.Contains("\n  network-approach ask 'Ann Leroy' leave 'Bob Marchand'\n", refusal, StringComparison.Ordinal);
        desk.Does("add", "Otto Brandt");
        Assert.Contains("\n  network-approach know 'Otto Brandt'", desk.DoesNot("ask", "otto", "talk"), StringComparison.Ordinal);
        desk.Does("ask", "ann", "leave", "bob");
        desk.Does("answer", "ann", "yes");
        Assert.Contains(
            "Contacted Bob Marchand in the name of Ann Leroy, for 15 minutes",
            desk.Does("ask", "bob", "talk", "--minutes", "15", "--channel", "telephone"), StringComparison.Ordinal);
        Assert.Contains("(R10", desk.DoesNot("ask", "bob", "talk").ReplaceLineEndings(" "), StringComparison.Ordinal);
        desk.Fails(["ask", "bob", "talk", "--minutes", "0"], "--minutes");
        desk.Fails(["ask", "bob", "job"], "job");
    }

    [Fact]
    public void A_reminder_is_by_telephone_once_its_day_has_come()
    {
        using Desk desk = Desk.Opened();
        desk.Does("know", "Ann Leroy", "--how", "school", "--since", "2015");
        Assert.Contains("one reminder, from Wednesday, 2 December 2026", desk.Does("ask", "ann", "talk"), StringComparison.Ordinal);
        desk.DoesNot("ask", "ann", "talk");
        desk.Now = "2026-12-02T09:00:00+01:00";
        Assert.Contains("[telephone] Contacted Ann Leroy", desk.Does("ask", "ann", "talk"), StringComparison.Ordinal);
        desk.Now = "2026-12-22T09:00:00+01:00";
        Assert.Contains("R10", desk.DoesNot("ask", "ann", "talk"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_leaves_the_seeker_says_in_whose_name()
    {
        using Desk desk = Desk.Named();
        desk.Does("know", "Paul Garnier", "--how", "neighbours", "--since", "2010");
        desk.Does("talk", "paul", "--minutes", "10", "--learnt", "work: good");
        desk.Does("names", "paul", "bob");
        desk.Does("leave", "paul", "bob");
        desk.Does("leave", "ann", "bob", "--until", "2027-01-31");
        desk.Fails(["ask", "bob", "talk"], "Ann Leroy, Paul Garnier", "--through");
        Assert.Contains("in the name of Paul Garnier", desk.Does("ask", "bob", "talk", "--through", "paul"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_leave_are_asked_in_the_method_s_order()
    {
        using Desk desk = Desk.WithAnn();
        Assert.Contains("R4", desk.DoesNot("ask", "ann", "names"), StringComparison.Ordinal);
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "needs: testers");
        string refusal = desk.DoesNot("ask", "ann", "names");
        Assert.Contains("R5, interest first", refusal, StringComparison.Ordinal);
        Assert.Contains("  network-approach interest confirmed", refusal, StringComparison.Ordinal);
        desk.Does("ask", "ann", "names", "--guide");
        desk.Does("interest", "confirmed");
        desk.Does("names", "ann", "Bob Marchand", "--lead");
        Assert.Contains("R3", desk.DoesNot("ask", "ann", "leave", "bob"), StringComparison.Ordinal);
        desk.Does("ask", "ann", "knows", "bob");
        desk.Does("answer", "ann", "yes", "knows", "bob");
        desk.Does("ask", "ann", "leave", "bob");
        desk.Fails(["ask", "ann", "leave"], "WHO");
        desk.Fails(["ask", "ann", "leave", "zoe"], "zoe");
    }

    [Fact]
    public void An_answer_finds_the_one_request_that_is_open()
    {
        using Desk desk = Desk.Named();
        Assert.Contains("is waiting for an answer", desk.DoesNot("answer", "ann", "yes"), StringComparison.Ordinal);
        desk.Does("ask", "ann", "leave", "bob");
        Assert.Contains("asked to wait until 30 November", desk.Does("answer", "ann", "later", "--on", "monday"), StringComparison.Ordinal);
        Assert.Equal(
            "2026-11-30", desk.Json("journal", "--last", "1")[0].GetProperty("event").GetProperty("said").GetProperty("day").GetString());
        desk.Does("ask", "ann", "leave", "ines");
        desk.Fails(["answer", "ann", "yes"], "leave 'Bob Marchand'", "leave 'Inès Roca'");
        Assert.Contains("Inès Roca", desk.Does("answer", "ann", "yes", "leave", "ines"), StringComparison.Ordinal);
        Assert.Contains("say --to 'Ann Leroy'", desk.Does("answer", "ann", "no", "leave", "bob"), StringComparison.Ordinal);
        desk.Fails(["answer", "ann", "maybe"], "maybe");
        desk.Fails(["answer", "ann", "later", "leave", "bob"], "--on");
    }

    [Fact]
    public void Leave_is_recorded_asked_for_or_not_as_its_scope_says()
    {
        using Desk desk = Desk.Named();
        desk.Does("leave", "ann", "bob", "--scope", "recommended", "--until", "2027-02-01");
        Assert.Equal(
            """{"type":"granted","scope":"recommended","until":"2027-02-01"}""",
            desk.Json("journal", "--last", "1")[0].GetProperty("event").GetProperty("said").GetRawText());
        desk.Fails(["leave", "ann", "zoe"], "zoe");
        desk.Does("names", "ann", "Carl Vogel", "--new");
        Assert.Contains("R2", desk.DoesNot("leave", "carl", "bob"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_brings_what_was_learnt_and_owes_thanks()
    {
        using Desk desk = Desk.WithAnn();
        string said = desk.Does(
            "talk", "ann", "--minutes", "25", "--offered", "5", "--at", "yesterday", "--learnt", "besoins: they cannot find testers",
            "--in-confidence", "the plant will close");
        Assert.Contains("Talked with Ann Leroy, 25 minutes, 5 of them offered", said, StringComparison.Ordinal);
        Assert.Contains("they cannot find testers", said, StringComparison.Ordinal);
        Assert.Contains("[in confidence]", said, StringComparison.Ordinal);
        Assert.Contains("network-approach thank 'Ann Leroy'", said, StringComparison.Ordinal);
        desk.Fails(["talk", "ann"], "--minutes");
        desk.Fails(["talk", "ann", "--minutes", "2000"], "--minutes");
        desk.Fails(["talk", "ann", "--minutes", "20", "--learnt", " "], "This text is empty");
        desk.Does("names", "ann", "Carl Vogel");
        Assert.Contains("R2", desk.DoesNot("talk", "carl", "--minutes", "10"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_confirms_or_contradicts_a_belief()
    {
        using Desk desk = Desk.Talked();
        desk.Does("belief", "business", "They grow fast");
        Assert.Contains(
            "sales fell", desk.Does("fact", "ann", "business", "sales fell", "--contradicts", "grow fast", "--heard-from", "Otto Brandt"),
            StringComparison.Ordinal);
        Assert.Equal("contradicts", desk.Json("journal", "--last", "1")[0].GetProperty("event").GetProperty("bearing").GetString());
        desk.Fails(["fact", "ann", "business", "x", "--confirms", "nothing such"], "They grow fast");
        desk.Does("know", "Paul Garnier", "--how", "neighbours", "--since", "2010");
        Assert.Contains("network-approach talk 'Paul Garnier'", desk.DoesNot("fact", "paul", "needs", "x"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_add_new_people_and_are_no_leave()
    {
        using Desk desk = Desk.Talked();
        Assert.Contains(
            "A name is not leave", desk.Does("names", "ann", "Bob Marchand", "--why", "leads the team"), StringComparison.Ordinal);
        desk.Fails(["names", "ann", "Bob Marchant"], "Bob Marchand", "--new");
        desk.Does("names", "ann", "Bob Marchant", "--new", "--in-confidence");
        Assert.Contains("R8", desk.DoesNot("names", "ann", "ann"), StringComparison.Ordinal);
        Assert.Contains("R2", desk.DoesNot("names", "bob marchand", "Carl Vogel"), StringComparison.Ordinal);
    }

    [Fact]
    public void Interest_comes_after_a_fact()
    {
        using Desk desk = Desk.WithAnn();
        Assert.Contains("R5", desk.DoesNot("interest", "confirmed"), StringComparison.Ordinal);
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "needs: testers");
        desk.Does("interest", "confirmed", "--why", "the work suits me");
        Assert.Contains("close good-no", desk.Does("interest", "lost"), StringComparison.Ordinal);
        Assert.Contains("R12", desk.DoesNot("ask", "ann", "names"), StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_what_was_recorded_and_what_was_refused_are_one_object_each()
    {
        using Desk desk = Desk.WithAnn();
        JsonElement refused = Assert.Single(desk.Json("interest", "confirmed"));
        Assert.Equal(["refused", "rule", "refusal", "why", "instead"], refused.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("R5", "FactFirst"), (refused.GetProperty("rule").GetString(), refused.GetProperty("refusal").GetString()));
        JsonElement recorded = Assert.Single(desk.Json("belief", "work", "A free hand"));
        Assert.Equal(["approach", "company", "recorded", "uncovered", "cleared"], recorded.EnumerateObject().Select(member => member.Name));
        Assert.Equal("belief-stated", recorded.GetProperty("recorded")[0].GetProperty("type").GetString());
        Assert.Equal(["refused", "why"], desk.Json("thank", "ann")[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void The_prospective_boss_is_identified()
    {
        using Desk desk = Desk.Talked();
        Assert.Contains("Helen Drew", desk.Does("boss", "Helen Drew"), StringComparison.Ordinal);
        desk.Fails(["boss", "Helen Drow"], "Helen Drew", "--new");
    }

    [Fact]
    public void Whoever_turns_to_the_seeker_may_be_answered()
    {
        using Desk desk = Desk.Named();
        Assert.Contains("R2", desk.DoesNot("reply", "bob"), StringComparison.Ordinal);
        desk.Does("received", "bob", "--channel", "telephone", "--at", "yesterday 17:00");
        desk.Does("reply", "bob");
        desk.Does("ask", "bob", "talk");
        desk.Fails(["received", "bob", "--at", "tomorrow"], "tomorrow");
    }

    [Fact]
    public void A_hand_off_is_offered_redirected_passed_on_and_regained()
    {
        using Desk desk = Desk.Named();
        Assert.Contains("No offer", desk.DoesNot("hand-off", "ann", "redirected"), StringComparison.Ordinal);
        Assert.Contains("hand-off 'Ann Leroy' redirected", desk.Does("hand-off", "ann", "offered"), StringComparison.Ordinal);
        desk.Does("hand-off", "ann", "redirected");
        desk.DoesNot("hand-off", "ann", "declined");
        desk.DoesNot("ask", "ann", "what-became");
        desk.Does("hand-off", "ann", "passed-on", "--to", "Zoé Lambert");
        desk.Does("ask", "ann", "what-became");
        desk.Does("answer", "ann", "yes", "--has-it", "Yann Kerr");
        desk.Does("hand-off", "ann", "written-off", "--why", "nobody knows where it is");
        desk.DoesNot("hand-off", "ann", "written-off");
        desk.Fails(["hand-off", "ann", "accepted"], "accepted");
    }

    [Fact]
    public void A_wish_to_meet_again_is_kept_for_its_day()
    {
        using Desk desk = Desk.Talked();
        desk.Does("meet-again", "ann", "--on", "in 3 weeks");
        Assert.Contains("Ann Leroy", desk.Does("agenda"), StringComparison.Ordinal);
        Assert.Contains(
            desk.Json("agenda"),
            line => line.GetProperty("type").GetString() == "meet-again" && line.GetProperty("on").GetString() == "2026-12-16");
        desk.Fails(["meet-again", "ann", "--on", "someday"], "someday");
    }

    [Fact]
    public void Courtesies_are_paid_once_or_waived_with_a_reason()
    {
        using Desk desk = Desk.Named();
        Assert.Contains("Thanked Ann Leroy", desk.Does("thank", "ann"), StringComparison.Ordinal);
        Assert.Contains("no more thanks", desk.DoesNot("thank", "ann"), StringComparison.Ordinal);
        Assert.Contains("nothing to tell Ann Leroy yet", desk.DoesNot("report", "ann").ReplaceLineEndings(" "), StringComparison.Ordinal);
        desk.Does("report", "ann", "--about", "bob");
        Assert.Contains("no apology", desk.DoesNot("apologise", "ann"), StringComparison.Ordinal);
        desk.Fails(["waive", "ann", "report", "--about", "ines"], "--why");
        desk.Does("waive", "ann", "report", "--about", "ines", "--why", "she asked me not to");
        desk.DoesNot("waive", "ann", "report", "--why", "again");
    }

    [Fact]
    public void A_contact_that_a_rule_forbade_is_confessed_and_owes_an_apology()
    {
        using Desk desk = Desk.Named();
        string said = desk.Does("confess", "bob", "--citing", "ann", "--channel", "telephone");
        Assert.Contains("You owe Bob Marchand an apology", said, StringComparison.Ordinal);
        desk.Does("apologize", "bob");
        Assert.Contains("R2", desk.DoesNot("confess", "ann"), StringComparison.Ordinal);
        desk.Fails(["confess", "bob", "--citing", "nobody"], "nobody");
    }

    [Fact]
    public void An_approach_is_closed_and_says_what_is_owed()
    {
        using Desk desk = Desk.Talked();
        Assert.Contains("prospective boss", desk.DoesNot("close", "met-the-boss"), StringComparison.Ordinal);
        Assert.Contains("Still owed to people: 1", desk.Does("close", "good-no"), StringComparison.Ordinal);
        Assert.Contains("R12", desk.DoesNot("close", "given-up"), StringComparison.Ordinal);
        desk.Does("thank", "ann");
    }
}
