namespace NetworkApproach.Papers;

/// <summary>Gathers what to have in mind before a talk; linear in the history but for sorting.</summary>
internal static class TalkBriefView
{
    /// <param name="reader">The approach to read.</param>
    /// <param name="with">With whom the talk is.</param>
    /// <param name="questions">What to ask them, found in the seeker's own record: it is meant to be said to them.</param>
    internal static Paper.TalkBrief Of(PaperReader reader, ContactId with, TalkQuestions questions)
    {
        Approach approach = reader.Approach;
        ApproachEvent[] history = [.. approach.Standing()];
        Brief brief = approach.Brief(reader.IsForOthers);
        IReadOnlyList<IntroductionPermission> leaves = approach.PermissionsFor(with, reader.Now);
        return new Paper.TalkBrief(
            reader.Head,
            approach.Contact(with),
            approach.Boss?.Id == with,
            [.. Why(reader, history, with)],
            [.. JournalView.RoadTo(approach.Record, with, leaves)],
            leaves,
            reader.IsForOthers ? [] : [.. Discretions(reader.State, history, with, leaves)],
            [.. PromiseView.Of(reader, history, with)],
            KnowledgeView.Of(brief, reader),
            KnowledgeView.Gaps(brief),
            questions);
    }

    private static IEnumerable<WhyThem> Why(PaperReader reader, ApproachEvent[] history, ContactId with)
    {
        IEnumerable<WhyThem> reasons = history.Select(e => e switch
        {
            ApproachEvent.AcquaintanceStated stated when stated.Who == with => new WhyThem.Known(stated.How, stated.Since),
            ApproachEvent.Named named when named.Who == with && !(reader.IsForOthers && (named.InConfidence || !reader.Names(named.By))) =>
                new WhyThem.Named(
                    reader.State.Contact(named.By), reader.IsForOthers ? null : named.Why, named.Personally, named.InConfidence,
                    reader.Day(named.At)),
            ApproachEvent.ContactReceived received when received.From == with => new WhyThem.TurnedToTheSeeker(reader.Day(received.At)),
            ApproachEvent.Talked talked when talked.With == with => new WhyThem.Talked(reader.Day(talked.At), talked.Minutes),
            _ => (WhyThem?)null,
        }).OfType<WhyThem>().OrderBy(reason => reason.Day);
        return reader.State.Boss == with ? reasons.Prepend(new WhyThem.Boss()) : reasons;
    }

    private static IEnumerable<Discretion> Discretions(
        ApproachState state, ApproachEvent[] history, ContactId with, IReadOnlyList<IntroductionPermission> leaves)
    {
        HashSet<ContactId> secretive =
        [
            .. history
                .OfType<ApproachEvent.FactLearnt>()
                .Where(fact => fact.InConfidence)
                .Select(fact => ((ApproachEvent.Talked)state.Standing[fact.Talk]).With)
        ];
        HashSet<ContactId> naming = [.. history.OfType<ApproachEvent.Named>().Where(named => named.InConfidence).Select(named => named.By)];
        HashSet<ContactId> cited = [.. leaves.Select(leave => leave.Relay.Id)];
        return history
            .Select(e => e switch
            {
                ApproachEvent.FactLearnt fact => ((ApproachEvent.Talked)state.Standing[fact.Talk]).With,
                ApproachEvent.Named named => named.By,
                ApproachEvent.Talked talked => talked.With,
                _ => with,
            })
            .Where(who => who != with)
            .Distinct()
            .Order()
            .Select(who => new Discretion(state.Contact(who), secretive.Contains(who), naming.Contains(who), !cited.Contains(who)))
            .Where(one => one is not { ToldInConfidence: false, NamedInConfidence: false, WithoutLeave: false });
    }
}
