namespace NetworkApproach.Tests.Approaches;

/// <summary>Histories with one key must have the same continuations, or searching only one of them misses what the other would
/// show.</summary>
public sealed class HistoryKeyTests
{
    private const int MostPairs = 2;
    private const int Steps = 2;

    public static TheoryData<string> Worlds => [.. SmallWorlds.All.Select(world => world.Name)];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Of_two_histories_with_one_key_everything_that_may_follow_is_judged_alike(string name)
    {
        SmallWorld world = SmallWorlds.All.Single(world => world.Name == name);
        int pairs = 0;
        foreach ((SmallState one, SmallState other) in Pairs(world).Take(MostPairs))
        {
            pairs++;
            string[] differing = [.. Continuations(one).Except(Continuations(other)), .. Continuations(other).Except(Continuations(one))];
            Assert.True(
                differing.Length == 0,
                $"{SmallStory.Of(one.History)}\n\n{SmallStory.Of(other.History)}\n\n{string.Join('\n', differing.Take(2))}");
        }

        Assert.Equal(MostPairs, pairs);
    }

    /// <summary>Histories drawn at random from a world that differ, often by the order of recording alone, and have one key.</summary>
    private static IEnumerable<(SmallState One, SmallState Other)> Pairs(SmallWorld world)
    {
        const int draws = 4_000;
        Random random = new(1);
        Dictionary<UInt128, SmallState> met = [];
        HashSet<UInt128> paired = [];
        for (int draw = 0; draw < draws; draw++)
        {
            SmallBeginning beginning = world.Beginnings[draw % world.Beginnings.Length];
            SmallState state = Draw(world, beginning, random);
            UInt128 key = HistoryKey.Of(world, state.History);
            SmallState turned = Turned(state);
            if (HistoryKey.Of(world, turned.History) == key && paired.Add(key))
            {
                yield return (turned, state);
            }

            if (!met.TryAdd(key, state) && !state.History.SequenceEqual(met[key].History) && paired.Add(key))
            {
                yield return (met[key], state);
            }
        }
    }

    /// <summary>The same with the last two steps recorded the other way round.</summary>
    private static SmallState Turned(SmallState state)
    {
        ApproachEvent[] turned = [.. state.History.SkipLast(2), state.History[^1], state.History[^2]];
        return new SmallState(state.World, state.Beginning, turned, state.Steps, Approach.Fold(turned));
    }

    private static SmallState Draw(SmallWorld world, SmallBeginning beginning, Random random)
    {
        SmallState state = SmallState.First(world, beginning);
        for (int step = 0; step < Steps; step++)
        {
            ApproachEvent[] next = [.. SmallMenu.Of(state, state.NextAct, world.Instants[random.Next(world.Instants.Length)])];
            ApproachEvent e = next[random.Next(next.Length)];
            state = state.After(e, state.Approach.Evolve(e));
        }

        return state;
    }

    /// <summary>What follows: of each event its kind, how all four judge it, and the key of the state after it.</summary>
    private static IEnumerable<string> Continuations(SmallState state)
    {
        FourJudges judges = new(state);
        HashSet<string> continuations = [];
        foreach (ApproachEvent e in SmallSearch.Next(state, withChanges: false))
        {
            Judged judged = judges.Judge(e);
            string refusals = string.Join(',', judged.Refusals.Select(refusal => refusal.GetType().Name));
            string broken = string.Join(',', judged.Reading.Breaches.Where(one => one.Act == e.Id).Select(one => $"{one.Rule} {one.Kind}"));
            continuations.Add($"{e.GetType().Name} {e.At:u}: {refusals}; {broken}; {StateKey.Text(state.World, judged.After.State)}");
        }

        return continuations.Order(StringComparer.Ordinal);
    }
}
