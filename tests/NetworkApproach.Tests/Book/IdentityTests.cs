using Xunit;

namespace NetworkApproach.Tests.Book;

/// <summary>The rules of identity, one by one: what joins, what is proposed and why, and what stays two people.</summary>
public class IdentityTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("https://www.linkedin.com/in/Ann-Leroy/", "linkedin.com/in/ann-leroy?trk=x")]
    [InlineData("http://fr.linkedin.com/in/zo%C3%AB", "LinkedIn.com/in/Zoë/")]
    public void One_profile_is_one_person_whatever_the_names(string one, string other)
    {
        ContactBook book = Read(Entry("a", "Ann Leroy", profile: one), Entry("b", "Ann Martin", profile: other));

        BookPerson person = Assert.Single(book.People);
        Assert.Equal(IdentityReason.SameProfile, Assert.Single(person.Links).Reason);
    }

    [Theory]
    [InlineData("Ann Leroy", "LEROY Ann")]
    [InlineData("Ann Leroy", "A. Leroy-Martin")]
    [InlineData("Ann Leroy", "ann@noname.example")]
    public void One_mail_and_names_that_may_be_one_are_one_person(string one, string other) =>
        Assert.Equal(
            IdentityReason.SameMail,
            Assert.Single(
                Assert.Single(
                    Read(
                        Entry("a", one, mail: "Ann@Noname.example"),
                        Entry("b", other, mail: "mailto:ann@noname.example")).People).Links).Reason);

    [Fact]
    public void One_mail_and_names_of_two_people_is_proposed_and_joins_nobody()
    {
        ContactBook book = Read(
            Entry("a", "Ann Leroy", mail: "team@x.example"), Entry("b", "Bob Martin", mail: "team@x.example"),
            Entry("c", "Ann Leroy", mail: "team@x.example"));

        Assert.Equal(3, book.People.Count);
        Assert.All(book.Proposals, proposal => Assert.Equal((IdentityReason.SharedMail, "team@x.example"), (proposal.Reason, proposal.On)));
        Assert.Equal(3, book.Proposals.Count);
    }

    [Fact]
    public void One_mail_and_two_profiles_on_one_site_are_two_people_until_somebody_decides()
    {
        ContactBook book = Read(
            Entry("a", "Ann Leroy", mail: "a@x.example", profile: "linkedin.com/in/ann1"),
            Entry("b", "Ann Leroy", mail: "a@x.example", profile: "linkedin.com/in/ann2"));

        Assert.Equal(2, book.People.Count);
        Assert.Equal(IdentityReason.SharedMail, Assert.Single(book.Proposals).Reason);
    }

    [Fact]
    public void Two_profiles_on_one_site_are_not_joined_over_somebody_who_shares_a_mail_with_each()
    {
        ContactEntry between = new(new Contact(new("c"), "Ann Leroy"), ["1@x.example", "2@x.example"]);
        ContactBook book = Read(
            Entry("a", "Ann Leroy", mail: "1@x.example", profile: "linkedin.com/in/ann1"),
            Entry("b", "Ann Leroy", mail: "2@x.example", profile: "linkedin.com/in/ann2"), between);

        Assert.Equal(["a c", "b"], book.People.Select(person => string.Join(' ', person.Ids)));
        Assert.Equal(new IdentityProposal(new("a"), new("b"), IdentityReason.SharedMail, "2@x.example"), Assert.Single(book.Proposals));
    }

    [Fact]
    public void Two_people_of_one_name_stay_two()
    {
        Assert.Empty(Read(Entry("a", "Ann Leroy"), Entry("b", "Ann Leroy")).Proposals);
        Assert.Empty(Read(Entry("a", "Ann Leroy", "Noname"), Entry("b", "Ann Leroy", "Other")).Proposals);
        ContactBook colleagues = Read(
            Entry("a", "Ann Leroy", "Noname", profile: "linkedin.com/in/ann1"),
            Entry("b", "Ann Leroy", "Noname", profile: "linkedin.com/in/ann2"));
        Assert.Equal(2, colleagues.People.Count);
        Assert.Empty(colleagues.Proposals);
    }

    [Fact]
    public void One_name_at_one_company_is_proposed_with_the_company()
    {
        ContactBook book = Read(Entry("a", "Ann Leroy", "Noname Corp"), Entry("b", "LEROY Ann", "NONAME, Inc."));

        Assert.Equal(2, book.People.Count);
        Assert.Equal(new IdentityProposal(new("a"), new("b"), IdentityReason.SameNameAndCompany, "noname"), Assert.Single(book.Proposals));
    }

    [Fact]
    public void One_full_name_known_to_one_person_in_two_sources_is_proposed()
    {
        ContactBook book = ContactBook.Empty
            .Read(new(new("mine"), At, [Entry("a", "Ann Leroy")], [new Tie(new("me"), new("a"), new Warmth(3))])).Book
            .Read(new(new("mail"), At, [Entry("b", "Ann Leroy")], [new Tie(new("me"), new("b"), new Warmth(2))])).Book;

        Assert.Equal(new IdentityProposal(new("a"), new("b"), IdentityReason.SameNameAndRelation, "me"), Assert.Single(book.Proposals));
    }

    [Fact]
    public void Joined_people_keep_the_id_stated_first_and_every_other_finds_them()
    {
        ContactBook book = ContactBook.Empty
            .Read(new(new("mine"), At, [Entry("zoe", "Zoé Roux", "Noname")], [new Tie(new("me"), new("zoe"), new Warmth(4))])).Book
            .Read(
                new(
                    new("linkedin"), At.AddDays(1), [Entry("anna", "Zoé R.", "Other")],
                    [new Tie(new("bob"), new("anna"), new Warmth(2))])).Book
            .With(new IdentityVerdict(new("anna"), new("zoe"), IdentityFinding.Same, At.AddDays(2)) { Why = "she told me" });

        BookPerson person = book.Find(new("anna"))!;
        Assert.Equal("zoe", person.Id.Value);
        Assert.Equal("Zoé R.", person.Contact.Name);
        Assert.Equal(["Other", "Noname"], person.Contact.Employments.Select(work => work.Company.Text));
        Assert.Equal(["bob > zoe", "me > zoe"], book.Network().Ties.Select(tie => $"{tie.From} > {tie.To}"));
    }

    [Fact]
    public void A_join_across_people_kept_apart_is_refused_with_the_verdict_that_keeps_them()
    {
        ContactBook book = Read(Entry("a", "Ann"), Entry("b", "Ann"), Entry("c", "Ann"))
            .With(new IdentityVerdict(new("a"), new("b"), IdentityFinding.Apart, At))
            .With(new IdentityVerdict(new("b"), new("c"), IdentityFinding.Same, At));

        Assert.Equal(IdentityFinding.Apart, book.KeepingApart(new("c"), new("a"))!.Finding);
        Assert.Contains(
            "a and b are kept apart",
            Assert.Throws<ArgumentException>(() => book.With(new IdentityVerdict(new("a"), new("c"), IdentityFinding.Same, At))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_from_a_source_is_kept_and_says_so_and_its_ties_have_ended()
    {
        ContactBook book = ContactBook.Empty.Read(
            new(new("s"), At, [Entry("a", "Ann"), Entry("b", "Bob")], [new Tie(new("me"), new("a"), new Warmth(3))])).Book;
        BookChange change = book.Read(new(new("s"), At.AddDays(1), [Entry("b", "Bob Martin")]));
        BookChange back = change.Book.Read(new(new("s"), At.AddDays(2), [Entry("a", "Ann"), Entry("b", "Bob Martin")]));

        Assert.Equal(At.AddDays(1), Assert.Single(change.Contacts.Gone).GoneAt);
        Assert.Equal(
            ("Bob", "Bob Martin"), (change.Contacts.Changed[0].Was.Entry.Contact.Name, change.Contacts.Changed[0].Is.Entry.Contact.Name));
        Assert.True(change.Book.Find(new("a"))!.IsGone);
        Assert.Empty(change.Book.Network().Ties);
        Assert.Equal(At, Assert.Single(back.Contacts.New).FirstAt);
        Assert.False(back.Book.Find(new("a"))!.IsGone);
        Assert.Throws<ArgumentException>(() => back.Book.Read(new(new("s"), At, [])));
    }

    [Fact]
    public void An_entry_added_by_itself_leaves_the_rest_of_its_source()
    {
        ContactBook book = ContactBook.Empty
            .Read(new(new("own"), At, [Entry("a", "Ann")]) { IsWhole = false }).Book
            .Read(new(new("own"), At.AddDays(1), [Entry("b", "Bob")]) { IsWhole = false }).Book;

        Assert.Equal(["a", "b"], book.People.Select(person => person.Id.Value));
        Assert.DoesNotContain(book.People, person => person.IsGone);
    }

    private static ContactBook Read(params ContactEntry[] entries) => ContactBook.Empty.Read(new(new("s"), At, entries)).Book;

    private static ContactEntry Entry(string id, string name, string? company = null, string? mail = null, string? profile = null) =>
        new(
            new Contact(new(id), name, company is null ? null : [new Employment(new(company))]), mail is null ? null : [mail],
            profile is null ? null : [profile]);
}
