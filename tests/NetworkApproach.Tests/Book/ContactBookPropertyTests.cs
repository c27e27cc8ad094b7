using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Book;

[EachProperty(1_000, Arbitrary = [typeof(DrawnSource)])]
public class ContactBookPropertyTests
{
    [Property]
    public void Reading_a_source_again_changes_nothing(DrawnEntry[] entries, DrawnStatedTie[] ties, DrawnVerdict[] verdicts, int again)
    {
        SourceReading[] readings = DrawnSource.Readings(entries, ties);
        ContactBook book = DrawnSource.Judged(DrawnSource.Read(readings), verdicts);
        BookChange change = book.Read(readings[Math.Abs(again % readings.Length)]);

        Assert.Equal(book.Contacts, change.Book.Contacts);
        Assert.Equal(book.Ties, change.Book.Ties);
        Assert.Equal(book.Sources, change.Book.Sources);
        Assert.Equal(DrawnSource.Told(book), DrawnSource.Told(change.Book));
        Assert.Empty(change.Contacts.New.Concat(change.Contacts.Gone));
        Assert.Empty(change.Contacts.Changed);
        Assert.Empty(change.Joined.Concat(change.Parted));
    }

    [Property]
    public void The_order_in_which_sources_are_read_changes_nothing(
        DrawnEntry[] entries, DrawnStatedTie[] ties, DrawnVerdict[] verdicts, int turn)
    {
        SourceReading[] readings = DrawnSource.Readings(entries, ties);
        int first = Math.Abs(turn % readings.Length);
        SourceReading[] turned = [.. readings[first..].Reverse(), .. readings[..first]];

        Assert.Equal(
            DrawnSource.Told(DrawnSource.Judged(DrawnSource.Read(readings), verdicts)),
            DrawnSource.Told(DrawnSource.Judged(DrawnSource.Read(turned), verdicts)));
    }

    [Property]
    public void Who_is_who_is_as_a_plain_reading_of_the_rules_has_it(DrawnEntry[] entries, DrawnStatedTie[] ties)
    {
        ContactBook book = DrawnSource.Read(DrawnSource.Readings(entries, ties));

        Assert.Equal(
            PlainIdentity.Of(book.Contacts, book.Ties),
            book.People.Select(person => string.Join(' ', person.Ids)).Order(StringComparer.Ordinal));
    }

    [Property]
    public void A_verdict_withdrawn_gives_the_people_there_were(
        DrawnEntry[] others, DrawnEntry one, DrawnEntry another, DrawnStatedTie[] ties, DrawnVerdict[] before, DrawnVerdict verdict)
    {
        // Both are in the book, and nothing was said of the two before.
        DrawnEntry[] entries = [one with { Id = verdict.One }, another with { Id = verdict.Other }, .. others];
        ContactBook book = DrawnSource.Judged(
            DrawnSource.Read(DrawnSource.Readings(entries, ties)),
            before.Where(earlier => (earlier.One, earlier.Other) != (verdict.One, verdict.Other)));
        (ContactId first, ContactId second) = (new($"p{verdict.One}"), new($"p{verdict.Other}"));
        IdentityFinding finding = verdict.Finding == IdentityFinding.Same && book.KeepingApart(first, second) is not null
            ? IdentityFinding.Apart
            : verdict.Finding;
        IdentityVerdict given = new(first, second, finding, DrawnSource.Day(200));
        ContactBook judged = book.With(given);
        Assert.True(given.Finding != IdentityFinding.Same || judged.IdOf(given.One) == judged.IdOf(given.Other));
        Assert.True(given.Finding != IdentityFinding.Apart || judged.IdOf(given.One) != judged.IdOf(given.Other));
        Assert.Equal(
            DrawnSource.Told(book),
            DrawnSource.Told(judged.With(new(given.One, given.Other, IdentityFinding.Withdrawn, DrawnSource.Day(201)))));
    }

