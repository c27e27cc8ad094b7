namespace NetworkApproach.Tests.Planning;

/// <summary>A plan by looking at every way things can turn out, and every order of tries: slow, plain, and written from the words of the
/// model alone.</summary>
internal sealed class EveryWorld
{
    private readonly ContactId[] sources;
    private readonly ContactId[] targets;
    private readonly Tie[] ties;
    private readonly double[] chances;
    private readonly (ContactId Who, double Chance)[] willing;
    private readonly long mostSteps;
    private readonly Dictionary<string, double> least = [];

    internal EveryWorld(IEnumerable<Tie> given, PlanQuery query)
    {
        sources = [.. query.From.Except(query.Avoid)];
        targets = [.. query.Targets.Except(query.Avoid)];
        mostSteps = query.MaxRelays + 1L;
        ties =
        [
            .. given.Where(tie => tie.From != tie.To)
                .GroupBy(tie => (tie.From, tie.To))
                .Select(same => same.OrderByDescending(tie => tie.StatedChance!.Value).ThenBy(tie => tie.Minutes).First())
                .Where(tie => !query.Refused.Contains((tie.From, tie.To))
                    && !query.Avoid.Contains(tie.From)
                    && !query.Avoid.Contains(tie.To))
                .Where(tie => !sources.Contains(tie.To) && !targets.Contains(tie.From))
                .Where(tie => !query.Capped.Contains(tie.From) || sources.Contains(tie.From))
                .OrderBy(tie => tie.From).ThenBy(tie => tie.To),
        ];
        chances = [.. ties.Select(tie => query.Granted.Contains((tie.From, tie.To)) ? 1 : tie.StatedChance!.Value.Value)];
        willing =
        [
            .. query.Willing
                .Where(one => one.Value < Chance.Certain && ties.Any(tie => tie.To == one.Key))
                .Select(one => (one.Key, one.Value.Value))
        ];
        IsDone = sources.Intersect(targets).Any();
    }

    internal int Ties => ties.Length;

    internal bool IsDone { get; }

    internal IEnumerable<(ContactId From, ContactId To)> Pairs => ties.Select(tie => (tie.From, tie.To));

    /// <summary>The chance overall, and for each tie the chance that it and its person say yes, the chance then, and after a no; over all
    /// outcomes of all ties and people.</summary>
    internal (double Chance, (double Yes, double AfterYes, double AfterNo)[] Tries) Chances()
    {
        double chance = 0;
        double[] yes = new double[ties.Length];
        double[] both = new double[ties.Length];
        for (int world = 0; world < 1 << (ties.Length + willing.Length); world++)
        {
            double weight = 1;
            for (int tie = 0; tie < ties.Length; tie++)
            {
                weight *= Bit(world, tie) ? chances[tie] : 1 - chances[tie];
            }

            for (int one = 0; one < willing.Length; one++)
            {
                weight *= Bit(world, ties.Length + one) ? willing[one].Chance : 1 - willing[one].Chance;
            }

            if (weight == 0)
            {
                continue;
            }

            bool succeeds = Succeeds(
                tie => Bit(world, tie),
                who => !Array.Exists(willing, one => one.Who == who)
                    || Bit(world, ties.Length + Array.FindIndex(willing, one => one.Who == who)));
            chance += succeeds ? weight : 0;
            for (int tie = 0; tie < ties.Length; tie++)
            {
                int person = Array.FindIndex(willing, one => one.Who == ties[tie].To);
                bool isYes = Bit(world, tie) && (person < 0 || Bit(world, ties.Length + person));
                yes[tie] += isYes ? weight : 0;
                both[tie] += isYes && succeeds ? weight : 0;
            }
        }

        return (chance,
            [.. ties.Select((_,
                tie) => (yes[tie], both[tie] / yes[tie], yes[tie] > 1 - 1e-12 ? Without(tie) : (chance - both[tie]) / (1 - yes[tie])))]);
    }

    /// <summary>Whether a chain to a target within the limit is possible that uses a tie from somebody reached at first and comes back to
    /// nobody on it.</summary>
    internal bool CouldHelp(int tie) => sources.Contains(ties[tie].From) && Leads(ties[tie].To, [.. sources, ties[tie].To], 1);

    /// <summary>The fewest minutes that any way of choosing tries by what is known takes, and if one tie is tried first.</summary>
    internal double Minutes(int? first = null)
    {
        char[] start = [.. Enumerable.Repeat('?', ties.Length), .. Enumerable.Repeat('?', willing.Length)];
        return first is { } tie ? Trying(start, tie) : Least(start);
    }

    private static bool Bit(int bits, int place) => (bits & (1 << place)) != 0;

