namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// What breaks the rules in a history, by the <see cref="RuleBook"/> alone: each event is judged on what had happened before it, read anew
/// from the start, and what breaks a rule does not stand for those that follow. Quadratic and worse; it is the oracle of
/// <see cref="Audit"/> and shares nothing with it.
/// </summary>
internal static class PlainAudit
{
    internal static IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Of(IEnumerable<ApproachEvent> events)
    {
        Chronicle chronicle = new(events);
        List<(ActId Act, Rule Rule, BreachKind Kind)> breaches = [];
        HashSet<ActId> flagged = [.. chronicle.Told.Where(entry => entry.Wrong is not null).Select(entry => entry.Told.Id)];
        foreach (Chronicle.Entry entry in chronicle.Ordered)
        {
            IEnumerable<(Rule Rule, BreachKind Kind)> broken = entry switch
            {
                // The same again is nothing new; anything else under the id of an act is no event of its own.
                { IsCopy: true } => entry.IsSameAct ? [] : [(Rule.Record, BreachKind.Uncovered)],
                { Wrong: { } wrong } => [(Rule.Record, wrong)],
                _ => new RuleBook(new Facts(chronicle, flagged, other => other != entry), null, entry.Since).Breaches(entry.Now!),
            };
            breaches.AddRange(broken.OrderBy(one => one.Rule).Select(one => (entry.Told.Id, one.Rule, one.Kind)));
            if (!entry.IsCopy && broken.Any(one => one.Kind != BreachKind.Confessed))
            {
                flagged.Add(entry.Told.Id);
            }
        }

        return breaches;
    }
}
