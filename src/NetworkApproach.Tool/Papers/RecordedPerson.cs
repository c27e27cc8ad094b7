namespace NetworkApproach.Tool;

/// <summary>Finds a person of an approach by an id, or by a name that only one of them has.</summary>
internal static class RecordedPerson
{
    private const int MostOffered = 5;

    /// <exception cref="FormatException">Nobody in the record is meant, or more than one person; the message offers candidates.</exception>
    internal static ContactId Of(Approach approach, string option, string asked)
    {
        PersonFinder finder = new(approach.People);
        IReadOnlyList<Contact> people = finder.People;
        return finder.Find(asked) switch
        {
            PersonMatch.Found { Person.Id: var one } => one,
            PersonMatch.Unknown { Nearest: var near } => throw new Problem(
                $"{option}: nobody in this record is called '{asked}'{Candidates(near.Count > 0 ? near : people, "there is")}; give an id or a name.",
                $"{option} : personne dans cette démarche ne s'appelle « {asked} »{Candidates(near.Count > 0 ? near : people, "il y a")} ; donnez un identifiant ou un nom."),
            PersonMatch.Ambiguous { Candidates: var meant } => throw new Problem(
                $"{option}: '{asked}' is more than one person{Candidates(meant, "there is")}; give the id.",
                $"{option} : « {asked} » peut être plusieurs personnes{Candidates(meant, "il y a")} ; donnez l'identifiant."),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Candidates(IEnumerable<Contact> people, string thereIs)
    {
        string[] offered = [.. people.Take(MostOffered + 1).Select(person => person.Name == person.Id.Value ? person.Id.Value : $"{person.Name} ({person.Id})")];
        return offered.Length == 0 ? string.Empty : $" ({thereIs} {string.Join(", ", offered.Take(MostOffered))}{(offered.Length > MostOffered ? ", ..." : string.Empty)})";
    }
}
