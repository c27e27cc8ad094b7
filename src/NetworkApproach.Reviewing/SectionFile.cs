using System.Reflection;

namespace NetworkApproach.Reviewing;

/// <summary>A file of lists that comes with the library: sections in brackets, one entry a line, <c>#</c> and a space before a
/// comment.</summary>
internal static class SectionFile
{
    /// <summary>A file that comes with the library.</summary>
    internal static StreamReader Opened(string name) => new(
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly."));

    /// <summary>The entries of each section, as written, without the white space around them.</summary>
    /// <exception cref="FormatException">An entry stands before the first section.</exception>
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Embedded(string name)
    {
        using StreamReader reader = Opened(name);
        Dictionary<string, IReadOnlyList<string>> sections = new(StringComparer.Ordinal);
        List<string>? entries = null;
        while (reader.ReadLine() is { } read)
        {
            string line = read.Trim();
            if (line is ['[', .. var title, ']'])
            {
                sections[title] = entries = [];
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                (entries ?? throw new FormatException($"{name}: an entry stands before the first section.")).Add(line);
            }
        }

        return sections;
    }
}
