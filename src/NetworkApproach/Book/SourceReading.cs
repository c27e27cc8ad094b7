using System.Collections.ObjectModel;
using NetworkApproach.Paths;

namespace NetworkApproach.Books;

/// <summary>One reading of one source: whom it describes, and which ties it states.</summary>
public sealed class SourceReading
{
    /// <summary>Takes what a source says.</summary>
    /// <param name="source">Which source; the same one read again has the same id.</param>
    /// <param name="at">When it was read, or, of an old file, as of when it was written.</param>
    /// <param name="contacts">Whom it describes, each once; equal entries are one.</param>
    /// <param name="ties">Its ties; of a repeated pair the one that <see cref="Odds.Default"/> finds likeliest stays, then the one with the
    /// fewest minutes. One to oneself is left out.</param>
    /// <exception cref="ArgumentException">The source is <c>default</c>, something is null, or two different entries have one
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

    /// <summary>Which source.</summary>
    public SourceId Source { get; }

    /// <summary>When it was read.</summary>
    public DateTimeOffset At { get; }

    /// <summary>
    /// Whether this is all the source says, so that what it said before and says no more is gone from it; true unless told. The seeker's
    /// own entries are made one by one: false.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What the source is called towards people, such as a file's name; null for nothing but its id.</summary>
    public string? Label { get; init; }

    /// <summary>Whom it describes, in the ordinal order of their ids.</summary>
    public IReadOnlyList<ContactEntry> Contacts { get; }

    /// <summary>Its ties, a pair once, by who knows, then by who is known.</summary>
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
