using System.CommandLine;
using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What becomes of the texts that may still name somebody who is forgotten: they are listed, and each is blanked or left as the
/// seeker says of it. Nothing is blanked that was not named one by one.</summary>
internal sealed class MentionOptions
{
    internal static readonly Phrase BlankIt = Phrase.Plain("forget.blank-it", "text:id!");
    internal static readonly Phrase SayWhich = Phrase.Plain("forget.say-which", "undone:words! count:number! whom:words!");
    internal static readonly Phrase NoSuchText = Phrase.Plain("forget.no-such-text", "typed:id! marks:id!");
    internal static readonly Phrase MayStillName = Phrase.Plain("forget.may-still-name", "whom:words!");
    internal static readonly Phrase AddressBooks = Phrase.Plain("forget.address-books");
    internal static readonly Phrase InAText = Phrase.Plain("forget.in-a-text", "mark:id! where:words! text:id!");

    internal Option<string[]> Blank { get; } = new("--blank")
    {
        Description = SharedHelp.Blank.Key,
        HelpName = "TEXT,TEXT",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal Option<bool> Keep { get; } = new("--keep-texts") { Description = SharedHelp.KeepTexts.Key };

    /// <summary>Lists what may still name somebody, and gives what is to be blanked; null for nothing.</summary>
    /// <param name="workspace">Where to list it, and to ask.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="mentions">All of it.</param>
    /// <param name="whom">Whom it may name.</param>
    /// <param name="undone">What is then not done, as "Not forgotten".</param>
    /// <exception cref="HonestNoException">There is something to blank, nothing says what becomes of it, and nobody can be
    /// asked.</exception>
    /// <exception cref="FormatException">A text is named that is not listed.</exception>
    internal IReadOnlySet<RecordMention>? Chosen(
        Workspace workspace, ParseResult asked, IReadOnlyList<RecordMention> mentions, string whom, Phrase undone)
    {
        (RecordMention Mention, string Mark)[] marked = [.. Marked(mentions)];
        string[] named =
        [
            .. (asked.GetValue(Blank) ?? []).SelectMany(
                texts => texts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        ];
        HashSet<RecordMention> blanked = [.. named.SelectMany(typed => Named(typed, marked))];
        if (mentions.Count > 0 && !workspace.IsJson)
        {
            List(workspace, mentions, marked, whom);
        }

        if (marked.Length == 0 || named.Length > 0 || asked.GetValue(Keep))
        {
            return blanked;
        }

        if (workspace.Prompts is null)
        {
            ListAsJson(workspace, marked);
            throw new HonestNoException(
                SayWhich, Fact.Words("undone", workspace.Say(undone)), Fact.Number("count", marked.Length), Fact.Words("whom", whom));
        }

        return marked
            .Where(one => workspace.Confirms(workspace.Say(BlankIt, TypedFact.Of("text", one.Mention.Text))))
            .Select(one => one.Mention)
            .ToHashSet();
    }

    /// <summary>Each text that can be blanked, with what it is called: its approach and act, numbered where an act has several.</summary>
    private static IEnumerable<(RecordMention Mention, string Mark)> Marked(IReadOnlyList<RecordMention> mentions)
    {
        RecordMention[] blankable = [.. mentions.Where(mention => mention.CanBeBlanked).Distinct()];
        foreach (var texts in blankable.GroupBy(mention => (mention.Approach, mention.Act)))
        {
            bool isInBook = texts.Key.Approach.IsDefault;
            string place = isInBook ? "book" : $"{texts.Key.Approach}/{texts.Key.Act}";
            int number = 0;
            foreach (RecordMention text in texts)
            {
                number++;
                yield return (text, !isInBook && !texts.Skip(1).Any()
                    ? place
                    : string.Create(CultureInfo.InvariantCulture, $"{place}#{number}"));
            }
        }
    }

    /// <summary>One text, or every text of an act.</summary>
    private static RecordMention[] Named(string typed, (RecordMention Mention, string Mark)[] marked)
    {
        RecordMention[] meant = [.. marked.Where(one => one.Mark == typed).Select(one => one.Mention)];
        meant = meant.Length > 0
            ? meant
            : [.. marked.Select(one => one.Mention).Where(mention => !mention.Approach.IsDefault
                && (mention.Act.Value == typed || $"{mention.Approach}/{mention.Act}" == typed))];
        return meant.Length > 0 && meant.DistinctBy(mention => mention.Approach).Count() == 1
            ? meant
            : throw new Problem(
                NoSuchText, TypedFact.Of("typed", typed), TypedFact.Of("marks", string.Join(", ", marked.Select(one => one.Mark))));
    }

    private static void List(
        Workspace workspace, IReadOnlyList<RecordMention> mentions, (RecordMention Mention, string Mark)[] marked, string whom)
    {
        Page page = workspace.Page();
        page.Line(workspace.Say(MayStillName, Fact.Words("whom", whom)));
        foreach (RecordMention mention in mentions)
        {
            string? mark = marked.FirstOrDefault(one => one.Mention == mention).Mark;
            string where = mark ?? (mention.Approach.IsDefault ? workspace.Say(AddressBooks) : $"{mention.Approach}/{mention.Act}");
            Fact sign = Fact.Id("mark", mark is null ? "-" : "*");
            page.Line(workspace.Say(InAText, sign, Fact.Words("where", where), TypedFact.Of("text", mention.Text)), hang: 2);
        }
    }

    private static void ListAsJson(Workspace workspace, (RecordMention Mention, string Mark)[] marked)
    {
        foreach ((RecordMention mention, string mark) in workspace.IsJson ? marked : [])
        {
            JsonLines.Write(workspace.Terminal.Output, json =>
            {
                json.WriteString("blank", mark);
                json.WriteString("text", mention.Text);
            });
        }
    }
}
