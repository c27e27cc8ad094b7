using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>A language the tool speaks, and its words.</summary>
internal sealed class Language
{
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
    internal static Language Of(string? asked) => (asked ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) == French.Code ? French : English;

    /// <summary>Says a phrase.</summary>
    internal string Say(Phrase phrase, params ReadOnlySpan<Fact> facts) => Words.Say(phrase, facts);
}
