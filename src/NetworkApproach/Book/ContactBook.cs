using NetworkApproach.Paths;

namespace NetworkApproach.Books;

/// <summary>The contact network with its sources: what each source states about people and ties, and which ids are one person.
/// Immutable.</summary>
/// <remarks>
/// <para>
/// The order in which sources were read does not matter. A person's id is the one stated first, so later readings do not change it; every
/// other id of the person still finds them. Two ids are one person if they have the same id, the same profile address, or the same e-mail
/// address, unless their names, or their profiles on one site, belong to two people. Everything else is only proposed, with its reason, and
/// never because of the name alone. Somebody's verdict has priority over all rules, and can be withdrawn.
/// </para>
/// <para>A reading, a verdict and the first look at people are each linear in the length of the book, apart from sorting.</para>
/// </remarks>
public sealed class ContactBook
{
    private readonly Lazy<BookGroups> groups;
    private readonly Lazy<BookPeople> people;
    private readonly Lazy<IReadOnlyList<IdentityProposal>> proposals;

    internal ContactBook(
        BookSource[] sources, ContactStatement[] contacts, TieStatement[] ties, IdentityVerdict[] verdicts, SuppressionList suppressed)
    {
        Sources = Array.AsReadOnly(sources);
        Contacts = Array.AsReadOnly(contacts);
        Ties = Array.AsReadOnly(ties);
        Verdicts = Array.AsReadOnly(verdicts);
        Suppressed = suppressed;
        groups = new(() => BookGroups.Of(new BookNodes(Contacts, Ties), InForce));
        people = new(() => new BookPeople(groups.Value));
        proposals = new(() => new BookProposals(groups.Value, Ties).Find());
    }

    /// <summary>The empty book: no people and no sources.</summary>
    public static ContactBook Empty { get; } = new([], [], [], [], SuppressionList.None);

    /// <summary>The sources that were read, in the ordinal order of their ids.</summary>
    public IReadOnlyList<BookSource> Sources { get; }

    /// <summary>What sources say of people, ordered by source, then by the person's id there.</summary>
    public IReadOnlyList<ContactStatement> Contacts { get; }

    /// <summary>What sources say of ties, ordered by source, then by the person who knows, then by the person known.</summary>
    public IReadOnlyList<TieStatement> Ties { get; }

    /// <summary>Every verdict, including withdrawn ones, ordered by the two ids, then by time.</summary>
    public IReadOnlyList<IdentityVerdict> Verdicts { get; }

    /// <summary>The people who asked to be forgotten. Readings keep them out.</summary>
    public SuppressionList Suppressed { get; }

    /// <summary>Everybody who is described or is an end of a tie, in the ordinal order of their ids.</summary>
    public IReadOnlyList<BookPerson> People => people.Value.InOrder;

    /// <summary>The pairs of people who may be one person, ordered by their ids; empty once everything is decided.</summary>
    public IReadOnlyList<IdentityProposal> Proposals => proposals.Value;

    internal IReadOnlyList<IdentityLink> Links => groups.Value.Links;

    private IEnumerable<IdentityVerdict> InForce => Verdicts.GroupBy(verdict => (verdict.One, verdict.Other)).Select(pair => pair.Last());

    /// <summary>Creates a book from stored data, in any order.</summary>
    /// <param name="sources">Every source of a statement; may include others.</param>
    /// <param name="contacts">The statements about people; each id at most once for each source.</param>
    /// <param name="ties">The statements about ties; each pair at most once for each source.</param>
    /// <param name="verdicts">The verdicts; each instant at most once for each pair. A verdict about ids that no statement mentions takes
    /// effect when one does.</param>
    /// <param name="suppressed">The people who asked to be forgotten; null (default): none.</param>
    /// <exception cref="ArgumentException">An element is null or occurs twice, or the source of a statement is missing.</exception>
    public static ContactBook Of(
        IEnumerable<BookSource> sources, IEnumerable<ContactStatement> contacts, IEnumerable<TieStatement> ties,
        IEnumerable<IdentityVerdict> verdicts, SuppressionList? suppressed = null)
    {
        BookSource[] sorted = BookOrder.Of(sources, BookOrder.Sources, nameof(sources));
        ContactStatement[] described = BookOrder.Of(contacts, BookOrder.Contacts, nameof(contacts));
        TieStatement[] stated = BookOrder.Of(ties, BookOrder.Ties, nameof(ties));
        HashSet<SourceId> known = [.. sorted.Select(source => source.Id)];
        return described
            .Select(contact => contact.Source)
            .Concat(stated.Select(tie => tie.Source))
            .FirstOrDefault(source => !known.Contains(source)) is { IsDefault: false } missing
            ? throw new ArgumentException($"A statement is from {missing}, which is not among the sources.", nameof(sources))
            : new(
                sorted, described, stated, BookOrder.Of(verdicts, BookOrder.Verdicts, nameof(verdicts)),
                suppressed ?? SuppressionList.None);
    }

