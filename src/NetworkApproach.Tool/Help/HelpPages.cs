using System.CommandLine;
using System.CommandLine.Help;

namespace NetworkApproach.Tool;

/// <summary>
/// Puts the help pages into words. Until then the description of a command, an argument or an option is the key of its phrase, so that
/// it is declared beside its symbol and said only where somebody asks for help.
/// </summary>
internal static class HelpPages
{
    internal static readonly Phrase Help = Phrase.Plain("help.help");
    internal static readonly Phrase Version = Phrase.Plain("help.version");

    /// <summary>Says the descriptions of a command and of everything under it.</summary>
    /// <exception cref="InvalidOperationException">A description is no key of a phrase.</exception>
    internal static void Tell(Command command, Language language)
    {
        foreach (Symbol symbol in command.Options.Cast<Symbol>().Concat(command.Arguments).Append(command))
        {
            symbol.Description = FrenchSpaces.In(
                language.Culture, language.Say(PhraseOf(symbol), Fact.Id("place", WorkspaceFile.DefaultPath)));
            switch (symbol)
            {
                case Option { HelpName: { } place } option:
                    option.HelpName = HelpPlaces.In(language, place);
                    break;
                case Argument argument:
                    argument.HelpName = HelpPlaces.In(language, argument.HelpName ?? argument.Name);
                    break;
            }
        }

        foreach (Command under in command.Subcommands)
        {
            Tell(under, language);
        }
    }

    private static Phrase PhraseOf(Symbol symbol) => symbol switch
    {
        HelpOption => Help,
        VersionOption => Version,
        _ => ToolPhrases.All.Find(symbol.Description ?? string.Empty)
            ?? throw new InvalidOperationException($"The description of {symbol.Name} is no key of a phrase: '{symbol.Description}'."),
    };
}
