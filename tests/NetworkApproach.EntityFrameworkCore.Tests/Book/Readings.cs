namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>Sources for the tests of a kept book.</summary>
internal static class Readings
{
    internal static readonly ContactId Me = new("me");
    internal static readonly ContactId Elodie = new("linkedin.example/in/elodie-zephirine");
    internal static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
    internal static readonly SuppressionSecret Secret = new(
        [.. Enumerable.Range(1, SuppressionSecret.Length).Select(place => (byte)place)]);

    /// <summary>So many people of one source, and Élodie; each with a tie from the seeker.</summary>
    internal static SourceReading Of(int people, DateTimeOffset at, string company = "Noname") => new(
        new SourceId("linkedin"),
        at,
        [.. Enumerable.Range(0, people).Select(number => Entry($"p{number}", $"Person Number{number}", company)), ElodiesEntry(Elodie)],
        [.. Enumerable.Range(0, people).Select(number => new Tie(Me, new ContactId($"p{number}"), Warmth.Connection)),
            new Tie(Me, Elodie, Warmth.Connection)])
    {
        Label = "Connections.csv",
    };

    /// <summary>Élodie as a source describes her that knows her by mail.</summary>
    internal static SourceReading OfElodie(DateTimeOffset at) => new(
        new SourceId("own"), at, [ElodiesEntry(new ContactId("elodie@zephirine.example"))],
        [new Tie(new ContactId("elodie@zephirine.example"), new ContactId("p1"), new Warmth(4))]);

    internal static ContactEntry Entry(string id, string name, string company) =>
        new(new Contact(new ContactId(id), name, [new Employment(new CompanyName(company), "engineer")]));

    internal static string Told(ContactBook book) => string.Join(
        '\n',
        book.Sources
            .Select(BookJson.Write)
            .Concat(book.Contacts.Select(BookJson.Write))
            .Concat(book.Ties.Select(BookJson.Write))
            .Concat(book.Verdicts.Select(BookJson.Write))
            .Concat(book.Suppressed.Keys.Select(BookJson.Write)));

    private static ContactEntry ElodiesEntry(ContactId id) => new(
        new Contact(id, "Élodie Zéphirine", [new Employment(new CompanyName("Quincaillerie Zéphirine"), "manager")]),
        ["Elodie@Zephirine.example"], ["https://www.linkedin.example/in/elodie-zephirine/"]);
}
