namespace NetworkApproach.Tool;

/// <summary>Finds people by what a person would type: a part of the name, in any case, without accents; perhaps with a company.</summary>
internal static class PersonFinder
{
    private const int LeastLettersOfAGuess = 3;
    private const int LettersForASlip = 4;

    /// <summary>Whoever may be meant, by id: of several ways to read what was typed, only the closest is taken. Empty if nobody is.</summary>
    /// <remarks>In this order: an id; a whole name; whole words of a name, in any order; beginnings of its words. Words that are not of the name may be of a company.</remarks>
    internal static IReadOnlyList<Contact> Find(string typed, IReadOnlyList<Contact> people)
    {
        if (ContactId.TryParse(typed, null, out ContactId id) && people.FirstOrDefault(person => person.Id == id) is { } exactly)
        {
            return [exactly];
        }

        string normal = NormalText.Of(typed);
        string[] words = Words(normal);
        if (words.Length == 0)
        {
            return [];
        }

        Func<Contact, bool>[] readings =
        [
            person => NormalText.Of(person.Name) == normal,
            person => Fits(words, person, (word, typedWord) => word == typedWord),
            person => Fits(words, person, (word, typedWord) => word.StartsWith(typedWord, StringComparison.Ordinal)),
        ];
        foreach (Func<Contact, bool> reading in readings)
        {
            Contact[] found = [.. people.Where(reading).OrderBy(person => person.Id)];
            if (found.Length > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Whether what was typed is the beginning of a name at least, in whole words or in one word: what it takes not to be the name of somebody else.</summary>
    internal static bool IsSurely(string typed, Contact person)
    {
        string[] words = Words(NormalText.Of(typed));
        return person.Id.Value == typed.Trim() || words.Length == 1 || Fits(words, person, (word, typedWord) => word == typedWord);
    }

    /// <summary>Everybody who may be meant, by any reading: for a list, of which nothing is taken.</summary>
    internal static IReadOnlyList<Contact> FindAll(string typed, IReadOnlyList<Contact> people)
    {
        string[] words = Words(NormalText.Of(typed));
        return words.Length == 0 ? [] : [.. people.Where(person => person.Id.Value == typed.Trim() || Fits(words, person, (word, typedWord) => word.StartsWith(typedWord, StringComparison.Ordinal)))];
    }

    /// <summary>Whose name is near what was typed, the nearest first: a slip of a letter in each of its words, two in a long one; short words count for nothing.</summary>
    internal static IReadOnlyList<Contact> Near(string typed, IReadOnlyList<Contact> people)
    {
        string[] words = Words(NormalText.Of(typed));
        return
        [
            .. people.Select(person => (Person: person, Slips: Slips(words, Words(NormalText.Of(person.Name)))))
                .Where(pair => pair.Slips < int.MaxValue)
                .OrderBy(pair => pair.Slips).ThenBy(pair => pair.Person.Id)
                .Select(pair => pair.Person),
        ];
    }

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

    private static int Slips(string[] typed, string[] name)
    {
        (int Slips, int Most)[] words =
        [
            .. typed.Where(word => word.Length >= LeastLettersOfAGuess)
                .Select(word => (name.Select(known => KnownPeople.Letters(word, known)).DefaultIfEmpty(int.MaxValue).Min(), Math.Max(1, word.Length / LettersForASlip))),
        ];
        return words.Length > 0 && Array.TrueForAll(words, word => word.Slips <= word.Most) ? words.Sum(word => word.Slips) : int.MaxValue;
    }

    // Hyphens part names that people type apart, and the other way round.
    private static string[] Words(string normal) => normal.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
