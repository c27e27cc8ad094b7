namespace NetworkApproach.Tool;

/// <summary>Finds a person of an approach by an id, or by a name that only one of them has.</summary>
internal static class RecordedPerson
{
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
            [] => throw new Problem(
                $"{option}: nobody in this record is called '{asked}'{Candidates(Near(people, asked), "there is")}; give an id or a name.",
                $"{option} : personne dans cette démarche ne s'appelle « {asked} »{Candidates(Near(people, asked), "il y a")} ; donnez un identifiant ou un nom."),
            _ => throw new Problem(
                $"{option}: '{asked}' is more than one person{Candidates(meant, "there is")}; give the id.",
                $"{option} : « {asked} » peut être plusieurs personnes{Candidates(meant, "il y a")} ; donnez l'identifiant."),
        };
    }

    private static IEnumerable<Contact> Near(IReadOnlyList<Contact> people, string asked)
    {
        string normal = NormalText.Of(asked);
        Contact[] near = [.. people.Where(person => normal.Length > 0 && NormalText.Of(person.Name).Contains(normal, StringComparison.Ordinal))];
        return near.Length > 0 ? near : people;
    }

    private static string Candidates(IEnumerable<Contact> people, string thereIs)
    {
        string[] offered = [.. people.Take(MostOffered + 1).Select(person => person.Name == person.Id.Value ? person.Id.Value : $"{person.Name} ({person.Id})")];
        return offered.Length == 0 ? string.Empty : $" ({thereIs} {string.Join(", ", offered.Take(MostOffered))}{(offered.Length > MostOffered ? ", ..." : string.Empty)})";
    }
}
