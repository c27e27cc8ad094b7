using System.Text.Json;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Restoring what was struck out.</summary>
public class RedoTests
{
    [Fact]
    public void What_the_last_undo_struck_out_is_restored_whole_and_nothing_else()
    {
        using Desk desk = Desk.Talked();
        string before = Standing(desk);
        desk.Does("undo", "--yes");
        desk.Does("belief", "work", "A free hand");
        Assert.NotEqual(before, Standing(desk));
        string said = desk.Does("redo");
        Assert.Contains("Restored: Talked with Ann Leroy", said, StringComparison.Ordinal);
        Assert.Contains("Restored: Ann Leroy said", said, StringComparison.Ordinal);
        desk.Does("undo");
        Assert.Equal(before, Standing(desk));
        Assert.Contains("Restored: Thought beforehand", desk.Does("redo"), StringComparison.Ordinal);
        Assert.Contains("nothing to redo", desk.DoesNot("redo"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_undone_commands_come_back_one_after_the_other()
    {
        using Desk desk = Desk.Talked();
        desk.Does("interest", "confirmed");
        string before = Standing(desk);
        desk.Does("undo");
        desk.Does("undo");
        Assert.Contains("Talked with", desk.Does("redo"), StringComparison.Ordinal);
        Assert.Contains("Interest", desk.Does("redo"), StringComparison.Ordinal);
        Assert.Equal(before, Standing(desk));
        desk.DoesNot("redo");
        desk.Does("undo");

        using Desk other = Desk.Opened();
        Assert.Contains("nothing to redo", other.DoesNot("redo"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrected_time_comes_back_and_neither_is_undone()
    {
        using Desk desk = Desk.Talked();
        string before = Standing(desk);
        desk.Does("undo", "6", "--at", "2026-11-24 18:00");
        Assert.NotEqual(before, Standing(desk));
        desk.Does("redo");
        Assert.Equal(before, Standing(desk));
        Assert.Contains("Struck out: Talked with", desk.Does("undo"), StringComparison.Ordinal);
    }

    private static string Standing(Desk desk) => string.Join('\n', desk.Json("journal")
        .Where(line => !line.GetProperty("struckOut").GetBoolean())
        .Select(line => line.GetProperty("event"))
        .Where(e => e.GetProperty("type").GetString() is not ("struck-out" or "restored"))
        .Select(e => e.GetRawText()));
}
