namespace NetworkApproach.Texts;

/// <summary>One fact given to a phrase, by the name of its placeholder.</summary>
internal readonly record struct Fact
{
    private Fact(string name, FactKind kind, object value, Gender gender = Gender.Unknown) =>
        (Name, Kind, Value, Gender) = (name, kind, value, gender);

    internal string Name { get; }

    internal FactKind Kind { get; }

    /// <summary>
    /// A string, a long, a double, a <see cref="DateOnly"/>, a <see cref="DateTimeOffset"/>, an array of strings or a phrase to say, as
    /// its kind has it.
    /// </summary>
    internal object Value { get; }

    internal Gender Gender { get; }

    internal static Fact Person(string name, Contact who, Gender gender = Gender.Unknown) => new(name, FactKind.Person, who.Name, gender);

    internal static Fact Person(string name, string who, Gender gender = Gender.Unknown) => new(name, FactKind.Person, who, gender);

    internal static Fact People(string name, IEnumerable<Contact> people) =>
        new(name, FactKind.People, people.Select(who => who.Name).ToArray());

    internal static Fact Company(string name, CompanyName company) => new(name, FactKind.Company, company.Text);

    internal static Fact Number(string name, long number) => new(name, FactKind.Number, number);

    /// <summary>A figure that need not be whole, told with one decimal at most.</summary>
    internal static Fact Decimal(string name, double figure) =>
        new(name, FactKind.Decimal, Math.Round(figure, 1, MidpointRounding.AwayFromZero));

    /// <param name="name">The placeholder.</param>
    /// <param name="part">0 to 1.</param>
    internal static Fact Percent(string name, double part) => new(name, FactKind.Percent, part);

    internal static Fact Day(string name, DateOnly day) => new(name, FactKind.Day, day);

    /// <param name="name">The placeholder.</param>
    /// <param name="at">Told with its own offset.</param>
    internal static Fact Instant(string name, DateTimeOffset at) => new(name, FactKind.Instant, at);

    /// <summary>Words that are not the phrasebook's: cut, made one line, and set apart where they run the other way.</summary>
    internal static Fact Text(string name, string text) => new(name, FactKind.Text, text);

    /// <summary>An id, never cut: whoever reads it looks for it.</summary>
    internal static Fact Id(string name, string id) => new(name, FactKind.Id, id);

    /// <summary>What somebody typed, or what a file says in that place: whole, in one line, and perhaps nothing.</summary>
    internal static Fact Typed(string name, string typed) => new(name, FactKind.Typed, typed);

    /// <summary>Words that the phrasebook has said.</summary>
    internal static Fact Words(string name, string said) => new(name, FactKind.Words, said);

    /// <summary>Words that the same phrasebook is to say.</summary>
    internal static Fact Words(string name, SaidPhrase said) => new(name, FactKind.Words, said);
}
