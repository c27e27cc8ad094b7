using System.Globalization;
using NetworkApproach.Tests;

namespace NetworkApproach.PlanQuality;

/// <summary>How far are chances and minutes from those of every way things can turn out and every order of tries? Random networks of up to
/// 10 ties.</summary>
internal static class Exactness
{
    internal static void Print(TextWriter output, int networks)
    {
        foreach ((string name, bool unreliable,
            bool limited) in ((string, bool, bool)[])[("ties that fail", false, false), ("people who may decline too", true, false),
                ("within a relay limit", false, true), ("both", true, true)])
        {
            (double chance, double answers, double minutes, double first, int made, int tries) = (0, 0, 0, 0, 0, 0);
            for (int seed = 0; made < networks; seed++)
            {
                Random random = new(seed);
                int people = random.Next(3, 8);
                Tie[] ties = DrawnNetwork.Ties(random, people, random.Next(1, 11));
                PlanQuery query = PlanQuery.To(DrawnNetwork.Person(people - 1), DrawnNetwork.Seeker) with
                {
                    MaxRelays = limited ? random.Next(0, 4) : PlanQuery.AnyNumberOfRelays,
                    Willing = unreliable ? DrawnNetwork.Willing(random, people).Take(3).ToDictionary() : [],
                };
                IntroductionPlan plan = DrawnNetwork.Of(ties, people).PlanIntroductions(query);
                if (plan.Tries.Count == 0)
                {
                    continue;
                }

                made++;
                EveryWorld worlds = new(ties, query);
                (double expected, (double Yes, double AfterYes, double AfterNo)[] after) = worlds.Chances();
                (ContactId, ContactId)[] pairs = [.. worlds.Pairs];
                chance = Math.Max(chance, Math.Abs(expected - plan.Chance.Value));
                minutes = Math.Max(minutes, Math.Abs(worlds.Minutes() - plan.Minutes.Value));
                foreach (PlannedTry one in plan.Tries)
                {
                    tries++;
                    int tie = Array.IndexOf(pairs, (one.From.Id, one.To.Id));
                    answers = Math.Max(
                        answers, Math.Max(Math.Abs(after[tie].AfterYes - one.AfterYes), Math.Abs(after[tie].AfterNo - one.AfterNo)));
                    first = Math.Max(first, Math.Abs(worlds.Minutes(tie) - one.Minutes));
                }
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {made} networks, {tries} tries; greatest error: chance {chance:0.0e+0}, after an answer {answers:0.0e+0}, "
                    + $"minutes {minutes:0.0e+0}, if tried first {first:0.0e+0}"));
            output.Flush();
        }
    }
}
