using System.Globalization;
using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What names that no tie foretells are worth: one more tie, from each of the best-placed people who can be asked now or contacted
/// now, to the goal.</summary>
internal sealed class PlanLeads(ApproachFacts facts, NextSteps next, PlanTies ties, PlannerOptions options)
{
    private readonly Dictionary<bool, StepChances> known = [];
    private readonly Dictionary<string, ContactId> given = new(StringComparer.Ordinal);

    /// <summary>The ties to people nobody has named yet, and those to the people who would name them; by what they are worth, at most so
    /// many people.</summary>
    internal IReadOnlyList<PlanTie> All()
    {
        if (options.NamesFromOneTalk == 0 || options.MostLeads == 0)
        {
            return [];
        }

        (PlanTie[] Ties, double Worth)[] leads =
        [
            .. Candidates()
                .Where(one => one.Ties.Length > 0)
                .OrderByDescending(one => one.Worth)
                .ThenBy(one => one.Who)
                .Take(options.MostLeads)
                .Select(one => (one.Ties, one.Worth)),
        ];
        return [.. leads.SelectMany(one => one.Ties)];
    }

    private IEnumerable<(ContactId Who, PlanTie[] Ties, double Worth)> Candidates()
    {
        foreach (ContactId who in facts.Reached.Where(next.MayBeAskedNames))
        {
            Move.Ask ask = new(facts.State.Contact(who), new Request.Names(facts.Purpose), null);
            PlanTie lead = Lead(who, new NextStep(ask, OddsStep.Names, true, null));
            yield return (who, [lead], lead.Steps.Whole.Value);
        }

        foreach (IGrouping<ContactId, Move.Contact> contact in facts.Allowed
            .OfType<Move.Contact>()
            .GroupBy(move => move.Attempt.To.Id)
            .Where(same => !facts.Reached.Contains(same.Key) && same.Key != facts.State.Boss))
        {
            PlanTie lead = Lead(contact.Key, null);
            PlanTie[] towards =
            [
                .. contact
                    .Select(move => ties.TieOf(move.Attempt.Citing?.Relay.Id ?? facts.Seeker, contact.Key))
                    .OfType<PlanTie>()
                    .DistinctBy(tie => tie.From)
            ];
            yield return (contact.Key, towards.Length == 0 ? [] : [.. towards, lead],
                towards.Length == 0 ? 0 : towards.Max(tie => tie.Steps.Whole.Value) * lead.Steps.Whole.Value);
        }
    }

    /// <summary>One tie for all the names of a talk: that at least one of them leads to the goal.</summary>
    private PlanTie Lead(ContactId who, NextStep? step)
    {
        bool isNear = facts.IsWellPlaced(who);
        if (!known.TryGetValue(isNear, out StepChances? chances))
        {
            known[isNear] = chances = Chances(isNear);
        }

        return new PlanTie(who, Unforeseen(who), 2 * Tie.DefaultMinutes, chances, step, IsLead: true);
    }

    private StepChances Chances(bool isNear)
    {
        StepChances steps = ties.Odds.StepsOf(
            new Tie(new ContactId("somebody"), new ContactId("somebody else"), options.UnforeseenWarmth) { Kind = TieKind.Known });
        int stepsLeft = facts.State.Boss is null ? 1 : 2;
        double one = Math.Pow(steps.Whole.Value, isNear ? stepsLeft : stepsLeft + 1);
        double atLeastOne = 1 - Math.Pow(1 - one, options.NamesFromOneTalk);
        double names = 1 - Math.Pow(1 - steps.Names.Value, options.NamesFromOneTalk);
        return new StepChances(new Chance(names), Chance.Certain, StepChances.Product(Math.Min(1, atLeastOne / names)));
    }

    /// <summary>An id that nobody in the record has.</summary>
    private ContactId Unforeseen(ContactId who)
    {
        for (int number = 0; ; number++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"unforeseen {number}");
            if (given.TryAdd(name, who) || given[name] == who)
            {
                return new ContactId(name);
            }
        }
    }
}
