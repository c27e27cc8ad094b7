using Xunit;

namespace NetworkApproach.Tests.Book;

/// <summary>A dossier, retention and forgetting over everything kept: the book and the approaches together.</summary>
public class SeekerRecordsTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly ContactId Me = new("me");
    private static readonly ApproachId Noname = new("noname");

    [Fact]
    public void A_dossier_holds_every_statement_tie_verdict_and_event_with_its_source_and_date()
    {
        Dossier dossier = Search().DossierOf(new("ann@noname.example"));

        Assert.Equal("ann", dossier.Person.Id.Value);
        Assert.Equal(
            [("linkedin", At), ("own", At.AddDays(-400))],
            dossier.Person.Statements.Select(statement => (statement.Source.Value, statement.At)));
        Assert.Equal(["ann@noname.example > bob", "me > ann"], dossier.Ties.Select(tie => $"{tie.Tie.From} > {tie.Tie.To}"));
        Assert.Equal(["apart"], dossier.Verdicts.Select(verdict => verdict.Why));
        Assert.Equal(["noted", "known", "named"], dossier.Events.Select(one => one.Event.Id.Value));
        Assert.True(Search().DossierOf(new("nobody")).IsEmpty);
    }

    [Fact]
    public void Who_is_untouched_for_long_is_proposed_and_nobody_else()
    {
        SeekerRecords search = Search();

        Assert.Equal(["carl"], search.UntouchedSince(At.AddDays(-100), Me).Select(person => person.Id.Value));
        Assert.Equal(["ann", "bob", "carl"], search.UntouchedSince(At.AddDays(100), Me).Select(person => person.Id.Value));
        Assert.Empty(search.UntouchedSince(At.AddDays(-500), Me));
    }

    [Fact]
    public void Forgetting_lists_every_text_that_may_name_them_and_blanks_what_it_is_told_to()
    {
        HashSet<RecordMention> listed = [.. Search().Forget(new("ann"), new("gone"), new("forget"), At).Mentions];
        ForgottenPerson forgotten = Search().Forget(new("ann"), new("gone"), new("forget"), At, listed);

        Assert.Equal(
            [
                (RecordPlace.EventText, "Leroy hires"), (RecordPlace.SourceLabel, "Ann Leroy's contacts"),
                (RecordPlace.VerdictReason, "not Ann's brother"), (RecordPlace.JobTitle, "assistant of Ann Leroy"),
                (RecordPlace.OtherPerson, "Ann Leroy Consulting"),
            ],
            listed.Select(mention => (mention.Where, mention.Text)));
        Assert.Equal(
            [(RecordPlace.OtherPerson, "Ann Leroy Consulting")], forgotten.Mentions.Select(mention => (mention.Where, mention.Text)));
        Assert.Equal([Noname], forgotten.Approaches);
        Assert.Equal(
            ["gone", "gone-2"], forgotten.Data.Approaches[Noname].Events.OfType<ApproachEvent.Erased>().Select(erased => erased.Who.Value));
        Assert.Empty(Audit.Of(forgotten.Data.Approaches[Noname].Events));
        Assert.True(forgotten.Data.DossierOf(new("ann")).IsEmpty);
        Assert.True(forgotten.Data.DossierOf(new("ann@noname.example")).IsEmpty);
    }

    [Fact]
    public void A_pseudonym_that_is_somebody_and_a_person_nothing_is_held_on_are_argument_errors()
    {
        Assert.Throws<ArgumentException>(() => Search().Forget(new("ann"), new("bob"), new("forget"), At));
        Assert.Throws<ArgumentException>(() => Search().Forget(new("nobody"), new("gone"), new("forget"), At));
        Assert.Throws<ArgumentException>(() => Search().Forget(Me, new("gone"), new("forget"), At));
    }

    [Fact]
    public void The_network_for_paths_is_of_the_book_and_of_what_the_approaches_brought_to_light()
    {
        ApproachEvent[] events =
        [
            .. Search().Approaches[Noname].Events,
            new ApproachEvent.Talked(new("talk"), At, new("ann"), 10, 0),
            new ApproachEvent.Named(new("dan"), At.AddHours(1), By: new("ann"), Who: new("dan"), Why: null),
            new ApproachEvent.PersonNoted(
                new("carl"), At.AddHours(1), new Contact(new("carl"), "carl", [new Employment(new("Elsewhere"))])),
        ];
        SeekerRecords search =
            Search() with { Approaches = new Dictionary<ApproachId, ApproachHistory> { [Noname] = new(events, events.Length) } };
        ContactNetwork network = search.NetworkFor(Me);

        Assert.Equal(
            ["Ann Leroy (ann)", "Bob Martin (bob)", "Carl Weiss (carl)", "dan (dan)", "me (me)"],
            network.Contacts.Select(person => $"{person.Name} ({person.Id})"));
        Assert.Equal(["ann > bob", "ann > dan", "me > ann", "me > carl"], network.Ties.Select(tie => $"{tie.From} > {tie.To}"));
        Assert.Equal(["Elsewhere"], network.Find(new("carl"))!.Employments.Select(employment => employment.Company.Text));
        Assert.Equal(4, network.Ties[2].Warmth.Value);
        Assert.Equal(
            "me > Ann Leroy > dan", network.FindWarmPaths(WarmPathQuery.To(new ContactId("dan"), from: Me))[0].ToString().Split(':')[0]);
    }

    [Fact]
    public void The_network_for_paths_knows_nobody_forgotten_and_nothing_of_another_seekers_approach()
    {
        SeekerRecords forgotten = Search().Forget(new("ann"), new("gone"), new("forget"), At).Data;

        Assert.Equal(["bob", "carl", "me"], forgotten.NetworkFor(Me).Contacts.Select(person => person.Id.Value));
        Assert.Equal(
            ["me > ann", "me > carl"],
            Search()
                .NetworkFor(Me).Ties
                .Select(tie => $"{tie.From} > {tie.To}")
                .Where(tie => tie.StartsWith("me", StringComparison.Ordinal)));
        Assert.Equal(["ann", "bob", "carl", "me", "you"], Search().NetworkFor(new("you")).Contacts.Select(person => person.Id.Value));
        Assert.Equal(["me"], SeekerRecords.Empty.NetworkFor(Me).Contacts.Select(person => person.Id.Value));
        Assert.Throws<ArgumentException>(() => SeekerRecords.Empty.NetworkFor(default));
    }

    private static SeekerRecords Search()
    {
        ContactBook book = ContactBook.Empty
            .Read(
                new(
                    new("own"), At.AddDays(-400), [Entry("ann", "Ann Leroy", "ann@noname.example"), Entry("carl", "Carl Weiss", null)],
                    [new Tie(Me, new("ann"), new Warmth(4)), new Tie(Me, new("carl"), new Warmth(1))])).Book
            .Read(new(
                new("linkedin"),
                At,
                [
                    Entry("ann@noname.example", "Ann Leroy", "ann@noname.example"),
                    new(new Contact(new("bob"), "Bob Martin", [new Employment(new("Ann Leroy Consulting"), "assistant of Ann Leroy")])),
                ],
                [new Tie(new("ann@noname.example"), new("bob"), new Warmth(2))])
            {
                Label = "Ann Leroy's contacts",
            }).Book
            .With(new(new("ann"), new("bob"), IdentityFinding.Apart, At) { Why = "apart" })
            .With(new(new("bob"), new("carl"), IdentityFinding.Apart, At.AddDays(-300)) { Why = "not Ann's brother" });
        ApproachEvent[] events =
        [
            new ApproachEvent.Opened(new("opened"), At, Noname, Me, new Target(new CompanyName("Noname")), ApproachPolicy.Default),
            new ApproachEvent.PersonNoted(new("noted"), At, new Contact(new("ann"), "Ann Leroy")),
            new ApproachEvent.AcquaintanceStated(new("known"), At, new("ann"), "school", new DateOnly(2010, 1, 1)),
            new ApproachEvent.BeliefStated(new("belief"), At, Topic.Boss, "Leroy hires"),
            new ApproachEvent.Named(new("named"), At, By: new("ann"), Who: new("ann@noname.example"), Why: null),
        ];
        return new(new KeptBook(book, 1), new Dictionary<ApproachId, ApproachHistory> { [Noname] = new([.. events], 5) });
    }

    private static ContactEntry Entry(string id, string name, string? mail) =>
        new(new Contact(new(id), name), mail is null ? null : [mail]);
}
