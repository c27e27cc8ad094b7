using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Formats.Tests;

public class LinkedInExportTests
{
    private static readonly ContactId Me = new("me");

    private static readonly string[][] People =
    [
        ["Ann", "Leroy", "https://www.linkedin.com/in/ann-leroy/", "", "Noname Corp, Inc.", "Head of \"R&D\"", "12 Mar 2024"],
        ["Dr. José", "Núñez, PhD", "http://linkedin.com/in/JNunez?trk=x", "jose@example.org", "Société\nGénérale", "", "7-Feb-22"],
        ["", "", "", "", "", "", "01 Jan 2020"],
        ["Li", "", "", "Li@Example.org", "", "Founder", "10/15/2023"],
        ["Bob", "O'Neil", "", "", "ACME Ltd", "Clerk", "some day"],
        ["BOB", "O’NEIL", "n/a", "-", "Acme", "Partner", "15/10/2021"],
        ["Ann", "Leroy (she)", "www.linkedin.com/in/Ann-Leroy", "", "Elsewhere", "Chair", "01 Feb 2023"],
        ["🙂 Zoë", "李", "https://fr.linkedin.com/in/zo%C3%AB-li#top", "", "李", "", ""],
    ];

    public static Arbitrary<string> Awkward() =>
        Gen.Elements("a", "é", "\"", ",", "\n", "\r\n", " ", "'", ";", "\t", "李", "=1+1", "\"\"", "x y").ListOf()
        .Select(string.Concat).ToArbitrary();

    [Fact]
    public void An_export_gives_people_ties_and_a_report()
    {
        LinkedInImport import = Read(ExportWriter.Csv(ExportWriter.Columns, People, ExportWriter.Preambles[1]));

        Assert.Equal(
            [
                new Contact(
                    new("linkedin.com/in/ann-leroy"), "Ann Leroy",
                    [new(new("Noname Corp"), "Head of \"R&D\""), new(new("Elsewhere"), "Chair")]),
                new Contact(new("linkedin.com/in/jnunez"), "Dr. José Núñez, PhD", [new(new("Société Générale"))]),
                new Contact(new("li@example.org"), "Li"),
                new Contact(new("bob oneil @ acme"), "Bob O'Neil", [new(new("ACME Ltd"), "Clerk"), new(new("Acme"), "Partner")]),
                new Contact(new("fr.linkedin.com/in/zo%c3%ab-li"), "🙂 Zoë 李", [new(new("李"))]),
            ],
            import.Contacts);
        Assert.Equal(import.Contacts.Select(contact => contact.Id), import.Ties.Select(tie => tie.To));
        Assert.All(
            import.Ties,
            tie => Assert.Equal((Me, TieKind.Connected, Warmth.Connection, 20), (tie.From, tie.Kind, tie.Warmth, tie.Minutes)));
        Assert.Equal(
            [new DateOnly(2023, 2, 1), new DateOnly(2022, 2, 7), new DateOnly(2023, 10, 15), new DateOnly(2021, 10, 15), null],
            import.Ties.Select(tie => tie.Since));
        Assert.Equal((8, 5), (import.Report.RowsRead, import.Report.Taken));
        Assert.Equal([new(8, SkipReason.NoName), new(11, SkipReason.Repeated), new(12, SkipReason.Repeated)], import.Report.Skipped);
        Assert.Equal([10], import.Report.UnreadableDates);
        Assert.Equal(new DateOnly(2024, 3, 12), import.Report.NewestOn);
    }

    [Fact]
    public void A_reading_for_a_book_has_addresses_and_takes_names_for_ids_within_the_source_only()
    {
        LinkedInImport import = Read(ExportWriter.Csv(ExportWriter.Columns, People, ExportWriter.Preambles[1]));
        DateTimeOffset at = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
        ContactBook book = ContactBook.Empty
            .Read(import.ReadingOf(new SourceId("mine"), at)).Book
            .Read(import.ReadingOf(new SourceId("ann's"), at)).Book;

        Assert.Equal(
            ["ann's: bob oneil @ acme", "mine: bob oneil @ acme"],
            book.People.Where(person => person.Contact.Name == "Bob O'Neil").Select(person => person.Id.Value));
        Assert.Equal(
            ["https://www.linkedin.com/in/ann-leroy/", "www.linkedin.com/in/Ann-Leroy"],
            book.Find(new("linkedin.com/in/ann-leroy"))!.Statements[0].Entry.Profiles);
        Assert.Equal(["jose@example.org"], book.Find(new("linkedin.com/in/jnunez"))!.Statements[0].Entry.Mails);
        IdentityProposal proposal = Assert.Single(book.Proposals);
        Assert.Equal((IdentityReason.SameNameAndCompany, "acme"), (proposal.Reason, proposal.On));
        Assert.All(book.Ties, tie => Assert.NotNull(book.Find(tie.Tie.To)));
    }

