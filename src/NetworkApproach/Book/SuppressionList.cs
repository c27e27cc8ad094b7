using System.Buffers;
using System.Collections.Frozen;

namespace NetworkApproach.Books;

/// <summary>The people who asked to be forgotten, as keyed hashes: enough to recognize them when a source contains them again, but not to
/// name anybody. Immutable.</summary>
/// <remarks>
/// <para>
/// An id, a profile or an e-mail address of a forgotten person keeps a person out. So does a name together with a company, which may belong
/// to another person of the same name, unless both the forgotten person and the new one have a profile: the profiles then differ. A name
/// alone keeps nobody out of a reading, but is recognized where somebody is entered by hand (<see cref="MayBe"/>).
/// </para>
/// <para>
/// A forgotten person comes back only where the seeker says so (<see cref="LettingIn"/>). If they had said no before, nothing may be asked
/// of them until they contact the seeker (<see cref="AsksNothing"/>).
/// </para>
/// </remarks>
public sealed class SuppressionList
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");
    private static readonly string NoHash = new('0', 64);

    private readonly SuppressionSecret? secret;
    private readonly FrozenDictionary<(SuppressedKind, string), SuppressedKey[]> byHash;
    private readonly FrozenSet<ContactId> withProfile;
    private readonly FrozenSet<ContactId> knownAgain;

    private SuppressionList(SuppressionSecret? secret, string? mark, SuppressedKey[] keys)
    {
        (this.secret, Mark) = (secret, mark);
        Keys = Array.AsReadOnly(keys);
        byHash = keys.GroupBy(key => (key.Kind, key.Hash)).ToFrozenDictionary(same => same.Key, same => same.ToArray());
        withProfile = keys.Where(key => key.Kind == SuppressedKind.Profile).Select(key => key.Person).ToFrozenSet();
        knownAgain = keys
            .Where(key => key is { Kind: SuppressedKind.LetIn, AsksNothing: true })
            .Select(key => key.Person)
            .ToFrozenSet();
    }

    /// <summary>The empty list, without a secret to add anybody with.</summary>
    public static SuppressionList None { get; } = new(null, null, []);

    /// <summary>Every hash, ordered by person, kind and hash.</summary>
    public IReadOnlyList<SuppressedKey> Keys { get; }

    /// <summary>The fingerprint of the secret; null for <see cref="None"/>.</summary>
    public string? Mark { get; }

    /// <summary>Whether somebody on the list cannot be recognized: the secret is missing, or was missing when they were forgotten. Whoever
    /// is new must then be confirmed by the seeker.</summary>
    public bool IsBlind => Keys.Count > 0 && (secret is null || Keys.Any(key => key.Kind == SuppressedKind.Unhashed));

    /// <summary>Creates a list from stored hashes.</summary>
    /// <param name="secret">The secret with which the hashes were made.</param>
    /// <param name="keys">The hashes in any order; duplicates count once.</param>
    /// <exception cref="ArgumentException">A hash is null, is not 64 hexadecimal digits in lower case, or has a <c>default</c>
    /// person.</exception>
    public static SuppressionList Of(SuppressionSecret secret, IEnumerable<SuppressedKey> keys)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return new(secret, secret.Mark, Sorted(keys));
    }

    /// <summary>Creates a list from stored hashes whose secret is missing. It recognizes nobody (<see cref="IsBlind"/>), and keeps the
    /// hashes for when the secret is found.</summary>
    /// <param name="mark">The fingerprint of the secret with which the hashes were made.</param>
    /// <param name="keys">The hashes in any order; duplicates count once.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>, or the mark is blank.</exception>
    public static SuppressionList WithoutSecret(string mark, IEnumerable<SuppressedKey> keys)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mark);
        return new(null, mark, Sorted(keys));
    }

    /// <summary>Whether this person asked to be forgotten, as far as the hashes can tell: readings keep them out. Always false for somebody
    /// who was let in, and where the secret is missing.</summary>
    public bool Blocks(ContactEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Found(entry).Any(key => key.Kind != SuppressedKind.Name);
    }

    /// <summary>Whether a person who asked to be forgotten had this id; false for an id that was let in, and where the secret is
    /// missing.</summary>
    public bool Blocks(ContactId id)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return HashedAs(SuppressedKind.Id, id.Value).Any(key => !IsLetIn(key.Person, id));
    }

    /// <summary>The people who asked to be forgotten whom somebody entered by hand may be, by any hash, a name alone included.</summary>
    /// <returns>Their pseudonyms, in ordinal order; empty if nobody is recognized, or they were let in already.</returns>
    public IReadOnlyList<ContactId> MayBe(ContactEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return [.. Found(entry).Select(key => key.Person).Distinct().Order()];
    }

    /// <summary>Whether somebody with one of these ids is known again who had said no before they were forgotten: nothing may be asked of
    /// them until they contact the seeker, which the list does not know.</summary>
    /// <param name="ids">Every id of one person.</param>
    public bool AsksNothing(IEnumerable<ContactId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return knownAgain.Count > 0 && ids.Any(id =>
            HashedAs(SuppressedKind.LetIn, id.Value).Any(key => key.AsksNothing)
            || HashedAs(SuppressedKind.Id, id.Value).Any(key => key.AsksNothing && knownAgain.Contains(key.Person)));
    }

    /// <summary>Returns the list with one more person.</summary>
    /// <param name="person">The person who asked to be forgotten, with everything said of them.</param>
    /// <param name="pseudonym">The pseudonym of the person. It must say nothing of them, and not be used for anybody else.</param>
    /// <param name="also">Other entries about the person; null (default): none.</param>
    /// <param name="asksNothing">Whether the person has said no to something and not reopened it; false by default. What an earlier
    /// forgetting of the same person kept of this is replaced.</param>
    /// <remarks>Without its secret, the list only remembers that there is somebody whom it cannot recognize.</remarks>
    /// <exception cref="InvalidOperationException">The list is <see cref="None"/>.</exception>
    public SuppressionList With(
        BookPerson person, ContactId pseudonym, IEnumerable<ContactEntry>? also = null, bool asksNothing = false)
    {
        ArgumentNullException.ThrowIfNull(person);
        IdText.ThrowIfDefault(pseudonym.IsDefault, nameof(pseudonym));
        if (Mark is null)
        {
            throw new InvalidOperationException("A suppression list without a secret can take nobody; make it with SuppressionList.Of.");
        }

        if (secret is null)
        {
            return Keeping(Keys.Append(new SuppressedKey(pseudonym, SuppressedKind.Unhashed, NoHash, asksNothing)));
        }

        HashSet<ContactId> before =
        [
            .. person.Ids
                .SelectMany(id => HashedAs(SuppressedKind.LetIn, id.Value).Concat(HashedAs(SuppressedKind.Id, id.Value)))
                .Select(key => key.Person)
                .Where(knownAgain.Contains),
        ];
        IEnumerable<SuppressedKey> details = person.Ids.Select(id => (Kind: SuppressedKind.Id, Text: id.Value))
            .Concat(person.Statements.Select(statement => statement.Entry).Concat(also ?? []).SelectMany(KeysOf))
            .Select(one => new SuppressedKey(pseudonym, one.Kind, secret.Hash(one.Kind, one.Text), asksNothing));
        return Keeping(Keys
            .Where(key => !before.Contains(key.Person))
            .Concat(Keys
                .Where(key => before.Contains(key.Person) && key.Kind != SuppressedKind.LetIn)
                .Select(key => key with { Person = pseudonym, AsksNothing = asksNothing }))
            .Concat(details));
    }

    /// <summary>Returns the list after the seeker said who somebody is whom it would keep out, or ask about.</summary>
    /// <param name="entry">The person as the seeker knows them now.</param>
    /// <param name="isThem">True: they are who asked to be forgotten, and the seeker means to know them again; an earlier no still holds.
    /// False: they are somebody else, and their id is let in.</param>
    /// <returns>The list; this list if it recognizes nobody in the entry.</returns>
    public SuppressionList LettingIn(ContactEntry entry, bool isThem)
    {
        IReadOnlyList<ContactId> found = MayBe(entry);
        if (found.Count == 0)
        {
            return this;
        }

        HashSet<ContactId> whole = [.. found.Where(person => isThem && !Keys.Any(key => key.Person == person && key.AsksNothing))];
        string hash = secret!.Hash(SuppressedKind.LetIn, entry.Contact.Id.Value);
        return Keeping(Keys
            .Where(key => !whole.Contains(key.Person))
            .Concat(found
                .Where(person => !whole.Contains(person))
                .Select(person => new SuppressedKey(person, SuppressedKind.LetIn, hash, isThem))));
    }

    /// <summary>Returns the list without one person, who may then be read again; this list if it does not contain them.</summary>
    /// <param name="pseudonym">The pseudonym of the person.</param>
    public SuppressionList Without(ContactId pseudonym) =>
        Keys.Any(key => key.Person == pseudonym) ? Keeping(Keys.Where(key => key.Person != pseudonym)) : this;

    /// <summary>Returns a list of everybody on either list.</summary>
    /// <exception cref="ArgumentException">The lists were made with different secrets.</exception>
    public SuppressionList And(SuppressionList other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Keys.Count == 0 ? this
            : Keys.Count == 0 && secret is null ? other
            : Mark == other.Mark ? new(secret ?? other.secret, Mark, Sorted(Keys.Concat(other.Keys)))
            : throw new ArgumentException("The two lists were made with two secrets.", nameof(other));
    }

    // Of two hashes that differ only in it, the one that asks nothing holds; of somebody let in, what was said holds each way.
    private static SuppressedKey[] Sorted(IEnumerable<SuppressedKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        SuppressedKey[] all = [.. keys];
        return Array.Exists(
            all,
            key => key is null || key.Person.IsDefault || key.Hash is not { Length: 64 } hash || hash.AsSpan().ContainsAnyExcept(Digits))
            ? throw new ArgumentException("A hash has 64 hexadecimal digits in lower case, and stands for somebody.", nameof(keys))
            :
            [
                .. all
                    .GroupBy(key => (key.Person, key.Kind, key.Hash))
                    .Select(same => same.First() with { AsksNothing = same.Any(key => key.AsksNothing) })
                    .OrderBy(key => key.Person).ThenBy(key => key.Kind).ThenBy(key => key.Hash, StringComparer.Ordinal),
            ];
    }

    private SuppressionList Keeping(IEnumerable<SuppressedKey> keys) => new(secret, Mark, Sorted(keys));

    private SuppressedKey[] HashedAs(SuppressedKind kind, string text) =>
        secret is not null && Keys.Count > 0 && byHash.TryGetValue((kind, secret.Hash(kind, text)), out SuppressedKey[]? found)
            ? found
            : [];

    private bool IsLetIn(ContactId person, ContactId id) =>
        knownAgain.Contains(person) || HashedAs(SuppressedKind.LetIn, id.Value).Any(key => key.Person == person);

    private IEnumerable<SuppressedKey> Found(ContactEntry entry)
    {
        if (secret is null || Keys.Count == 0)
        {
            return [];
        }

        (SuppressedKind Kind, string Text)[] details = [.. KeysOf(entry)];
        bool hasProfile = Array.Exists(details, detail => detail.Kind == SuppressedKind.Profile);
        return details
            .SelectMany(detail => HashedAs(detail.Kind, detail.Text))
            .Where(key => !IsLetIn(key.Person, entry.Contact.Id)
                && (key.Kind is not (SuppressedKind.NameAndCompany or SuppressedKind.Name)
                    || !(hasProfile && withProfile.Contains(key.Person))));
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
            yield return (SuppressedKind.Name, name);
            foreach (string company in entry.Contact.Employments
                .Select(employment => employment.Company.NormalForm)
                .Distinct(StringComparer.Ordinal))
            {
                yield return (SuppressedKind.NameAndCompany, $"{name}\n{company}");
            }
        }
    }
}
