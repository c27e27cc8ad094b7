using System.CommandLine;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary>Who is to be reached, in the order given; every person already found.</summary>
internal sealed class PathTargets
{
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
            (not null, null, null) => new([AskedTarget.Of(sources.People.ByIdOrName(to.Trim(), "--to"), to.Trim())]),
            (null, not null, null) => new([AskedTarget.At(company)]),
            (null, null, not null) => new([.. InFile(file, sources)]),
            _ => throw new Problem("Give exactly one of --to, --company and --targets.", "Donnez exactement l'un des trois : --to, --company ou --targets."),
        };
    }

    private static IEnumerable<AskedTarget> InFile(string file, PathSources sources) => string.IsNullOrWhiteSpace(file)
        ? throw new Problem("--targets: a blank is no file; give its path.", "--targets : un blanc n'est pas un fichier ; donnez son chemin.")
        : TargetFile.Read(file).Select(target => target switch
        {
            PathTarget.Person person => AskedTarget.Of(sources.People.ByIdOrName(person.IdOrName, $"{file}, line {person.Line}"), person.IdOrName),
            PathTarget.AnybodyAt anybody => AskedTarget.Of(anybody.Company),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
}
