namespace NetworkApproach;

/// <summary>Finds a person from what a user typed: an id, a name or a part of a name, ignoring case and accents. Immutable.</summary>
/// <remarks>
/// What was typed is interpreted in the following ways, in this order, and only the first one that matches anybody is used: an id; a whole
/// name; some words of a name, in their order; words of a name in any order, together with words of a company the person works or worked
/// for (<c>martin noname</c>); and, on request, the beginnings of such words. Names are compared by <see cref="NormalText"/>. A search is
/// linear in the number of people; an id or a whole name is found in O(1).
/// </remarks>
public sealed class PersonFinder
{
    private const int LeastLettersOfAGuess = 3;
    private const int LettersForASlip = 4;

    private readonly Dictionary<ContactId, Contact> byId;
    private readonly Lazy<ILookup<string, Contact>> byName;

    /// <summary>Creates a finder over a list of people.</summary>
    /// <param name="people">The people, in any order. For a repeated id the first description is used. The list is copied.</param>
    /// <exception cref="ArgumentException">A person is null.</exception>
    public PersonFinder(IEnumerable<Contact> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        Contact[] all = [.. people];
        byId = (all.Contains(null!) ? throw new ArgumentException("A person is null.", nameof(people)) : all)
            .DistinctBy(person => person.Id)
            .ToDictionary(person => person.Id);
        People = Array.AsReadOnly(byId.Values.OrderBy(person => person.Id).ToArray());
        byName = new(() => People.ToLookup(person => NormalText.Of(person.Name), StringComparer.Ordinal));
    }

    /// <summary>The people, in ordinal order of their ids.</summary>
    public IReadOnlyList<Contact> People { get; }

    /// <summary>Finds the person a user means.</summary>
    /// <param name="typed">What the user typed; a blank text matches nobody.</param>
    /// <param name="byBeginnings">Whether the beginnings of words also match (<c>in ro</c> for Inès Roca). Use it only where the user sees
    /// which person was found; false by default, as scripts need.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public PersonMatch Find(string typed, bool byBeginnings = false) => Meant(typed, byBeginnings) switch
    {
        [var one] => new PersonMatch.Found(one),
        [] => new PersonMatch.Unknown(Near(typed)),
        var several => new PersonMatch.Ambiguous(several),
    };

    /// <summary>Somebody by their id; null if nobody has it.</summary>
    internal Contact? Find(ContactId id) => byId.GetValueOrDefault(id);

    /// <summary>Whoever may be meant by the closest reading, by id; empty if nobody is.</summary>
    internal IReadOnlyList<Contact> Meant(string typed, bool byBeginnings)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (ContactId.TryParse(typed, null, out ContactId id) && Find(id) is { } exactly)
        {
            return [exactly];
        }

        string normal = NormalText.Of(typed);
        string[] words = Words(normal);
        if (words.Length == 0)
        {
            return [];
        }

