namespace NetworkApproach.Formats;

/// <summary>Reads a file with one target on each line: a person's id or name, or <c>company:</c> (in any case) and a company's
/// name.</summary>
/// <remarks>Blank lines are ignored. There are no comments and no quotes, because an id may begin with any character. At least one target
/// is required.</remarks>
public static class TargetFile
{
    internal static readonly Phrase NoTarget = Phrase.Plain("targets.none");
    internal static readonly Phrase NoName = Phrase.Plain("targets.no-name");

    private const string CompanyMark = "company:";

    /// <summary>Reads targets from a path.</summary>
    /// <inheritdoc cref="Read(Stream, string, ReadingLimits?)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    public static IReadOnlyList<PathTarget> Read(string path, ReadingLimits? limits = null) => SourceFile.Read(path, limits, Read);

    /// <summary>Reads targets from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="fileName">The name of the file in messages; not blank.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The targets in the order of the file, including repeated ones; never empty.</returns>
    /// <exception cref="UnreadableFileException">There is no target, a company has no name, or the file is not a text file, is damaged, or
    /// is larger than the limits.</exception>
    public static IReadOnlyList<PathTarget> Read(Stream stream, string fileName, ReadingLimits? limits = null) =>
        SourceFile.Read(stream, fileName, limits, Read);

    private static IReadOnlyList<PathTarget> Read(SourceFile file)
    {
        SourceLines lines = new(file, file.OpenText());
        List<PathTarget> targets = [];
        while (lines.Next() is { } line)
        {
            if (line.Trim() is { Length: > 0 } written)
            {
                targets.Add(Target(file, lines.Line, written));
            }
        }

        return targets.Count > 0 ? targets.AsReadOnly() : throw file.Refused(null, NoTarget);
    }

    private static PathTarget Target(SourceFile file, int line, string written)
    {
        if (!written.StartsWith(CompanyMark, StringComparison.OrdinalIgnoreCase))
        {
            return new PathTarget.Person(line, written);
        }

        string company = written[CompanyMark.Length..].Trim();
        return company.Length > 0
            ? new PathTarget.AnybodyAt(line, new CompanyName(company))
            : throw file.Refused(line, NoName);
    }
}
