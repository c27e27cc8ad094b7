namespace NetworkApproach.Tool;

/// <summary>Whom a command means by what was typed.</summary>
internal static class PersonAsked
{
    internal static readonly Phrase Unsure = Phrase.Plain("person.unsure", "typed:id! near:id!");
    internal static readonly Phrase Who = Phrase.Plain("person.who", "typed:id!");
    internal static readonly Phrase Several = Phrase.Plain("person.several", "typed:id! people:id!");
    internal static readonly Phrase Near = Phrase.Plain("person.near", "typed:id! near:id!");
    internal static readonly Phrase Blank = Phrase.Plain("person.blank");
    internal static readonly Phrase Nobody = Phrase.Plain("person.nobody", "typed:id! command:words!");

    private const int MostListed = 8;

    /// <summary>Somebody who is known: of the approach first, of the whole workspace where nobody there is meant.</summary>
    /// <exception cref="FormatException">Nobody is meant, or several people may be and nobody can be asked.</exception>
    internal static Contact Person(this Workspace workspace, string typed, Approach? approach = null) =>
        workspace.Meant(typed, approach) ?? throw workspace.Unknown(typed);

    /// <summary>Somebody who is known, or, where nobody is, somebody new of that name; nobody new is made of a name that is near a known
    /// one.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="typed">The name.</param>
    /// <param name="isNew">Whether it was said that they are somebody new.</param>
    /// <param name="approach">Whose people come first.</param>
    /// <exception cref="FormatException">Several people may be meant, or the name is near a known one.</exception>
    /// <exception cref="HonestNoException">They may be somebody who asked to be forgotten, and nothing says that they may be
    /// known.</exception>
    internal static Contact PersonOrNew(this Workspace workspace, string typed, bool isNew = false, Approach? approach = null)
    {
        Contact? known = isNew ? null : workspace.Meant(typed, approach);
        if (known is not null && workspace.People.IsSurely(typed, known))
        {
            return known;
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            throw workspace.Unknown(typed);
        }

        IReadOnlyList<Contact> near = isNew ? []
            : known is not null ? [known]
            : workspace.People.Finder.Near(typed) is { Count: > 0 } nearest ? nearest
            : workspace.People.Finder.Within(typed);
        return near.Count == 0
            ? workspace.LetIn(new Contact(workspace.People.NewId(typed), typed.Trim()))
            : throw new Problem(Unsure, TypedFact.Of("typed", typed), Fact.Id("near", Listed(near)));
    }

    /// <summary>Whether what was typed is the name or the id of somebody known.</summary>
    internal static bool IsKnown(this Workspace workspace, string typed) =>
        workspace.People.Finder.Meant(typed, byBeginnings: true) is { Count: > 0 } meant
            && meant.All(person => workspace.People.IsSurely(typed, person));

    private static Contact? Meant(this Workspace workspace, string typed, Approach? approach)
    {
        IReadOnlyList<Contact> meant = approach is null ? [] : new PersonFinder(approach.People).Meant(typed, byBeginnings: true);
        meant = meant.Count > 0 ? meant : workspace.People.Finder.Meant(typed, byBeginnings: true);
        meant = meant.Count > 0 ? meant : workspace.People.Aliases(typed, byBeginnings: true);
        if (approach is not null)
        {
            meant = [.. meant.Select(one => OneOf(approach, one)).DistinctBy(one => one.Id)];
        }

        return meant.Count == 0 ? null
            : meant is [var only] ? only
            : workspace.Choose(workspace.Say(Who, TypedFact.Of("typed", typed)), [.. meant], Label)
                ?? throw new Problem(Several, TypedFact.Of("typed", typed), Fact.Id("people", Listed(meant)));
    }

    /// <summary>Somebody under the id that stands for them in an approach, where they are known there under another of theirs.</summary>
    private static Contact OneOf(Approach approach, Contact person) =>
        approach.IsOpened && approach.Ledger.Same.Of(person.Id) is var one && one != person.Id ? approach.Contact(one) : person;

    private static Problem Unknown(this Workspace workspace, string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return new Problem(Blank);
        }

        IReadOnlyList<Contact> near = workspace.People.Finder.Near(typed);
        Fact asked = Fact.Id("typed", typed);
        return near.Count > 0
            ? new Problem(Near, asked, Fact.Id("near", Listed(near)))
            : new Problem(language => language.Say(Nobody, asked, Fact.Words("command", Add(typed, language).ToString())));
    }

    private static CommandToType Add(string typed, Language language) => Shell.OfThisMachine.CanShow(typed)
        ? CommandToType.Of("add", typed)
        : CommandToType.Of("add").Place(language.Say(MoveCommandLine.AName));

    private static string Label(Contact person)
    {
        string at = person.Employments.FirstOrDefault(employment => !employment.IsPast)?.Company.Text is { } company
            ? $", {company}"
            : string.Empty;
        return $"{person.Name}{at} [{person.Id}]";
    }

    private static string Listed(IReadOnlyList<Contact> people) =>
        string.Join("; ", people.Take(MostListed).Select(Label)) + (people.Count > MostListed ? "; ..." : string.Empty);
}