    [Property]
    public void Ids_kept_apart_are_never_one_person(
        DrawnEntry[] others, DrawnEntry one, DrawnEntry another, DrawnStatedTie[] ties, DrawnVerdict[] verdicts, DrawnVerdict some)
    {
        DrawnEntry[] entries = [one with { Id = some.One }, another with { Id = some.Other }, .. others];
        DrawnVerdict[] judged =
        [
            some with { Finding = IdentityFinding.Apart },
            .. verdicts.Where(verdict => (verdict.One, verdict.Other) != (some.One, some.Other))
        ];
        ContactBook book = DrawnSource.Judged(DrawnSource.Read(DrawnSource.Readings(entries, ties)), judged);

        IdentityVerdict[] apart =
        [
            .. book.Verdicts
                .GroupBy(verdict => (verdict.One, verdict.Other))
                .Select(pair => pair.Last())
                .Where(verdict => verdict.Finding == IdentityFinding.Apart),
        ];
        Assert.NotEmpty(apart);
        Assert.All(apart, verdict => Assert.NotEqual(book.IdOf(verdict.One), book.IdOf(verdict.Other)));
    }

    [Property]
    public void A_name_alone_neither_joins_nor_is_proposed(DrawnEntry[] others, DrawnEntry some)
    {
        DrawnEntry[] bare = [.. others.Append(some).Select(entry => entry with { Company = 0, Mail = 0, Profile = 0 })];
        ContactBook book = DrawnSource.Read(DrawnSource.Readings(bare, []));

        Assert.All(book.People, person => Assert.Single(person.Ids));
        Assert.Empty(book.Proposals);
    }

    [Property]
    public void A_later_source_leaves_everybody_the_id_they_had_or_another_that_finds_them(
        DrawnEntry[] others, DrawnEntry some, DrawnStatedTie[] ties)
    {
        SourceReading[] readings = DrawnSource.Readings([some with { Source = 0 }, .. others], ties);
        ContactBook before = DrawnSource.Read(readings[..1]);
        ContactBook after = DrawnSource.Read(readings);

        Assert.All(before.People, person => Assert.All(person.Ids, id => Assert.Contains(id, after.Find(id)!.Ids)));
        Assert.All(
            after.People.Where(person => person.Ids.Any(id => before.Find(id) is not null)),
            person => Assert.NotNull(before.Find(person.Id)));
    }

    [Property]
    public void Every_line_is_read_as_it_was_written(DrawnEntry[] entries, DrawnStatedTie[] ties, DrawnVerdict[] verdicts)
    {
        ContactBook book = DrawnSource.Judged(DrawnSource.Read(DrawnSource.Readings(entries, ties)), verdicts);

        Assert.Equal(book.Contacts, book.Contacts.Select(contact => BookJson.ReadContact(BookJson.Write(contact))));
        Assert.Equal(book.Ties, book.Ties.Select(tie => BookJson.ReadTie(BookJson.Write(tie))));
        Assert.Equal(book.Verdicts, book.Verdicts.Select(verdict => BookJson.ReadVerdict(BookJson.Write(verdict))));
        Assert.Equal(book.Sources, book.Sources.Select(source => BookJson.ReadSource(BookJson.Write(source))));
    }

    [Property]
    public void Whoever_is_forgotten_is_nowhere_and_no_source_brings_them_back(
        DrawnEntry[] others, DrawnEntry some, DrawnStatedTie[] ties, DrawnVerdict[] verdicts, int who)
    {
        SourceReading[] readings = DrawnSource.Readings([some, .. others], ties);
        ContactBook book = DrawnSource
            .Judged(DrawnSource.Read(readings), verdicts)
            .Suppressing(SuppressionList.Of(new SuppressionSecret(new byte[32]), []));
        BookPerson person = book.People[Math.Abs(who % book.People.Count)];
        SeekerRecords search = SeekerRecords.Empty with { Book = new KeptBook(book, 1) };
        ContactBook without = search.Forget(person.Id, new ContactId("gone"), new ActId("act"), DrawnSource.Day(300)).Data.Book.Book;
        ContactBook again = readings.Aggregate(
            without, (now, reading) => now.Read(new(reading.Source, DrawnSource.Day(301), reading.Contacts, reading.Ties)).Book);

        Assert.All(person.Ids, id => Assert.Null(without.Find(id)));
        Assert.All(person.Ids, id => Assert.Null(again.Find(id)));
        Assert.DoesNotContain(
            again.Contacts,
            contact => contact.Entry.Mails
                .Concat(contact.Entry.Profiles)
                .Intersect(person.Statements.SelectMany(said => said.Entry.Mails.Concat(said.Entry.Profiles)))
                .Any()
            && again.Suppressed.Blocks(contact.Entry) && contact.At >= DrawnSource.Day(301));
    }
}
