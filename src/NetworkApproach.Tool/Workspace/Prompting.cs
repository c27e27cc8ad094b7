using Spectre.Console;

namespace NetworkApproach.Tool;

/// <summary>Asks whoever sits at the terminal; where nobody does, nothing is asked.</summary>
internal static class Prompting
{
    internal static readonly Phrase YesOrNo = Phrase.Plain("prompt.yes-or-no", "question:words!");
    internal static readonly Phrase SayYesOrNo = Phrase.Plain("prompt.say-yes-or-no");
    internal static readonly Phrase YesWords = Phrase.Plain("prompt.yes-words");
    internal static readonly Phrase NoWords = Phrase.Plain("prompt.no-words");
    internal static readonly Phrase Missing = Phrase.Plain("prompt.missing", "what:id! question:words!");

    private const int Rows = 10;

    /// <summary>One of several; null where nobody can be asked.</summary>
    internal static T? Choose<T>(this Workspace workspace, string question, IReadOnlyList<T> among, Func<T, string> label)
        where T : class => workspace.Prompts?.Prompt(
            new SelectionPrompt<T>()
                .Title(Shown(question))
                .PageSize(Rows)
                .UseConverter(one => Shown(label(one)))
                .AddChoices(among));

    private static string Shown(string text) => Markup.Escape(SafeText.Line(text));

    /// <summary>A line of text; null where nobody can be asked, empty where nothing was answered.</summary>
    internal static string? Text(this Workspace workspace, string question) =>
        workspace.Prompts?.Prompt(new TextPrompt<string>(Shown(question)).AllowEmpty()).Trim();

    /// <summary>A yes or a no, in any language that is spoken here; no where nothing is answered, or nobody can be asked.</summary>
    internal static bool Confirms(this Workspace workspace, string question) => workspace.Prompts?.Prompt(
        new TextPrompt<string>(Shown(workspace.Say(YesOrNo, Fact.Words("question", question))))
            .AllowEmpty()
            .Validate(answer => Means(answer, YesWords) || Means(answer, NoWords) || answer.Trim().Length == 0
                ? ValidationResult.Success()
                : ValidationResult.Error(Shown(workspace.Say(SayYesOrNo))))) is { } said
        && Means(said, YesWords);

    private static bool Means(string answer, Phrase words) => new[] { Language.English, Language.French }
        .SelectMany(language => language.Say(words).Split(' '))
        .Contains(SaidWhen.Plain(answer), StringComparer.Ordinal);

    /// <summary>What was given, or, where nothing was, what is answered to a question.</summary>
    /// <exception cref="FormatException">Nothing was given, and nobody can be asked, or nothing was answered.</exception>
    internal static string Given(this Workspace workspace, string? given, string name, Phrase question, params Fact[] facts)
    {
        string? text = string.IsNullOrWhiteSpace(given) ? workspace.Text(workspace.Say(question, facts)) : given.Trim();
        return string.IsNullOrEmpty(text)
            ? throw new Problem(said => said.Say(
                Missing, Fact.Id("what", HelpPlaces.In(said, name)), Fact.Words("question", said.Say(question, facts))))
            : text;
    }
}
