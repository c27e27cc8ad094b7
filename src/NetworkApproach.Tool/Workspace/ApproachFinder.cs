namespace NetworkApproach.Tool;

/// <summary>Which approach a command means.</summary>
internal static class ApproachFinder
{
    internal static readonly Phrase None = Phrase.Plain("approach.none");
    internal static readonly Phrase NoSuch = Phrase.Plain("approach.no-such", "typed:id! approaches:id!");
    internal static readonly Phrase Which = Phrase.Plain("approach.which");
    internal static readonly Phrase Several = Phrase.Plain("approach.several", "approaches:id!");

    /// <param name="workspace">Where they are.</param>
    /// <param name="asked">The company that was asked for; null if none was.</param>
    /// <param name="people">Whoever the command is about, as they were typed.</param>
    /// <exception cref="FormatException">None is meant, or several may be and nobody can be asked.</exception>
    internal static Approach Find(Workspace workspace, string? asked, IReadOnlyList<string> people)
    {
        IReadOnlyList<Approach> all = workspace.Approaches;
        if (all.Count == 0)
        {
            throw new Problem(None);
        }

        if (asked is not null)
        {
            return Named(workspace, asked, all);
        }

        Approach[] ongoing = [.. all.Where(approach => approach.Ending is null)];
        Approach[][] choices = [[.. ongoing.Where(Knows)], ongoing, [.. all.Where(Knows)], [.. all]];
        Approach[] narrowest = choices.First(choice => choice.Length > 0);
        return narrowest.Length == 1 ? narrowest[0] : Choose(workspace, narrowest);

        bool Knows(Approach approach) =>
            people.Count > 0 && people.All(typed => new PersonFinder(approach.People).Meant(typed, byBeginnings: true).Count > 0);
    }

    private static Approach Named(Workspace workspace, string asked, IReadOnlyList<Approach> all)
    {
        string normal = NormalText.Of(asked);
        CompanyName? company = string.IsNullOrWhiteSpace(asked) ? null : new CompanyName(asked);
        Func<Approach, bool>[] readings =
        [
            approach => approach.Id.Value == asked.Trim(),
            approach => approach.Target.Company == company,
            approach => normal.Length > 0 && NormalText.Of(approach.Target.Company.Text).Contains(normal, StringComparison.Ordinal),
        ];
        foreach (Func<Approach, bool> reading in readings)
        {
            Approach[] meant = [.. all.Where(reading)];
            meant = meant.Any(approach => approach.Ending is null) ? [.. meant.Where(approach => approach.Ending is null)] : meant;
            if (meant.Length > 0)
            {
                return meant.Length == 1 ? meant[0] : Choose(workspace, meant);
            }
        }

        throw new Problem(NoSuch, TypedFact.Of("typed", asked), Fact.Id("approaches", Listed(all)));
    }

    private static Approach Choose(Workspace workspace, Approach[] among) => workspace.Choose(
        workspace.Say(Which), among, Label) ?? throw new Problem(Several, Fact.Id("approaches", Listed(among)));

    private static string Label(Approach approach) => $"{approach.Target.Company} ({approach.Id})";

    private static string Listed(IEnumerable<Approach> approaches) => string.Join(", ", approaches.Select(Label));
}
