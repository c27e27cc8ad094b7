namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What counts when: acts of one minute in the order in which they were typed, what was done and typed late by its own
/// instant.</summary>
public class InstantTests
{
    private const string Minute = "2026-11-23 09:00";

    /// <summary>All of it typed for one minute, and in order.</summary>
    [Fact]
    public void Acts_typed_for_the_same_minute_count_in_the_order_in_which_they_were_typed()
    {
        using Desk desk = Led();
        desk.Does("ask", "ann", "leave", "bob", "--at", Minute);
        desk.Does("answer", "ann", "yes", "--at", Minute);
        desk.Does("ask", "bob", "talk", "--at", Minute);
        desk.Does("talk", "bob", "--minutes", "10", "--at", Minute);

        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
        string[] instants = [.. desk.Json("journal").Select(line => line.GetProperty("event").GetProperty("at").GetString()!)];
        Assert.Equal(instants.Length, instants.Distinct().Count());
    }

    /// <summary>A withdrawal that was typed after a contact of the same minute was known before it; an answer to what was asked in that
    /// minute came after the question.</summary>
    [Fact]
    public void A_withdrawal_of_the_same_minute_counts_before_the_contact_and_an_answer_after_its_question()
    {
        using Desk desk = Led();
        desk.Does("ask", "ann", "leave", "bob", "--at", "2026-11-23 08:00");
        desk.Does("answer", "ann", "yes", "--at", "2026-11-23 08:30");
        desk.Does("ask", "bob", "talk", "--at", Minute);
        Assert.Contains("R3", desk.DoesNot("answer", "ann", "no", "leave", "bob", "--at", Minute), StringComparison.Ordinal);

        desk.Does("ask", "ann", "leave", "ines", "--at", Minute);
        desk.Does("answer", "ann", "no", "leave", "ines", "--at", Minute);
        Assert.Contains("R10", desk.DoesNot("ask", "ann", "leave", "ines", "--at", Minute), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    /// <summary>A no after a yes of the same minute is the last word.</summary>
    [Fact]
    public void A_no_after_a_yes_of_the_same_minute_takes_it_back()
    {
        using Desk desk = Led();
        desk.Does("leave", "ann", "bob", "--at", Minute);
        desk.Does("answer", "ann", "no", "leave", "bob", "--at", Minute);
        Assert.Contains("R2", desk.DoesNot("ask", "bob", "talk", "--at", Minute), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_already_begun_can_be_entered()
    {
        using Desk desk = Desk.Opened();
        desk.Does("know", "Ann Leroy", "--how", "we shared an office", "--since", "2015");
        string refused = desk.DoesNot("ask", "ann", "talk", "--at", "2026-11-02 10:00");
        Assert.Contains("ask ann talk --at '2026-11-02 10:00'", refused, StringComparison.Ordinal);
        Assert.Contains("--done", refused, StringComparison.Ordinal);
        Assert.Contains("[entered late]", desk.Does("ask", "ann", "talk", "--done", "--at", "2026-11-02 10:00"), StringComparison.Ordinal);
        desk.Does("talk", "ann", "--at", "2026-11-04 10:00", "--minutes", "20", "--learnt", "needs: testers");
        desk.Does("interest", "confirmed", "--at", "2026-11-04 10:00");
        desk.Does("names", "ann", "Bob Martin", "--at", "2026-11-04 10:00");
        desk.Does("ask", "ann", "leave", "bob", "--done", "--at", "2026-11-05 10:00");
        desk.Does("answer", "ann", "yes", "leave", "bob", "--at", "2026-11-06 10:00");
        Assert.Contains(
            "in the name of Ann Leroy", desk.Does("ask", "bob", "talk", "--done", "--at", "2026-11-07 10:00").ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
        Assert.Equal(3, desk.Json("journal").Count(line => line.GetProperty("enteredLate").GetBoolean()));
    }

    /// <summary>Three weeks of a search, typed in one sitting in no order: one person after the other, whatever happened in
    /// between.</summary>
    [Fact]
    public void Three_weeks_of_a_search_are_entered_in_one_sitting_person_by_person()
    {
        using Desk desk = Desk.Opened();
        desk.Does("know", "Béa Martin", "--how", "we studied together", "--since", "2010");
        desk.Does("know", "Ali Sahin", "--how", "the same club", "--since", "2012");
        desk.Does("ask", "béa", "talk", "--done", "--at", "2026-11-11 17:00");
        desk.Does("talk", "béa", "--at", "2026-11-13", "--minutes", "15", "--learnt", "needs: testers");
        desk.Does("answer", "béa", "yes", "talk", "--at", "2026-11-12");
        desk.Does("thank", "béa", "--at", "2026-11-14");
        desk.Does("ask", "ali", "talk", "--done", "--at", "2026-11-05 10:00");
        desk.Does("answer", "ali", "yes", "--at", "2026-11-06");
        desk.Does("talk", "ali", "--at", "2026-11-09", "--minutes", "20", "--learnt", "team: seven people");
        desk.Does("interest", "confirmed", "--at", "2026-11-09 18:00");
        desk.Does("names", "ali", "Bob Marchand", "--company", "Noname Corp", "--at", "2026-11-09 18:30");
        desk.Does("thank", "ali", "--at", "2026-11-10");
        desk.Does("ask", "ali", "leave", "bob", "--done", "--at", "2026-11-15 11:00");
        desk.Does("leave", "ali", "bob", "--at", "2026-11-16");
        desk.Does("ask", "bob", "talk", "--done", "--at", "2026-11-17 09:00");
        desk.Does("answer", "bob", "yes", "--at", "2026-11-18");
        desk.Does("talk", "bob", "--at", "2026-11-20", "--minutes", "20", "--learnt", "decision: the boss decides");
        desk.Does("ask", "béa", "names", "--done", "--at", "2026-11-14 11:00");
        desk.Does("names", "béa", "Dan Weber", "--at", "2026-11-15 09:00");
        desk.Does("received", "Carl Recruiter", "--at", "2026-11-04");
        desk.Does("hand-off", "carl", "offered", "--at", "2026-11-04");
        desk.Does("hand-off", "carl", "redirected");
        desk.Does("thank", "ali");
        desk.Does("report", "ali");

        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
        string[] days =
        [
            .. desk.Json("journal").Select(line => line.GetProperty("event").GetProperty("at").GetString()![..10]),
        ];
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal(
            ["Thank Béa Martin", "Thank Bob Marchand", "Tell Béa Martin"],
            desk.Json("agenda").Select(line => line.GetProperty("text").GetString()!)
                .Where(text => text.StartsWith("Thank", StringComparison.Ordinal) || text.StartsWith("Tell", StringComparison.Ordinal))
                .Select(text => string.Join(' ', text.Split(' ').Take(3))));
    }

    /// <summary>What was entered is judged as of its day, and what was on record against it since is told.</summary>
    [Fact]
    public void What_stood_against_something_entered_late_is_told()
    {
        using Desk desk = Led();
        desk.Does("leave", "ann", "bob", "--at", "2026-11-23 08:00");
        desk.Does("answer", "ann", "no", "leave", "bob", "--at", "2026-11-23 08:30");
        Assert.Contains("R2", desk.DoesNot("ask", "bob", "talk", "--done"), StringComparison.Ordinal);
        string told = Desk.InOneLine(desk.Does("ask", "bob", "talk", "--done", "--at", "2026-11-23 08:15"));
        Assert.Contains("On record against it when it was entered", told, StringComparison.Ordinal);
        Assert.Contains("Ann Leroy answered no", told, StringComparison.Ordinal);
        System.Text.Json.JsonElement entered = Assert.Single(desk.Json("journal"), line => line.GetProperty("enteredLate").GetBoolean());
        Assert.Equal(1, entered.GetProperty("against").GetArrayLength());
        desk.Language = "fr";
        Assert.Contains("noté après coup", desk.Does("journal"), StringComparison.Ordinal);
    }

    /// <summary>A withdrawal that had come before a contact, and is typed after it, uncovers a breach: first it is told.</summary>
    [Fact]
    public void What_an_act_uncovers_or_clears_is_told_before_it_is_kept()
    {
        using Desk desk = Led();
        desk.Does("leave", "ann", "bob", "--at", "2026-11-23 08:00");
        desk.Does("ask", "bob", "talk", "--at", "2026-11-23 08:40");
        int before = desk.Recorded();
        string[] late = ["answer", "ann", "no", "leave", "bob", "--at", "2026-11-23 08:30"];
        string told = Desk.InOneLine(desk.DoesNot(late));
        Assert.Contains("Not recorded. Now against the rules: R3 attempted", told, StringComparison.Ordinal);
        Assert.Contains("--yes", told, StringComparison.Ordinal);
        Assert.Equal(before, desk.Recorded());

        Assert.Contains("Now against the rules: R3", desk.Does([.. late, "--yes"]), StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("audit", "--workspace", desk.File).Code);
        Assert.Contains("Recording it brought to light", desk.Does("journal"), StringComparison.Ordinal);
        Assert.Single(desk.Json("journal"), line => line.GetProperty("uncovered").GetArrayLength() == 1);

        Assert.Contains("No longer against the rules", Desk.InOneLine(desk.DoesNot("undo")), StringComparison.Ordinal);
        desk.Does("undo", "--yes");
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    /// <summary>An apology is owed to the relay whose name was used, too, and each is paid to one person.</summary>
    [Fact]
    public void Each_of_those_to_whom_an_apology_is_owed_gets_their_own()
    {
        using Desk desk = Led();
        desk.Does("confess", "bob", "--citing", "ann");
        Assert.Equal(2, Apologies(desk));
        Assert.Contains("Apologised to Ann Leroy", desk.Does("apologise", "ann"), StringComparison.Ordinal);
        desk.DoesNot("apologise", "ann");
        Assert.Contains("Apologised to Bob Marchand", desk.Does("apologise", "bob"), StringComparison.Ordinal);
        desk.DoesNot("apologise", "bob");
        Assert.Equal(0, Apologies(desk));
    }

    private static int Apologies(Desk desk) => desk.Json("agenda")
        .Count(line => line.GetProperty("text").GetString()!.Contains("Apologise", StringComparison.Ordinal));

    /// <summary>Ann has named Bob and Inès, two hours ago.</summary>
    private static Desk Led()
    {
        Desk desk = new() { Now = "2026-11-23T06:00:00+01:00" };
        desk.Does("open", "Noname Corp");
        desk.Does("know", "Ann Leroy", "--how", "we shared an office", "--since", "2015");
        desk.Now = "2026-11-23T09:00:00+01:00";
        desk.Does("received", "ann", "--at", "2026-11-23 07:00");
        desk.Does("talk", "ann", "--at", "2026-11-23 07:10", "--minutes", "5", "--learnt", "needs: testers");
        desk.Does("interest", "confirmed", "--at", "2026-11-23 07:20");
        desk.Does("names", "ann", "Bob Marchand", "Inès Roca", "--at", "2026-11-23 07:30");
        return desk;
    }
}
