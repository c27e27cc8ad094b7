using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What is wrong with a command line, in words of ours: the option, what is wrong with it, what to write.</summary>
internal static class UsageProblem
{
    /// <summary>One line for everything that is wrong.</summary>
    internal static string Of(ParseResult asked, Language language)
    {
        // That a word is no command says more than that a command is missing.
        int skipped = asked.Errors.Count > 1 && asked.CommandResult.Command is RootCommand ? 1 : 0;
        string command = asked.CommandResult.Command is RootCommand ? string.Empty : asked.CommandResult.Command.Name + " ";
        IEnumerable<string> problems = asked.Errors.Skip(skipped).Select(error => Of(error, asked, language)).Distinct();
        return $"{string.Join(" ", problems)} {language.Say("See:", "Voir :")} network-approach {command}--help";
    }

    /// <summary>What is wrong where a misspelt option would be recorded as a name or a text; null where nothing is. Behind a <c>--</c> of its own anything may stand.</summary>
    internal static string? OptionTakenForAnArgument(ParseResult asked, IReadOnlyList<string> args, Language language)
    {
        string? stray = args.Contains("--") ? null : asked.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens).Select(token => token.Value).FirstOrDefault(value => value.StartsWith("--", StringComparison.Ordinal));
        return stray is null ? null : $"{NotUnderstood(stray, language)} {language.Say("See:", "Voir :")} network-approach {asked.CommandResult.Command.Name} --help";
    }

    private static string NotUnderstood(string unknown, Language language) => language.Say(
        $"'{unknown}' is not understood here; check the spelling, and put quotes around words with blanks.",
        $"« {unknown} » n'est pas compris ici ; vérifiez l'orthographe, et mettez entre guillemets ce qui contient des espaces.");

    private static string Of(ParseError error, ParseResult asked, Language language) => error.SymbolResult switch
    {
        OptionResult option => Of(option, language),
        ArgumentResult { Parent: OptionResult option } => Of(option, language),
        ArgumentResult { Tokens.Count: 0 } missing => Missing(missing.Argument.HelpName ?? missing.Argument.Name, language),
        ArgumentResult argument => Value(argument.Argument.HelpName ?? argument.Argument.Name, argument.Tokens, argument.Argument.ValueType, Allowed(argument.Argument), language),
        _ => OfCommand(asked, language),
    };

    private static string Of(OptionResult result, Language language)
    {
        Option option = result.Option;
        return result.Tokens.Count == 0
            ? language.Say($"{option.Name}: its value is missing; write {option.Name} {Value(option)}.", $"{option.Name} : il manque sa valeur ; écrivez {option.Name} {Value(option)}.")
            : Value(option.Name, result.Tokens, option.ValueType, Allowed(option), language);
    }

    private static string Value(string name, IReadOnlyList<Token> tokens, Type type, string[] allowed, Language language)
    {
        Token? wrong = tokens.FirstOrDefault(token => allowed.Length > 0 && !allowed.Contains(token.Value))
            ?? tokens.FirstOrDefault(token => IsNumber(type) && !int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _));
        return (wrong, allowed.Length) switch
        {
            (null, _) => language.Say($"{name}: this is given more than once; give it once.", $"{name} : donné plus d'une fois ; donnez-le une seule fois."),
            (_, > 0) => language.Say($"{name}: '{wrong.Value}' is none of its values; give {Listed(allowed, "or")}.", $"{name} : « {wrong.Value} » ne convient pas ; donnez {Listed(allowed, "ou")}."),
            _ => language.Say($"{name}: '{wrong.Value}' is no whole number, or too large; give one in digits.", $"{name} : « {wrong.Value} » n'est pas un nombre entier, ou il est trop grand ; donnez-en un en chiffres."),
        };
    }

    private static string OfCommand(ParseResult asked, Language language)
    {
        if (asked.UnmatchedTokens is [var unknown, ..])
        {
            return asked.CommandResult.Command is RootCommand
                ? language.Say($"'{unknown}' is no command; check the spelling.", $"« {unknown} » n'est pas une commande ; vérifiez l'orthographe.")
                : NotUnderstood(unknown, language);
        }

        Option? missing = asked.CommandResult.Command.Options.FirstOrDefault(option => option.Required && asked.GetResult(option) is not { Tokens.Count: > 0 });
        return missing is null
            ? language.Say("A command is missing; give one.", "Il manque une commande ; donnez-en une.")
            : Missing($"{missing.Name} {Value(missing)}", language);
    }

    private static string Missing(string what, Language language) => language.Say($"{what} is missing; give it.", $"Il manque {what} ; donnez-le.");

    private static string Value(Option option) => option.HelpName ?? (Allowed(option) is { Length: > 0 } allowed ? string.Join('|', allowed) : "VALUE");

    private static string[] Allowed(Symbol symbol) => symbol is Option<bool> ? [] : [.. symbol.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(completion => completion.Label).Where(label => !label.StartsWith('-'))];

    private static string Listed(string[] values, string or) => values.Length < 2 ? string.Concat(values) : $"{string.Join(", ", values[..^1])} {or} {values[^1]}";

    private static bool IsNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(int);
}
