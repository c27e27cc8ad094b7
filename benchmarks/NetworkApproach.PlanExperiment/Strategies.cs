namespace NetworkApproach.PlanExperiment;

/// <summary>How seekers choose whom to try next; each gives the ties to try before looking again, and none where no try could
/// help.</summary>
internal static class Strategies
{
    private const int MostTies = 12;
    private const int MostChains = 24;

    internal static IReadOnlyList<(string Name, Func<Seeking, Func<IReadOnlyList<Tie>>> Of)> All { get; } =
    [
        ("our plan", seeking => () => OurPlan(seeking)),
        ("(a) likeliest path, replanned", seeking => () => Chains(seeking, 1) is [var path, ..] ? [path.Steps[0].Tie] : []),
        ("(b) warmest acquaintance first", WarmestFirst),
        ("(c) random", AtRandom),
        ("(d) asking everybody", Everybody),
    ];

    /// <summary>As the planner does: the likeliest chains from everybody reached, up to so many ties, over these the best order; nobody is
    /// asked twice running where somebody else waits, and every time that a relay was asked before costs goodwill.</summary>
    private static Tie[] OurPlan(Seeking seeking)
    {
        Dictionary<(ContactId, ContactId), Tie> ties = [];
        foreach (WarmPath chain in Chains(seeking, MostChains))
        {
            Tie[] missing = [.. chain.Steps.Select(step => step.Tie).Where(tie => !ties.ContainsKey((tie.From, tie.To)))];
            if (ties.Count == 0 || ties.Count + missing.Length <= MostTies)
            {
                Array.ForEach(missing, tie => ties[(tie.From, tie.To)] = tie);
            }
        }

        if (ties.Count == 0)
        {
            return [];
        }

        ContactNetwork near = ContactNetwork.Of([], ties.Values);
        IntroductionPlan plan = near.PlanIntroductions(
            PlanQuery.To(seeking.Boss, seeking.Reached.Where(who => near.Find(who) is not null)));
        PlannedTry[] others = [.. plan.Tries.Where(one => Asked(one) != seeking.AskedLast)];
        PlannedTry best = (others.Length > 0 ? others : [.. plan.Tries])
            .OrderBy(one => one.Minutes + (PlannerOptions.Default.GoodwillMinutes * AsksOf(one)))
            .First();
        return [ties[(best.From.Id, best.To.Id)]];

        // The relay, or whoever the seeker turns to on their own.
        ContactId Asked(PlannedTry one) => one.From.Id == seeking.Reached[0] ? one.To.Id : one.From.Id;

        int AsksOf(PlannedTry one) => one.From.Id == seeking.Reached[0] ? 0 : seeking.AsksOf(one.From.Id);
    }

    private static Func<IReadOnlyList<Tie>> WarmestFirst(Seeking seeking)
    {
        PriorityQueue<Tie, (bool IsFar, double Cold, ContactId From, ContactId To)> open = new();
        int seen = 0;
        return () =>
        {
            foreach ((Tie tie, bool isFar) in New(seeking, ref seen))
            {
                open.Enqueue(tie, (isFar, -tie.StatedChance!.Value.Value, tie.From, tie.To));
            }

            while (open.TryDequeue(out Tie? warmest, out _))
            {
                if (seeking.IsOpen(warmest))
                {
                    return [warmest];
                }
            }

            return [];
        };
    }

    private static Func<IReadOnlyList<Tie>> AtRandom(Seeking seeking)
    {
        (List<Tie> near, List<Tie> far) = ([], []);
        Random random = new(seeking.Number);
        int seen = 0;
        return () =>
        {
            foreach ((Tie tie, bool isFar) in New(seeking, ref seen))
            {
                (isFar ? far : near).Add(tie);
            }

            while ((near.Count > 0 ? near : far) is { Count: > 0 } open)
            {
                int place = random.Next(open.Count);
                Tie tie = open[place];
                open[place] = open[^1];
                open.RemoveAt(open.Count - 1);
                if (seeking.IsOpen(tie))
                {
                    return [tie];
                }
            }

            return [];
        };
    }

    /// <summary>All at once, each by whoever could introduce them best; those farther away once nobody nearer is left.</summary>
    private static Func<IReadOnlyList<Tie>> Everybody(Seeking seeking)
    {
        return () => Open(isFar: false) is { Length: > 0 } near ? near : Open(isFar: true);

        Tie[] Open(bool isFar) =>
        [
            .. seeking.Reached.SelectMany(who => seeking.TiesOf(who, isFar)).Where(seeking.IsOpen)
                .OrderByDescending(tie => tie.StatedChance).ThenBy(tie => tie.From).ThenBy(tie => tie.To).DistinctBy(tie => tie.To),
        ];
    }

    private static (Tie Tie, bool IsFar)[] New(Seeking seeking, ref int seen)
    {
        ContactId[] people = [.. seeking.Reached.Skip(seen)];
        seen = seeking.Reached.Count;
        return
        [
            .. people.SelectMany(who => seeking.TiesOf(who, isFar: false)).Select(tie => (tie, false)),
            .. people.SelectMany(who => seeking.TiesOf(who, isFar: true)).Select(tie => (tie, true))
        ];
    }

    /// <summary>Within three relays; where none is left so near, of any length.</summary>
    private static WarmPaths Chains(Seeking seeking, int count)
    {
        WarmPathQuery query = WarmPathQuery.To(seeking.Boss, seeking.Reached) with
        {
            Count = count,
            MaxRelays = Ground.MaxRelays,
            Refused = [.. seeking.Failed]
        };
        WarmPaths near = seeking.Ground.Network.FindWarmPaths(query);
        return near.Count > 0 ? near : seeking.Ground.Network.FindWarmPaths(query with { MaxRelays = WarmPathQuery.AnyNumberOfRelays });
    }
}