    [Property(MaxTest = 1000)]
    public void Any_order_of_columns_mark_line_end_preamble_and_wrapping_gives_the_same_import(
        int seed, byte preamble, byte lineEnd, byte encoding, bool zipped, bool shouting)
    {
        string[] columns = [.. ExportWriter.Columns];
        new Random(seed).Shuffle(columns);
        string csv = ExportWriter.Csv(
            columns.Select(column => shouting ? $" {column.ToUpperInvariant()} " : column),
            People,
            ExportWriter.Preambles[preamble % ExportWriter.Preambles.Length],
            lineEnd % 2 == 0 ? "\n" : "\r\n");
        byte[] bytes = ExportWriter.Bytes(
            csv,
            new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode }[encoding % 4]);
        bytes = zipped ? ExportWriter.Zip(("Basic/a/connections.CSV", bytes), ("Basic/Contacts.csv", [1, 2, 3])) : bytes;

        LinkedInImport expected = Read(ExportWriter.Csv(ExportWriter.Columns, People));
        LinkedInImport import = Read(bytes);

        Assert.Equal(expected.Contacts, import.Contacts);
        Assert.Equal(expected.Ties, import.Ties);
        Assert.Equal(expected.Report.Skipped.Select(row => row.Reason), import.Report.Skipped.Select(row => row.Reason));
        Assert.Equal(expected.Report.NewestOn, import.Report.NewestOn);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(LinkedInExportTests)])]
    public void Awkward_values_come_back_as_they_were_written_but_for_line_breaks_and_outer_spaces(
        string first, string company, string position)
    {
        string[] row = ["N" + first, "", "", "n@example.org", company, position, ""];
        Contact read = Assert.Single(Read(ExportWriter.Csv(ExportWriter.Columns, [row])).Contacts);
        Assert.Equal(Tidy("N" + first), read.Name);
        Assert.Equal(Tidy(company).Length > 0 ? 1 : 0, read.Employments.Count);
        Assert.All(
            read.Employments,
            employment => Assert.Equal((Tidy(company), Tidy(position)), (employment.Company.Text, employment.Title ?? string.Empty)));
    }

    [Fact]
    public void An_old_export_without_urls_and_dates_is_read()
    {
        LinkedInImport import = Read("Last Name,First Name,Company\nLee,Ann,Acme\n");
        Assert.Equal(new Contact(new("ann lee @ acme"), "Ann Lee", [new(new("Acme"))]), Assert.Single(import.Contacts));
        Assert.Null(Assert.Single(import.Ties).Since);
        Assert.Null(import.Report.NewestOn);
    }

    [Fact]
    public void A_header_alone_is_an_export_of_nobody()
    {
        LinkedInImport import = Read("First Name,Last Name,URL");
        Assert.Empty(import.Contacts);
        Assert.Equal(0, import.Report.RowsRead);
    }

    [Fact]
    public void Short_rows_are_read_and_rows_with_too_many_values_are_left_out()
    {
        LinkedInImport import = Read("First Name,Last Name,Company\nAnn\nBob,Bee,Acme, Inc.\nCy,Cee,Acme,,\n");
        Assert.Equal(["Ann", "Cy Cee"], import.Contacts.Select(contact => contact.Name));
        Assert.Equal([new(3, SkipReason.TooManyValues)], import.Report.Skipped);
    }

    [Fact]
    public void The_owner_the_suppressed_and_ids_too_long_are_left_out_and_counted()
    {
        string csv = ExportWriter.Csv(ExportWriter.Columns,
        [
            ["Me", "Myself", "https://linkedin.com/in/me", "", "", "", ""],
            ["Gone", "Girl", "https://linkedin.com/in/gone", "", "Secret", "", "1 Jan 2025"],
            ["Long", "Id", $"https://linkedin.com/in/{new string('x', 200)}", "", "", "", ""],
            ["Ann", "Lee", "https://linkedin.com/in/ann", "", "", "", ""],
        ]);
        LinkedInImport import = Read(
            Encoding.UTF8.GetBytes(csv), new("linkedin.com/in/me"), id => id.Value.EndsWith("gone", StringComparison.Ordinal));
        Assert.Equal("Ann Lee", Assert.Single(import.Contacts).Name);
        Assert.Equal([new(2, SkipReason.Owner), new(3, SkipReason.Suppressed), new(4, SkipReason.IdTooLong)], import.Report.Skipped);
        Assert.Null(import.Report.NewestOn);
    }

    [Fact]
    public void What_nobody_sees_in_an_address_is_no_part_of_an_id()
    {
        string csv = ExportWriter.Csv(ExportWriter.Columns,
        [
            ["Ann", "Lee", "https://linkedin.com/in/ann\u200B", "", "", "", ""],
            ["Bob", "Day", "", "bob\uFEFF@example.org", "", "", ""],
            ["Cid\u202E", "Fox", "", "", "Acme", "", ""],
        ]);
        LinkedInImport import = Read(Encoding.UTF8.GetBytes(csv), new("me"), _ => false);

        Assert.Equal(["linkedin.com/in/ann", "bob@example.org", "cid fox @ acme"], import.Contacts.Select(person => person.Id.Value));
        Assert.Empty(import.Report.Skipped);
        SourceReading reading = import.ReadingOf(new("file:\uD83D\uDC69\u200D\uD83D\uDE80"), DateTimeOffset.UnixEpoch);
        Assert.Contains("file:\uD83D\uDC69\uD83D\uDE80: cid fox @ acme", reading.Contacts.Select(entry => entry.Contact.Id.Value));
    }

    [Fact]
    public void A_path_is_read_and_the_stream_of_a_host_stays_open()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, ExportWriter.Zip(("x/Connections.csv", Encoding.UTF8.GetBytes("First Name,Last Name\nAnn,Lee\n"))));
            Assert.Single(LinkedInExport.Read(path, Me).Contacts);
            using FileStream stream = File.OpenRead(path);
            Assert.Single(LinkedInExport.Read(stream, "mine.zip", Me).Contacts);
            Assert.True(stream.CanRead);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("https://www.linkedin.com/in/Ann-Lee/", "linkedin.com/in/ann-lee")]
    [InlineData("HTTP://WWW.LinkedIn.com/in/ann?a=b/", "linkedin.com/in/ann")]
    [InlineData("linkedin.com/in/ann/?a=b", "linkedin.com/in/ann")]
    [InlineData("https://uk.linkedin.com/in/www.ann", "uk.linkedin.com/in/www.ann")]
    [InlineData("https://", "a@b")]
    [InlineData("N/A", "a@b")]
    [InlineData("", "a@b")]
    public void A_persons_id_is_the_profiles_address_or_else_the_email(string written, string id) =>
        Assert.Equal(id, LinkedInId.Of(written, "A@b", "Ann", "Acme"));

    [Fact]
    public void Without_address_and_email_name_and_company_in_normal_form_are_the_id()
    {
        Assert.Equal("ann lee @ acme", LinkedInId.Of("", "", "Ánn LEE", "ACME, Inc."));
        Assert.Equal("ann lee", LinkedInId.Of("", "none", "Ann Lee", ""));
    }

    [Fact]
    public void Bad_arguments_throw()
    {
        using MemoryStream stream = new();
        Assert.Throws<ArgumentException>(() => LinkedInExport.Read(stream, "x", default));
        Assert.Throws<ArgumentException>(() => LinkedInExport.Read(stream, " ", Me));
        Assert.Throws<ArgumentNullException>(() => LinkedInExport.Read(null!, "x", Me));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadingLimits { Rows = 0 });
    }

    private static string Tidy(string value) =>
        value
            .Split(["\r\n", "\n", "\r", "\t"], StringSplitOptions.None)
            .Select(part => part.Trim(' '))
            .Where(part => part.Length > 0)
            .DefaultIfEmpty(string.Empty)
            .Aggregate((one, other) => $"{one} {other}");

    private static LinkedInImport Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    private static LinkedInImport Read(byte[] bytes) => Read(bytes, Me, null);

    private static LinkedInImport Read(byte[] bytes, ContactId owner, Predicate<ContactId>? isSuppressed)
    {
        using MemoryStream stream = new(bytes);
        return LinkedInExport.Read(stream, "Connections.csv", owner, isSuppressed);
    }
}
