namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>What the store of a search must hold to, on any database.</summary>
internal static class SeekerStoreChecks
{
    private static readonly DateTimeOffset At = Readings.At;

    internal static async Task KeepsABookAsItIsAsync(Database database)
    {
        Assert.Equal(0, (await database.Data().BookAsync()).Version);
        await database.Data(Readings.Secret).ReadAsync(Readings.Of(230, At));
        await database.Data(Readings.Secret).ReadAsync(Readings.OfElodie(At.AddMinutes(1)));
        KeptBook kept = await database.Data(Readings.Secret).BookAsync();
        ContactBook judged = kept.Book.With(
            new IdentityVerdict(new ContactId("p1"), new ContactId("p2"), IdentityFinding.Same, At) { Why = "é 李 😀 \" \\ \n" });
        Assert.True(await database.Data(Readings.Secret).SaveAsync(kept, judged));

        KeptBook again = await database.Data(Readings.Secret).BookAsync();

        Assert.Equal(3, again.Version);
        Assert.Equal(Readings.Told(judged), Readings.Told(again.Book));
        Assert.Equal(2, again.Book.Find(Readings.Elodie)!.Ids.Count);
    }

    internal static async Task SaysWhatAReadingChangedAsync(Database database)
    {
        await database.Data().ReadAsync(Readings.Of(120, At));
        BookChange repeated = await database.Data().ReadAsync(Readings.Of(120, At.AddDays(1)));
        BookChange changed = await database.Data().ReadAsync(new(
            new SourceId("linkedin"), At.AddDays(2), [.. Readings.Of(100, At).Contacts, Readings.Entry("new", "Somebody New", "Other")],
            Readings.Of(100, At).Ties));

        Assert.Equal((0, 121, 0), (repeated.Contacts.New.Count, repeated.Contacts.Unchanged, repeated.Contacts.Gone.Count));
        Assert.Equal((1, 101, 20), (changed.Contacts.New.Count, changed.Contacts.Unchanged, changed.Contacts.Gone.Count));
        Assert.Equal(20, changed.Ties.Gone.Count);
        KeptBook kept = await database.Data().BookAsync();
        Assert.Equal(Readings.Told(changed.Book), Readings.Told(kept.Book));
        Assert.True(kept.Book.Find(new ContactId("p110"))!.IsGone);
        Assert.Equal(At.AddDays(2), kept.Book.Sources[0].ReadAt);
    }

    internal static async Task RefusesAWriteAtAnotherVersionAsync(Database database)
    {
        KeptBook first = await database.Data().BookAsync();
        ContactBook mine = first.Book.Read(Readings.Of(3, At)).Book;
        Assert.True(await database.Data().SaveAsync(first, mine));

        Assert.False(await database.Data().SaveAsync(first, first.Book.Read(Readings.OfElodie(At)).Book));
        Assert.False(await database.Data().SaveAsync(new KeptBook(mine, 7), mine.Read(Readings.OfElodie(At)).Book));
        Assert.Equal(Readings.Told(mine), Readings.Told((await database.Data().BookAsync()).Book));
    }

