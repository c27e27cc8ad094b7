using System.Globalization;

namespace NetworkApproach.Texts;

/// <summary>What a phrasebook says of its language before its texts: the culture, the forms of address, plurals, dates, and the words
/// around names.</summary>
internal sealed record Grammar
{
    internal required CultureInfo Culture { get; init; }

    /// <summary>The words for familiar and formal address, in this order; none in a language without the difference.</summary>
    internal IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The numbers that take the first of two plural forms.</summary>
    internal IReadOnlyList<int> One { get; init; } = [1];

    /// <summary>Patterns of .NET for dates, by name; those of the culture where the file names none.</summary>
    internal IReadOnlyDictionary<string, string> Patterns { get; init; } = new Dictionary<string, string>();

    internal IReadOnlyList<NameForm> NameForms { get; init; } = [];

    /// <summary>The titles before a name, and how whoever bears one is greeted.</summary>
    internal IReadOnlyList<NameTitle> Titles { get; init; } = [];

    /// <summary>The small words within a name that stay in lower case.</summary>
    internal WordList Particles { get; init; } = WordList.Empty;

    /// <summary>The words of kinship that a given name follows.</summary>
    internal WordList Kinship { get; init; } = WordList.Empty;

    /// <summary>The letters after a name that a letter leaves out.</summary>
    internal WordList PostNominals { get; init; } = WordList.Empty;

    /// <summary>The first words of the companies that are spoken of in the plural.</summary>
    internal WordList PluralCompanies { get; init; } = WordList.Empty;

    /// <summary>How something less than a percentage is told, <c>*</c> standing for the percentage.</summary>
    internal string LessThan { get; init; } = "<\u00A0*";

    /// <summary>Which forms a placeholder of a kind may take.</summary>
    internal IReadOnlyList<string> FormsOf(FactKind kind) => kind switch
    {
        FactKind.Person => ["first", "title", .. NamesOf(FactKind.Person)],
        FactKind.Company => NamesOf(FactKind.Company),
        FactKind.Id => NamesOf(FactKind.Person),
        FactKind.Day => ["near", "since"],
        FactKind.Instant => ["day", "hour"],
        FactKind.People => ["first"],
        FactKind.Percent => ["exact"],
        _ => [],
    };

    private string[] NamesOf(FactKind kind) => [.. NameForms.Where(form => form.Kind == kind).Select(form => form.Name).Distinct()];

    /// <summary>How many alternatives a choice by a kind has; 0 where there is none.</summary>
    internal static int Alternatives(FactKind kind) =>
        kind switch { FactKind.Number or FactKind.Decimal or FactKind.Company => 2, FactKind.Person => 3, _ => 0 };

    internal int Which(Fact fact) => fact.Value switch
    {
        long number => One.Any(one => one == number) ? 0 : 1,
        double figure => IsOne(figure) ? 0 : 1,
        string company when fact.Kind is FactKind.Company => PluralCompanies.HasFirstOf(company) ? 1 : 0,
        _ => fact.Gender switch { Gender.Masculine => 0, Gender.Feminine => 1, _ => 2 },
    };

    internal (string Text, bool IsCut) Tell(Fact fact, IReadOnlyList<string> forms) => fact.Kind switch
    {
        FactKind.Person or FactKind.Company or FactKind.Text => Name(fact, forms),
        FactKind.Number => (((long)fact.Value).ToString("N0", Culture), false),
        FactKind.Decimal => (((double)fact.Value).ToString("#,##0.#", Culture), false),
        FactKind.Percent => (forms.Contains("exact") ? ((double)fact.Value).ToString("P1", Culture) : Percent((double)fact.Value), false),
        FactKind.Day => (Day((DateOnly)fact.Value, forms), false),
        FactKind.Instant => (Instant((DateTimeOffset)fact.Value, forms), false),
        FactKind.Id or FactKind.Typed => (Formed(FactKind.Person, NameText.OneLine((string)fact.Value), forms), false),
        _ => ((string)fact.Value, false),
    };

    /// <summary>The part of a name by which friends call somebody.</summary>
    internal string Given(string name) => GivenName.Of(name, this);

