using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>One thing of the agenda, in words.</summary>
/// <param name="Approach">The approach it belongs to.</param>
/// <param name="Item">The thing.</param>
/// <param name="Heading">Under which heading the agenda has it.</param>
/// <param name="Text">What it is.</param>
/// <param name="When">By or from which day; empty where it has none.</param>
internal sealed record DueItem(Approach Approach, AgendaItem Item, string Heading, string Text, string When)
{
    /// <summary>Its kind, as JSON names it.</summary>
    internal string Type => JsonNamingPolicy.KebabCaseLower.ConvertName(Item.GetType().Name);

    internal bool IsLate => Item is AgendaItem.Owed { Status: CourtesyStatus.Overdue };

    /// <summary>What an approach's agenda has, in its order.</summary>
    internal static IEnumerable<DueItem> Of(Workspace workspace, Approach approach)
    {
        Paper.Agenda agenda = approach.Agenda(workspace.Now, elsewhere: workspace.Elsewhere(approach, workspace.Now));
        foreach (AgendaItem item in agenda.Items)
        {
            PaperPage page = (agenda with { Items = [item] }).In(workspace.Phrasebook);
            if (page.Sections.FirstOrDefault(section => section.Blocks.OfType<PaperBlock.Items>().Any()) is { } section)
            {
                PaperItem line = section.Blocks.OfType<PaperBlock.Items>().SelectMany(items => items.Of).First();
                yield return new DueItem(approach, item, section.Heading, PaperLines.Line(line), string.Join("; ", line.Details));
            }
        }
    }
}
