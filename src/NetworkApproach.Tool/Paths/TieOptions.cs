using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options that say whose ties are known, and who seeks.</summary>
internal sealed class TieOptions
{
    internal static readonly Phrase NoId = Phrase.Plain("paths.no-id");

    internal const string Me = "me";

    internal Option<string[]> Connections { get; } = Repeated("--connections", "FILE", "Your own LinkedIn export: Connections.csv, or the archive's zip.");

    internal Option<string[]> Pools { get; } = Repeated("--pool", "NAME=FILE", "The export of somebody you know; NAME is an id or an unambiguous name.");

    internal Option<string[]> Ties { get; } = Repeated("--ties", "FILE", "CSV: from,to and chance (0 to 1] or warmth (1 to 5), perhaps minutes.");

    internal Option<string[]> People { get; } = Repeated("--people", "FILE", "CSV: id, perhaps name,company,until; an employment a row.");

    internal Option<string[]> SameCompany { get; } = Repeated("--same-company", "A=B", "These two spellings are one company.");

    internal Option<string?> Workspace { get; } = new("--workspace") { Description = "The people and ties of a workspace, and what its approaches brought to light; your own one where no file is named.", HelpName = "FILE" };

    internal Option<string> From { get; } = new("--from") { Description = "Who seeks, by id.", HelpName = "ID", DefaultValueFactory = _ => Me };

    internal Option<string> Now { get; } = CommonOptions.Now("Ties not touched for years count for less; without it nothing decays.");

    internal Option<string> Zone { get; } = CommonOptions.Zone("In which zone that is which day; the instant's own offset unless told.");

    internal static Option<string[]> Repeated(string name, string value, string description) =>
        new(name) { Description = description + " May repeat.", HelpName = value, Arity = ArgumentArity.OneOrMore };

    internal void AddTo(Command command)
    {
        foreach (Option option in (Option[])[Connections, Pools, Ties, People, Workspace, SameCompany, From, Now, Zone])
        {
            command.Add(option);
        }
    }

    /// <summary>Whether the command says itself that it is <c>me</c> who seeks.</summary>
    internal bool IsSeekerSaid(ParseResult asked) => asked.GetResult(From) is { Implicit: false };

    /// <summary>Whether any file of people or ties is named.</summary>
    internal bool NamesFiles(ParseResult asked) => ((Option<string[]>[])[Connections, Pools, Ties, People]).Any(option => asked.GetValue(option) is { Length: > 0 });

    /// <summary>Who seeks; perhaps nobody that the files know.</summary>
    /// <exception cref="FormatException">It is no id.</exception>
    internal ContactId Seeker(ParseResult asked) => ContactId.TryParse(asked.GetValue(From), null, out ContactId id)
        ? id
        : throw new Problem(NoId);
}