    /// <summary>Reads a source, for the first time or again. What it says now replaces what it said before.</summary>
    /// <param name="reading">The reading of the source.</param>
    /// <returns>The resulting book, and what has changed. Reading the same again changes nothing.</returns>
    /// <exception cref="ArgumentException">The reading is older than the newest reading of the source: an old file would undo a new
    /// one.</exception>
    public BookChange Read(SourceReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        BookSource? before = Sources.FirstOrDefault(source => source.Id == reading.Source);
        if (before is not null && reading.At < before.ReadAt)
        {
            throw new ArgumentException(
                $"{reading.Source} was read as of {before.ReadAt:u} already; this reading, of {reading.At:u}, is older. Read the newer "
                    + $"file, or name another source.", nameof(reading));
        }

        return BookReading.Of(this, reading);
    }

    /// <summary>Returns the book with one more verdict: two ids are one person, two people, or an earlier verdict on them is withdrawn.
    /// Withdrawing a verdict restores the people there were before it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentException">No statement mentions an id; an existing verdict on the pair is as new or newer; or the verdict
    /// would join two ids that another verdict keeps apart, which must be withdrawn first.</exception>
    public ContactBook With(IdentityVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        if (Verdicts.Contains(verdict))
        {
            return this;
        }

        foreach (ContactId id in (ContactId[])[verdict.One, verdict.Other])
        {
            _ = Find(id) ?? throw new ArgumentException($"Nobody here has the id {id}.", nameof(verdict));
        }

        IdentityVerdict? last = Verdicts.LastOrDefault(other => other.One == verdict.One && other.Other == verdict.Other);
        if (last is not null && last.At >= verdict.At)
        {
            throw new ArgumentException(
                $"{verdict.One} and {verdict.Other} have a verdict of {last.At:u}; one of {verdict.At:u} comes too late.", nameof(verdict));
        }

        IdentityVerdict? apart = verdict.Finding == IdentityFinding.Same ? KeepingApart(verdict.One, verdict.Other) : null;
        return apart is not null && apart != last
            ? throw new ArgumentException(
                $"{apart.One} and {apart.Other} are kept apart since {apart.At:u}, and would become one person; withdraw that first.",
                nameof(verdict))
            : new(
                [.. Sources], [.. Contacts], [.. Ties], BookOrder.Of(Verdicts.Append(verdict), BookOrder.Verdicts, nameof(verdict)),
                Suppressed);
    }

    /// <summary>The verdict that keeps the people of two ids apart; null if there is none.</summary>
    public IdentityVerdict? KeepingApart(ContactId one, ContactId other)
    {
        HashSet<ContactId> asked = [IdOf(one), IdOf(other)];
        return InForce.FirstOrDefault(verdict => verdict.Finding == IdentityFinding.Apart
            && asked.SetEquals([IdOf(verdict.One), IdOf(verdict.Other)]));
    }

    /// <summary>Finds a person by any of their ids; null if no statement mentions the id.</summary>
    public BookPerson? Find(ContactId id)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return people.Value.Find(id);
    }

    /// <summary>The id by which a person is known in this book, from any id they have. An id that no statement mentions is returned
    /// unchanged.</summary>
    public ContactId IdOf(ContactId id) => Find(id)?.Id ?? id;

    /// <summary>Returns the network for warm paths: every person once, with the ties that a source still states. A tie that is gone from
    /// every source has ended.</summary>
    /// <remarks><see cref="SeekerRecords.NetworkFor"/> adds what was learnt in approaches.</remarks>
    /// <param name="odds">The chances of ties that state none; null (default): <see cref="Odds.Default"/>.</param>
    public ContactNetwork Network(Odds? odds = null) => Network(IdOf, odds);

    /// <summary>The same, everybody under the id that they are called by.</summary>
    internal ContactNetwork Network(Func<ContactId, ContactId> called, Odds? odds = null) => ContactNetwork.Of(
        People.Select(person => person.Contact.Called(called(person.Id))),
        Ties.Where(tie => tie.GoneAt is null).Select(tie => tie.Tie.Between(called(tie.Tie.From), called(tie.Tie.To))),
        odds);

    /// <summary>Returns the same book with another list of people who asked to be forgotten. The first such list is usually an empty one
    /// with its secret, from <see cref="SuppressionList.Of"/>.</summary>
    /// <param name="suppressed">The new list.</param>
    public ContactBook Suppressing(SuppressionList suppressed)
    {
        ArgumentNullException.ThrowIfNull(suppressed);
        return new([.. Sources], [.. Contacts], [.. Ties], [.. Verdicts], suppressed);
    }

    internal ContactBook Keeping(BookSource[] sources, ContactStatement[] contacts, TieStatement[] ties) =>
        new(sources, contacts, ties, [.. Verdicts], Suppressed);
}
