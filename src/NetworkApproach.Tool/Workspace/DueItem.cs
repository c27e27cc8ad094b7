using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>One line of the agenda, in words: one thing, or all of one kind that is owed to one person.</summary>
/// <param name="Approach">The approach it belongs to.</param>
/// <param name="Item">The thing; of several the first to be due.</param>
/// <param name="Heading">Under which heading the agenda has it.</param>
/// <param name="Text">What it is.</param>
/// <param name="When">By or from which day; empty where it has none.</param>
internal sealed record DueItem(Approach Approach, AgendaItem Item, string Heading, string Text, string When)
{
    /// <summary>Its kind, as JSON names it.</summary>
    internal string Type => JsonNamingPolicy.KebabCaseLower.ConvertName(Item.GetType().Name);

    /// <summary>Whether it should have been done on an earlier day.</summary>
    internal required bool IsLate { get; init; }

    /// <summary>What an approach's agenda has, in its order.</summary>
    internal static IEnumerable<DueItem> Of(Workspace workspace, Approach approach)
    {
        Paper.Agenda agenda = approach.Agenda(workspace.Now, elsewhere: workspace.Elsewhere(approach, workspace.Now));
        foreach (IReadOnlyList<AgendaItem> items in AgendaWords.Together(agenda.Items))
        {
            PaperPage page = (agenda with { Items = items }).In(workspace.Phrasebook);
            if (page.Sections.FirstOrDefault(section => section.Blocks.OfType<PaperBlock.Items>().Any()) is { } section)
            {
                PaperItem line = section.Blocks.OfType<PaperBlock.Items>().SelectMany(items => items.Of).First();
                yield return new DueItem(approach, items[0], section.Heading, PaperLines.Line(line), string.Join("; ", line.Details))
                {
                    IsLate = AgendaWords.IsLate(items[0], agenda.Head.Today),
                };
            }
        }
    }
}
