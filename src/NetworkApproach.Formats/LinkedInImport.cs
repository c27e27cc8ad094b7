using System.Security.Cryptography;
using System.Text;

namespace NetworkApproach.Formats;

/// <summary>The result of reading an export: people, the ties to them, and what was left out.</summary>
/// <param name="Entries">The people, each once, in the order of the file, with their addresses; without the owner of the export.</param>
/// <param name="Ties">One tie from the owner to each of the people, in the same order.</param>
/// <param name="Report">What was read, taken and left out.</param>
public sealed record LinkedInImport(IReadOnlyList<ContactEntry> Entries, IReadOnlyList<Tie> Ties, ImportReport Report)
{
    private const int MostCharactersOfASource = 100;

    /// <summary>The people, in the same order.</summary>
    public IReadOnlyList<Contact> Contacts { get; } = Array.AsReadOnly(Entries.Select(entry => entry.Contact).ToArray());

    /// <summary>Returns the export as a reading for a <see cref="ContactBook"/>.</summary>
    /// <remarks>An id made from a name, without any address, gets the source's id before it, because in two exports it may belong to two
    /// people.</remarks>
    /// <param name="source">The id of the export as a source. The same person's next export has the same id. At most 100
    /// characters.</param>
    /// <param name="at">When it was read, or when it was made.</param>
    /// <exception cref="ArgumentException">The source is <c>default</c> or too long.</exception>
    public SourceReading ReadingOf(SourceId source, DateTimeOffset at)
    {
        if (source.IsDefault || source.Value.Length > MostCharactersOfASource)
        {
            throw new ArgumentException($"A source has 1 to {MostCharactersOfASource} characters.", nameof(source));
        }

        Dictionary<ContactId, ContactId> renamed = Entries
            .Where(entry => entry.Mails.Count + entry.Profiles.Count == 0)
            .ToDictionary(entry => entry.Contact.Id, entry => Within(source, entry.Contact.Id));
        return new(
            source,
            at,
            Entries.Select(entry => renamed.TryGetValue(entry.Contact.Id, out ContactId id)
                ? new ContactEntry(new Contact(id, entry.Contact.Name, entry.Contact.Employments, entry.Contact.IsConsultant))
                : entry),
            Ties.Select(tie => renamed.TryGetValue(tie.To, out ContactId id)
                ? new Tie(tie.From, id, tie.Warmth) { Kind = tie.Kind, Since = tie.Since }
                : tie));
    }

    private static ContactId Within(SourceId source, ContactId id)
    {
        string first = UnseenCharacters.Without(source.Value);
        return ContactId.TryParse($"{first}: {id}", null, out ContactId within)
            ? within
            : new ContactId($"{first}: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id.Value)))}");
    }
}
