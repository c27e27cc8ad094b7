using System.Buffers;
using System.Collections.Frozen;

namespace NetworkApproach.Books;

/// <summary>The people who asked to be forgotten, as keyed hashes: enough to recognize them when a source contains them again, but not to
/// name anybody. Immutable.</summary>
/// <remarks>
/// An id, a profile or an e-mail address of a forgotten person keeps a person out. So does a name together with a company, which may belong
/// to another person of the same name, unless both the forgotten person and the new one have a profile: the profiles then differ. A person
/// of whom only a name was known is recognized by their id alone. Names are never hashed alone, because they would keep out everybody of
/// the same name.
/// </remarks>
public sealed class SuppressionList
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly SuppressionSecret? secret;
    private readonly FrozenDictionary<(SuppressedKind, string), SuppressedKey[]> byHash;
    private readonly FrozenSet<ContactId> withProfile;

    private SuppressionList(SuppressionSecret? secret, SuppressedKey[] keys)
    {
        this.secret = secret;
        Keys = Array.AsReadOnly(keys);
        byHash = keys.GroupBy(key => (key.Kind, key.Hash)).ToFrozenDictionary(same => same.Key, same => same.ToArray());
        withProfile = keys.Where(key => key.Kind == SuppressedKind.Profile).Select(key => key.Person).ToFrozenSet();
    }

    /// <summary>The empty list, without a secret to add anybody with.</summary>
    public static SuppressionList None { get; } = new(null, []);

    /// <summary>Every hash, ordered by person, kind and hash.</summary>
    public IReadOnlyList<SuppressedKey> Keys { get; }

    /// <summary>The fingerprint of the secret; null for <see cref="None"/>.</summary>
    public string? Mark => secret?.Mark;

    /// <summary>Creates a list from stored hashes.</summary>
    /// <param name="secret">The secret with which the hashes were made.</param>
    /// <param name="keys">The hashes in any order; duplicates count once.</param>
    /// <exception cref="ArgumentException">A hash is null, is not 64 hexadecimal digits in lower case, or has a <c>default</c>
    /// person.</exception>
    public static SuppressionList Of(SuppressionSecret secret, IEnumerable<SuppressedKey> keys)
    {
        ArgumentNullException.ThrowIfNull(secret);
        ArgumentNullException.ThrowIfNull(keys);
        SuppressedKey[] sorted = [.. keys.Distinct()];
        return Array.Exists(
            sorted,
            key => key is null || key.Person.IsDefault || key.Hash is not { Length: 64 } hash || hash.AsSpan().ContainsAnyExcept(Digits))
            ? throw new ArgumentException("A hash has 64 hexadecimal digits in lower case, and stands for somebody.", nameof(keys))
            : new(secret, [.. sorted.OrderBy(key => key.Person).ThenBy(key => key.Kind).ThenBy(key => key.Hash, StringComparer.Ordinal)]);
    }

    /// <summary>Whether this person asked to be forgotten, as far as the hashes can tell.</summary>
    public bool Blocks(ContactEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (Keys.Count == 0)
        {
            return false;
        }

        (SuppressedKind Kind, string Text)[] keys = [.. KeysOf(entry)];
        bool hasProfile = Array.Exists(keys, key => key.Kind == SuppressedKind.Profile);
        return Array.Exists(keys, key => byHash.TryGetValue((key.Kind, secret!.Hash(key.Kind, key.Text)), out SuppressedKey[]? found)
            && (key.Kind != SuppressedKind.NameAndCompany
                || Array.Exists(found, one => !(hasProfile && withProfile.Contains(one.Person)))));
    }

    /// <summary>Whether a person who asked to be forgotten had this id.</summary>
    public bool Blocks(ContactId id)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return Keys.Count > 0 && byHash.ContainsKey((SuppressedKind.Id, secret!.Hash(SuppressedKind.Id, id.Value)));
    }

    /// <summary>Returns the list with one more person.</summary>
    /// <param name="person">The person who asked to be forgotten, with everything said of them.</param>
    /// <param name="pseudonym">The pseudonym of the person. It must say nothing of them, and not be used for anybody else.</param>
    /// <param name="also">Other entries about the person; null (default): none.</param>
    /// <exception cref="InvalidOperationException">The list has no secret.</exception>
    public SuppressionList With(BookPerson person, ContactId pseudonym, IEnumerable<ContactEntry>? also = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        IdText.ThrowIfDefault(pseudonym.IsDefault, nameof(pseudonym));
        SuppressionSecret key = secret
            ?? throw new InvalidOperationException("A suppression list without a secret can take nobody; make it with SuppressionList.Of.");
        IEnumerable<(SuppressedKind Kind, string Text)> keys = person.Ids.Select(id => (SuppressedKind.Id, id.Value))
            .Concat(person.Statements.Select(statement => statement.Entry).Concat(also ?? []).SelectMany(KeysOf));
        return Of(key, Keys.Concat(keys.Select(one => new SuppressedKey(pseudonym, one.Kind, key.Hash(one.Kind, one.Text)))));
    }

    /// <summary>Returns the list without one person, who may then be read again; this list if it does not contain them.</summary>
    /// <param name="pseudonym">The pseudonym of the person.</param>
    public SuppressionList Without(ContactId pseudonym) =>
        Keys.Any(key => key.Person == pseudonym) ? Of(secret!, Keys.Where(key => key.Person != pseudonym)) : this;

    /// <summary>Returns a list of everybody on either list.</summary>
    /// <exception cref="ArgumentException">The lists were made with different secrets.</exception>
    public SuppressionList And(SuppressionList other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Keys.Count == 0 ? this
            : Keys.Count == 0 && secret is null ? other
            : Mark == other.Mark ? Of(secret!, Keys.Concat(other.Keys))
            : throw new ArgumentException("The two lists were made with two secrets.", nameof(other));
    }

    private static IEnumerable<(SuppressedKind Kind, string Text)> KeysOf(ContactEntry entry)
    {
        yield return (SuppressedKind.Id, entry.Contact.Id.Value);
        foreach (string profile in entry.Profiles.Select(IdentityKeys.Profile).OfType<string>())
        {
            yield return (SuppressedKind.Profile, profile);
        }

        foreach (string mail in entry.Mails.Select(IdentityKeys.Mail).OfType<string>())
        {
            yield return (SuppressedKind.Mail, mail);
        }

        if (IdentityKeys.Name(entry.Contact.Name) is { } name)
        {
            foreach (string company in entry.Contact.Employments
                .Select(employment => employment.Company.NormalForm)
                .Distinct(StringComparer.Ordinal))
            {
                yield return (SuppressedKind.NameAndCompany, $"{name}\n{company}");
            }
        }
    }
}
