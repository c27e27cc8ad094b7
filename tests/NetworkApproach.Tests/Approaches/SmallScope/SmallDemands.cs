using System.Collections.Immutable;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What the method demands of every decision, beyond that the judges agree; searched for among all that is accepted.</summary>
/// <param name="Name">The demand.</param>
/// <param name="IsKept">Whether the core keeps it. While it does not, the search must find a history that shows so: turn the constant
/// when it no longer does.</param>
/// <param name="World">Where it is searched.</param>
/// <param name="Beginning">After what.</param>
/// <param name="Steps">How many accepted steps are tried.</param>
/// <param name="IsBroken">Whether an accepted step breaks it: the state before, the event, and the approach after.</param>
/// <param name="Follows">Which accepted events lead further, so that the search stays small.</param>
internal sealed record SmallDemand(
    string Name, bool IsKept, SmallWorld World, string Beginning, int Steps, Func<SmallState, ApproachEvent, Approach, bool> IsBroken,
    Func<ApproachEvent, bool>? Follows = null)
{
    // One constant for each demand: true once the core keeps it.
    private const bool OnePersonIsKept = false;
    private const bool LateWordsAreKept = false;
    private const bool CorrectionsKeepTheirKind = false;
    private const bool OpeningsAreKept = false;
    private const bool TheSameActIsToldAsItStands = false;
    private const bool AcquaintancesAreKept = false;

    private static readonly ContactId Bob = new("bob");
    private static readonly ContactId Rob = new("rob");

    internal static readonly ImmutableArray<SmallDemand> All =
    [
        new(
            "One person under two ids is one person to every rule", OnePersonIsKept, SmallWorlds.TwoIds, "both ids are known", 2,
            IsTwoPeople, e => e is Attempted or Asked or Answered),
        new(
            "Leave withdrawn before a contact forbids it, whenever the no was typed", LateWordsAreKept, SmallWorlds.Pair, "leave held", 2,
            (_, e, after) => e is Answered { About: Request.Leave } && IsForbiddenInOrder(after),
            e => e is Attempted { Through: AttemptBasis.Leave }),
        new(
            "Whatever forbids a contact or a request counts, whenever it was typed", LateWordsAreKept, SmallWorlds.Pair, "leave held", 2,
            (_, _, after) => IsForbiddenInOrder(after), e => e is Attempted or Asked),
        new(
            "A contact or a request stands in the place of one to the same people only", CorrectionsKeepTheirKind, SmallWorlds.Pair,
            "leave held", 1,
            (state, e, _) => e is StruckOut { Instead: Attempted or Asked } struck && ChangesKind(state, struck)),
        new(
            "A correction keeps the kind of what it corrects", CorrectionsKeepTheirKind, SmallWorlds.Pair, "leave held", 1,
            (state, e, _) => e is StruckOut struck && ChangesKind(state, struck)),
        new(
            "An opening keeps its seeker, its approach and its policy", OpeningsAreKept, SmallWorlds.Pair, "opened", 1,
            (state, e, _) => e is StruckOut { Instead: Opened instead } && state.Facts.Opened is { } opened
                && (opened.Seeker, opened.Approach, opened.Policy, opened.At)
                    != (instead.Seeker, instead.Approach, instead.Policy, instead.At)),
        new(
            "An act that does not stand is not accepted because it was once recorded", TheSameActIsToldAsItStands, SmallWorlds.Pair,
            "asked", 2,
            (state, e, _) => e is Attempted or Asked && state.History.Any(earlier => earlier.Id == e.Id)
                && state.Facts.Standing.All(stands => stands != e),
            e => e is StruckOut { Instead: null }),
        new(
            "Nobody is an acquaintance only since after they were first named", AcquaintancesAreKept, SmallWorlds.Pair,
            "talked and interested", 2, (_, _, after) => IsKnownThroughTheirNaming(after), e => e is AcquaintanceStated or Named),
    ];

    /// <summary>The shortest history that breaks the demand; null where none of so many steps does.</summary>
    internal IReadOnlyList<ApproachEvent>? Search()
    {
        SmallBeginning beginning = World.Beginnings.Single(one => one.Name == Beginning);
        List<SmallState> level = [new(World, Beginning, beginning.History, 0, Approach.Fold(beginning.History))];
        HashSet<UInt128> met = [];
        for (int step = 1; step <= Steps; step++)
        {
            List<SmallState> next = [];
            foreach (SmallState state in level)
            {
                foreach (ApproachEvent e in SmallSearch.Next(state, withChanges: true))
                {
                    if (SmallCommands.For(state.Approach, e) is not { } command
                        || state.Approach.Decide(command) is not Decision.Accepted decision)
                    {
                        continue;
                    }

                    IReadOnlyList<ApproachEvent> history = [.. state.History, e];
                    if (IsBroken(state, e, decision.Approach))
                    {
                        return Shortest(history);
                    }

                    if (step < Steps && Follows?.Invoke(e) != false && met.Add(HistoryKey.Of(World, history)))
                    {
                        next.Add(new SmallState(World, Beginning, history, step, decision.Approach));
                    }
                }
            }

            level = next;
        }

        return null;
    }

    /// <summary>Leaves out whatever need not be told: all that is left is accepted, and its last event breaks the demand.</summary>
    private IReadOnlyList<ApproachEvent> Shortest(IReadOnlyList<ApproachEvent> history)
    {
        for (int place = history.Count - 2; place > 0; place--)
        {
            ApproachEvent[] less = [.. history.Where((_, at) => at != place)];
            history = Breaks(less) ? less : history;
        }

        return history;
    }

    private bool Breaks(ApproachEvent[] history)
    {
        Approach approach = Approach.Unopened;
        for (int place = 0; place < history.Length; place++)
        {
            ApproachEvent e = history[place];
            if (SmallCommands.For(approach, e) is not { } command || approach.Decide(command) is not Decision.Accepted decision)
            {
                return false;
            }

            if (place == history.Length - 1)
            {
                SmallState state = new(World, Beginning, history[..^1], Steps, approach);
                return IsBroken(state, e, decision.Approach);
            }

            approach = decision.Approach;
        }

        return false;
    }

    /// <summary>Whether a contact or request is accepted that would be refused had everything been recorded under one id.</summary>
    private static bool IsTwoPeople(SmallState state, ApproachEvent e, Approach after)
    {
        if (e is not (Attempted or Asked) || state.History.Any(earlier => earlier.Id == e.Id))
        {
            return false;
        }

        Approach one = Approach.Fold(state.History.Select(AsOne));
        return one.Breaches.Count == 0
            && SmallCommands.For(one, AsOne(e)) is { } command
            && one.Decide(command) is Decision.Refused { Because.Rule: Rule.Once or Rule.AFewMinutes };
    }

    private static ApproachEvent AsOne(ApproachEvent e) => Forgetting.Renamed(e, who => who == Rob ? Bob : who);

    /// <summary>Whether a contact or request that stands would be a breach had everything been recorded as it happened.</summary>
    private static bool IsForbiddenInOrder(Approach approach)
    {
        IEnumerable<ApproachEvent> happened = approach.Events.OrderBy(e => e is Opened ? DateTimeOffset.MinValue : e.At);
        HashSet<ActId> flagged = [.. approach.Breaches.Select(breach => breach.Act)];
        return approach.Events.All(e => e is not (StruckOut or Erased))
            && Approach.Fold(happened).Breaches.Any(breach => !flagged.Contains(breach.Act)
                && approach.Events.Any(e => e.Id == breach.Act && e is Attempted or Asked));
    }

    private static bool ChangesKind(SmallState state, StruckOut struck)
    {
        ApproachEvent? stood = state.Facts.Recorded.FirstOrDefault(e => e.Id == struck.What);
        return (stood, struck.Instead) switch
        {
            (_, null) => false,
            (Attempted or ContactedWithoutLeave, Attempted or ContactedWithoutLeave) or (Asked, Asked) =>
                !stood.People.SequenceEqual(struck.Instead.People),
            _ => stood?.GetType() != struck.Instead.GetType(),
        };
    }

    private static bool IsKnownThroughTheirNaming(Approach approach)
    {
        IEnumerable<ApproachEvent> standing = approach.Standing();
        return standing.OfType<AcquaintanceStated>().Any(stated =>
            standing.OfType<Named>().Any(named => named.Who == stated.Who && approach.Policy.DayOf(named.At) < stated.Since));
    }
}
