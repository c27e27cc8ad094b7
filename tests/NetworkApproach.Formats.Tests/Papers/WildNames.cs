using System.Globalization;

namespace NetworkApproach.Formats.Tests;

/// <summary>Names and notes as people have them, or as somebody means harm with them.</summary>
internal static class WildNames
{
    internal static readonly IReadOnlyList<string> All =
    [
        "d'Ormesson", "O'Neil", "Élodie", "李雷", "van den Berg", "👩‍🚀 Zoë 🚲", "نور حداد", "\u202Eevil\u202C", "a\u2067b", "a\u2069b",
        "שרה \u200Fכהן",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><script>x</script>", "<!-- <!--", "&lt;b&gt; &amp; &#x41;",
        "]]>",
        "[link](https://evil.example)", "![image](https://evil.example/x.png)", "<https://evil.example>",
        "https://evil.example/x www.evil.example a@evil.example",
        "a|b|c", "`code`", "``` fence", "# heading", "## heading", "- item", "+ item", "1. item", "2) item", "> quote", "---", "===", "***",
        "___", "**bold** _it_ ~~gone~~", "$x$ {y} {{z}}",
        "\\*", "a\\", "<b>", "tab\tand\nline\r\nand\u2028break", "* star", "[ ] task", "[^1]: note", "\\[x\\]", ":smile: :warning:", "=",
        "http://", "a\u00A0b",
        new string('x', 10_000), string.Concat(Enumerable.Repeat("李", 10_000)), string.Join(' ', Enumerable.Repeat("word", 2_000)),
        string.Concat(Enumerable.Repeat("👩‍🚀", 1_000)),
    ];

    private const int Shown = 20;

    /// <summary>How a name begins on a page, where it is not too long for one.</summary>
    internal static string Start(string name) =>
        new StringInfo(OneLine(name)) is { LengthInTextElements: > Shown } info
            ? info.SubstringByTextElements(0, Shown).TrimEnd()
            : OneLine(name);

    /// <summary>The note, which is never cut, as a page shows it.</summary>
    internal static string Note(string name) => OneLine($"note {name} end");

    /// <summary>Every paper of an approach in which a friend, the company, the role, a fact, a belief and a reason are called so.</summary>
    internal static IEnumerable<PaperPage> Pages(string wild)
    {
        DateTimeOffset at = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        ContactId who = new("who");
        Approach approach = Approach.Fold(
        [
            new ApproachEvent.Opened(
                new ActId("1"), at, new ApproachId("x"), new ContactId("me"), new Target(new CompanyName("Noname Corp"), wild),
                ApproachPolicy.Default),
            new ApproachEvent.PersonNoted(
                new ActId("2"), at,
                new Contact(who, wild, [new Employment(new CompanyName("Noname Corp"), wild.Length > 9_000 ? null : wild)])),
            new ApproachEvent.AcquaintanceStated(new ActId("3"), at, who, wild, new DateOnly(2020, 1, 1)),
            new ApproachEvent.Talked(new ActId("4"), at, who, 10),
            new ApproachEvent.BeliefStated(new ActId("5"), at, Topic.Work, wild),
            new ApproachEvent.FactLearnt(
                new ActId("6"), at, new ActId("4"), Topic.Work, Fitting($"note {wild} end"), Belief: new ActId("5"),
                Bearing: Bearing.Contradicts),
            new ApproachEvent.InterestJudged(new ActId("7"), at, Interest.Confirmed, wild),
        ]);
        foreach (Phrasebook words in (Phrasebook[])[Phrasebook.English, Phrasebook.French])
        {
            yield return approach.TalkBrief(who, at).In(words);
            yield return approach.DebriefSheet(who, at).In(words);
            yield return approach.Story(at).In(words);
        }
    }

    private static string Fitting(string text) => text.Length <= 10_000 ? text : text[..10_000];

    private static string OneLine(string text)
    {
        string fit = Fitting(text);
        return string.Join(
            ' ',
            string
                .Concat(fit.Select(one => char.IsControl(one) || (char.IsWhiteSpace(one) && one is not '\u00A0') ? ' ' : one))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
