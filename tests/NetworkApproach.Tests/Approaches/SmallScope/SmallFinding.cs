namespace NetworkApproach.Tests.Approaches;

/// <summary>The shortest history that shows a broken judge: its last event is judged otherwise than the oracle judges it.</summary>
/// <param name="Fault">What is broken.</param>
/// <param name="History">The history.</param>
/// <param name="Rules">The rules that forbid the last event; none where the broken judge forbids it and no rule does.</param>
internal sealed record SmallFinding(SmallFault Fault, IReadOnlyList<ApproachEvent> History, IReadOnlyList<Rule> Rules)
{
    /// <summary>Searches the worlds from the shortest beginning on, one step more each time; null where that shows nothing.</summary>
    internal static SmallFinding? Of(SmallFault fault, IEnumerable<SmallWorld> worlds, int depth)
    {
        (SmallWorld World, SmallBeginning Beginning)[] from =
        [
            .. worlds.SelectMany(world => world.Beginnings, (world, beginning) => (world, beginning))
                .OrderBy(one => one.beginning.History.Length),
        ];
        for (int steps = 1; steps <= depth; steps++)
        {
            foreach ((SmallWorld world, SmallBeginning beginning) in from)
            {
                if (Search(fault, world, beginning, steps) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    internal static bool IsForbidden(RuleBook rules, ApproachEvent e) => Forbidding(rules, e).Count > 0;

    /// <summary>Why an event would be a breach, why its command is refused, and, of a contact, why that of another approach is.</summary>
    internal static IEnumerable<Refusal> Refusals(SmallState state, ApproachEvent e)
    {
        bool isJudged = SmallState.IsNew(state.History, e);
        ApproachId?[] origins = e is ApproachEvent.Attempted ? [null, new ApproachId("other")] : [null];
        IEnumerable<Refusal?> refusals =
        [
            isJudged ? Judge.Of(state.Approach.State, e) : null,
            .. origins.Select(origin => SmallCommands.For(state.Approach, e, origin))
                .OfType<ApproachCommand>()
                .Select(command => (state.Approach.Decide(command) as Decision.Refused)?.Because),
        ];
        return refusals.OfType<Refusal>();
    }

    private static IReadOnlyList<Rule> Forbidding(RuleBook rules, ApproachEvent e) =>
        [.. rules.Breaches(e).Where(one => one.Kind != BreachKind.Confessed).Select(one => one.Rule)];

    /// <summary>Exactly so many steps after a beginning; strikings-out and acts again only as the last.</summary>
    private static SmallFinding? Search(SmallFault fault, SmallWorld world, SmallBeginning beginning, int steps)
    {
        List<SmallState> level = [State(world, beginning.History)];
        HashSet<(UInt128, UInt128)> met = [];
        for (int step = 1; step <= steps; step++)
        {
            List<SmallState> next = [];
            foreach (SmallState state in level)
            {
                RuleBook rules = new(state.Facts, null);
                Lazy<ApproachState> broken = new(() => fault.Fold(state.History));
                foreach (ApproachEvent e in SmallSearch.Next(state, withChanges: step == steps && fault.PassesOver is not null))
                {
                    if (step == steps)
                    {
                        if (fault.IsShownBy(state, broken, rules, e))
                        {
                            return Shortest(fault, world, [.. state.History, e]);
                        }

                        continue;
                    }

                    Approach after = state.Approach.Evolve(e);
                    if (!IsForbidden(rules, e) && met.Add(Keys(fault, world, state, e, after)))
                    {
                        next.Add(State(world, [.. state.History, e]));
                    }
                }
            }

            level = next;
        }

        return null;
    }

    /// <summary>What the two judges each can still read.</summary>
    private static (UInt128 Right, UInt128 Broken) Keys(
        SmallFault fault, SmallWorld world, SmallState state, ApproachEvent e, Approach after) =>
        (StateKey.Of(world, after.State), fault.PassesOver is null ? StateKey.Of(world, fault.Fold([.. state.History, e])) : default);

    private static SmallState State(SmallWorld world, IReadOnlyList<ApproachEvent> history) =>
        new(world, string.Empty, history, history.Count, Approach.Fold(history));

    /// <summary>Leaves out of a history whatever need not be told.</summary>
    private static SmallFinding Shortest(SmallFault fault, SmallWorld world, IReadOnlyList<ApproachEvent> history)
    {
        for (int place = history.Count - 2; place >= 0; place--)
        {
            ApproachEvent[] less = [.. history.Where((_, at) => at != place)];
            SmallState before = State(world, less[..^1]);
            if (before.Broken.All(one => one.Kind == BreachKind.Confessed)
                && fault.IsShownBy(before, new(() => fault.Fold(before.History)), new RuleBook(before.Facts, null), less[^1]))
            {
                history = less;
            }
        }

        SmallState rest = State(world, [.. history.SkipLast(1)]);
        IReadOnlyList<Rule> rules = fault.PassesOver is null
            ? Forbidding(new RuleBook(rest.Facts, null), history[^1])
            : [Refusals(rest, history[^1]).First(refusal => refusal.GetType() == fault.PassesOver).Rule];
        return new SmallFinding(fault, history, rules);
    }
}
