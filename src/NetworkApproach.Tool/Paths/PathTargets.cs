using System.CommandLine;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary>Who is to be reached, in the order given; every person already found.</summary>
internal sealed class PathTargets
{
    internal static readonly Phrase OneTarget = Phrase.Plain("paths.one-target");
    internal static readonly Phrase LineOf = Phrase.Plain("paths.line-of", "file:id! line:id!");

    private PathTargets(IReadOnlyList<AskedTarget> all) => All = all;

    internal IReadOnlyList<AskedTarget> All { get; }

    /// <exception cref="FormatException">Not exactly one of the three options, or a person nobody is.</exception>
    internal static PathTargets Read(ParseResult asked, PathsOptions options, PathSources sources)
    {
        string? to = asked.GetValue(options.To);
        string? company = asked.GetValue(options.Company);
        string? file = asked.GetValue(options.Targets);
        return (to, company, file) switch
        {
            (not null, null, null) => new([AskedTarget.Of(sources.People.ByIdOrName(to.Trim(), KnownPeople.In("--to")), to.Trim())]),
            (null, not null, null) => new([AskedTarget.At(company)]),
            (null, null, not null) => new([.. InFile(file, sources)]),
            _ => throw new Problem(OneTarget),
        };
    }

    private static IEnumerable<AskedTarget> InFile(string file, PathSources sources) =>
        TargetFile.Read(FileProblem.Checked(file, "--targets")).Select(target => target switch
        {
            PathTarget.Person person => AskedTarget.Of(
                sources.People.ByIdOrName(person.IdOrName, Line(file, person.Line)), person.IdOrName),
            PathTarget.AnybodyAt anybody => AskedTarget.Of(anybody.Company),
            _ => throw new System.Diagnostics.UnreachableException(),
        });

    private static Fact Line(string file, int line) =>
        Fact.Words("where", new SaidPhrase(LineOf, Fact.Id("file", file), CommonOptions.Figure("line", line)));
}
