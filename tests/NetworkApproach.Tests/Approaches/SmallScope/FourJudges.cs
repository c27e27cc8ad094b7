using Xunit.Sdk;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// Holds what <c>Evolve</c>, <c>Fold</c>, <see cref="Audit"/> and the plain oracle say of a whole history with one more event against each
/// other, and what <c>Decide</c> says of the event against the oracle.
/// </summary>
/// <param name="state">Before the event.</param>
internal sealed class FourJudges(SmallState state)
{
    /// <summary>Judges one more event.</summary>
    /// <exception cref="XunitException">Two of them disagree.</exception>
    internal Judged Judge(ApproachEvent e)
    {
        IReadOnlyList<ApproachEvent> history = [.. state.History, e];
        PlainReading read = PlainAudit.Read(history);
        Approach after = state.Approach.Evolve(e);
        IReadOnlyList<Breach> audited = Audit.Of(history);
        Require(
            e, read.Breaches.SequenceEqual(audited.Select(Key)),
            () => $"The audit finds {Text(audited.Select(Key))}, the oracle {Text(read.Breaches)}.");
        Require(
            e,
            read.Breaches.Select(one => one.Act).ToHashSet().SetEquals(after.Breaches.Select(breach => breach.Act))
                && after.Breaches.All(breach => read.Breaches.Contains(Key(breach))),
            () => $"Evolving finds {Text(after.Breaches.Select(Key))}, the oracle {Text(read.Breaches)}.");
        Approach folded = Approach.Fold(history);
        Require(
            e, folded.Breaches.SequenceEqual(after.Breaches),
            () => $"Folding finds {Text(folded.Breaches.Select(Key))}, evolving {Text(after.Breaches.Select(Key))}.");
        Judged judged = new(e, after, read, audited, []);
        Decisions decisions = new(state, judged);
        foreach (ApproachCommand command in SmallCommands.All(state.Approach, e))
        {
            decisions.Hold(command);
        }

        return judged;
    }

    internal static (ActId Act, Rule Rule, BreachKind Kind) Key(Breach breach) => (breach.Act, breach.Rule, breach.Kind);

    private static string Text(IEnumerable<(ActId Act, Rule Rule, BreachKind Kind)> broken) =>
        $"[{string.Join(", ", broken.Select(one => $"{one.Act}: {one.Rule} {one.Kind}"))}]";

    private void Require(ApproachEvent e, bool holds, Func<string> otherwise)
    {
        if (!holds)
        {
            throw Disagreement.On(state, e, otherwise());
        }
    }
}

/// <summary>What the judges agree on.</summary>
/// <param name="Event">The event.</param>
/// <param name="After">The approach with the event.</param>
/// <param name="Reading">How the plain oracle reads the history with the event.</param>
/// <param name="Audited">What the audit finds in it.</param>
/// <param name="Refusals">Why commands to record it were refused, alone or beside one of the seeker's other approaches.</param>
internal sealed record Judged(
    ApproachEvent Event, Approach After, PlainReading Reading, IReadOnlyList<Breach> Audited, List<Refusal> Refusals);

/// <summary>How two judges who disagree are told.</summary>
internal static class Disagreement
{
    internal static XunitException On(SmallState state, ApproachEvent? e, string what) => new(
        $"In {state.World.Name}, {state.Beginning}: {what}\n{SmallStory.Of(e is null ? state.History : [.. state.History, e])}");
}
