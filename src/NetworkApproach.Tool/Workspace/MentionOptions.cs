using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>What becomes of the texts that may still name somebody who is forgotten: they are listed, and blanked or left as the seeker says.</summary>
internal sealed class MentionOptions
{
    internal Option<bool> Blank { get; } = new("--blank") { Description = SharedHelp.Blank.Key };

    internal Option<bool> Keep { get; } = new("--keep-texts") { Description = SharedHelp.KeepTexts.Key };

    /// <summary>Lists what may still name somebody, and gives what is to be blanked; null for nothing.</summary>
    /// <param name="workspace">Where to list it, and to ask.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="mentions">All of it.</param>
    /// <param name="whom">Whom it may name.</param>
    /// <param name="undone">What is then not done, as "Not forgotten".</param>
    /// <exception cref="HonestNoException">There is something to blank, nothing says whether, and nobody can be asked.</exception>
    internal IReadOnlySet<SearchMention>? Chosen(Workspace workspace, ParseResult asked, IReadOnlyList<SearchMention> mentions, string whom, string undone)
    {
        if (mentions.Count > 0 && !workspace.IsJson)
        {
            List(workspace, mentions, whom);
        }

        HashSet<SearchMention> blankable = [.. mentions.Where(mention => mention.CanBeBlanked)];
        return blankable.Count > 0 && IsBlanking(workspace, asked, blankable.Count, whom, undone) ? blankable : null;
    }

    private bool IsBlanking(Workspace workspace, ParseResult asked, int count, string whom, string undone) =>
        asked.GetValue(Blank) || (!asked.GetValue(Keep) && (workspace.Prompts is not null
            ? workspace.Confirms(workspace.Say("Blank the texts marked *?", "Effacer les textes marqués * ?"))
            : throw new HonestNoException(workspace.Say(
                $"{undone}: {count} {(count == 1 ? "text" : "texts")} may still name {whom}. Say --blank to blank {(count == 1 ? "it" : "them")}, or --keep-texts to leave {(count == 1 ? "it" : "them")}.",
                $"{undone} : {count} {(count == 1 ? "texte peut" : "textes peuvent")} encore nommer {whom}. Ajoutez --blank pour {(count == 1 ? "l'effacer" : "les effacer")}, ou --keep-texts pour {(count == 1 ? "le" : "les")} laisser."))));

    private static void List(Workspace workspace, IReadOnlyList<SearchMention> mentions, string whom)
    {
        Page page = workspace.Page();
        page.Line(workspace.Say($"These may still name {whom} (* can be blanked):", $"Ceci peut encore nommer {whom} (* peut être effacé) :"));
        foreach (SearchMention mention in mentions)
        {
            string where = mention.Approach.IsDefault ? workspace.Say("address books", "carnets d'adresses") : $"{mention.Approach} {mention.Act}";
            page.Line($"{(mention.CanBeBlanked ? "*" : "-")} {where}: {mention.Text}", hang: 2);
        }
    }
}
