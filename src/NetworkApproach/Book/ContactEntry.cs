using System.Collections.ObjectModel;

namespace NetworkApproach.Books;

/// <summary>What one source says of one person: a description, and addresses that help to identify them.</summary>
/// <remarks>Two entries are equal if they have equal values, with addresses in the same order.</remarks>
public sealed record ContactEntry
{
    /// <summary>Creates an entry from what a source says.</summary>
    /// <param name="contact">
    /// The person. The same id in two sources is one person: a reader that makes ids from names alone must put the source's id before them.
    /// </param>
    /// <param name="mails">Their e-mail addresses as written; null (default) or empty: unknown. Blank ones are ignored.</param>
    /// <param name="profiles">The addresses of their profiles as written; null (default) or empty: unknown. Blank ones are ignored.</param>
    public ContactEntry(Contact contact, IEnumerable<string>? mails = null, IEnumerable<string>? profiles = null)
    {
        ArgumentNullException.ThrowIfNull(contact);
        Contact = contact;
        Mails = Written(mails);
        Profiles = Written(profiles);
    }

    /// <summary>The person as the source describes them.</summary>
    public Contact Contact { get; }

    /// <summary>The e-mail addresses as written, trimmed, in the order given; empty if unknown.</summary>
    public IReadOnlyList<string> Mails { get; }

    /// <summary>The addresses of profiles as written, trimmed, in the order given; empty if unknown.</summary>
    public IReadOnlyList<string> Profiles { get; }

    /// <summary>Whether two entries have equal values.</summary>
    public bool Equals(ContactEntry? other) =>
        other is not null && Contact.Equals(other.Contact) && Mails.SequenceEqual(other.Mails) && Profiles.SequenceEqual(other.Profiles);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Contact, Mails.Count, Profiles.Count);

    private static ReadOnlyCollection<string> Written(IEnumerable<string>? addresses)
    {
        string[] written =
        [
            .. (addresses ?? [])
                .Where(address => !string.IsNullOrWhiteSpace(address))
                .Select(address => address.Trim())
                .Distinct(StringComparer.Ordinal)
        ];
        return written.Length == 0 ? ReadOnlyCollection<string>.Empty : Array.AsReadOnly(written);
    }
}
