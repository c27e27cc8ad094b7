using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NetworkApproach.Tests;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Undoing and doing again, back and forth: one command at a time, corrections and names too, and nothing else.</summary>
public class TurningTests
{
    private static readonly string[][] Acts =
    [
        ["know", "Paul Garnier", "--how", "neighbours", "--since", "2010"],
        ["talk", "ann", "--minutes", "5", "--learnt", "work: a free hand"],
        ["names", "ann", "Bob Marchand", "Inès Roca", "--company", "Noname Corp"],
        ["edit", "6", "--at", "2026-11-25 07:00", "--yes"],
        ["edit", "6", "--minutes", "25", "--yes"],
        ["edit", "6.1", "--text", "they look for testers", "--yes"],
        ["rename", "ann", "Anne Leroy"],
        ["rename", "noname corp", "NoName Corp", "--company"],
        ["thank", "ann"],
        ["belief", "work", "A free hand"],
    ];

    /// <summary>Whatever was done, undone step by step and done again, in any order, each state comes back that there was.</summary>
    [Cases(10)]
    public Property Back_and_forth_the_states_are_the_ones_there_were() => Prop.ForAll(
        (from acts in Gen.Elements(Acts).ListOf() from steps in Gen.Elements(true, false).ListOf() select (acts, steps)).ToArbitrary(),
        pair =>
        {
            using Desk desk = Desk.Talked();
            List<string> states = [State(desk)];
            foreach (string[] act in pair.acts.Take(5))
            {
                if (desk.Run(act).Code == 0)
                {
                    states.Add(State(desk));
                }
            }

            int at = states.Count - 1;
            foreach (bool isBack in pair.steps.Take(12))
            {
                if (isBack && at > 0)
                {
                    desk.Does("undo", "--yes");
                    at--;
                }
                else if (!isBack && at < states.Count - 1)
                {
                    desk.Does("redo", "--yes");
                    at++;
                }

                if (State(desk) != states[at])
                {
                    return false.Label($"{string.Join(" | ", pair.acts.Select(act => string.Join(' ', act)))}; "
                        + $"{string.Join(' ', pair.steps)}\nwas:\n{states[at]}\nis:\n{State(desk)}");
                }
            }

            return true.ToProperty();
        });

    [Fact]
    public void A_correction_of_several_acts_is_made_again_whole_after_an_earlier_one_of_one_of_them()
    {
        using Desk desk = Desk.Talked();
        List<string> states = [State(desk)];
        foreach (string[] act in (string[][])[["edit", "6.1", "--text", "they look for cooks"], ["edit", "6", "--at", "2026-11-25 07:00"],
            ["edit", "6", "--minutes", "25"]])
        {
            desk.Does([.. act, "--yes"]);
            states.Add(State(desk));
        }

        for (int at = states.Count - 2; at >= 0; at--)
        {
            desk.Does("undo", "--yes");
            Assert.Equal(states[at], State(desk));
        }

        for (int at = 1; at < states.Count; at++)
        {
            desk.Does("redo", "--yes");
            Assert.Equal(states[at], State(desk));
        }
    }

    [Fact]
    public void Undoing_a_correction_brings_back_what_stood_and_strikes_nothing()
    {
        using Desk desk = Desk.Talked();
        string before = State(desk);
        string corrected = desk.Does("edit", "6", "--at", "2026-11-24 18:00");
        Assert.Contains("Corrected, to 24 Nov 2026 18:00: Talked with Ann Leroy", Desk.InOneLine(corrected), StringComparison.Ordinal);
        string after = State(desk);
        string undone = Desk.InOneLine(desk.Does("undo"));
        Assert.Contains("As before, on 25 Nov 2026 09:00: Talked with Ann Leroy", undone, StringComparison.Ordinal);
        Assert.DoesNotContain("Struck out", undone, StringComparison.Ordinal);
        Assert.Equal(before, State(desk));
        Assert.Contains("Corrected, to 24 Nov 2026 18:00", Desk.InOneLine(desk.Does("redo")), StringComparison.Ordinal);
        Assert.Equal(after, State(desk));
        Assert.All(desk.Json("journal"), line => Assert.False(line.GetProperty("struckOut").GetBoolean()));
    }

    [Fact]
    public void A_correction_and_an_undo_are_undone_by_their_own_numbers()
    {
        using Desk desk = Desk.Talked();
        string before = State(desk);
        desk.Does("edit", "6", "--minutes", "50");
        string first = LastNumber(desk);
        desk.Does("edit", "6", "--minutes", "15");
        desk.Fails(["undo", first], $"'{first}'", "corrected again since");
        desk.Does("undo", LastNumber(desk));
        desk.Does("undo", first);
        Assert.Equal(before, State(desk));

        desk.Does("belief", "work", "A free hand");
        string with = State(desk);
        desk.Does("undo");
        Assert.Contains("Restored: Thought beforehand", desk.Does("undo", LastNumber(desk)), StringComparison.Ordinal);
        Assert.Equal(with, State(desk));
    }

