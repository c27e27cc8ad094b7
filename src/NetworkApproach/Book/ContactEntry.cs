using System.Collections.ObjectModel;

namespace NetworkApproach.Books;

/// <summary>What one source says of one person: a description, and what else may tell who they are.</summary>
/// <remarks>Two entries are equal if they say the same, addresses in the same order.</remarks>
public sealed record ContactEntry
{
    /// <summary>Takes what a source says.</summary>
    /// <param name="contact">
    /// The person. Whoever has the same id in two sources is one person: a reader that makes ids from names alone puts the source's id
    /// before them.
    /// </param>
    /// <param name="mails">Their e-mail addresses as written; none if unknown. Blank ones are passed over.</param>
    /// <param name="profiles">The addresses of their profiles as written; none if unknown. Blank ones are passed over.</param>
    public ContactEntry(Contact contact, IEnumerable<string>? mails = null, IEnumerable<string>? profiles = null)
    {
        ArgumentNullException.ThrowIfNull(contact);
        Contact = contact;
        Mails = Written(mails);
        Profiles = Written(profiles);
    }

    /// <summary>The person as described.</summary>
    public Contact Contact { get; }

    /// <summary>E-mail addresses as written, trimmed, in the order given; empty if unknown.</summary>
    public IReadOnlyList<string> Mails { get; }

    /// <summary>Addresses of profiles as written, trimmed, in the order given; empty if unknown.</summary>
    public IReadOnlyList<string> Profiles { get; }

    /// <summary>Whether two entries say the same.</summary>
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
