using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Planning;

/// <summary>The chance overall of an approach, drawn out by brute force over every answer of every tie and person.</summary>
[EachProperty(1_000)]
public class PlanChanceTests
{
    private static readonly string[] People = ["me", "ann", "cyd", "dan", "eve", "helen"];
    private static readonly string[] Reached = ["me", "cyd"];

    [Property]
    public void The_chance_over_known_ties_is_that_of_brute_force(DoNotSize<int> seed)
    {
        Random dice = new(seed.Item);
        Dictionary<(string From, string To), double> ties = [];
        while (ties.Count < 8)
        {
            (string from, string to) = (People[dice.Next(People.Length)], People[dice.Next(People.Length)]);
            if (from != to && to != "me" && (from != "me" || to is "ann" or "cyd"))
            {
                ties[(from, to)] = 0.1 + (0.9 * dice.NextDouble());
            }
        }

        Approach approach = After(
            [Open, Known("k", 0, "ann"), Known("c", 0, "cyd"), Talked("t", 0, "cyd"), Fact("f", 0, "t"), Judged("i", 0, Interest.Confirmed),
                Boss("b", 0, "helen")]);
        ContactNetwork network = ContactNetwork.Of(
            [], ties.Select(tie => new Tie(Who(tie.Key.From), Who(tie.Key.To), new Warmth(3)) { StatedChance = new Chance(tie.Value) }));
        ApproachPlan plan = Planner.Plan(
            approach, network, At(0), PlannerOptions.Default with { NamesFromOneTalk = 0, MostTies = 64, MaxRelays = 9 });

        // The seeker's own tie to Ann is that of the recorded acquaintance where the stated one is less likely: the better of two ties
        // stays.
        double acquainted = Odds.Default.AsOf(Day(0)).Of(approach.LearntTies().Single(tie => tie.To == Who("ann"))).Value;
        ties[("me", "ann")] = Math.Max(ties.GetValueOrDefault(("me", "ann")), acquainted);
        Vacuous.If(!plan.IsComplete);
        Assert.Equal(BruteForce(ties), plan.Chance.Value, 1e-9);
    }

    private static double BruteForce(Dictionary<(string From, string To), double> all)
    {
        HashSet<(string, string)> onChains = [];
        foreach (string start in Reached)
        {
            Walk([start]);
        }

        (string From, string To, double Relay, double Talk)[] ties =
        [
            .. all
                .Where(tie => onChains.Contains(tie.Key))
                .Select(tie => (tie.Key.From, tie.Key.To, tie.Key.From == "me" ? 1 : Math.Sqrt(tie.Value), Math.Sqrt(tie.Value))),
        ];
        string[] people = [.. ties.Select(tie => tie.To).Distinct()];
        Dictionary<string, double> willing = people.ToDictionary(who => who, who => ties.Where(tie => tie.To == who).Max(tie => tie.Talk));
        double chance = 0;
        for (int draw = 0; draw < 1 << (ties.Length + people.Length); draw++)
        {
            double likely = 1;
            HashSet<string> agree = [];
            for (int at = 0; at < people.Length; at++)
            {
                bool yes = (draw >> at & 1) == 1;
                likely *= yes ? willing[people[at]] : 1 - willing[people[at]];
                if (yes)
                {
                    agree.Add(people[at]);
                }
            }

            List<(string From, string To)> work = [];
            for (int at = 0; at < ties.Length; at++)
            {
                bool yes = (draw >> (at + people.Length) & 1) == 1;
                double tie = ties[at].Relay * ties[at].Talk / willing[ties[at].To];
                likely *= yes ? tie : 1 - tie;
                if (yes && agree.Contains(ties[at].To))
                {
                    work.Add((ties[at].From, ties[at].To));
                }
            }

            chance += likely > 0 && Reaches(work) ? likely : 0;
        }

        return chance;

        void Walk(List<string> path)
        {
            if (path[^1] == "helen")
            {
                for (int at = 1; at < path.Count; at++)
                {
                    onChains.Add((path[at - 1], path[at]));
                }

                return;
            }

            foreach ((string from,
                string to) in all.Keys.Where(tie => tie.From == path[^1] && !path.Contains(tie.To) && !Reached.Contains(tie.To)))
            {
                Walk([.. path, to]);
            }
        }
    }

    private static bool Reaches(List<(string From, string To)> ties)
    {
        HashSet<string> met = [.. Reached];
        while (ties.RemoveAll(tie => met.Contains(tie.From) && met.Add(tie.To) is var _) > 0)
        {
        }

        return met.Contains("helen");
    }
}
