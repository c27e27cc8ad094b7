namespace NetworkApproach.Tests.Approaches;

/// <summary>A short history that shows a broken judge: its last event is judged otherwise than the oracle judges it.</summary>
/// <param name="Fault">What is broken.</param>
/// <param name="History">The history.</param>
/// <param name="Rules">The rules that forbid the last event; none where the broken judge forbids it and no rule does.</param>
internal sealed record SmallFinding(SmallFault Fault, IReadOnlyList<ApproachEvent> History, IReadOnlyList<Rule> Rules)
{
    /// <summary>Tries every event after each beginning, the shortest first, until every fault is shown; of those that nothing shows,
    /// null.</summary>
    internal static IReadOnlyList<(SmallFault Fault, SmallFinding? Found)> Of(
        IReadOnlyList<SmallFault> faults, IEnumerable<SmallWorld> worlds)
    {
        Dictionary<SmallFault, SmallFinding> found = [];
        foreach ((SmallWorld world, SmallBeginning beginning) in worlds
            .SelectMany(world => world.Beginnings, (world, beginning) => (world, beginning))
            .OrderBy(one => one.beginning.History.Length)
            .TakeWhile(_ => found.Count < faults.Count))
        {
            Show(faults, SmallState.First(world, beginning), found);
        }

        return [.. faults.Select(fault => (fault, found.GetValueOrDefault(fault)))];
    }

    /// <summary>Tries every event in a state on all judges that are not found out yet.</summary>
    private static void Show(IReadOnlyList<SmallFault> faults, SmallState state, Dictionary<SmallFault, SmallFinding> found)
    {
        Dictionary<SmallFault, Lazy<Approach>> broken =
            faults.ToDictionary(fault => fault, fault => new Lazy<Approach>(() => fault.Fold(state.History)));
        foreach (ApproachEvent e in SmallSearch.Next(state, withChanges: true))
        {
            IReadOnlyList<Refusal> refusals = Refusals(state, e);
            Lazy<SmallState> after = new(() => state.After(e, state.Approach));
            bool isNew = state.History.All(earlier => earlier.Id != e.Id);
            foreach (SmallFault fault in faults.Where(fault => !found.ContainsKey(fault) && (isNew || fault.PassesOver is not null)))
            {
                if (fault.IsShownBy(broken[fault], fault.PassesOver is null && IsForbidden(state, after.Value), refusals, e))
                {
                    found.Add(fault, Shortest(fault, state, e));
                }
            }
        }
    }

    /// <summary>Why an event would be a breach, why its command is refused, and, of a contact, why that of another approach is.</summary>
    private static IReadOnlyList<Refusal> Refusals(SmallState state, ApproachEvent e)
    {
        ApproachId?[] origins = e is ApproachEvent.Attempted ? [null, new ApproachId("other")] : [null];
        bool isNew = state.History.All(earlier => earlier.Id != e.Id);
        Line line = new(e, state.Approach.Ledger.Count, state.Approach.Ledger.Count, null);
        IEnumerable<Refusal?> refusals =
        [
            isNew ? Judge.Of(state.Approach.Timeline.Before(state.Approach.Ledger, line), state.Approach.Ledger.OfPeople(e)) : null,
            .. origins.Select(origin => SmallCommands.For(state.Approach, e, origin))
                .OfType<ApproachCommand>()
                .Select(command => (state.Approach.Decide(command) as Decision.Refused)?.Because),
        ];
        return [.. refusals.OfType<Refusal>()];
    }

    private static bool IsForbidden(SmallState before, SmallState after) => Forbidding(before, after).Length > 0;

    /// <summary>The rules that forbid the last event of a history, or, of a courtesy, that it is paid.</summary>
    private static Rule[] Forbidding(SmallState before, SmallState after)
    {
        ApproachEvent e = after.History[^1];
        Rule[] rules =
            [.. after.Broken.Where(one => one.Act == e.Id && one.Kind != BreachKind.Confessed).Select(one => one.Rule).Distinct()];
        bool isNotOwed = rules is [] && (e is ApproachEvent.CourtesyPaid or ApproachEvent.CourtesyWaived)
            && new RuleBook(after.Reading.Before(after.Reading.Chronicle.Told[^1]), null).MayNotBePaid(e, before.Facts);
        return isNotOwed ? [Rule.Loops] : rules;
    }

    /// <summary>Leaves out of a history whatever need not be told.</summary>
    private static SmallFinding Shortest(SmallFault fault, SmallState state, ApproachEvent last)
    {
        IReadOnlyList<ApproachEvent> history = state.History;
        for (int place = history.Count - 1; place >= 0; place--)
        {
            ApproachEvent[] less = [.. history.Where((_, at) => at != place)];
            SmallState before = State(state.World, less);
            if (before.Broken.All(one => one.Kind == BreachKind.Confessed)
                && fault.IsShownBy(
                    new(() => fault.Fold(less)), IsForbidden(before, State(state.World, [.. less, last])), Refusals(before, last), last))
            {
                history = less;
            }
        }

        IEnumerable<Rule> rules = fault.PassesOver is null
            ? Forbidding(State(state.World, history), State(state.World, [.. history, last]))
            : [Refusals(State(state.World, history), last).First(refusal => refusal.GetType() == fault.PassesOver).Rule];
        return new SmallFinding(fault, [.. history, last], [.. rules]);
    }

    private static SmallState State(SmallWorld world, IReadOnlyList<ApproachEvent> history) =>
        new(world, string.Empty, history, history.Count, Approach.Fold(history));
}