        Contact[] found = [.. byName.Value[normal]];
        found = found.Length > 0 ? found : Where(name => $" {name} ".Contains($" {normal} ", StringComparison.Ordinal));
        found = found.Length > 0 ? found : Fitting(words, IsWord);
        return found.Length > 0 || !byBeginnings ? found : Fitting(words, IsBeginning);
    }

    /// <summary>Everybody who may be meant, by any reading: for a list, of which nothing is taken.</summary>
    internal IReadOnlyList<Contact> All(string typed)
    {
        string[] words = Words(NormalText.Of(typed));
        return words.Length == 0 ? [] : [.. People.Where(person => person.Id.Value == typed.Trim() || Fits(words, person, IsBeginning))];
    }

    /// <summary>Whose name or id is near what was typed, the nearest first: a slip of a letter in the whole, or in each word of three
    /// letters or more; two in a long one.</summary>
    internal IReadOnlyList<Contact> Near(string typed)
    {
        string normal = NormalText.Of(typed);
        string[] words = [.. Words(normal).Where(word => word.Length >= LeastLettersOfAGuess)];
        return normal.Length == 0 ? [] :
        [
            .. byName.Value
                .SelectMany(same => same.Select(person => (Person: person,
                    Slips: SlipsOf(normal, words, same.Key, NormalText.Of(person.Id.Value)))))
                .Where(pair => pair.Slips is not null)
                .OrderBy(pair => pair.Slips).ThenBy(pair => pair.Person.Id)
                .Select(pair => pair.Person),
        ];
    }

    /// <summary>Whoever's whole name, of two words or more, stands in what was typed, which has more words: perhaps a company where they do
    /// not work.</summary>
    internal IReadOnlyList<Contact> Within(string typed)
    {
        string[] words = Words(NormalText.Of(typed));
        return words.Length < 3 ? [] :
        [
            .. byName.Value
                .Where(same => Words(same.Key) is { Length: > 1 } name && name.Length < words.Length
                    && name.All(word => words.Contains(word, StringComparer.Ordinal)))
                .SelectMany(same => same)
                .OrderBy(person => person.Id),
        ];
    }

    /// <summary>Whether what was typed is whole words of somebody, or one word: what it takes not to be the name of somebody
    /// else.</summary>
    internal static bool IsSurely(string typed, Contact person)
    {
        string[] words = Words(NormalText.Of(typed));
        return person.Id.Value == typed.Trim() || words.Length == 1 || Fits(words, person, IsWord);
    }

    private Contact[] Where(Func<string, bool> isMeant) =>
        [.. byName.Value.Where(same => isMeant(same.Key)).SelectMany(same => same).OrderBy(person => person.Id)];

    private Contact[] Fitting(string[] words, Func<string, string, bool> isMeant) =>
        [.. People.Where(person => Fits(words, person, isMeant))];

    private static bool IsWord(string known, string typed) => known == typed;

    private static bool IsBeginning(string known, string typed) => known.StartsWith(typed, StringComparison.Ordinal);

    /// <summary>Every typed word is another word of the name or of a company, and one at least of the name.</summary>
    private static bool Fits(string[] typed, Contact person, Func<string, string, bool> isMeant)
    {
        List<string> ofName = [.. Words(NormalText.Of(person.Name))];
        List<string> ofCompanies = [.. person.Employments.SelectMany(employment => Words(NormalText.Of(employment.Company.Text)))];
        bool named = false;

        // The longest first: what fits a longer beginning fits any shorter one, so that none is taken by a word that could do with another.
        foreach (string word in typed.OrderByDescending(word => word.Length))
        {
            int place = ofName.FindIndex(known => isMeant(known, word));
            if (place >= 0)
            {
                named = true;
                ofName.RemoveAt(place);
            }
            else if (ofCompanies.FindIndex(known => isMeant(known, word)) is >= 0 and var at)
            {
                ofCompanies.RemoveAt(at);
            }
            else
            {
                return false;
            }
        }

        return named;
    }

    private static int? SlipsOf(string typed, string[] words, string name, string id)
    {
        int?[] readings = [Slips(typed, name), Slips(typed, id), SlipsByWord(words, Words(name))];
        return readings.Min();
    }

    private static int? SlipsByWord(string[] typed, string[] name)
    {
        int?[] slips = [.. typed.Select(word => name.Select(known => Slips(word, known)).Min())];
        return slips.Length > 0 && Array.TrueForAll(slips, slip => slip is not null) ? slips.Sum() : null;
    }

    /// <summary>How many letters differ; null where it is more than one, or than one in four of those typed.</summary>
    private static int? Slips(string typed, string known)
    {
        int most = Math.Max(1, typed.Length / LettersForASlip);
        return Math.Abs(typed.Length - known.Length) <= most && NameDistance.Edits(typed, known) is var slips && slips <= most
            ? slips
            : null;
    }

    // Hyphens part names that people type apart, and the other way round.
    private static string[] Words(string normal) => normal.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
