namespace NetworkApproach.Tool;

/// <summary>Whom a command means by what was typed.</summary>
internal static class PersonAsked
{
    private const int MostListed = 8;

    /// <summary>Somebody who is known: of the approach first, of the whole workspace where nobody there is meant.</summary>
    /// <exception cref="FormatException">Nobody is meant, or several people may be and nobody can be asked.</exception>
    internal static Contact Person(this Workspace workspace, string typed, Approach? approach = null) =>
        workspace.Meant(typed, approach) ?? throw workspace.Unknown(typed);

    /// <summary>Somebody who is known, or, where nobody is, somebody new of that name; nobody new is made of a name that is near a known one.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="typed">The name.</param>
    /// <param name="isNew">Whether it was said that they are somebody new.</param>
    /// <param name="approach">Whose people come first.</param>
    /// <exception cref="FormatException">Several people may be meant, or the name is near a known one.</exception>
    internal static Contact PersonOrNew(this Workspace workspace, string typed, bool isNew = false, Approach? approach = null)
    {
        Contact? known = isNew ? null : workspace.Meant(typed, approach);
        if (known is not null && PersonFinder.IsSurely(typed, known))
        {
            return known;
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            throw workspace.Unknown(typed);
        }

        IReadOnlyList<Contact> near = isNew ? [] : known is not null ? [known] : workspace.People.Finder.Near(typed);
        return near.Count == 0
            ? new Contact(workspace.People.NewId(typed), typed.Trim())
            : throw new FormatException(workspace.Say(
                $"Nobody known is called '{typed}', but there is {Listed(near)}. Give that name, or add --new if this is somebody else.",
                $"Personne ne s'appelle « {typed} » ici, mais il y a {Listed(near)}. Donnez ce nom, ou ajoutez --new s'il s'agit de quelqu'un d'autre."));
    }

    private static Contact? Meant(this Workspace workspace, string typed, Approach? approach)
    {
        IReadOnlyList<Contact> meant = approach is null ? [] : new PersonFinder(approach.People).Meant(typed, byBeginnings: true);
        meant = meant.Count > 0 ? meant : workspace.People.Finder.Meant(typed, byBeginnings: true);
        return meant.Count == 0 ? null
            : meant is [var one] ? one
            : workspace.Choose(workspace.Say($"Who is '{typed}'?", $"Qui est « {typed} » ?"), [.. meant], Label) ?? throw new FormatException(workspace.Say(
                $"'{typed}' may be {Listed(meant)}; give more of the name, the company, or what stands in brackets.",
                $"« {typed} » peut être {Listed(meant)} ; précisez le nom ou l'entreprise, ou donnez ce qui est entre crochets."));
    }

    private static FormatException Unknown(this Workspace workspace, string typed)
    {
        IReadOnlyList<Contact> near = workspace.People.Finder.Near(typed);
        return new FormatException(near.Count > 0
            ? workspace.Say($"Nobody here is called '{typed}'; did you mean {Listed(near)}?", $"Personne ne s'appelle « {typed} » ici ; vouliez-vous dire {Listed(near)} ?")
            : workspace.Say(
                $"Nobody here is called '{typed}'; see who is known with 'network-approach people', or add them: network-approach add \"{typed}\"",
                $"Personne ne s'appelle « {typed} » ici ; voyez qui est connu avec « network-approach people », ou ajoutez cette personne : network-approach add \"{typed}\""));
    }

    private static string Label(Contact person)
    {
        string at = person.Employments.FirstOrDefault(employment => !employment.IsPast)?.Company.Text is { } company ? $", {company}" : string.Empty;
        return $"{person.Name}{at} [{person.Id}]";
    }

    private static string Listed(IReadOnlyList<Contact> people) =>
        string.Join("; ", people.Take(MostListed).Select(Label)) + (people.Count > MostListed ? "; ..." : string.Empty);
}
