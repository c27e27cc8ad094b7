using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>What becomes of the texts that may still name somebody who is forgotten: they are listed, and blanked or left as the seeker
/// says.</summary>
internal sealed class MentionOptions
{
    internal static readonly Phrase BlankThem = Phrase.Plain("forget.blank-them");
    internal static readonly Phrase SayWhether = Phrase.Plain("forget.say-whether", "undone:words! count:number! whom:words!");
    internal static readonly Phrase MayStillName = Phrase.Plain("forget.may-still-name", "whom:words!");
    internal static readonly Phrase AddressBooks = Phrase.Plain("forget.address-books");
    internal static readonly Phrase InAText = Phrase.Plain("forget.in-a-text", "mark:id! where:words! text:id!");

    internal Option<bool> Blank { get; } = new("--blank") { Description = SharedHelp.Blank.Key };

    internal Option<bool> Keep { get; } = new("--keep-texts") { Description = SharedHelp.KeepTexts.Key };

    /// <summary>Lists what may still name somebody, and gives what is to be blanked; null for nothing.</summary>
    /// <param name="workspace">Where to list it, and to ask.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="mentions">All of it.</param>
    /// <param name="whom">Whom it may name.</param>
    /// <param name="undone">What is then not done, as "Not forgotten".</param>
    /// <exception cref="HonestNoException">There is something to blank, nothing says whether, and nobody can be asked.</exception>
    internal IReadOnlySet<RecordMention>? Chosen(
        Workspace workspace, ParseResult asked, IReadOnlyList<RecordMention> mentions, string whom, Phrase undone)
    {
        if (mentions.Count > 0 && !workspace.IsJson)
        {
            List(workspace, mentions, whom);
        }

        HashSet<RecordMention> blankable = [.. mentions.Where(mention => mention.CanBeBlanked)];
        return blankable.Count > 0 && IsBlanking(workspace, asked, blankable.Count, whom, undone) ? blankable : null;
    }

    private bool IsBlanking(Workspace workspace, ParseResult asked, int count, string whom, Phrase undone) =>
        asked.GetValue(Blank) || (!asked.GetValue(Keep) && (workspace.Prompts is not null
            ? workspace.Confirms(workspace.Say(BlankThem))
            : throw new HonestNoException(
                SayWhether, Fact.Words("undone", workspace.Say(undone)), Fact.Number("count", count), Fact.Words("whom", whom))));

    private static void List(Workspace workspace, IReadOnlyList<RecordMention> mentions, string whom)
    {
        Page page = workspace.Page();
        page.Line(workspace.Say(MayStillName, Fact.Words("whom", whom)));
        foreach (RecordMention mention in mentions)
        {
            string where = mention.Approach.IsDefault ? workspace.Say(AddressBooks) : $"{mention.Approach} {mention.Act}";
            Fact mark = Fact.Id("mark", mention.CanBeBlanked ? "*" : "-");
            page.Line(workspace.Say(InAText, mark, Fact.Words("where", where), TypedFact.Of("text", mention.Text)), hang: 2);
        }
    }
}
