using System.Collections.ObjectModel;
using NetworkApproach.Paths;

namespace NetworkApproach.Books;

/// <summary>One reading of one source: the people it describes, and the ties it states.</summary>
public sealed class SourceReading
{
    /// <summary>Creates a reading from what a source says.</summary>
    /// <param name="source">The id of the source. The same source has the same id when it is read again.</param>
    /// <param name="at">When it was read or, for an old file, when it was written.</param>
    /// <param name="contacts">The people it describes. Equal entries count once; each id may have one entry only.</param>
    /// <param name="ties">Its ties; null (default): none. Of a repeated pair the tie that is likeliest by <see cref="Odds.Default"/> is
    /// kept, then the one with the fewest minutes. A tie to oneself is left out.</param>
    /// <exception cref="ArgumentException">The source is <c>default</c>, an element is null, or two different entries have one
    /// id.</exception>
    public SourceReading(SourceId source, DateTimeOffset at, IEnumerable<ContactEntry> contacts, IEnumerable<Tie>? ties = null)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        IdText.ThrowIfDefault(source.IsDefault, nameof(source));
        Source = source;
        At = at;
        Contacts = Described(contacts);
        Ties = Stated(ties ?? []);
    }

    /// <summary>The id of the source.</summary>
    public SourceId Source { get; }

    /// <summary>When it was read.</summary>
    public DateTimeOffset At { get; }

    /// <summary>
    /// Whether this is everything that the source says, so that what it said before and does not repeat is gone from it; true by default.
    /// False for the seeker's own entries, which are made one by one.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The name of the source shown to people, such as a file's name; null (default): only the id.</summary>
    public string? Label { get; init; }

    /// <summary>The people it describes, in the ordinal order of their ids.</summary>
    public IReadOnlyList<ContactEntry> Contacts { get; }

    /// <summary>Its ties, each pair once, ordered by the person who knows, then by the person known.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    private static ReadOnlyCollection<ContactEntry> Described(IEnumerable<ContactEntry> contacts)
    {
        SortedDictionary<ContactId, ContactEntry> described = [];
        foreach (ContactEntry entry in contacts)
        {
            ContactId id = entry?.Contact.Id ?? throw new ArgumentException("An entry is null.", nameof(contacts));
            if (!described.TryAdd(id, entry) && !described[id].Equals(entry))
            {
                throw new ArgumentException(
                    $"The source describes {id} twice, and differently; join the two entries, or give two ids.", nameof(contacts));
            }
        }

        return Array.AsReadOnly(described.Values.ToArray());
    }

    private static ReadOnlyCollection<Tie> Stated(IEnumerable<Tie> ties)
    {
        Dictionary<(ContactId, ContactId), Tie> stated = [];
        foreach (Tie tie in ties)
        {
            (ContactId, ContactId) pair = tie is null ? throw new ArgumentException("A tie is null.", nameof(ties)) : (tie.From, tie.To);
            if (tie.From != tie.To)
            {
                stated[pair] = stated.TryGetValue(pair, out Tie? other) ? TieDrafts.BestOf(other, tie, Odds.Default) : tie;
            }
        }

        return Array.AsReadOnly(stated.Values.OrderBy(tie => tie.From).ThenBy(tie => tie.To).ToArray());
    }
}
