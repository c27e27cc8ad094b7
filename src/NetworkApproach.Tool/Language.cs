using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>A language the tool speaks, and its words.</summary>
internal sealed class Language
{
    internal static readonly Phrase InSeries = Phrase.Plain("list.series", "first:words! rest:words!");
    internal static readonly Phrase EndsInOr = Phrase.Plain("list.or", "first:words! rest:words!");

    internal static readonly Language English = new("en", () => Phrasebook.English);

    internal static readonly Language French = new("fr", () => Phrasebook.French);

    private readonly Lazy<Phrasebook> words;

    private Language(string code, Func<Phrasebook> core)
    {
        Code = code;
        words = new Lazy<Phrasebook>(() => ToolPhrases.All.In(core()));
    }

    /// <summary>As <c>--language</c> takes it.</summary>
    internal string Code { get; }

    /// <summary>Everything the core and the tool say.</summary>
    internal Phrasebook Words => words.Value;

    internal CultureInfo Culture => Words.Culture;

    /// <summary>The one asked for; where none is, French for a French machine and English otherwise.</summary>
    internal static Language Of(string? asked) =>
        (asked ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) == French.Code ? French : English;

    /// <summary>Says a phrase.</summary>
    internal string Say(Phrase phrase, params ReadOnlySpan<Fact> facts) => Words.Say(phrase, facts);

    /// <summary>A list whose items may have commas of their own.</summary>
    internal string Series(IEnumerable<string> items) => Joined(InSeries, InSeries, items);

    /// <summary>A list that ends in "or": what may be given.</summary>
    internal string OneOf(IEnumerable<string> items) => Joined(EndsInOr, CommonPhrases.ListGoesOn, items);

    /// <summary>Whether two chances are the same in words.</summary>
    internal bool AreToldAlike(Chance one, Chance other) => Told(one) == Told(other);

    private string Told(Chance chance) => Words.Grammar.Tell(Fact.Percent("chance", chance.Value), []).Text;

    private string Joined(Phrase ends, Phrase goesOn, IEnumerable<string> items)
    {
        string[] all = [.. items];
        string list = all.Length == 0 ? string.Empty : all[^1];
        for (int at = all.Length - 2; at >= 0; at--)
        {
            list = Say(at == all.Length - 2 ? ends : goesOn, Fact.Words("first", all[at]), Fact.Words("rest", list));
        }

        return list;
    }
}
