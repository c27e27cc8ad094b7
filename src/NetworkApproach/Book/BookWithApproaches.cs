using NetworkApproach.Paths;

namespace NetworkApproach.Books;

/// <summary>What a contact book and approaches know together: everybody, under the id that approaches use, and every tie.</summary>
internal sealed class BookWithApproaches
{
    private static readonly Warmth Talked = new(3);

    private readonly ContactBook book;
    private readonly IReadOnlyList<Approach> approaches;
    private readonly Dictionary<ContactId, ContactId> called = [];

    /// <param name="book">The contact book.</param>
    /// <param name="approaches">The approaches.</param>
    /// <param name="seeker">The seeker's id, which stands for them whichever others are theirs; null for the approaches' own.</param>
    internal BookWithApproaches(ContactBook book, IReadOnlyList<Approach> approaches, ContactId? seeker = null)
    {
        (this.book, this.approaches) = (book, approaches);
        foreach (ContactId me in approaches.Select(approach => approach.Seeker).Concat(seeker is { } one ? [one] : []).Distinct())
        {
            called.TryAdd(book.IdOf(me), me);
        }

        Contact[] noted = [.. approaches.SelectMany(approach => approach.People)];
        HashSet<ContactId> ids = [.. noted.Select(person => person.Id)];
        foreach (ContactId id in noted.Select(person => person.Id).Where(id => !ids.Contains(book.IdOf(id))))
        {
            called.TryAdd(book.IdOf(id), id);
        }

        OfBook = book.Network(Called);
        Dictionary<ContactId, Contact> byId = OfBook.Contacts.ToDictionary(person => person.Id);
        foreach (Contact person in noted)
        {
            byId[person.Id] = byId.TryGetValue(person.Id, out Contact? known) ? Both(known, person) : person;
        }

        foreach (ApproachEvent.Erased erased in approaches.SelectMany(approach => approach.Events).OfType<ApproachEvent.Erased>())
        {
            byId.Remove(erased.Who);
        }

        People = [.. byId.Values.OrderBy(person => person.Id)];
    }

    /// <summary>What the book alone knows. An approach goes on calling somebody by the id they came with, whichever ids were found to be
    /// theirs since.</summary>
    internal ContactNetwork OfBook { get; }

    /// <summary>Everybody but those who were forgotten, by id.</summary>
    internal IReadOnlyList<Contact> People { get; }

    /// <summary>What both know: the book's ties, those that approaches brought to light, and a tie to whomever the seeker has talked
    /// with.</summary>
    /// <param name="odds">The chance of a tie that states none; null for the usual one.</param>
    /// <param name="including">Somebody who is in it even where nothing is known of them; null for nobody.</param>
    internal ContactNetwork Network(Odds? odds = null, ContactId? including = null) => ContactNetwork.Of(
        People.Select(person => person.Called(Called(person.Id))).Concat(including is { } one ? [new Contact(one, one.Value)] : []),
        OfBook.Ties.Concat(
            approaches
                .SelectMany(approach => approach.LearntTies().Concat(Talks(approach)))
                .Select(tie => tie.Between(Called(tie.From), Called(tie.To)))),
        odds);

    /// <summary>Whoever the seeker has talked with knows them now, and may be turned to again.</summary>
    private IEnumerable<Tie> Talks(Approach approach) =>
        People.Where(person => approach.LastTalkWith(person.Id) is not null).Select(person => new Tie(approach.Seeker, person.Id, Talked));

    /// <summary>The id under which somebody stands here, whichever of theirs is given.</summary>
    internal ContactId Called(ContactId id) => called.GetValueOrDefault(book.IdOf(id), book.IdOf(id));

    /// <summary>What the book knows of somebody, with what only an approach knows.</summary>
    private static Contact Both(Contact known, Contact noted) => new(
        known.Id,
        known.Name == known.Id.Value ? noted.Name : known.Name,
        known.Employments.Concat(
            noted.Employments.Where(employment => known.Employments.All(other => other.Company != employment.Company))),
        known.IsConsultant || noted.IsConsultant);
}
