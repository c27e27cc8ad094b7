namespace NetworkApproach.Tool;

/// <summary>Finds a person of an approach by an id, or by a name that only one of them has.</summary>
internal static class RecordedPerson
{
    internal static readonly Phrase Nobody = Phrase.Plain("record.nobody", "option:id! typed:typed! people:id!");
    internal static readonly Phrase NobodyAtAll = Phrase.Plain("record.nobody-at-all", "option:id! typed:typed!");
    internal static readonly Phrase Several = Phrase.Plain("record.several", "option:id! typed:typed! people:id!");

    private const int MostOffered = 5;

    /// <exception cref="FormatException">Nobody in the record is meant, or more than one person; the message offers candidates.</exception>
    internal static ContactId Of(Approach approach, string option, string asked)
    {
        IReadOnlyList<Contact> people = approach.People;
        ContactId[] known = [.. people.Select(person => person.Id)];
        if (ContactId.TryParse(asked, null, out ContactId id) && known.Contains(id))
        {
            return id;
        }

        Contact[] meant = [.. people.Where(person => !string.IsNullOrWhiteSpace(asked) && NormalText.AreSame(person.Name, asked))];
        meant = meant.Length > 0 ? meant : [.. people.Where(person => NamePart.Fits(asked, person.Name))];
        return meant switch
        {
            [var one] => one.Id,
            [] => throw (people.Count == 0
                ? new Problem(NobodyAtAll, Fact.Id("option", option), Fact.Typed("typed", asked))
                : new Problem(Nobody, Fact.Id("option", option), Fact.Typed("typed", asked), Candidates(Near(people, asked)))),
            _ => throw new Problem(Several, Fact.Id("option", option), Fact.Typed("typed", asked), Candidates(meant)),
        };
    }

    private static IEnumerable<Contact> Near(IReadOnlyList<Contact> people, string asked)
    {
        string normal = NormalText.Of(asked);
        Contact[] near = [.. people.Where(person => normal.Length > 0 && NormalText.Of(person.Name).Contains(normal, StringComparison.Ordinal))];
        return near.Length > 0 ? near : people;
    }

    private static Fact Candidates(IEnumerable<Contact> people)
    {
        string[] offered = [.. people.Take(MostOffered + 1).Select(person => person.Name == person.Id.Value ? person.Id.Value : $"{person.Name} ({person.Id})")];
        return Fact.Id("people", string.Join(", ", offered.Take(MostOffered)) + (offered.Length > MostOffered ? ", ..." : string.Empty));
    }
}
