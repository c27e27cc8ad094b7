using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>Lists what was asked and is not answered yet.</summary>
internal static class AwaitedAnswers
{
    internal static IEnumerable<AwaitedAnswer> Of(PlanRecord record, NextSteps next) => All(record, next)
        .DistinctBy(one => (one.From.Id, Thing.Of(one.Request)))
        .OrderBy(one => one.Until ?? DateOnly.MinValue)
        .ThenBy(one => one.From.Id);

    private static IEnumerable<AwaitedAnswer> All(PlanRecord record, NextSteps next) => next.Recorded()
        .Select(pair => next.Of(pair.From, pair.To).Awaited)
        .OfType<AwaitedAnswer>()
        .Concat(record.Reached.Where(who => who != record.Seeker).Select(who => next.NamesAwaitedOf(who)).OfType<AwaitedAnswer>());
}
