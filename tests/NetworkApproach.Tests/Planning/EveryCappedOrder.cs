namespace NetworkApproach.Tests.Planning;

/// <summary>The greatest chance, then the fewest minutes, of all orders of tries under caps and with what expires, by trying each: plain,
/// and written from the words of the query alone.</summary>
internal sealed class EveryCappedOrder(IReadOnlyList<Tie> ties, PlanQuery query)
{
    private readonly Dictionary<string, (double Chance, double Minutes)> best = [];

    /// <summary>Of the best order.</summary>
    internal (double Chance, double Minutes) Best() => Best(new string('?', ties.Count));

    /// <summary>If one tie is tried first, and then the best order followed: the chance after a yes, after a no, and the minutes.</summary>
    internal (double AfterYes, double AfterNo, double Minutes) First(int tie)
    {
        string start = new('?', ties.Count);
        (double p, double a) = (ties[tie].StatedChance!.Value.Value, Agrees(tie));
        ((double Chance, double Minutes) yes, (double Chance, double Minutes) no, (double Chance, double Minutes) declined) =
            (Best(With(start, tie, 'y')), Best(With(start, tie, 'n')), Best(With(start, tie, 'd')));
        double afterNo = p * a == 1 ? no.Chance : (((1 - p) * no.Chance) + (p * (1 - a) * declined.Chance)) / (1 - (p * a));
        return (yes.Chance, afterNo, ties[tie].Minutes + (p * a * yes.Minutes) + ((1 - p) * no.Minutes) + (p * (1 - a) * declined.Minutes));
    }

    private static string With(string answers, int tie, char answer) => answers[..tie] + answer + answers[(tie + 1)..];

    private (double Chance, double Minutes) Best(string answers)
    {
        if (best.TryGetValue(answers, out (double Chance, double Minutes) found))
        {
            return found;
        }

        HashSet<ContactId> reached = [.. query.From];
        while (ties.Where((tie, place) => answers[place] == 'y' && reached.Contains(tie.From) && reached.Add(tie.To)).Any())
        {
        }

        if (query.Targets.Any(reached.Contains))
        {
            return best[answers] = (1, 0);
        }

        (double Chance, double Minutes) result = (0, 0);
        foreach (int tie in Enumerable.Range(0, ties.Count).Where(tie => CanTry(answers, reached, tie)))
        {
            (double p, double a) = (ties[tie].StatedChance!.Value.Value, Agrees(tie));
            (double Weight, (double Chance, double Minutes) Outlook)[] outcomes =
                [
                    (p * a, Best(With(answers, tie, 'y'))),
                    (1 - p, Best(With(answers, tie, 'n'))),
                    (p * (1 - a), Best(With(answers, tie, 'd')))
                ];
            double chance = outcomes.Sum(one => one.Weight * one.Outlook.Chance);
            double minutes = ties[tie].Minutes + outcomes.Sum(one => one.Weight * one.Outlook.Minutes);
            bool isBetter = chance > result.Chance + 1e-12 || (chance > result.Chance - 1e-12 && minutes < result.Minutes);
            result = isBetter ? (chance, minutes) : result;
        }

        return best[answers] = result;
    }

    private bool CanTry(string answers, HashSet<ContactId> reached, int tie)
    {
        int[] tried = [.. Enumerable.Range(0, ties.Count).Where(other => answers[other] != '?').Append(tie)];
        return answers[tie] == '?' && reached.Contains(ties[tie].From) && !reached.Contains(ties[tie].To)
            && !Enumerable.Range(0, ties.Count).Any(other => answers[other] == 'd' && ties[other].To == ties[tie].To)
            && tried.Sum(other => ties[other].Minutes) <= (query.MostMinutes ?? int.MaxValue)
            && tried.Where(other => ties[other].To == ties[tie].To).Sum(other => ties[other].Minutes) <= MostWith(ties[tie].To)
            && Today(answers) + DaysOf(tie).UntilYes <= (query.MostDays ?? int.MaxValue)
            && (!query.OpenFor.TryGetValue((ties[tie].From, ties[tie].To), out int last) || Today(answers) <= last);
    }

    private int MostWith(ContactId who) =>
        query.MostMinutesWith.TryGetValue(who, out int most) ? most : query.MostMinutesEach ?? int.MaxValue;

    private TryDays DaysOf(int tie) => query.DaysOver.TryGetValue((ties[tie].From, ties[tie].To), out TryDays? days) ? days : query.Days;

    // Tries come one after another: each yes and each no has taken its days.
    private int Today(string answers) => Enumerable.Range(0, ties.Count).Sum(tie => answers[tie] switch
    {
        '?' => 0,
        'y' => DaysOf(tie).UntilYes,
        _ => DaysOf(tie).UntilNo,
    });

    private double Agrees(int tie) => query.WillingThrough.TryGetValue((ties[tie].From, ties[tie].To), out Chance through) ? through.Value
        : query.Willing.TryGetValue(ties[tie].To, out Chance willing) ? willing.Value : 1;
}
