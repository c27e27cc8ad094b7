using NetworkApproach.Paths;

namespace NetworkApproach.Books;

/// <summary>The contact network with its provenance: what each source states about people and ties, and who was found to be one person.
/// Immutable.</summary>
/// <remarks>
/// <para>
/// Nothing in it depends on the order in which sources were read. A person's id is the one stated first, so that later readings leave it as
/// it is; every other id they have still finds them. The rules of identity: the same id; the same profile address; the same e-mail address,
/// unless names or profiles on one site are two people's. Everything else is proposed, with its reason, and never by name alone.
/// Somebody's verdict goes before all rules, and can be withdrawn.
/// </para>
/// <para>A reading, a verdict and the first look at people each cost what the book is long (sorting apart, linear).</para>
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

    /// <summary>Nobody, from no source.</summary>
    public static ContactBook Empty { get; } = new([], [], [], [], SuppressionList.None);

    /// <summary>What was read, in the ordinal order of ids.</summary>
    public IReadOnlyList<BookSource> Sources { get; }

    /// <summary>What sources say of people, by source, then by the person's id there.</summary>
    public IReadOnlyList<ContactStatement> Contacts { get; }

    /// <summary>What sources say of ties, by source, then by who knows, then by who is known.</summary>
    public IReadOnlyList<TieStatement> Ties { get; }

    /// <summary>Every verdict, the withdrawn ones too, by the two ids, then by time.</summary>
    public IReadOnlyList<IdentityVerdict> Verdicts { get; }

    /// <summary>Who asked to be forgotten: readings keep them out.</summary>
    public SuppressionList Suppressed { get; }

    /// <summary>Everybody described or at an end of a tie, in the ordinal order of their ids.</summary>
    public IReadOnlyList<BookPerson> People => people.Value.InOrder;

    /// <summary>Who may be one person and is not known to be, by their ids; empty once everything is decided.</summary>
    public IReadOnlyList<IdentityProposal> Proposals => proposals.Value;

    internal IReadOnlyList<IdentityLink> Links => groups.Value.Links;

    private IEnumerable<IdentityVerdict> InForce => Verdicts.GroupBy(verdict => (verdict.One, verdict.Other)).Select(pair => pair.Last());

    /// <summary>A book of what was kept, in any order.</summary>
    /// <param name="sources">Every source of a statement, and others.</param>
    /// <param name="contacts">Of one source, each id once.</param>
    /// <param name="ties">Of one source, each pair once.</param>
    /// <param name="verdicts">Of one pair, each instant once. One about ids that nothing is said of waits for them.</param>
    /// <param name="suppressed">Who asked to be forgotten.</param>
    /// <exception cref="ArgumentException">Something is null or there twice, or a statement's source is missing.</exception>
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

    /// <summary>Reads a source, for the first time or again: what it says takes the place of what it said.</summary>
    /// <returns>The book as it then is, and what has changed. The same reading twice changes nothing the second time.</returns>
    /// <exception cref="ArgumentException">The reading is older than the source's newest: an old file would undo a new one.</exception>
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

    /// <summary>The book with one more verdict: two joined, kept apart, or what was found of them withdrawn. Withdrawing gives the people
    /// there were before.</summary>
    /// <exception cref="ArgumentException">Nothing is said of an id; a verdict on the two is as new or newer; or they are to be one while
    /// another verdict keeps them apart: withdraw that first.</exception>
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

    /// <summary>The verdict by which the people of two ids are kept apart; null if there is none.</summary>
    public IdentityVerdict? KeepingApart(ContactId one, ContactId other)
    {
        HashSet<ContactId> asked = [IdOf(one), IdOf(other)];
        return InForce.FirstOrDefault(verdict => verdict.Finding == IdentityFinding.Apart
            && asked.SetEquals([IdOf(verdict.One), IdOf(verdict.Other)]));
    }

    /// <summary>A person by any of their ids; null if nothing is said of it.</summary>
    public BookPerson? Find(ContactId id)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return people.Value.Find(id);
    }

    /// <summary>The id by which a person is known here, from any id they have; an id that nothing is said of stays as it is.</summary>
    public ContactId IdOf(ContactId id) => Find(id)?.Id ?? id;

    /// <summary>The network for warm paths: everybody, each once, with the ties that a source still states. A tie that is gone from every
    /// source has ended.</summary>
    /// <remarks><see cref="SeekerData.NetworkFor"/> adds what approaches brought to light.</remarks>
    /// <param name="odds">The chance of a tie that states none; <see cref="Odds.Default"/> unless told.</param>
    public ContactNetwork Network(Odds? odds = null) => Network(IdOf, odds);

    /// <summary>The same, everybody under the id that they are called by.</summary>
    internal ContactNetwork Network(Func<ContactId, ContactId> called, Odds? odds = null) => ContactNetwork.Of(
        People.Select(person => person.Contact.Called(called(person.Id))),
        Ties.Where(tie => tie.GoneAt is null).Select(tie => tie.Tie.Between(called(tie.Tie.From), called(tie.Tie.To))),
        odds);

    /// <summary>The same book with another list of who asked to be forgotten: at first an empty one with its secret, of
    /// <see cref="SuppressionList.Of"/>.</summary>
    public ContactBook Suppressing(SuppressionList suppressed)
    {
        ArgumentNullException.ThrowIfNull(suppressed);
        return new([.. Sources], [.. Contacts], [.. Ties], [.. Verdicts], suppressed);
    }

    internal ContactBook Keeping(BookSource[] sources, ContactStatement[] contacts, TieStatement[] ties) =>
        new(sources, contacts, ties, [.. Verdicts], Suppressed);
}
