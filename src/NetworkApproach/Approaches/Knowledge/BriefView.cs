namespace NetworkApproach;

/// <summary>Gathers what was learnt; linear in the history but for sorting.</summary>
internal static class BriefView
{
    internal static Brief Of(ApproachRecord record, bool forOthers)
    {
        ApproachState state = record.State;
        ApproachEvent[] history = [.. record.Standing()];
        (KnownFact Fact, ActId? Belief)[] learnt =
        [
            .. history.OfType<ApproachEvent.FactLearnt>()
                .Where(fact => !(forOthers && fact.InConfidence))
                .Select(fact => (Fact: Describe(state, fact), fact.Belief))
                .OrderBy(pair => pair.Fact.Topic)
                .ThenBy(pair => pair.Fact.At),
        ];
        ILookup<ActId, KnownFact> bearing = learnt
            .Where(pair => pair.Belief is not null)
            .ToLookup(pair => pair.Belief!.Value, pair => pair.Fact);
        HeldBelief[] beliefs =
        [
            .. history.OfType<ApproachEvent.BeliefStated>()
                .Select(belief => Describe(belief, [.. bearing[belief.Id]]))
                .OrderBy(belief => belief.Topic),
        ];
        HashSet<Topic> known = [.. learnt.Select(pair => pair.Fact.Topic)];
        Topic[] gaps = [.. Enum.GetValues<Topic>().Where(topic => topic != Topic.Other && !known.Contains(topic))];
        return new Brief(
            state.Opened?.Target,
            state.Boss is { } boss ? state.Contact(boss) : null,
            Array.AsReadOnly(learnt.Select(pair => pair.Fact).ToArray()),
            Array.AsReadOnly(beliefs),
            Array.AsReadOnly(learnt.Where(pair => pair.Belief is null).Select(pair => pair.Fact).ToArray()),
            Array.AsReadOnly(
                learnt
                    .GroupBy(pair => pair.Fact.Teller.Id)
                    .OrderByDescending(told => told.Count())
                    .ThenBy(told => told.Key)
                    .Select(told => state.Contact(told.Key))
                    .ToArray()),
            Array.AsReadOnly(gaps),
            Array.AsReadOnly(Questions(beliefs, gaps, state.Boss is null).ToArray()));
    }

    private static KnownFact Describe(ApproachState state, ApproachEvent.FactLearnt fact) => new(
        fact.Id, fact.Topic, fact.Text, state.Contact(((ApproachEvent.Talked)state.Standing[fact.Talk]).With),
        fact.HeardFrom is { } source ? state.Contact(source) : null, fact.At, fact.AboutTarget, fact.InConfidence, fact.Bearing);

    private static HeldBelief Describe(ApproachEvent.BeliefStated belief, KnownFact[] facts)
    {
        int agree = Origins.Of(
            facts.Where(fact => fact.Bearing == Bearing.Confirms).Select(fact => (fact.Teller.Id, fact.HeardFrom?.Id))).Count;
        bool disagree = facts.Any(fact => fact.Bearing == Bearing.Contradicts);
        BeliefStanding standing = (agree, disagree) switch
        {
            (0, true) => BeliefStanding.Contradicted,
            (_, true) => BeliefStanding.Disputed,
            (0, _) => BeliefStanding.Unconfirmed,
            (1, _) => BeliefStanding.SaidOnce,
            _ => BeliefStanding.Confirmed,
        };
        return new HeldBelief(belief.Id, belief.Topic, belief.Text, standing, Array.AsReadOnly(facts));
    }

    private static IEnumerable<OpenQuestion> Questions(HeldBelief[] beliefs, Topic[] gaps, bool bossUnknown)
    {
        foreach (HeldBelief belief in beliefs.Where(belief => belief.Standing is BeliefStanding.Contradicted or BeliefStanding.Disputed))
        {
            yield return new OpenQuestion(QuestionKind.Contradiction, belief.Topic, belief);
        }

        if (bossUnknown)
        {
            yield return new OpenQuestion(QuestionKind.WhoDecides, Topic.Decision, null);
        }

        foreach (HeldBelief belief in beliefs.Where(belief => belief.Standing is BeliefStanding.Unconfirmed or BeliefStanding.SaidOnce))
        {
            yield return new OpenQuestion(QuestionKind.Unconfirmed, belief.Topic, belief);
        }

        foreach (Topic topic in gaps)
        {
            yield return new OpenQuestion(QuestionKind.Gap, topic, null);
        }
    }
}
