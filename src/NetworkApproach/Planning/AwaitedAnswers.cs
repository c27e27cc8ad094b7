namespace NetworkApproach.Planning;

/// <summary>Lists what was asked and is not answered yet.</summary>
internal static class AwaitedAnswers
{
    internal static IEnumerable<AwaitedAnswer> Of(ApproachFacts facts, NextSteps next) => All(facts, next)
        .DistinctBy(one => (one.From.Id, Thing.Of(one.Request)))
        .OrderBy(one => one.Until ?? DateOnly.MinValue)
        .ThenBy(one => one.From.Id);

    private static IEnumerable<AwaitedAnswer> All(ApproachFacts facts, NextSteps next) => next.Recorded()
        .Select(pair => next.Of(pair.From, pair.To).Awaited)
        .OfType<AwaitedAnswer>()
        .Concat(facts.Reached.Where(who => who != facts.Seeker).Select(who => next.NamesOf(who).Awaited).OfType<AwaitedAnswer>());
}
