namespace NetworkApproach.Tool;

/// <summary>Which approach a command means.</summary>
internal static class ApproachFinder
{
    /// <param name="workspace">Where they are.</param>
    /// <param name="asked">The company that was asked for; null if none was.</param>
    /// <param name="people">Whoever the command is about, as they were typed.</param>
    /// <exception cref="FormatException">None is meant, or several may be and nobody can be asked.</exception>
    internal static Approach Find(Workspace workspace, string? asked, IReadOnlyList<string> people)
    {
        IReadOnlyList<Approach> all = workspace.Approaches;
        if (all.Count == 0)
        {
            throw new FormatException(workspace.Say(
                "There is no approach in this workspace yet; open one: network-approach open COMPANY",
                "Il n'y a pas encore de démarche dans cet espace de travail ; ouvrez-en une : network-approach open ENTREPRISE"));
        }

        if (asked is not null)
        {
            return Named(workspace, asked, all);
        }

        Approach[] ongoing = [.. all.Where(approach => approach.Ending is null)];
        Approach[][] choices = [[.. ongoing.Where(Knows)], ongoing, [.. all.Where(Knows)], [.. all]];
        Approach[] narrowest = choices.First(choice => choice.Length > 0);
        return narrowest.Length == 1 ? narrowest[0] : Choose(workspace, narrowest);

        bool Knows(Approach approach) => people.Count > 0 && people.All(typed => new PersonFinder(approach.People).Meant(typed, byBeginnings: true).Count > 0);
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

        throw new FormatException(workspace.Say(
            $"--approach: no approach is to '{asked}'; there is {Listed(all)}.",
            $"--approach : aucune démarche ne vise « {asked} » ; il y a {Listed(all)}."));
    }

    private static Approach Choose(Workspace workspace, Approach[] among) => workspace.Choose(
        workspace.Say("Which approach?", "Quelle démarche ?"), among, Label) ?? throw new FormatException(workspace.Say(
            $"Several approaches may be meant: {Listed(among)}; say which with --approach.",
            $"Plusieurs démarches sont possibles : {Listed(among)} ; dites laquelle avec --approach."));

    private static string Label(Approach approach) => $"{approach.Target.Company} ({approach.Id})";

    private static string Listed(IEnumerable<Approach> approaches) => string.Join(", ", approaches.Select(Label));
}
