using Xunit;

namespace NetworkApproach.Tests.Book;

/// <summary>Who asked to be forgotten is recognized, and who only looks like them is not kept out where that can be told.</summary>
public class SuppressionTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly SuppressionSecret Secret = new([.. Enumerable.Range(0, 32).Select(place => (byte)place)]);

    [Theory]
    [InlineData("ann", "Anyone", null, null, null, true)]
    [InlineData("x", "Anyone", null, "ANN@noname.example", null, true)]
    [InlineData("x", "Anyone", null, null, "https://fr.linkedin.com/in/Ann/?x", true)]
    [InlineData("x", "LEROY Ann", "NONAME Inc.", null, null, true)]
    [InlineData("x", "Ann Leroy", "Noname", "other@mail.example", null, true)]
    [InlineData("x", "Ann Leroy", "Noname", null, "linkedin.com/in/another-ann", false)]
    [InlineData("x", "Ann Leroy", "Other", null, null, false)]
    [InlineData("x", "Ann Leroy", null, null, null, false)]
    public void Whom_a_forgotten_person_keeps_out(string id, string name, string? company, string? mail, string? profile, bool isKeptOut)
    {
        ContactBook book = Forgotten().Book.Book;
        BookChange change = book.Read(
            new(new("later"), At.AddDays(1), [Entry(id, name, company, mail, profile)], [new Tie(new("me"), new(id), new Warmth(3))]));

        Assert.Equal(isKeptOut ? 1 : 0, change.KeptOut);
        Assert.Equal(isKeptOut, change.Book.Find(new(id)) is null);
    }

    [Fact]
    public void A_tie_alone_does_not_bring_an_id_back_and_lifting_lets_them_come()
    {
        ContactBook book = Forgotten().Book.Book;
        SourceReading reading = new(
            new("later"), At.AddDays(1), [],
            [new Tie(new("me"), new("ann"), new Warmth(3)), new Tie(new("ann"), new("me"), new Warmth(3))]);

        Assert.Equal(1, book.Read(reading).KeptOut);
        Assert.Empty(book.Read(reading).Book.Ties);
        Assert.Equal(2, book.Suppressing(book.Suppressed.Without(new("forgotten"))).Read(reading).Book.Ties.Count);
    }

    [Fact]
    public void The_list_names_nobody_and_hashes_differ_by_secret()
    {
        SuppressionList one = Forgotten().Book.Book.Suppressed;
        SuppressionList other = SuppressionList
            .Of(new SuppressionSecret(new byte[32]), [])
            .With(Search().Book.Book.Find(new("ann"))!, new("forgotten"));

        Assert.Equal(5, one.Keys.Count);
        Assert.Empty(one.Keys.Select(key => key.Hash).Intersect(other.Keys.Select(key => key.Hash)));
        Assert.DoesNotContain(
            one.Keys,
            key => BookJson.Write(key).Contains("ann", StringComparison.OrdinalIgnoreCase) && key.Kind != SuppressedKind.NameAndCompany);
        Assert.Throws<ArgumentException>(() => one.And(other));
        Assert.Throws<InvalidOperationException>(() => SuppressionList.None.With(Search().Book.Book.People[0], new("p")));
    }

    [Fact]
    public void A_hash_is_HMAC_SHA256_of_its_kind_and_its_normal_form()
    {
        // Reckoned once with another program: printf 'mail\nann@noname.example' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102...1f
        Assert.Equal(
            "07e81827f1a138f7f2fee52ae0e74eef09a7879a7b193f3c8c9763c291ab28d9",
            Forgotten().Book.Book.Suppressed.Keys.Single(key => key.Kind == SuppressedKind.Mail).Hash);
    }

    internal static SeekerRecords Search() => SeekerRecords.Empty with
    {
        Book = new(
            ContactBook.Empty
                .Suppressing(SuppressionList.Of(Secret, []))
                .Read(new(new("mine"), At, [Entry("ann", "Ann Leroy", "Noname", "ann@noname.example", "linkedin.com/in/ann")])).Book, 1),
    };

    private static SeekerRecords Forgotten() => Search().Forget(new("ann"), new("forgotten"), new("forget"), At).Data;

    private static ContactEntry Entry(string id, string name, string? company, string? mail, string? profile) =>
        new(
            new Contact(new(id), name, company is null ? null : [new Employment(new(company))]), mail is null ? null : [mail],
            profile is null ? null : [profile]);
}
