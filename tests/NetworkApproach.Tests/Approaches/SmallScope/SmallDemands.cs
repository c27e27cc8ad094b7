using System.Collections.Immutable;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What the method demands of every decision, beyond that the judges agree; searched for among all that is accepted.</summary>
/// <param name="Name">The demand.</param>
/// <param name="World">Where it is searched.</param>
/// <param name="Beginning">After what.</param>
/// <param name="Steps">How many accepted steps are tried.</param>
/// <param name="IsBroken">Whether an accepted step breaks it: the state before, the event, and the approach after.</param>
/// <param name="Follows">Which accepted events lead further, so that the search stays small.</param>
internal sealed record SmallDemand(
    string Name, SmallWorld World, string Beginning, int Steps, Func<SmallState, ApproachEvent, Approach, bool> IsBroken,
    Func<ApproachEvent, bool>? Follows = null)
{
    private static readonly ContactId Bob = new("bob");
    private static readonly ContactId Rob = new("rob");

    internal static readonly ImmutableArray<SmallDemand> All =
    [
        new(
            "One person under two ids is one person to every rule", SmallWorlds.TwoIds, "one person", 2,
            (state, e, _) => IsTwoPeople(state, e), e => e is Attempted or Asked or Answered),
        new(
            "One person of two relays is one relay", SmallWorlds.TwoIds, "one relay", 2,
            (state, e, _) => IsTwoPeople(state, e), e => e is Attempted or Asked or Answered or Named),
        new(
            "A contact made in the name of a relay who had withdrawn, told in confidence or not known is a breach, whenever that was typed",
            SmallWorlds.Pair, "leave held", 2,
            (_, e, after) => IsWithoutLeave(after, e), e => e is Attempted { Through: AttemptBasis.Leave }),
        new(
            "Whatever forbids a contact or a request counts, whenever it was typed", SmallWorlds.Pair, "leave held", 2,
            (_, _, after) => IsForbiddenInOrder(after), e => e is Attempted or Asked),
        new(
            "A contact or a request stands in the place of one to the same people only", SmallWorlds.Pair, "asked", 1,
            (state, e, _) => e is StruckOut { Instead: Attempted or Asked } struck && ChangesKind(state, struck)),
        new(
            "A contact or a request that takes the place of another is held against what was asked elsewhere", SmallWorlds.TwoApproaches,
            "asked", 1,
            (state, e, _) => e is StruckOut { Instead: Attempted instead } && IsForbiddenElsewhere(state, e, instead)),
        new(
            "A correction keeps the kind of what it corrects", SmallWorlds.Pair, "asked", 1,
            (state, e, _) => e is StruckOut struck && ChangesKind(state, struck)),
        new(
            "An opening keeps its seeker, its approach, its company and its policy", SmallWorlds.Pair, "opened", 1,
            (state, e, _) => e is StruckOut { Instead: Opened instead } && state.Facts.Opened is { } opened
                && (opened.Seeker, opened.Approach, opened.Policy, opened.At, opened.Target.Company)
                    != (instead.Seeker, instead.Approach, instead.Policy, instead.At, instead.Target.Company)),
        new(
            "Nothing is accepted for an act that is recorded", SmallWorlds.Pair, "asked", 2,
            (state, e, _) => state.History.Any(earlier => earlier.Id == e.Id),
            e => e is StruckOut { Instead: null }),
        new(
            "Nobody is an acquaintance only since after they were first named", SmallWorlds.Pair,
            "talked and interested", 2, (_, _, after) => IsKnownThroughTheirNaming(after), e => e is AcquaintanceStated or Named),
    ];

    /// <summary>The shortest history that breaks the demand; null where none of so many steps does.</summary>
    internal IReadOnlyList<ApproachEvent>? Search()
    {
        SmallBeginning beginning = World.Beginnings.Single(one => one.Name == Beginning);
        List<SmallState> level = [SmallState.First(World, beginning)];
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
    private static bool IsTwoPeople(SmallState state, ApproachEvent e)
    {
        if (e is not (Attempted or Asked))
        {
            return false;
        }

        Approach one = Approach.Fold(state.History.Where(earlier => earlier is not SamePersonStated).Select(AsOne));
        return SmallCommands.For(one, AsOne(e)) is { } command && one.Decide(command) is Decision.Refused;
    }

    private static ApproachEvent AsOne(ApproachEvent e) => Renaming.Of(e, who => who == Rob ? Bob : who);

    /// <summary>Whether a contact in a relay's name stands although they had said otherwise by then; the last event says so.</summary>
    private static bool IsWithoutLeave(Approach approach, ApproachEvent said)
    {
        (ContactId Relay, ContactId Prospect)? otherwise = said switch
        {
            Answered { Said: Answer.No or Answer.Later, About: Request.Leave leave } answered => (answered.From, leave.Prospect),
            Answered { Said: Answer.No or Answer.Later, About: Request.Knows knows } answered => (answered.From, knows.Who),
            Named { InConfidence: true } named => (named.By, named.Who),
            _ => null,
        };
        return otherwise is var (relay, prospect) && approach.Standing().OfType<Attempted>().Any(contact =>
            contact.Through is AttemptBasis.Leave basis && contact.To == prospect && contact.At >= said.At
                && approach.Events.OfType<Answered>().Any(grant => grant.Id == basis.Grant && grant.From == relay && grant.At <= said.At));
    }

    /// <summary>Whether a contact or request stands that would have been refused had everything been typed as it happened.</summary>
    private static bool IsForbiddenInOrder(Approach approach)
    {
        if (approach.Events.Any(e => e is StruckOut or Restored or Erased or SamePersonStated)
            || approach.Events.DistinctBy(e => e.Id).Count() < approach.Events.Count)
        {
            return false;
        }

        HashSet<ActId> flagged = [.. approach.Breaches.Select(breach => breach.Act)];
        Approach then = Approach.Unopened;
        foreach (ApproachEvent e in new Chronicle(approach.Events).Ordered.Select(entry => entry.Told))
        {
            if (e is Attempted or Asked && !flagged.Contains(e.Id) && then.Decide(SmallCommands.For(then, e)!) is not Decision.Accepted)
            {
                return true;
            }

            then = then.Evolve(e);
        }

        return false;
    }

    private static bool ChangesKind(SmallState state, StruckOut struck)
    {
        ApproachEvent? stood = state.Facts.Recorded.FirstOrDefault(e => e.Id == struck.What);
        return (stood, struck.Instead) switch
        {
            (_, null) => false,
            (Attempted attempted, ContactedWithoutLeave confessed) => attempted.To != confessed.Who,
            (Attempted or ContactedWithoutLeave or Asked, _) when stood.GetType() == struck.Instead.GetType() =>
                !stood.People.SequenceEqual(struck.Instead.People),
            _ => stood?.GetType() != struck.Instead.GetType(),
        };
    }

    /// <summary>Whether what is put in is accepted beside an approach beside which it would be refused, had nothing stood there.</summary>
    private static bool IsForbiddenElsewhere(SmallState state, ApproachEvent e, Attempted instead)
    {
        ApproachEvent[] without = [.. state.History.Where(earlier => earlier.Id != instead.Id)];
        Approach before = Approach.Fold(without);
        return state.World.Elsewhere.Any(other =>
        {
            Footprint footprint = other.Approach.FootprintOf(instead.To, instead.At);
            return before.Decide(new ApproachCommand.Enter((ApproachCommand.Attempt)SmallCommands.For(before, instead)!), footprint)
                    is Decision.Refused
                && state.Approach.Decide(new ApproachCommand.Record(e), footprint) is Decision.Accepted;
        });
    }

    private static bool IsKnownThroughTheirNaming(Approach approach)
    {
        IEnumerable<ApproachEvent> standing = approach.Standing();
        return standing.OfType<AcquaintanceStated>().Any(stated =>
            standing.OfType<Named>().Any(named => named.Who == stated.Who && approach.Policy.DayOf(named.At) < stated.Since));
    }
}
