namespace NetworkApproach.Texts;

/// <summary>What kind of thing a placeholder stands for. A template is held to it when it is read, a fact when it is given.</summary>
internal enum FactKind
{
    /// <summary>A person: forms <c>first</c> and those of the language; three alternatives by gender (masculine, feminine, not
    /// known).</summary>
    Person,

    /// <summary>Several people, as a list: form <c>first</c>.</summary>
    People,

    /// <summary>A company: the forms of the language.</summary>
    Company,

    /// <summary>A whole number: two alternatives by the language's plural.</summary>
    Number,

    /// <summary>A figure with at most one decimal: two alternatives by the language's plural.</summary>
    Decimal,

    /// <summary>
    /// A part of one, in whole percents: what is possible is never 0, what is not certain never 100. Form <c>exact</c>: one decimal,
    /// without that care.
    /// </summary>
    Percent,

    /// <summary>A day: form <c>near</c> (with its weekday, without its year).</summary>
    Day,

    /// <summary>A day and a time of day: forms <c>day</c> (with its weekday, without its year) and <c>hour</c>.</summary>
    Instant,

    /// <summary>Somebody's own words, or a name of a thing.</summary>
    Text,

    /// <summary>An id, whole; in the language's forms of a person.</summary>
    Id,

    /// <summary>What somebody typed: whole, and perhaps empty.</summary>
    Typed,

    /// <summary>Words from the phrasebook itself.</summary>
    Words,
}
