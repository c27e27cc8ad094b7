namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>No sentence of the workspace's says what is not so.</summary>
public class WordsTests
{
    [Fact]
    public void A_reminder_promises_no_second_one()
    {
        using Desk desk = Desk.Opened();
        desk.Does("know", "Ann Leroy", "--how", "we shared an office", "--since", "2015");
        Assert.Contains("one reminder, from", desk.Does("ask", "ann", "talk"), StringComparison.Ordinal);
        desk.Now = "2026-12-15T09:00:00+01:00";
        string reminded = desk.Does("ask", "ann", "talk");
        Assert.DoesNotContain("one reminder, from", reminded, StringComparison.Ordinal);
        Assert.Contains("That was the one reminder", reminded, StringComparison.Ordinal);
    }

    [Fact]
    public void So_it_is_of_a_reminder_of_names()
    {
        using Desk desk = Desk.Talked();
        desk.Does("interest", "confirmed");
        Assert.Contains("one reminder, from", desk.Does("ask", "ann", "names"), StringComparison.Ordinal);
        desk.Now = "2026-12-15T09:00:00+01:00";
        Assert.Contains("That was the one reminder", desk.Does("ask", "ann", "names"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_consultant_is_answered_as_one_whenever_that_was_said()
    {
        using Desk desk = Desk.Opened();
        desk.Does("know", "Sylvie Roux", "--how", "a recruiter", "--since", "2015");
        desk.Does("add", "Sylvie Roux", "--consultant");
        desk.Does("hand-off", "sylvie", "offered");
        Assert.Contains("I know that's your job", Said(desk, "say", "--to", "Sylvie Roux"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_boss_is_not_asked_whom_they_know()
    {
        using Desk desk = Desk.Named();
        desk.Does("boss", "Ann Leroy");
        string said = Said(desk, "say", "--to", "Ann Leroy");
        Assert.DoesNotContain("Ask Ann Leroy for names", said, StringComparison.Ordinal);
        Assert.DoesNotContain("whether they know", said, StringComparison.Ordinal);
        Assert.DoesNotContain("for leave", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_boss_is_asked_questions_and_no_belief_is_read_out()
    {
        using Desk desk = Desk.Talked();
        desk.Does("belief", "culture", "A rather cold crowd of engineers.");
        desk.Does("boss", "Zoe Patron");
        string asked = Said(desk, "questions", "--with", "Zoe Patron");
        Assert.DoesNotContain("cold crowd", asked, StringComparison.Ordinal);
        Assert.Contains("cold crowd", Said(desk, "questions", "--with", "Ann Leroy"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_guide_is_sought_in_order_to_decide_once_that_is_decided()
    {
        using Desk desk = Desk.Talked();
        Assert.Contains("who knows the company well", Said(desk, "say", "--to", "Ann Leroy"), StringComparison.Ordinal);
        desk.Does("interest", "confirmed");
        Assert.DoesNotContain("who knows the company well", Said(desk, "say", "--to", "Ann Leroy"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_decisive_brief_is_always_about_the_boss()
    {
        ToolRun.Of("brief", "--paper", "decisive", "--with", "Ann", "--language", "en").IsBadInput("always about the person who could");
        ToolRun.Of("brief", "--paper", "company", "--with", "Ann", "--language", "en").IsBadInput("not about one particular talk");
    }

    [Fact]
    public void Who_somebody_is_takes_no_line_of_its_own_beside_what_is_said_of_them()
    {
        using Desk desk = Desk.WithAnn();
        Assert.DoesNotContain("Notes made on Ann", desk.Does("journal"), StringComparison.Ordinal);
        Assert.DoesNotContain("Notes made on Ann", Said(desk, "brief", "--paper", "story"), StringComparison.Ordinal);
    }

    private static string Said(Desk desk, params string[] args)
    {
        ToolRun run = ToolRun.Of([.. args, "--workspace", desk.File, "--now", desk.Now, "--language", desk.Language]);
        Assert.True(run.Code == 0, run.Error);
        return run.Out.ReplaceLineEndings(" ");
    }
}
