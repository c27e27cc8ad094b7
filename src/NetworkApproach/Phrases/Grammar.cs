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

    /// <summary>How something less than a percentage is told, <c>*</c> standing for the percentage.</summary>
    internal string LessThan { get; init; } = "<\u00A0*";

    /// <summary>Which forms a placeholder of a kind may take.</summary>
    internal IReadOnlyList<string> FormsOf(FactKind kind) => kind switch
    {
        FactKind.Person => ["first", .. NameForms.Where(form => form.Kind == FactKind.Person).Select(form => form.Name).Distinct()],
        FactKind.Company => [.. NameForms.Where(form => form.Kind == FactKind.Company).Select(form => form.Name).Distinct()],
        FactKind.Id => [.. NameForms.Where(form => form.Kind == FactKind.Person).Select(form => form.Name).Distinct()],
        FactKind.Day => ["near"],
        FactKind.People => ["first"],
        FactKind.Percent => ["exact"],
        _ => [],
    };

    /// <summary>How many alternatives a choice by a kind has; 0 where there is none.</summary>
    internal static int Alternatives(FactKind kind) =>
        kind switch { FactKind.Number or FactKind.Decimal => 2, FactKind.Person => 3, _ => 0 };

    internal int Which(Fact fact) => fact.Value switch
    {
        long number => One.Any(one => one == number) ? 0 : 1,
        double figure => IsOne(figure) ? 0 : 1,
        _ => fact.Gender switch { Gender.Masculine => 0, Gender.Feminine => 1, _ => 2 },
    };

    internal (string Text, bool IsCut) Tell(Fact fact, IReadOnlyList<string> forms) => fact.Kind switch
    {
        FactKind.Person or FactKind.Company or FactKind.Text => Name(fact, forms),
        FactKind.Number => (((long)fact.Value).ToString("N0", Culture), false),
        FactKind.Decimal => (((double)fact.Value).ToString("#,##0.#", Culture), false),
        FactKind.Percent => (forms.Contains("exact") ? ((double)fact.Value).ToString("P1", Culture) : Percent((double)fact.Value), false),
        FactKind.Day => (Day((DateOnly)fact.Value, forms.Contains("near") ? "near" : "date"), false),
        FactKind.Instant => (Instant((DateTimeOffset)fact.Value), false),
        FactKind.Id or FactKind.Typed => (Formed(FactKind.Person, NameText.OneLine((string)fact.Value), forms), false),
        _ => ((string)fact.Value, false),
    };

    /// <summary>In a language where 0 is of the same form as 1, every figure below 2 is; in others only a whole 1.</summary>
    private bool IsOne(double figure) => One.Contains(0) ? figure < 2 : One.Contains(1) && figure is 1;

    /// <summary>Only what cannot be is told as 0%, and only what is certain as 100%.</summary>
    private string Percent(double part) => part is > 0 and < 0.01
        ? LessThan.Replace("*", 0.01.ToString("P0", Culture), StringComparison.Ordinal)
        : (Math.Round(Math.Min(part, part < 1 ? 0.99 : part) * 100, MidpointRounding.AwayFromZero) / 100).ToString("P0", Culture);

    private string Instant(DateTimeOffset at) =>
        $"{Day(DateOnly.FromDateTime(at.DateTime), "date")}, "
            + $"{at.ToString(Pattern("time", Culture.DateTimeFormat.ShortTimePattern), Culture)}";

    private string Day(DateOnly day, string pattern)
    {
        string plain = Pattern(
            pattern, pattern == "near" ? Culture.DateTimeFormat.MonthDayPattern : Culture.DateTimeFormat.LongDatePattern);
        return day.ToString(day.Day == 1 ? Pattern(pattern + "-first", plain) : plain, Culture);
    }

    private string Pattern(string name, string otherwise) => Patterns.GetValueOrDefault(name, otherwise);

    private (string Text, bool IsCut) Name(Fact fact, IReadOnlyList<string> forms)
    {
        string name = (string)fact.Value;
        (name, bool isCut) = NameText.Fit(forms.Contains("first") ? GivenName.Of(name) : name);
        return (Formed(fact.Kind, name, forms), isCut);
    }

    private string Formed(FactKind kind, string name, IReadOnlyList<string> forms)
    {
        NameForm? form = forms
            .Where(asked => asked != "first")
            .Select(asked => NameForms.First(rule => rule.Kind == kind && rule.Name == asked && rule.Fits(name)))
            .FirstOrDefault();
        return form?.Of(name) ?? NameText.Isolate(name);
    }
}