    /// <summary>The title that a name begins with; null where there is none, or nothing after it.</summary>
    internal NameTitle? TitleOf(string name)
    {
        string[] words = name.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? null : Titles.FirstOrDefault(title => title.Words.Has(words[0]));
    }

    /// <summary>The form of address where the seeker states none: formal for whoever the seeker does not know, or knows by a
    /// title.</summary>
    internal Form Usual(Contact to, bool isAcquaintance) =>
        isAcquaintance && TitleOf(SpokenName.Of(to.Name, this)) is null ? Form.Familiar : Form.Formal;

    /// <summary>How whoever bears a title is greeted: "Madame", "Dr Lee". Null where the name has none, or more than one.</summary>
    internal string? Titled(string name)
    {
        if (TitleOf(name) is not { } title)
        {
            return null;
        }

        string[] rest = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        return rest.Any(word => Titles.Any(other => other.Words.Has(word))) ? null
            : title.Shape.Replace("*", string.Join(' ', Family(rest)), StringComparison.Ordinal);
    }

    /// <summary>The family name of what follows a title, where that is plain; otherwise the whole of it.</summary>
    private string[] Family(string[] rest) =>
        rest.Length == 2 || (rest.Length > 2 && Particles.Has(rest[1])) ? Particles.Has(rest[0]) ? rest : rest[1..] : rest;

    /// <summary>In a language where 0 is of the same form as 1, every figure below 2 is; in others only a whole 1.</summary>
    private bool IsOne(double figure) => One.Contains(0) ? figure < 2 : One.Contains(1) && figure is 1;

    /// <summary>Only what cannot be is told as 0%, and only what is certain as 100%.</summary>
    private string Percent(double part) => part is > 0 and < 0.01
        ? LessThan.Replace("*", 0.01.ToString("P0", Culture), StringComparison.Ordinal)
        : (Math.Round(Math.Min(part, part < 1 ? 0.99 : part) * 100, MidpointRounding.AwayFromZero) / 100).ToString("P0", Culture);

    private string Instant(DateTimeOffset at, IReadOnlyList<string> forms)
    {
        var day = DateOnly.FromDateTime(at.DateTime);
        string time = Pattern("time", Culture.DateTimeFormat.ShortTimePattern);
        return forms switch
        {
            _ when forms.Contains("day") => Day(day, ["near"]),
            _ when forms.Contains("hour") => at.ToString(Pattern("hour", time), Culture),
            _ => $"{Day(day, [])}, {at.ToString(time, Culture)}",
        };
    }

    private string Day(DateOnly day, IReadOnlyList<string> forms)
    {
        if (forms.Contains("since") && day.Day == 1)
        {
            return day.ToString(day.Month == 1 ? Pattern("since-year", "yyyy") : Pattern("since-month", "MMMM yyyy"), Culture);
        }

        string pattern = forms.Contains("near") ? "near" : forms.Contains("since") ? "since" : "date";
        string plain = Pattern(
            pattern, pattern == "near" ? Culture.DateTimeFormat.MonthDayPattern : Culture.DateTimeFormat.LongDatePattern);
        return day.ToString(day.Day == 1 ? Pattern(pattern + "-first", plain) : plain, Culture);
    }

    private string Pattern(string name, string otherwise) => Patterns.GetValueOrDefault(name, otherwise);

    private (string Text, bool IsCut) Name(Fact fact, IReadOnlyList<string> forms)
    {
        string name = (string)fact.Value;
        (name, bool isCut) = NameText.Fit(
            forms.Contains("first") ? Given(name) : forms.Contains("title") ? Titled(name) ?? name : name);
        return (Formed(fact.Kind, name, forms), isCut);
    }

    private string Formed(FactKind kind, string name, IReadOnlyList<string> forms)
    {
        NameForm? form = forms
            .Where(asked => asked is not ("first" or "title"))
            .Select(asked => NameForms.First(rule => rule.Kind == kind && rule.Name == asked && rule.Fits(name)))
            .FirstOrDefault();
        return form?.Of(name) ?? NameText.Isolate(name);
    }
}
