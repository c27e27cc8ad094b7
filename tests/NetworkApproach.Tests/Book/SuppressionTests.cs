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
        ContactBook book = Recorded().Book.Book;
        BookChange change = book.Read(
            new(new("later"), At.AddDays(1), [Entry(id, name, company, mail, profile)], [new Tie(new("me"), new(id), new Warmth(3))]));

        Assert.Equal(isKeptOut ? 1 : 0, change.KeptOut);
        Assert.Equal(isKeptOut, change.Book.Find(new(id)) is null);
    }

    [Fact]
    public void A_tie_alone_does_not_bring_an_id_back_and_lifting_lets_them_come()
    {
        ContactBook book = Recorded().Book.Book;
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
        SuppressionList one = Recorded().Book.Book.Suppressed;
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
            Recorded().Book.Book.Suppressed.Keys.Single(key => key.Kind == SuppressedKind.Mail).Hash);
    }

    [Theory]
    [InlineData("talk", "no", false, true)]
    [InlineData("names", "no", false, true)]
    [InlineData("leave", "no", false, true)]
    [InlineData("knows", "no", false, false)]
    [InlineData("talk", "yes", false, false)]
    [InlineData("talk", "no", true, false)]
    [InlineData("names", "no", true, true)]
    public void A_no_that_stands_is_kept_as_one_bit_and_nothing_else_of_it_is(string what, string said, bool contacted, bool isKept)
    {
        Request about = what switch
        {
            "talk" => new Request.Talk(),
            "names" => new Request.Names(),
            "leave" => new Request.Leave(new("bob")),
            _ => new Request.Knows(new("bob")),
        };
        SuppressedKey[] keys = [.. Forgotten(
            new ApproachEvent.AcquaintanceStated(new("k"), At, new("ann"), "school", new(2015, 1, 1)),
            new ApproachEvent.Answered(new("a"), At, new("ann"), about, said == "no" ? new Answer.No() : new Answer.Yes()),
            contacted ? new ApproachEvent.ContactReceived(new("r"), At.AddDays(1), new("ann"), Channel.Message) : null).Keys];

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Equal(isKept, key.AsksNothing));
        Assert.Equal(keys, keys.Select(key => BookJson.ReadSuppressed(BookJson.Write(key))));
        Assert.DoesNotContain(keys, key => BookJson.Write(key).Contains("noname", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Known_again_after_a_no_they_are_let_in_under_every_id_and_asked_nothing()
    {
        SuppressionList list = Forgotten(NoToATalk).LettingIn(Entry("new-id", "Ann Leroy", null, null, null), isThem: true);

        Assert.False(list.Blocks(Entry("ann", "Ann Leroy", "Noname", "ann@noname.example", null)));
        Assert.False(list.Blocks(new ContactId("ann")));
        Assert.True(list.AsksNothing([new("x"), new("new-id")]));
        Assert.True(list.AsksNothing([new("ann")]));
        Assert.False(list.AsksNothing([new("bob")]));
        Assert.Empty(list.MayBe(Entry("ann", "Ann Leroy", null, null, null)));
    }

    [Fact]
    public void Known_again_without_a_no_nothing_is_left_of_them_on_the_list()
    {
        SuppressionList list = Forgotten().LettingIn(Entry("x", "leroy ann", null, null, null), isThem: true);

        Assert.Empty(list.Keys);
        Assert.Same(list, list.LettingIn(Entry("x", "leroy ann", null, null, null), isThem: true));
    }

    [Fact]
    public void Somebody_else_of_the_name_is_let_in_alone_and_may_be_asked()
    {
        ContactEntry other = Entry("ann-2", "Ann Leroy", "Noname", null, null);
        SuppressionList list = Forgotten(NoToATalk);
        Assert.True(list.Blocks(other));
        list = list.LettingIn(other, isThem: false);

        Assert.False(list.Blocks(other));
        Assert.False(list.AsksNothing([new("ann-2")]));
        Assert.True(list.Blocks(Entry("ann-3", "Ann Leroy", "Noname", null, null)));
        Assert.True(list.Blocks(new ContactId("ann")));
    }

    [Fact]
    public void A_name_alone_keeps_nobody_out_of_a_reading_and_is_recognized_where_it_is_typed()
    {
        ContactEntry typed = Entry("ann-leroy", "ann LEROY", null, null, null);

        Assert.False(Forgotten().Blocks(typed));
        Assert.Equal([new ContactId("forgotten")], Forgotten().MayBe(typed));
        Assert.Empty(Forgotten().MayBe(Entry("bob", "Bob", null, null, null)));
        Assert.Empty(Forgotten().MayBe(Entry("x", "Ann Leroy", "Noname", null, "linkedin.com/in/another-ann")));
    }

    [Fact]
    public void Forgotten_again_a_no_from_before_goes_on_holding_until_they_contact_the_seeker()
    {
        SuppressionList again = Forgotten(NoToATalk).LettingIn(Entry("ann", "Ann Leroy", null, null, null), isThem: true);

        Assert.All(
            Search(again, []).Forget(new("ann"), new("second"), new("forget"), At).Data.Book.Book.Suppressed.Keys,
            key => Assert.Equal((new ContactId("second"), true), (key.Person, key.AsksNothing)));
        Assert.All(
            Search(again, [new ApproachEvent.ContactReceived(new("r"), At, new("ann"), Channel.Message)])
                .Forget(new("ann"), new("second"), new("forget"), At).Data.Book.Book.Suppressed.Keys,
            key => Assert.False(key.AsksNothing));
    }

    [Fact]
    public void Without_its_secret_a_list_recognizes_nobody_is_kept_and_says_so()
    {
        SuppressionList whole = Forgotten(NoToATalk);
        var blind = SuppressionList.WithoutSecret(whole.Mark!, whole.Keys);

        Assert.True(blind.IsBlind);
        Assert.False(whole.IsBlind);
        Assert.False(blind.Blocks(new ContactId("ann")));
        Assert.Equal(whole.Keys, blind.And(whole).Keys);
        Assert.True(blind.And(whole).Blocks(new ContactId("ann")));

        SuppressionList more = blind.With(Search().Book.Book.Find(new("ann"))!, new("unseen"), asksNothing: true);
        Assert.Equal(SuppressedKind.Unhashed, more.Keys.Except(whole.Keys).Single().Kind);
        Assert.True(SuppressionList.Of(Secret, more.Keys).IsBlind);
        Assert.True(SuppressionList.Of(Secret, more.Keys).Blocks(new ContactId("ann")));
        Assert.Throws<ArgumentException>(() => SuppressionList.WithoutSecret(" ", []));
    }

    [Fact]
    public void The_path_of_an_export_is_cut_before_what_may_name_them_and_stays_otherwise()
    {
        string[] places =
        [
            "/keep/me/exports/ann-leroy-backup.zip", "/keep/me/AnnLeroy/all.zip", "/keep/me/announcements/all.zip",
            @"D:\Keep\me\leroys.zip", "/keep/me/all.zip",
        ];
        SeekerRecords search = Search() with { Exports = [.. places.Select(place => new ExportMade(At, place))] };
        ForgottenPerson forgotten = search.Forget(new("ann"), new("forgotten"), new("forget"), At);

        Assert.Equal(
            ["/keep/me/exports/…", "/keep/me/…", @"D:\Keep\me\…", "/keep/me/all.zip"],
            forgotten.Data.Exports.Select(export => export.Place));
    }

    private static ApproachEvent NoToATalk =>
        new ApproachEvent.Answered(new("a"), At, new("ann"), new Request.Talk(), new Answer.No());

    private static SuppressionList Forgotten(params ApproachEvent?[] told) => Search(SuppressionList.Of(Secret, []), told)
        .Forget(new("ann"), new("forgotten"), new("forget"), At).Data.Book.Book.Suppressed;

    private static SeekerRecords Search(SuppressionList list, ApproachEvent?[] told)
    {
        ApproachId approach = new("noname");
        ApproachEvent opened = new ApproachEvent.Opened(
            new("open"), At.AddDays(-1), approach, new("me"), new Target(new CompanyName("Noname")), ApproachPolicy.Default);
        SeekerRecords search = Search();
        return search with
        {
            Book = search.Book with { Book = search.Book.Book.Suppressing(list) },
            Approaches = new SortedDictionary<ApproachId, ApproachHistory>
            {
                [approach] = new([opened, .. told.OfType<ApproachEvent>()], 1),
            },
        };
    }

    internal static SeekerRecords Search() => SeekerRecords.Empty with
    {
        Book = new(
            ContactBook.Empty
                .Suppressing(SuppressionList.Of(Secret, []))
                .Read(new(new("mine"), At, [Entry("ann", "Ann Leroy", "Noname", "ann@noname.example", "linkedin.com/in/ann")])).Book, 1),
    };

    private static SeekerRecords Recorded() => Search().Forget(new("ann"), new("forgotten"), new("forget"), At).Data;

    private static ContactEntry Entry(string id, string name, string? company, string? mail, string? profile) =>
        new(
            new Contact(new(id), name, company is null ? null : [new Employment(new(company))]), mail is null ? null : [mail],
            profile is null ? null : [profile]);
}
