using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What is wrong with a command line, in words of ours: the option, what is wrong with it, what to write.</summary>
internal static class UsageProblem
{
    internal static readonly Phrase See = Phrase.Plain("usage.see", "problems:words! command:id!");
    internal static readonly Phrase Stray = Phrase.Plain("usage.not-understood", "typed:typed!");
    internal static readonly Phrase NoValue = Phrase.Plain("usage.no-value", "option:id! value:id!");
    internal static readonly Phrase Repeated = Phrase.Plain("usage.repeated", "option:id!");
    internal static readonly Phrase NoneOfItsValues = Phrase.Plain("usage.none-of-its-values", "option:id! typed:typed! values:words!");
    internal static readonly Phrase NoNumber = Phrase.Plain("usage.no-number", "option:id! typed:typed!");
    internal static readonly Phrase NoSuchCommand = Phrase.Plain("usage.no-such-command", "typed:typed!");
    internal static readonly Phrase NoCommand = Phrase.Plain("usage.no-command");
    internal static readonly Phrase Absent = Phrase.Plain("usage.missing", "what:id!");

    /// <summary>One line for everything that is wrong.</summary>
    internal static string Of(ParseResult asked, Language language)
    {
        // That a word is no command says more than that a command is missing.
        int skipped = asked.Errors.Count > 1 && asked.CommandResult.Command is RootCommand ? 1 : 0;
        IEnumerable<string> problems = asked.Errors.Skip(skipped).Select(error => Of(error, asked, language)).Distinct();
        return Told(string.Join(' ', problems), asked, language);
    }

    /// <summary>What is wrong where a misspelt option would be recorded as a name or a text; null where nothing is. Behind a <c>--</c> of
    /// its own anything may stand.</summary>
    internal static string? OptionTakenForAnArgument(ParseResult asked, IReadOnlyList<string> args, Language language)
    {
        string? stray = args.Contains("--") ? null : asked.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .FirstOrDefault(value => value.StartsWith("--", StringComparison.Ordinal));
        return stray is null ? null : Told(NotUnderstood(stray, language), asked, language);
    }

    private static string Told(string problems, ParseResult asked, Language language)
    {
        string command = asked.CommandResult.Command is RootCommand ? string.Empty : asked.CommandResult.Command.Name + " ";
        return language.Say(See, Fact.Words("problems", problems), Fact.Id("command", $"network-approach {command}--help"));
    }

    private static string NotUnderstood(string unknown, Language language) => language.Say(Stray, Fact.Typed("typed", unknown));

    private static string Of(ParseError error, ParseResult asked, Language language) => error.SymbolResult switch
    {
        OptionResult option => Of(option, language),
        ArgumentResult { Parent: OptionResult option } => Of(option, language),
        ArgumentResult { Tokens.Count: 0 } missing =>
            Missing(HelpPlaces.In(language, missing.Argument.HelpName ?? missing.Argument.Name), language),
        ArgumentResult argument =>
            Value(
                HelpPlaces.In(language, argument.Argument.HelpName ?? argument.Argument.Name), argument.Tokens, argument.Argument.ValueType,
                Allowed(argument.Argument), language),
        _ => OfCommand(asked, language),
    };

    private static string Of(OptionResult result, Language language)
    {
        Option option = result.Option;
        return result.Tokens.Count == 0
            ? language.Say(NoValue, Fact.Id("option", option.Name), Fact.Id("value", HelpPlaces.In(language, Value(option))))
            : Value(option.Name, result.Tokens, option.ValueType, Allowed(option), language);
    }

    private static string Value(string name, IReadOnlyList<Token> tokens, Type type, string[] allowed, Language language)
    {
        Token? wrong = tokens.FirstOrDefault(token => allowed.Length > 0 && !allowed.Contains(token.Value))
            ?? tokens.FirstOrDefault(token => IsNumber(type)
                && !int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _));
        return (wrong, allowed.Length) switch
        {
            (null, _) => language.Say(Repeated, Fact.Id("option", name)),
            (_, > 0) => language.Say(
                NoneOfItsValues, Fact.Id("option", name), Fact.Typed("typed", wrong.Value), Fact.Words("values", language.OneOf(allowed))),
            _ => language.Say(NoNumber, Fact.Id("option", name), Fact.Typed("typed", wrong.Value)),
        };
    }

    private static string OfCommand(ParseResult asked, Language language)
    {
        if (asked.UnmatchedTokens is [var unknown, ..])
        {
            return asked.CommandResult.Command is RootCommand
                ? language.Say(NoSuchCommand, Fact.Typed("typed", unknown))
                : NotUnderstood(unknown, language);
        }

        Option? missing =
            asked.CommandResult.Command.Options.FirstOrDefault(option => option.Required
                && asked.GetResult(option) is not { Tokens.Count: > 0 });
        return missing is null
            ? language.Say(NoCommand)
            : Missing($"{missing.Name} {HelpPlaces.In(language, Value(missing))}", language);
    }

    private static string Missing(string what, Language language) => language.Say(Absent, Fact.Id("what", what));

    private static string Value(Option option) =>
        option.HelpName ?? (Allowed(option) is { Length: > 0 } allowed ? string.Join('|', allowed) : "VALUE");

    private static string[] Allowed(Symbol symbol) =>
        symbol is Option<bool>
            ? []
            : [.. symbol
                .GetCompletions(System.CommandLine.Completions.CompletionContext.Empty)
                .Select(completion => completion.Label)
                .Where(label => !label.StartsWith('-'))];

    private static bool IsNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(int);
}
