using System.Diagnostics;
using Xunit.Sdk;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Every continuation of one beginning, breadth first, each state once.</summary>
/// <param name="world">The world.</param>
/// <param name="beginning">The beginning.</param>
/// <param name="depth">How many steps follow it.</param>
/// <param name="withChanges">Whether strikings-out, acts again and forgetting are among the last two steps.</param>
internal sealed class SmallSearch(SmallWorld world, SmallBeginning beginning, int depth, bool withChanges)
{
    private const int StepsWithChanges = 2;

    private readonly HashSet<UInt128> met = [];
    private readonly HashSet<UInt128> looked = [];

    internal long Transitions { get; private set; }

    internal long States { get; private set; }

    internal double Seconds { get; private set; }

    /// <summary>Goes through all of it.</summary>
    /// <param name="seen">Told of every transition.</param>
    /// <exception cref="XunitException">Somewhere two judges disagree.</exception>
    internal void Run(Action<SmallState, Judged> seen)
    {
        long start = Stopwatch.GetTimestamp();
        SmallState first = SmallState.First(world, beginning);
        List<SmallState> level = [first];
        Look(first);
        for (int step = 1; step <= depth; step++)
        {
            List<SmallState> next = [];
            bool isLast = step == depth;
            bool mayChange = withChanges && depth - step < StepsWithChanges;
            foreach (SmallState state in level)
            {
                Expand(state, mayChange, isLast ? null : next, seen);
            }

            level = next;
        }

        Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Every event that may be tried next.</summary>
    internal static IEnumerable<ApproachEvent> Next(SmallState state, bool withChanges)
    {
        IEnumerable<ApproachEvent> events = state.World.Instants.SelectMany(at => SmallMenu.Of(state, state.NextAct, at));
        return withChanges ? events.Concat(SmallChanges.Of(state, state.NextAct)) : events;
    }

    private void Expand(SmallState state, bool mayChange, List<SmallState>? next, Action<SmallState, Judged> seen)
    {
        FourJudges judges = new(state);
        foreach (ApproachEvent e in Next(state, mayChange))
        {
            Judged judged = judges.Judge(e);
            Transitions++;
            seen(state, judged);
            if (!ReferenceEquals(judged.After, state.Approach))
            {
                Meet(state.After(e, judged.After), next);
            }
        }

        foreach (SmallState forgotten in mayChange ? SmallChanges.Forgotten(state) : [])
        {
            Transitions++;
            CheckForgotten(state, forgotten);
            Meet(forgotten, next);
        }
    }

    private void Meet(SmallState state, List<SmallState>? next)
    {
        if (next is not null && met.Add(HistoryKey.Of(world, state.History)))
        {
            next.Add(state);
        }

        Look(state);
    }

    private void Look(SmallState state)
    {
        UInt128 key = StateKey.Of(state.World, state.Approach.State);
        if (looked.Add(key))
        {
            States++;
            SmallStates.Check(state, key);
        }
    }

    /// <summary>Forgetting makes no breach and unmakes none, whoever reads the history.</summary>
    private static void CheckForgotten(SmallState before, SmallState after)
    {
        IEnumerable<(ActId, Rule, BreachKind)> audited = Audit.Of(after.History).Select(breach => (breach.Act, breach.Rule, breach.Kind));
        if (!after.Broken.SequenceEqual(audited)
            || !after.Broken.Select(one => one.Act).ToHashSet().SetEquals(after.Approach.Breaches.Select(breach => breach.Act))
            || (before.Facts.Opened is not null && !before.Broken.SequenceEqual(after.Broken)))
        {
            throw Disagreement.On(after, null, "Forgetting changes what is flagged, or the judges disagree on it.");
        }
    }
}
