using System.Globalization;

namespace NetworkApproach.Texts;

/// <summary>Reads what a phrasebook says of its language, before its first text.</summary>
internal sealed class GrammarReader(Grammar? within, Func<Place, string, PhrasebookFormatException> problem)
{
    private static readonly string[] PatternNames =
    [
        "date", "date-first", "near", "near-first", "since", "since-month", "since-year", "time", "hour"
    ];

    private static readonly string[] ListNames = ["particles", "kinship", "post-nominals", "plural-companies"];

    private readonly Dictionary<string, string> patterns = [];
    private readonly List<NameForm> nameForms = [];
    private readonly List<NameTitle> titles = [];
    private readonly Dictionary<string, WordList> lists = [];
    private CultureInfo? culture;
    private string[] forms = [];
    private int[] one = [1];
    private string? lessThan;
    private Grammar? made;

    /// <summary>The whole; once asked for, nothing more is taken.</summary>
    internal Grammar Grammar(Place place)
    {
        if (culture is null)
        {
            throw problem(place, "no language is said before this; begin the file with a line such as: language = fr-FR.");
        }

        if (made is null && nameForms.GroupBy(rule => (rule.Kind, rule.Name)).FirstOrDefault(rules => !rules.Last().FitsAll) is { } open)
        {
            throw problem(
                place,
                $"the last rule for '{(open.Key.Kind == FactKind.Person ? "person" : "company")} {open.Key.Name}' must be for every "
                    + $"name; add the pattern *.");
        }

        Grammar read = new()
        {
            Culture = culture,
            Forms = forms,
            One = one,
            Patterns = patterns,
            NameForms = nameForms,
            Titles = titles,
            Particles = lists.GetValueOrDefault("particles", WordList.Empty),
            Kinship = lists.GetValueOrDefault("kinship", WordList.Empty),
            PostNominals = lists.GetValueOrDefault("post-nominals", WordList.Empty),
            PluralCompanies = lists.GetValueOrDefault("plural-companies", WordList.Empty),
        };
        return made ??= within ?? (lessThan is null ? read : read with { LessThan = lessThan });
    }

    internal void Take(string line, int number)
    {
        if (line.Length == 0)
        {
            return;
        }

        Place place = new(number, 1);
        int equals = line.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? line : line[..equals].TrimEnd();
        string value = equals < 0 ? string.Empty : line[(equals + 1)..].Trim();
        if (value.Length == 0)
        {
            throw problem(place, "before the first text come lines such as: language = fr-FR.");
        }

        if (within is not null && name != "language")
        {
            throw problem(place, "replacements say only their language before the texts; leave this line out.");
        }

        switch (name)
        {
            case "language":
                culture = Language(value, place);
                break;
            case "forms":
                forms = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                Hold(
                    forms.Length == 2 && forms.Distinct().Count() == 2, place,
                    "two words, the familiar form and the formal one: forms = tu vous.");
                break;
            case "plural":
                one =
                [
                    .. value
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)
                ];
                Hold(!one.Contains(-1), place, "the numbers that take the first of two forms: plural = 0 1.");
                break;
            case "less-than":
                lessThan = value;
                Hold(
                    value.Count(letter => letter == '*') == 1, place,
                    "the words around a percentage, which is the *: less-than = less than *.");
                break;
            case var pattern when PatternNames.Contains(pattern):
                patterns[pattern] = DatePattern(value, place);
                break;
            case var list when ListNames.Contains(list):
                AddWords(list, value);
                break;
            case var list when list.StartsWith("words ", StringComparison.Ordinal) && list.LastIndexOf(' ') == 5:
                AddWords(list[6..], value);
                break;
            case var title when title.StartsWith("title ", StringComparison.Ordinal):
                titles.Add(new NameTitle(Words(title[6..]), Gender.Unknown, value));
                break;
            case var title when title.StartsWith("title-he ", StringComparison.Ordinal):
                titles.Add(new NameTitle(Words(title[9..]), Gender.Masculine, value));
                break;
            case var title when title.StartsWith("title-she ", StringComparison.Ordinal):
                titles.Add(new NameTitle(Words(title[10..]), Gender.Feminine, value));
                break;
            default:
                nameForms.Add(Rule(name, value, place));
                break;
        }
    }

    private CultureInfo Language(string value, Place place)
    {
        CultureInfo? found = null;
        try
        {
            found = CultureInfo.GetCultureInfo(value, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            Hold(false, place, $"'{value}' is no culture that this machine knows; write one such as fr-FR.");
        }

        Hold(
            within is null || within.Culture.Name == found!.Name, place,
            $"these replacements are for {within?.Culture.Name}, not for {value}.");
        return found!;
    }

    private string DatePattern(string value, Place place)
    {
        try
        {
            _ = DateTime.UnixEpoch.ToString(value, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            Hold(false, place, $"'{value}' is no pattern for dates; write one such as d MMMM yyyy.");
        }

        return value;
    }

    /// <summary><c>person of [aeiouh]* = d'*</c>.</summary>
    private NameForm Rule(string name, string value, Place place)
    {
        string[] words = name.Split(' ', 3);
        FactKind? kind = words[0] switch { "person" => FactKind.Person, "company" => FactKind.Company, _ => null };
        NameForm? rule = kind is { } known && words.Length == 3 ? NameForm.Parse(known, words[1], words[2], value, lists) : null;
        Hold(
            rule is not null, place,
            "this says nothing known of a language; write language, forms, plural, less-than, date, near, since, time, hour, title, "
            + "a list of words such as: particles = de van, or a rule for names such as: person of [aeiou]* = d'*.");
        return rule!;
    }

    /// <summary>A list may go on in further lines of the same name.</summary>
    private void AddWords(string list, string value) =>
        lists[list] = lists.GetValueOrDefault(list, WordList.Empty).And(value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static WordList Words(string value) => new(value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private void Hold(bool isRight, Place place, string otherwise)
    {
        if (!isRight)
        {
            throw problem(place, otherwise);
        }
    }
}