    private double Without(int without)
    {
        double chance = 0;
        for (int world = 0; world < 1 << (ties.Length + willing.Length); world++)
        {
            double weight = Bit(world, without) ? 0 : 1;
            for (int tie = 0; tie < ties.Length; tie++)
            {
                weight *= tie == without ? 1 : Bit(world, tie) ? chances[tie] : 1 - chances[tie];
            }

            for (int one = 0; one < willing.Length; one++)
            {
                weight *= Bit(world, ties.Length + one) ? willing[one].Chance : 1 - willing[one].Chance;
            }

            chance += weight > 0
                && Succeeds(
                    tie => Bit(world, tie),
                    who => !Array.Exists(willing, one => one.Who == who)
                        || Bit(world, ties.Length + Array.FindIndex(willing, one => one.Who == who))) ? weight : 0;
        }

        return chance;
    }

    private bool Leads(ContactId at, HashSet<ContactId> met, long steps) => steps <= mostSteps && (targets.Contains(at)
        || ties.Any(tie => tie.From == at && !met.Contains(tie.To) && Leads(tie.To, [.. met, tie.To], steps + 1)));

    private bool Succeeds(Func<int, bool> works, Func<ContactId, bool> agrees) =>
        Places(works, agrees) is var places && targets.Any(target => places.TryGetValue(target, out int place) && place <= mostSteps);

    // Everybody's place on their shortest chain of ties that work.
    private Dictionary<ContactId, int> Places(Func<int, bool> works, Func<ContactId, bool> agrees)
    {
        Dictionary<ContactId, int> places = sources.ToDictionary(source => source, _ => 0);
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int tie = 0; tie < ties.Length; tie++)
            {
                if (works(tie)
                    && places.TryGetValue(ties[tie].From, out int place)
                    && agrees(ties[tie].To)
                    && place + 1 < places.GetValueOrDefault(ties[tie].To, int.MaxValue))
                {
                    places[ties[tie].To] = place + 1;
                    changed = true;
                }
            }
        }

        return places;
    }

    private double Least(char[] known)
    {
        bool isOver = Succeeds(tie => known[tie] == 'y', _ => true)
            || !Succeeds(tie => known[tie] != 'n', who => Willing(known, who) != 'n');
        if (isOver)
        {
            return 0;
        }

        string key = new(known);
        if (!least.TryGetValue(key, out double minutes))
        {
            Dictionary<ContactId, int> places = Places(tie => known[tie] == 'y', _ => true);
            minutes = Enumerable
                .Range(0, ties.Length)
                .Where(tie => known[tie] == '?' && CanBeTried(known, places, tie))
                .Min(tie => Trying(known, tie));
            least.Add(key, minutes);
        }

        return minutes;
    }

    private bool CanBeTried(char[] known, Dictionary<ContactId, int> places, int tie) =>
        places.TryGetValue(ties[tie].From, out int place)
        && Willing(known, ties[tie].To) != 'n'
        && place + 1 < places.GetValueOrDefault(ties[tie].To, int.MaxValue)
        && (mostSteps <= ties.Length || !places.ContainsKey(ties[tie].To))
        && place + 1 + StepsOn(known, ties[tie].To) <= mostSteps;

    // A try that no chain within the limit can follow from where its relay stands could not help.
    private long StepsOn(char[] known, ContactId from)
    {
        HashSet<ContactId> met = [from];
        for (int steps = 0; steps <= ties.Length; steps++)
        {
            if (targets.Any(met.Contains))
            {
                return steps;
            }

            met.UnionWith(
                Enumerable
                    .Range(0, ties.Length)
                    .Where(tie => known[tie] != 'n' && met.Contains(ties[tie].From) && Willing(known, ties[tie].To) != 'n')
                    .Select(tie => ties[tie].To)
                    .ToArray());
        }

        return int.MaxValue;
    }

    private double Trying(char[] known, int tie)
    {
        int person = Array.FindIndex(willing, one => one.Who == ties[tie].To);
        bool mayDecline = person >= 0 && known[ties.Length + person] == '?';
        double agrees = mayDecline ? willing[person].Chance : 1;
        double minutes = ties[tie].Minutes + (chances[tie] * agrees * Least(With(known, tie, 'y', mayDecline ? person : -1, 'y')));
        minutes += chances[tie] < 1 ? (1 - chances[tie]) * Least(With(known, tie, 'n', -1, '?')) : 0;
        return minutes + (agrees < 1 ? chances[tie] * (1 - agrees) * Least(With(known, tie, 'n', person, 'n')) : 0);
    }

    private char[] With(char[] known, int tie, char answer, int person, char agreement)
    {
        char[] after = [.. known];
        after[tie] = answer;
        if (person >= 0)
        {
            after[ties.Length + person] = agreement;
        }

        return after;
    }

    private char Willing(char[] known, ContactId who) =>
        Array.FindIndex(willing, one => one.Who == who) is >= 0 and int person ? known[ties.Length + person] : 'y';
}
