using NetworkApproach.Paths;
using NetworkApproach.Planning;

namespace NetworkApproach.Books;

/// <summary>Everything kept of a search: the book, and the history of every approach. Forgetting, a dossier and retention look at all of
/// it.</summary>
/// <param name="Book">The book.</param>
/// <param name="Approaches">Every approach, by its id.</param>
public sealed record SeekerData(KeptBook Book, IReadOnlyDictionary<ApproachId, ApproachHistory> Approaches)
{
    /// <summary>Nothing kept.</summary>
    public static readonly SeekerData Empty = new(KeptBook.Empty, new SortedDictionary<ApproachId, ApproachHistory>());

    internal IEnumerable<(ApproachId Approach, ApproachEvent Event)> Events =>
        Approaches.OrderBy(one => one.Key).SelectMany(one => one.Value.Events.Select(e => (one.Key, e)));

    /// <summary>Everything held on one person, with its source and date: what somebody may ask to be shown.</summary>
    /// <param name="who">Any of their ids; one that only an approach knows will do.</param>
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

    /// <summary>The network for warm paths and plans of everything kept: the book's people and ties, and what this seeker's approaches
    /// brought to light.</summary>
    /// <remarks>
    /// Approaches add the people they note, the ties of namings and acquaintances (<see cref="Approach.LearntTies"/>), and a tie of warmth
    /// 3 from the seeker to everybody they have talked with. Everybody is in it once, under the id that an approach calls them by, else
    /// under their id in the book; whoever was forgotten is not. Other seekers' approaches add nothing.
    /// For <see cref="Planner.Plan"/> the book's own network is enough (<see cref="ContactBook.Network(Odds?)"/>): it adds by itself what
    /// its approach brought to light.
    /// </remarks>
    /// <param name="seeker">Whose network it is; in it even where nothing is known of them.</param>
    /// <param name="odds">The chance of a tie that states none; <see cref="Odds.Default"/> by default.</param>
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
        return new BookWithApproaches(Book.Book, theirs).Network(odds, including: seeker);
    }

    /// <summary>Whom nothing new was said of since an instant: people to propose for forgetting, in the ordinal order of their
    /// ids.</summary>
    /// <remarks>New is a statement about them or a tie of theirs that says something else than before, a verdict, or an event of an
    /// approach that names them. Read again unchanged is not new. No seeker is proposed.</remarks>
    /// <param name="instant">What happened at it or later counts.</param>
    /// <param name="seeker">Whose search it is; the seekers of the approaches are known.</param>
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

    /// <summary>Forgets a person everywhere (R14): in the book, in every approach that names them, and for later readings.</summary>
    /// <remarks>
    /// Their statements, ties and verdicts go; their ids in approaches become pseudonyms, as <see cref="Forgetting.Forget"/> has it; the
    /// book's suppression list, if it has a secret, takes hashes of what they are known by. What may still name them is listed, and blanked
    /// where the seeker says so.
    /// </remarks>
    /// <param name="who">Any of their ids.</param>
    /// <param name="pseudonym">What stands for them from now on; occurs nowhere, and says nothing of them. Of several ids in one approach
    /// the others get it with -2, -3 ... behind.</param>
    /// <param name="act">The host's id of this act, new to every approach.</param>
    /// <param name="at">When.</param>
    /// <param name="blank">Mentions to blank, out of those that an earlier call listed; null for none.</param>
    /// <exception cref="ArgumentException">Nothing is held on them, they are the seeker of an approach, or the pseudonym or the act occurs
    /// already.</exception>
    public ForgottenPerson Forget(
        ContactId who, ContactId pseudonym, ActId act, DateTimeOffset at, IReadOnlySet<DataMention>? blank = null)
    {
        IdText.ThrowIfDefault(pseudonym.IsDefault, nameof(pseudonym));
        Dossier dossier = DossierOf(who);
        return dossier.IsEmpty
            ? throw new ArgumentException($"Nothing is held on {who}; there is nothing to forget.", nameof(who))
            : new SeekerForgetting(this, dossier, pseudonym, blank ?? new HashSet<DataMention>()).Forget(act, at);
    }

    /// <summary>What a restore keeps of this: nobody who asked to be forgotten, here or there.</summary>
    /// <param name="suppressed">Who asked to be forgotten, in the place this is restored to.</param>
    /// <param name="act">The host's id of this act, new to every approach.</param>
    /// <param name="at">When.</param>
    /// <param name="blank">Mentions to blank, out of those that an earlier call listed; null for none.</param>
    /// <exception cref="ArgumentException">The two lists were made with two secrets.</exception>
    public RestoredData Without(SuppressionList suppressed, ActId act, DateTimeOffset at, IReadOnlySet<DataMention>? blank = null)
    {
        ArgumentNullException.ThrowIfNull(suppressed);
        SuppressionList both = suppressed.And(Book.Book.Suppressed);
        ContactId[] blocked = [.. BlockedBy(both).Distinct().Order()];
        SeekerData kept = this;
        HashSet<DataMention> mentions = [];
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
        return new RestoredData(kept, blocked.Length, [.. mentions]);
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
