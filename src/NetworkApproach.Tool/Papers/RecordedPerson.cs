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
        PersonFinder finder = new(approach.People);
        IReadOnlyList<Contact> people = finder.People;
        return finder.Find(asked) switch
        {
            PersonMatch.Found { Person.Id: var one } => one,
            PersonMatch.Unknown when people.Count == 0 =>
                throw new Problem(NobodyAtAll, Fact.Id("option", option), Fact.Typed("typed", asked)),
            PersonMatch.Unknown { Nearest: var near } =>
                throw new Problem(
                    Nobody, Fact.Id("option", option), Fact.Typed("typed", asked), Candidates(near.Count > 0 ? near : people)),
            PersonMatch.Ambiguous { Candidates: var meant } =>
                throw new Problem(Several, Fact.Id("option", option), Fact.Typed("typed", asked), Candidates(meant)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Fact Candidates(IEnumerable<Contact> people)
    {
        string[] offered =
        [
            .. people
                .Take(MostOffered + 1)
                .Select(person => person.Name == person.Id.Value ? person.Id.Value : $"{person.Name} ({person.Id})")
        ];
        return Fact.Id("people", string.Join(", ", offered.Take(MostOffered)) + (offered.Length > MostOffered ? ", ..." : string.Empty));
    }
}