    [Fact]
    public void What_was_said_wrongly_is_changed_and_nothing_else()
    {
        using Desk desk = Desk.Talked();
        string told = desk.Does("edit", "6", "--minutes", "15");
        Assert.Contains("Corrected: Talked with Ann Leroy, 15 minutes", told, StringComparison.Ordinal);
        Assert.Contains("they look for testers", desk.Does("edit", "6.1", "--text", "they look for testers"), StringComparison.Ordinal);
        desk.DoesNot("edit", "6", "--minutes", "15");
        desk.Fails(["edit", "6"], "--at");
        desk.Fails(["edit", "2", "--minutes", "5"], "--minutes", "'2'");
        desk.Fails(["edit", "4", "--text", "x"], "--text", "'4'");
        desk.Fails(["edit", "99", "--at", "yesterday"], "'99'");
        desk.Fails(["edit", "6", "--at", "tomorrow"], "not come yet");
        Assert.Equal(0, ToolRun.Of("audit", "--workspace", desk.File).Code);
        desk.Language = "fr";
        Assert.Contains(
            "Corrigé : Entretien avec Ann Leroy", Desk.InOneLine(desk.Does("edit", "6", "--minutes", "20")), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_is_called_otherwise_everywhere_and_back()
    {
        using Desk desk = Desk.Named();
        desk.Does("open", "Other Works");
        desk.Does("know", "ann", "--how", "we shared an office", "--since", "2015", "--approach", "Other Works");
        string before = Both(desk);
        Assert.Contains("Ann Leroy is now called Anne Le Roy", desk.Does("rename", "ann", "Anne Le Roy"), StringComparison.Ordinal);
        Assert.Equal(1, desk.Run("rename", "ann-leroy", "Anne Le Roy").Code);
        string after = Both(desk);
        Assert.DoesNotContain("Ann Leroy", after, StringComparison.Ordinal);
        Assert.Contains("Called as before: Ann Leroy", desk.Does("undo", "--approach", "Other Works"), StringComparison.Ordinal);
        Assert.Equal(before, Both(desk));
        Assert.Contains("Called again: Anne Le Roy", desk.Does("redo", "--approach", "Noname Corp"), StringComparison.Ordinal);
        Assert.Equal(after, Both(desk));
    }

    [Fact]
    public void A_company_is_spelt_otherwise_but_no_other_company_takes_its_place()
    {
        using Desk desk = Desk.Named();
        Assert.Contains("NONAME corp", desk.Does("rename", "noname", "NONAME corp", "--company"), StringComparison.Ordinal);
        Assert.Contains("NONAME corp", desk.Does("approaches"), StringComparison.Ordinal);
        Assert.Contains("another company", desk.DoesNot("rename", "noname", "Acme", "--company"), StringComparison.Ordinal);
        desk.DoesNot("rename", "noname", "NONAME corp", "--company");
        desk.Does("undo");
        Assert.Contains("Noname Corp", desk.Does("approaches"), StringComparison.Ordinal);
    }

    /// <summary>Two people whom an undone command had brought are gone with it, so that the name means one person when it is typed
    /// again.</summary>
    [Fact]
    public void Whom_only_the_undone_command_had_brought_is_gone_with_it()
    {
        using Desk desk = Desk.Talked();
        desk.Does("add", "Zoe Quiet");
        string before = desk.Does("people");
        desk.Now = "2026-11-25T09:05:00+01:00";
        desk.Does("names", "ann", "Priya Shah", "Priya Shah", "Zoe Quiet");
        desk.Does("undo");
        Assert.Equal(before, desk.Does("people"));
        Assert.Contains("Ann Leroy named Priya Shah", desk.Does("journal"), StringComparison.Ordinal);
        desk.Does("redo");
        desk.Does("undo");
        desk.Does("names", "ann", "Priya Shah");
        desk.Does("know", "Priya Shah", "--how", "school", "--since", "2001");
    }

    private static string Both(Desk desk) => $"{State(desk)}\n{State(desk, "Other Works")}";

    private static string LastNumber(Desk desk) => desk.Json("journal").Select(line => line.GetProperty("number").GetString()!)
        .MaxBy(number => int.Parse(number.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture))!.Split('.')[0];

    /// <summary>What counts: every act that stands, whole, and who is known.</summary>
    private static string State(Desk desk, string company = "Noname Corp") => string.Join('\n',
    [
        .. desk.Json("journal", "--approach", company)
            .Where(line => !line.GetProperty("struckOut").GetBoolean())
            .Where(line => line.GetProperty("event").GetProperty("type").GetString() is not ("struck-out" or "restored" or "person-noted"))
            .Select(line => $"{line.GetProperty("event").GetRawText()} {line.GetProperty("text").GetString()}"),
        .. desk.Json("people").Select(line => line.GetRawText()),
    ]);
}
