using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>Says what was recorded.</summary>
internal static class RecordedPage
{
    internal static readonly Phrase Already = Phrase.Plain("recorded.already");
    internal static readonly IReadOnlyDictionary<RecordedAs, Phrase> Became = PhraseCases.Of<RecordedAs>(
        "recorded.became", key => Phrase.Plain(key, "what:words!"));

    /// <summary>Tells the acts in words, or as JSON, and what is due or to do after them.</summary>
    /// <param name="workspace">Where they were recorded.</param>
    /// <param name="made">What was recorded.</param>
    /// <param name="after">What to do next, a sentence each; see <see cref="Advice"/>.</param>
    internal static void Tell(this Workspace workspace, Draft made, params IReadOnlyList<Advice> after) =>
        workspace.Tell(made, workspace.Sentences(made.Approach, made.Events.Select(e => e.Id).ToHashSet()), after);

    /// <summary>As the other, in other sentences.</summary>
    /// <param name="workspace">Where they were recorded.</param>
    /// <param name="made">What was recorded.</param>
    /// <param name="sentences">What to say of it.</param>
    /// <param name="after">What to do next, a sentence each; see <see cref="Advice"/>.</param>
    internal static void Tell(this Workspace workspace, Draft made, IEnumerable<string> sentences, IReadOnlyList<Advice> after)
    {
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json => Write(json, made));
            return;
        }

        Page page = workspace.Page();
        foreach (string line in sentences)
        {
            page.Line(line, hang: 2);
        }

        foreach (RecordedAct act in made.Already)
        {
            foreach (string what in workspace.Sentences(made.Approach, new HashSet<ActId> { act.Event.Id }))
            {
                page.Line(workspace.Say(Became[act.Recorded], Fact.Words("what", what)), hang: 2);
            }
        }

        if (made.Events.Count == 0 && made.Already.Count == 0)
        {
            page.Line(workspace.Say(Already));
        }

        foreach (string against in Against(workspace, made))
        {
            page.Line(against, hang: 2, style: Page.Warning);
        }

        foreach (string told in Consent.Told(workspace, made))
        {
            page.Line(told, hang: 2, style: Page.Warning);
        }

        foreach (Advice remark in Remarks.Of(workspace, made))
        {
            remark.Tell(page, Page.Warning);
        }

        foreach (Advice advice in after.Where(advice => advice.Text.Length > 0))
        {
            advice.Tell(page, Page.Faint);
        }
    }

    /// <summary>What some acts were, in the words of the story, notes on who people are left out.</summary>
    internal static IEnumerable<string> Sentences(this Workspace workspace, Approach approach, IReadOnlySet<ActId> acts) =>
        workspace.Sentences(approach.Story(workspace.Now), acts);

    /// <summary>What was on record against what was entered late.</summary>
    private static IEnumerable<string> Against(Workspace workspace, Draft made)
    {
        if (!made.Events.Any(e => e is ApproachEvent.Attempted { Entered: not null } or ApproachEvent.Asked { Entered: not null }))
        {
            return [];
        }

        Paper.Story story = made.Approach.Story(workspace.Now);
        StoryLine[] lines = [.. story.Lines.Where(line => line.Against.Count > 0 && made.Events.Any(e => e.Id == line.Event.Id))];
        return PaperLines
            .Items((story with { Lines = [.. lines.Select(line => line with { Road = [], Uncovered = [], Cleared = [] })] })
                .In(workspace.Phrasebook))
            .SelectMany(item => item.Details);
    }

    /// <summary>The same of a story that is told already.</summary>
    internal static IEnumerable<string> Sentences(this Workspace workspace, Paper.Story story, IReadOnlySet<ActId> acts)
    {
        StoryLine[] lines = [.. story.Lines.Where(line => acts.Contains(line.Event.Id) && line.Event is not ApproachEvent.PersonNoted)];
        return lines.Length == 0 ? [] : PaperLines.Of((story with { Lines = lines }).In(workspace.Phrasebook));
    }

    private static void Write(Utf8JsonWriter json, Draft made)
    {
        json.WriteString("approach", made.Approach.Id.Value);
        json.WriteString("company", made.Approach.Target.Company.Text);
        json.WriteStartArray("recorded");
        foreach (ApproachEvent e in made.Events)
        {
            json.WriteRawValue(EventJson.Write(e));
        }

        json.WriteEndArray();
        Write(json, "uncovered", made.Uncovered);
        Write(json, "cleared", made.Cleared);
    }

    /// <summary>Breaches, each with the number of the act.</summary>
    internal static void Write(Utf8JsonWriter json, string name, IEnumerable<Breach> breaches)
    {
        json.WriteStartArray(name);
        foreach (Breach breach in breaches)
        {
            json.WriteStartObject();
            json.WriteString("number", breach.Act.Value);
            json.WriteString("rule", AuditCommand.Label(breach.Rule));
            json.WriteString("why", breach.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
