namespace NetworkApproach.Tool;

/// <summary>Whether somebody new may be known: nobody who asked to be forgotten is brought back unasked, and a no from before
/// holds.</summary>
internal static class Letting
{
    internal static readonly Phrase MayHaveAsked = Phrase.Plain("forgotten.may-have-asked", "name:id!");
    internal static readonly Phrase Unrecognized = Phrase.Plain("forgotten.unrecognized", "name:id! key:id!");
    internal static readonly Phrase Which = Phrase.Plain("forgotten.which", "name:id!");
    internal static readonly Phrase TheyAgain = Phrase.Plain("forgotten.they-again");
    internal static readonly Phrase SomebodyElse = Phrase.Plain("forgotten.somebody-else");
    internal static readonly Phrase Neither = Phrase.Plain("forgotten.neither");

    internal const string OptionName = "--forgotten";
    internal const string Again = "again";
    internal const string Other = "other";

    /// <summary>Somebody new, if they may be known; somebody else than a forgotten person of their name gets an id of their own.</summary>
    /// <exception cref="HonestNoException">They may have asked to be forgotten, and nothing says that they may be known.</exception>
    internal static Contact LetIn(this Workspace workspace, Contact person)
    {
        bool isRecognized = workspace.Suppressed().MayBe(new ContactEntry(person)).Count > 0;
        if (!isRecognized && !workspace.Suppressed().IsBlind)
        {
            return person;
        }

        bool isThem = IsThem(workspace, person.Name, isRecognized);
        Contact known = isThem
            ? person
            : new Contact(
                workspace.People.NewId(person.Name, workspace.Suppressed()), person.Name, person.Employments, person.IsConsultant);
        workspace.NowLetIn.Add((new ContactEntry(known), isThem));
        return known;
    }

    /// <summary>The same for an entry whose id stays, as where an address is added to somebody known.</summary>
    /// <exception cref="HonestNoException">They may have asked to be forgotten, and nothing says that they may be known.</exception>
    internal static void LetIn(this Workspace workspace, ContactEntry entry)
    {
        if (workspace.Suppressed().MayBe(entry).Count > 0)
        {
            workspace.NowLetIn.Add((entry, IsThem(workspace, entry.Contact.Name, isRecognized: true)));
        }
    }

    /// <summary>The list as it is with whom this command lets in.</summary>
    internal static SuppressionList Suppressed(this Workspace workspace) => workspace.LettingIn(workspace.People.Book.Suppressed);

    /// <summary>A list with whom this command lets in.</summary>
    internal static SuppressionList LettingIn(this Workspace workspace, SuppressionList list) =>
        workspace.NowLetIn.Aggregate(list, (now, one) => now.LettingIn(one.Entry, one.IsThem));

    /// <summary>What the list forbids.</summary>
    internal static Refusal? Forbids(this Workspace workspace, Approach approach, ApproachCommand command) => SuppressionGuard.Of(
        workspace.Suppressed(), approach, command,
        who => approach.LastContactFrom(who) is null && workspace.IsToBeAskedNothing(who));

    /// <summary>Whether somebody is known again who had said no, and has not contacted the seeker since.</summary>
    internal static bool IsToBeAskedNothing(this Workspace workspace, ContactId who)
    {
        HashSet<ContactId> ids = [who, .. workspace.People.Book.Find(who)?.Ids ?? []];
        return EarlierNo.HoldsFromBefore(workspace.Suppressed(), workspace.Approaches, ids);
    }

    private static bool IsThem(Workspace workspace, string name, bool isRecognized)
    {
        Fact called = TypedFact.Of("name", name);
        if (workspace.Forgotten is { } said)
        {
            return said == Again;
        }

        Phrase? answer = workspace.Choose<Phrase>(
            workspace.Say(Which, called), [TheyAgain, SomebodyElse, Neither], one => workspace.Say(one));
        if (answer == TheyAgain || answer == SomebodyElse)
        {
            return answer == TheyAgain;
        }

        throw isRecognized
            ? new HonestNoException(MayHaveAsked, called)
            : new HonestNoException(Unrecognized, called, Fact.Id("key", WorkspaceKey.PathOf(workspace.File.Path)));
    }
}
