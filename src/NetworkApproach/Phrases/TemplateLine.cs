using System.Text;

namespace NetworkApproach.Texts;

/// <summary>Reads the placeholders of one line of a template. <c>{{</c> and <c>}}</c> stand for braces.</summary>
internal static class TemplateLine
{
    internal static IEnumerable<TemplatePart> Read(
        string line, int number, int firstColumn, Func<Place, string, PhrasebookFormatException> problem)
    {
        StringBuilder letters = new();
        for (int at = 0; at < line.Length; at++)
        {
            Place place = new(number, firstColumn + at);
            bool isDoubled = at + 1 < line.Length && line[at + 1] == line[at];
            if (line[at] is '{' or '}' && isDoubled)
            {
                letters.Append(line[at++]);
            }
            else if (line[at] == '}')
            {
                throw problem(place, "a } closes nothing; write }} for a brace, or open it with {.");
            }
            else if (line[at] == '{')
            {
                int end = line.IndexOf('}', at);
                if (end < 0 || line.AsSpan(at + 1, end - at - 1).Contains('{'))
                {
                    throw problem(place, "this { is not closed on its line; write {name} on one line, or {{ for a brace.");
                }

                if (letters.Length > 0)
                {
                    yield return new TemplatePart.Letters(letters.ToString());
                    letters.Clear();
                }

                yield return Placeholder(line[(at + 1)..end], place, problem);
                at = end;
            }
            else
            {
                letters.Append(line[at]);
            }
        }

        if (letters.Length > 0)
        {
            yield return new TemplatePart.Letters(letters.ToString());
        }
    }

    private static TemplatePart Placeholder(string inside, Place place, Func<Place, string, PhrasebookFormatException> problem)
    {
        int choice = inside.IndexOf('?', StringComparison.Ordinal);
        string[] names = (choice < 0 ? inside : inside[..choice]).Split(':', StringSplitOptions.TrimEntries);
        if (names.Any(name => name.Length == 0 || !name.All(one => char.IsAsciiLetterLower(one) || one == '-')))
        {
            throw problem(
                place, $"'{{{inside}}}' is no placeholder; write {{name}}, {{name:form}} or {{name ? one | other}}, names in lower case.");
        }

        if (choice < 0)
        {
            return new TemplatePart.Slot(names[0], names[1..], place);
        }

        return names.Length == 1
            ? new TemplatePart.Choice(names[0], inside[(choice + 1)..].Split('|', StringSplitOptions.TrimEntries), place)
            : throw problem(place, "a choice takes no form; write {name ? one | other}.");
    }
}
