using NetworkApproach.Paths;
using NetworkApproach.Planning;

namespace NetworkApproach.Books;

/// <summary>All stored data of a search: the book, and the history of every approach. Forgetting, a dossier and retention use all of
/// it.</summary>
/// <param name="Book">The book.</param>
/// <param name="Approaches">The history of every approach, by its id.</param>
public sealed record SeekerRecords(KeptBook Book, IReadOnlyDictionary<ApproachId, ApproachHistory> Approaches)
{
    /// <summary>The empty data.</summary>
    public static readonly SeekerRecords Empty = new(KeptBook.Empty, new SortedDictionary<ApproachId, ApproachHistory>());

    /// <summary>The exports that were made, the oldest first; empty by default. An archive does not contain them, so a restore takes them
    /// from the data that it replaces.</summary>
    public IReadOnlyList<ExportMade> Exports { get; init; } = [];

    internal IEnumerable<(ApproachId Approach, ApproachEvent Event)> Events =>
        Approaches.OrderBy(one => one.Key).SelectMany(one => one.Value.Events.Select(e => (one.Key, e)));

    /// <summary>Returns everything stored about one person, with its source and date: what a person may ask to be shown.</summary>
    /// <param name="who">Any of the person's ids, including one that only an approach knows.</param>
    public Dossier DossierOf(ContactId who)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        ContactBook book = Book.Book;
        BookPerson person = book.Find(who) ?? new BookPerson(NotedAs(who), [who], [], []);
        HashSet<ContactId> ids = [.. person.Ids];
        HashSet<(ApproachId, ActId)> theirs =
        [
            .. Events.Where(one => PeopleIn(one.Event).Any(ids.Contains)).Select(one => (one.Approach, one.Event.Id))
        ];
        return new Dossier(
            person,
            [.. book.Ties.Where(tie => ids.Contains(tie.Tie.From) || ids.Contains(tie.Tie.To))],
            [.. book.Verdicts.Where(verdict => ids.Contains(verdict.One) || ids.Contains(verdict.Other))],
            [.. book.Proposals.Where(proposal => ids.Contains(proposal.One) || ids.Contains(proposal.Other))],
            [.. Events
                .Where(one => theirs.Contains((one.Approach, one.Event.Id))
                    || (SubjectOf(one.Event) is { } subject && theirs.Contains((one.Approach, subject))))
                .Select(one => new DossierEvent(one.Approach, one.Event))]);
    }

    /// <summary>Returns the network for warm paths and plans from all stored data: the book's people and ties, and what was learnt in this
    /// seeker's approaches.</summary>
    /// <remarks>
    /// Approaches add the people they note, the ties of namings and acquaintances (<see cref="Approach.LearntTies"/>), and a tie of warmth
    /// 3 from the seeker to everybody they have talked with. Every person is in the network once, under the id that an approach uses for
    /// them, otherwise under their id in the book. Forgotten people are not in it. Other seekers' approaches add nothing. For
    /// <see cref="Planner.Plan"/> the book's own network is enough (<see cref="ContactBook.Network(Odds?)"/>), because the planner itself
    /// adds what was learnt in its approach.
    /// </remarks>
    /// <param name="seeker">The seeker whose network it is. The seeker is in the network even if nothing is known of them.</param>
    /// <param name="odds">The chances of ties that state none; null (default): <see cref="Odds.Default"/>.</param>
    /// <exception cref="ArgumentException">The seeker is <c>default</c>.</exception>
    public ContactNetwork NetworkFor(ContactId seeker, Odds? odds = null)
    {
        IdText.ThrowIfDefault(seeker.IsDefault, nameof(seeker));
        Approach[] theirs =
        [
            .. Approaches
                .OrderBy(one => one.Key)
                .Select(one => Approach.Fold(one.Value.Events))
                .Where(approach => approach.IsOpened && approach.Seeker == seeker)
        ];
        return new BookWithApproaches(Book.Book, theirs, seeker).Network(odds, including: seeker);
    }

    /// <summary>Returns the people about whom nothing new was said since an instant, in the ordinal order of their ids. They can be
    /// proposed for forgetting.</summary>
    /// <remarks>New is a statement about the person or one of their ties that differs from the one before, a verdict, or an event of an
    /// approach that names them. A repeated statement is not new. No seeker is returned.</remarks>
    /// <param name="instant">The start of the period: what happened at this instant or later counts.</param>
    /// <param name="seeker">The seeker of the search. The seekers of the approaches are known without it.</param>
    public IReadOnlyList<BookPerson> UntouchedSince(DateTimeOffset instant, ContactId seeker)
    {
        IdText.ThrowIfDefault(seeker.IsDefault, nameof(seeker));
        ContactBook book = Book.Book;
        HashSet<ContactId> touched =
        [
            seeker,
            .. Events.Select(one => one.Event).OfType<ApproachEvent.Opened>().Select(opened => opened.Seeker),
            .. book.Contacts.Where(contact => contact.At >= instant || contact.GoneAt >= instant).Select(contact => contact.Id),
            .. book.Ties.Where(tie => tie.At >= instant).SelectMany(tie => new[] { tie.Tie.From, tie.Tie.To }),
            .. book.Verdicts.Where(verdict => verdict.At >= instant).SelectMany(verdict => new[] { verdict.One, verdict.Other }),
            .. Events.Where(one => one.Event.At >= instant).SelectMany(one => PeopleIn(one.Event)),
        ];
        return [.. book.People.Where(person => !person.Ids.Any(touched.Contains))];
    }

    /// <summary>Forgets a person everywhere (rule R14): in the book, in every approach that names them, and in later readings.</summary>
    /// <remarks>
    /// The person's statements, ties and verdicts are removed. Their ids in approaches become pseudonyms, as in
    /// <see cref="Forgetting.Forget"/>. If the book's suppression list has a secret, it receives hashes of what identifies the person, and
    /// whether they had said no to anything that they did not reopen (<see cref="SuppressionList.AsksNothing"/>).
    /// Texts that may still name them are listed, and blanked where the seeker says so. The path of an export is cut before the first part
    /// that may name them; the exports themselves are the seeker's to delete, so show <see cref="Exports"/> first.
    /// </remarks>
    /// <param name="who">Any of the person's ids.</param>
    /// <param name="pseudonym">The pseudonym that replaces the person. It must occur nowhere, and say nothing of them. If the person has
    /// several ids in one approach, the others get the pseudonym followed by -2, -3 and so on.</param>
    /// <param name="act">The host's id of this act, new to every approach.</param>
    /// <param name="at">When it is done.</param>
    /// <param name="blank">The mentions to blank, out of those that an earlier call listed; null (default): none.</param>
    /// <exception cref="ArgumentException">Nothing is stored about the person, they are the seeker of an approach, or the pseudonym or the
    /// act already occurs.</exception>
    public ForgottenPerson Forget(
        ContactId who, ContactId pseudonym, ActId act, DateTimeOffset at, IReadOnlySet<RecordMention>? blank = null)
    {
        IdText.ThrowIfDefault(pseudonym.IsDefault, nameof(pseudonym));
        Dossier dossier = DossierOf(who);
        return dossier.IsEmpty
            ? throw new ArgumentException($"Nothing is held on {who}; there is nothing to forget.", nameof(who))
            : new SeekerForgetting(this, dossier, pseudonym, blank ?? new HashSet<RecordMention>()).Forget(act, at);
    }

    /// <summary>Returns the data to restore: this data without the people who asked to be forgotten, in this data or in the place where it
    /// is restored.</summary>
    /// <param name="suppressed">The people who asked to be forgotten in the place where the data is restored.</param>
    /// <param name="act">The host's id of this act, new to every approach.</param>
    /// <param name="at">When it is done.</param>
    /// <param name="blank">The mentions to blank, out of those that an earlier call listed; null (default): none.</param>
    /// <param name="also">Other people to leave out, by any of their ids, as where a list without its secret recognizes nobody and the
    /// seeker looked through the people; null (default): nobody.</param>
    /// <exception cref="ArgumentException">The two lists were made with different secrets.</exception>
    public RestoredRecords Without(
        SuppressionList suppressed, ActId act, DateTimeOffset at, IReadOnlySet<RecordMention>? blank = null,
        IReadOnlyCollection<ContactId>? also = null)
    {
        ArgumentNullException.ThrowIfNull(suppressed);
        SuppressionList both = suppressed.And(Book.Book.Suppressed);
        ContactId[] blocked = [.. BlockedBy(both).Concat((also ?? []).Select(Book.Book.IdOf)).Distinct().Order()];
        SeekerRecords kept = this;
        HashSet<RecordMention> mentions = [];
        int number = 0;
        HashSet<ContactId> taken =
        [
            .. both.Keys.Select(key => key.Person),
            .. Events.SelectMany(one => one.Event.People),
            .. Book.Book.People.SelectMany(person => person.Ids)
        ];
        foreach (ContactId who in blocked)
        {
            ContactId pseudonym;
            do
            {
                pseudonym = new ContactId(FormattableString.Invariant($"kept-out-{++number}"));
            }
            while (taken.Contains(pseudonym));
            if (!kept.DossierOf(who).IsEmpty)
            {
                ForgottenPerson forgotten = kept.Forget(who, pseudonym, new ActId($"{act.Value}-{number}"), at, blank);
                kept = forgotten.Data;
                mentions.UnionWith(forgotten.Mentions);
            }
        }

        kept = kept with { Book = kept.Book with { Book = kept.Book.Book.Suppressing(both.And(kept.Book.Book.Suppressed)) } };
        return new RestoredRecords(kept, blocked.Length, [.. mentions]);
    }

    private IEnumerable<ContactId> BlockedBy(SuppressionList list) => Book.Book.People
        .Where(person => person.Ids.Any(list.Blocks) || person.Statements.Any(statement => list.Blocks(statement.Entry)))
        .Select(person => person.Id)
        .Concat(Events.SelectMany(one => one.Event.People).Distinct().Where(list.Blocks).Select(Book.Book.IdOf))
        .Concat(
            Events
                .Select(one => one.Event)
                .OfType<ApproachEvent.PersonNoted>()
                .Where(noted => list.Blocks(new ContactEntry(noted.Person)))
                .Select(noted => Book.Book.IdOf(noted.Person.Id)));

    internal static IEnumerable<ContactId> PeopleIn(ApproachEvent e) =>
        e is ApproachEvent.StruckOut { Instead: { } instead } ? e.People.Concat(instead.People) : e.People;

    private static ActId? SubjectOf(ApproachEvent e) => e is ApproachEvent.StruckOut struck ? struck.What : Subject.Of(e);

    private Contact NotedAs(ContactId who) =>
        Events.Select(one => one.Event).OfType<ApproachEvent.PersonNoted>().LastOrDefault(noted => noted.Person.Id == who)?.Person
            ?? new Contact(who, who.Value);
}
