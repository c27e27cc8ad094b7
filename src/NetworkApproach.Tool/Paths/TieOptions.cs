using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>The options that say whose ties are known, and who seeks.</summary>
internal sealed class TieOptions
{
    internal static readonly Phrase NoId = Phrase.Plain("paths.no-id");

    internal const string Me = "me";

    internal Option<string[]> Connections { get; } = Repeated("--connections", "FILE", PathsHelp.TiesConnections.Key);

    internal Option<string[]> Pools { get; } = Repeated("--pool", "NAME=FILE", PathsHelp.TiesPool.Key);

    internal Option<string[]> Ties { get; } = Repeated("--ties", "FILE", PathsHelp.TiesTies.Key);

    internal Option<string[]> People { get; } = Repeated("--people", "FILE", PathsHelp.TiesPeople.Key);

    internal Option<string[]> SameCompany { get; } = Repeated("--same-company", "A=B", PathsHelp.TiesSameCompany.Key);

    internal Option<string?> Workspace { get; } = new("--workspace") { Description = PathsHelp.TiesWorkspace.Key, HelpName = "FILE" };

    internal Option<string> From { get; } = new("--from")
    {
        Description = PathsHelp.TiesFrom.Key,
        HelpName = "ID",
        DefaultValueFactory = _ => Me,
    };

    internal Option<string> Now { get; } = CommonOptions.Now(PathsHelp.TiesNow.Key);

    internal Option<string> Zone { get; } = CommonOptions.Zone(PathsHelp.TiesZone.Key);

    internal static Option<string[]> Repeated(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Arity = ArgumentArity.OneOrMore };

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
    internal bool NamesFiles(ParseResult asked) =>
        ((Option<string[]>[])[Connections, Pools, Ties, People]).Any(option => asked.GetValue(option) is { Length: > 0 });

    /// <summary>Who seeks; perhaps nobody that the files know.</summary>
    /// <exception cref="FormatException">It is no id.</exception>
    internal ContactId Seeker(ParseResult asked) => ContactId.TryParse(asked.GetValue(From), null, out ContactId id)
        ? id
        : throw new Problem(NoId);
}