    internal static async Task OneOfManyWritersWinsAsync(Database database)
    {
        await database.Data().ReadAsync(Readings.Of(3, At));
        KeptBook seen = await database.Data().BookAsync();
        bool[] won = await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() =>
            database
                .Data()
                .SaveAsync(
                    seen, seen.Book.Read(new(new SourceId($"s{writer}"), At, [Readings.Entry($"w{writer}", "Writer", "Noname")])).Book))));

        Assert.Single(won, true);
        Assert.Equal(2, (await database.Data().BookAsync()).Book.Sources.Count);
    }

    internal static async Task ForgetsEverywhereAtOnceAsync(Database database)
    {
        SeekerStore store = database.Data(Readings.Secret);
        await store.ReadAsync(Readings.Of(50, At));
        await store.ReadAsync(Readings.OfElodie(At));
        ApproachId noname = new("noname");
        ApproachEvent[] events =
        [
            new ApproachEvent.Opened(
                new ActId("opened"), At, noname, Readings.Me, new Target(new CompanyName("Noname")), ApproachPolicy.Default),
            new ApproachEvent.PersonNoted(
                new ActId("noted"), At, new Contact(new ContactId("elodie@zephirine.example"), "Élodie Zéphirine")),
            new ApproachEvent.BeliefStated(new ActId("belief"), At, Topic.Boss, "Zéphirine decides"),
        ];
        Assert.True(await database.Store().AppendAsync(noname, events, 0));
        SeekerRecords search = await store.Load(CancellationToken.None);
        ForgottenPerson listed = search.Forget(Readings.Elodie, new ContactId("forgotten-1"), new ActId("forget-1"), At);
        ForgottenPerson forgotten = search.Forget(
            Readings.Elodie, new ContactId("forgotten-1"), new ActId("forget-1"), At, listed.Mentions.ToHashSet());

        Assert.Equal([new RecordMention(RecordPlace.EventText, "Zéphirine decides", noname, new ActId("belief"))], listed.Mentions);
        Assert.Empty(forgotten.Mentions);
        Assert.True(await store.Replace(search, forgotten.Data, CancellationToken.None));
        Assert.False(await store.Replace(search, forgotten.Data, CancellationToken.None));

        SeekerRecords after = await store.Load(CancellationToken.None);
        Assert.Null(after.Book.Book.Find(Readings.Elodie));
        Assert.Equal(forgotten.Data.Approaches[noname].Events, after.Approaches[noname].Events);
        Assert.Empty(Audit.Of(after.Approaches[noname].Events));
        BookChange again = await store.ReadAsync(Readings.Of(50, At.AddDays(1)));
        Assert.Equal(1, again.KeptOut);
        Assert.Null(again.Book.Find(Readings.Elodie));
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Data(new SuppressionSecret(new byte[32])).BookAsync());
        Assert.True((await database.Data().BookAsync()).Book.Suppressed.IsBlind);
    }

    internal static async Task KeepsAnEarlierNoAsync(Database database)
    {
        SeekerStore store = database.Data(Readings.Secret);
        await store.ReadAsync(Readings.OfElodie(At));
        ApproachId noname = new("noname");
        ApproachEvent[] events =
        [
            new ApproachEvent.Opened(
                new ActId("opened"), At, noname, Readings.Me, new Target(new CompanyName("Noname")), ApproachPolicy.Default),
            new ApproachEvent.AcquaintanceStated(new ActId("k"), At, Readings.Elodie, "school", new DateOnly(2010, 1, 1)),
            new ApproachEvent.Answered(new ActId("no"), At, Readings.Elodie, new Request.Talk(), new Answer.No()),
        ];
        Assert.True(await database.Store().AppendAsync(noname, events, 0));
        await store.RecordExport(new ExportMade(At, "/exports/zephirine.zip"), CancellationToken.None);
        await store.RecordExport(new ExportMade(At, "/exports/all.zip"), CancellationToken.None);
        SeekerRecords search = await store.Load(CancellationToken.None);
        SeekerRecords forgotten = search.Forget(Readings.Elodie, new ContactId("forgotten-1"), new ActId("forget-1"), At).Data;
        Assert.True(await store.Replace(search, forgotten, CancellationToken.None));

        // Without the secret everything goes on, and nothing of the list is lost.
        SeekerStore blind = database.Data();
        SuppressionList kept = (await store.BookAsync()).Book.Suppressed;
        await blind.ReadAsync(Readings.Of(3, At));
        Assert.Equal(kept.Keys, (await blind.BookAsync()).Book.Suppressed.Keys);
        Assert.NotEmpty(kept.Keys);
        Assert.All(kept.Keys, key => Assert.True(key.AsksNothing));
        Assert.Equal(["/exports/all.zip", "/exports/…"], (await blind.Exports(CancellationToken.None)).Select(export => export.Place));

        KeptBook before = await store.BookAsync();
        Contact again = new(new ContactId("again"), before.Book.People[0].Contact.Name);
        SuppressionList letIn = kept.LettingIn(new ContactEntry(new Contact(Readings.Elodie, "E")), isThem: true);
        Assert.True(await store.SaveAsync(before, before.Book.Suppressing(letIn)));
        SuppressionList loaded = (await store.BookAsync()).Book.Suppressed;
        Assert.Equal(letIn.Keys, loaded.Keys);
        Assert.True(loaded.AsksNothing([Readings.Elodie]));
        Assert.False(loaded.AsksNothing([again.Id]));
    }

    /// <summary>Events and a book are written both or neither, whichever of them is no longer as it was seen.</summary>
    internal static async Task RecordsBothOrNeitherAsync(Database database)
    {
        SeekerStore store = database.Data();
        ApproachId approach = new("noname");
        ApproachEvent[] events =
        [
            .. Enumerable.Range(0, 3).Select(place => new ApproachEvent.BeliefStated(new ActId($"belief-{place}"), At, Topic.Work, "x")),
        ];
        KeptBook none = await store.BookAsync();
        ContactBook three = none.Book.Read(Readings.Of(3, At)).Book;

        Assert.True(await store.Record(approach, events[..1], 0, none, three, CancellationToken.None));
        KeptBook first = await store.BookAsync();
        ContactBook more = first.Book.Read(Readings.OfElodie(At)).Book;

        // The approach, then the book, then both are at another version.
        Assert.False(await store.Record(approach, events[1..], 0, first, more, CancellationToken.None));
        Assert.False(await store.Record(approach, events[1..], 7, first, more, CancellationToken.None));
        Assert.False(await store.Record(approach, events[1..], 1, none, more, CancellationToken.None));
        Assert.False(await store.Record(approach, events[1..], 1, new KeptBook(first.Book, 9), more, CancellationToken.None));
        Assert.False(await store.Record(new ApproachId("other"), events, 0, none, more, CancellationToken.None));
        await IsAsync(1, events[..1], three);

        // Of two approaches, one is at another version: neither is written.
        AppendedEvents late = new(approach, events[1..], 1);
        Assert.False(await store.RecordAll([late, new(new ApproachId("other"), events, 7)], first, more, CancellationToken.None));
        await IsAsync(1, events[..1], three);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.RecordAll([late, late], first, more, CancellationToken.None));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.RecordAll([], first, more, CancellationToken.None));

        Assert.True(await store.Record(approach, events[1..], 1, first, more, CancellationToken.None));
        await IsAsync(2, events, more);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.Record(approach, [], 3, first, more, CancellationToken.None));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.Record(default, events, 0, first, more, CancellationToken.None));
        KeptBook second = await store.BookAsync();
        ApproachId[] both = [new("one"), new("two")];
        Assert.True(await store.RecordAll(
            [.. both.Select(id => new AppendedEvents(id, events, 0))], second, second.Book, CancellationToken.None));
        SeekerRecords after = await store.Load(CancellationToken.None);
        Assert.All(both, id => Assert.Equal(events, after.Approaches[id].Events));

        async Task IsAsync(long version, ApproachEvent[] recorded, ContactBook book)
        {
            SeekerRecords all = await store.Load(CancellationToken.None);
            Assert.Equal(version, all.Book.Version);
            Assert.Equal(Readings.Told(book), Readings.Told(all.Book.Book));
            Assert.Equal(recorded, Assert.Single(all.Approaches).Value.Events);
        }
    }

    internal static async Task RemembersExportsAsync(Database database)
    {
        SeekerStore store = database.Data();
        ExportMade late = new(At.AddDays(2), "/kept/b.zip"), early = new(At, "/kept/a.zip"), again = new(At.AddDays(3), "/kept/a.zip");
        await store.RecordExport(late, CancellationToken.None);
        await store.RecordExport(early, CancellationToken.None);
        await store.RecordExport(early, CancellationToken.None);
        Assert.Equal([early, late], await store.Exports(CancellationToken.None));

        await store.RecordExport(again, CancellationToken.None);
        Assert.Equal([late, again], await store.Exports(CancellationToken.None));
        Assert.All(
            (await store.Exports(CancellationToken.None)).Zip([late, again]),
            pair => Assert.True(pair.First.At.EqualsExact(pair.Second.At)));
        await store.WithdrawExport(again, CancellationToken.None);
        await store.WithdrawExport(early, CancellationToken.None);
        Assert.Equal([late], await store.Exports(CancellationToken.None));
    }
}
