using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Book;

/// <summary>One person as one source describes them; everything is drawn by its place in short lists, so that much is shared.</summary>
public sealed record DrawnEntry(int Source, int Id, int Name, int Company, int Mail, int Profile)
{
    private static readonly string[] Names = ["Ann Leroy", "LEROY Ann", "A. Leroy", "Bob Martin", "Bób  Martin", "Ann"];
    private static readonly string?[] Companies = [null, "Noname", "NONAME Inc.", "Other"];
    private static readonly string?[] Mails = [null, null, "ann@noname.example", "ANN@noname.example ", "team@noname.example"];
    private static readonly string?[] Profiles =
    [
        null,
        null,
        "https://www.linkedin.com/in/Ann/",
        "fr.linkedin.com/in/ann?x=1",
        "linkedin.com/in/bob",
        "other.example/ann"
    ];

    /// <summary>The entry.</summary>
    public ContactEntry Entry => new(
        new Contact(
            new ContactId($"p{Id}"), Names[Name], Companies[Company] is { } company ? [new Employment(new CompanyName(company))] : null),
        Mails[Mail] is { } mail ? [mail] : null,
        Profiles[Profile] is { } profile ? [profile] : null);
}

/// <summary>A tie as one source states it.</summary>
public sealed record DrawnStatedTie(int Source, int From, int To, int Warmth)
{
    /// <summary>The tie.</summary>
    public Tie Tie => new(new ContactId($"p{From}"), new ContactId($"p{To}"), new Warmth(Warmth));
}

/// <summary>A verdict on two ids.</summary>
public sealed record DrawnVerdict(int One, int Other, IdentityFinding Finding);

/// <summary>Draws what sources say; FsCheck builds the arrays, so that they shrink.</summary>
public static class DrawnSource
{
    internal const int Sources = 3;
    private const int People = 7;

    public static Arbitrary<DrawnEntry> Entries() => Arb.From(
        from source in Gen.Choose(0, Sources - 1)
        from id in Gen.Choose(0, People - 1)
        from name in Gen.Choose(0, 5)
        from company in Gen.Choose(0, 3)
        from mail in Gen.Choose(0, 4)
        from profile in Gen.Choose(0, 5)
        select new DrawnEntry(source, id, name, company, mail, profile));

    public static Arbitrary<DrawnStatedTie> Ties() => Arb.From(
        from source in Gen.Choose(0, Sources - 1)
        from ends in Gen.Choose(0, (People * People) - 1)
        from warmth in Gen.Choose(1, 5)
        select new DrawnStatedTie(source, ends % People, ends / People, warmth));

    public static Arbitrary<DrawnVerdict> Verdicts() => Arb.From(
        from one in Gen.Choose(0, People - 2)
        from other in Gen.Choose(one + 1, People - 1)
        from finding in Gen.Elements(IdentityFinding.Same, IdentityFinding.Apart, IdentityFinding.Withdrawn)
        select new DrawnVerdict(one, other, finding));

    /// <summary>A reading of each source that says anything, a day apart.</summary>
    internal static SourceReading[] Readings(IEnumerable<DrawnEntry> entries, IEnumerable<DrawnStatedTie> ties) =>
    [
        .. Enumerable.Range(0, Sources).Select(source => new SourceReading(
            new SourceId($"s{source}"),
            Day(source),
            entries.Where(entry => entry.Source == source).DistinctBy(entry => entry.Id).Select(entry => entry.Entry),
            ties.Where(tie => tie.Source == source).Select(tie => tie.Tie))),
    ];

    internal static ContactBook Read(IEnumerable<SourceReading> readings) =>
        readings.Aggregate(ContactBook.Empty, (book, reading) => book.Read(reading).Book);

    /// <summary>Verdicts as far as they may be given, one after another.</summary>
    internal static ContactBook Judged(
        ContactBook book, IEnumerable<DrawnVerdict> verdicts) => verdicts.Index().Aggregate(book, (now, next) =>
    {
        IdentityVerdict verdict = new(
            new ContactId($"p{next.Item.One}"), new ContactId($"p{next.Item.Other}"), next.Item.Finding, Day(10 + next.Index));
        try
        {
            return now.With(verdict);
        }
        catch (ArgumentException)
        {
            return now;
        }
    });

    internal static DateTimeOffset Day(int day) => new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.FromHours(1)).AddDays(day);

    /// <summary>Who is who, and known for what, as one text.</summary>
    internal static string Told(ContactBook book) => string.Join('\n', book.People.Select(person =>
        $"{person.Id} {person.Contact.Name} [{string.Join(' ', person.Ids)}] {string.Join(',', person.Contact.Employments)} "
            + $"{string.Join(' ', person.Links)}"))
        + string.Join('\n', book.Proposals) + string.Join('\n', book.Network().Ties);
}
