namespace NetworkApproach.Papers;

/// <summary>Sets out what is known, and what is to be written down after a talk; linear in the history but for sorting.</summary>
internal static class SheetView
{
    internal static Paper.CompanySheet Company(PaperReader reader)
    {
        Brief brief = reader.Approach.Brief(reader.IsForOthers);
        return new Paper.CompanySheet(
            reader.Head,
            KnowledgeView.Of(brief, reader),
            KnowledgeView.Gaps(brief),
            Origins.Of(brief.Facts.Select(fact => (fact.Teller.Id, fact.HeardFrom?.Id))).Count);
    }

    /// <summary>By when to thank: for a talk of the paper's day, or for the one recorded, unless that has been paid or waived.</summary>
    private static DateOnly? ThanksOn(PaperReader reader, Talk? talk) => talk switch
    {
        null => CourtesyDays.ToPayOn(reader.Policy, CourtesyDays.Due(reader.Policy, reader.Head.Today)),
        _ =>
            reader.Approach.Courtesies(reader.Now).All.FirstOrDefault(owed => owed.Kind == CourtesyKind.Thanks
                && owed.For == talk.Act)?.DueOn is { } due ? CourtesyDays.ToPayOn(reader.Policy, due) : null,
    };

    internal static Paper.DebriefSheet Debrief(PaperReader reader, ContactId with)
    {
        Approach approach = reader.Approach;
        Brief brief = approach.Brief(reader.IsForOthers);
        ApproachEvent[] history = [.. approach.Standing()];
        Talk? talk = approach.LastTalkWith(with);
        HashSet<ActId> learnt =
        [
            .. history.OfType<ApproachEvent.FactLearnt>().Where(fact => fact.Talk == talk?.Act).Select(fact => fact.Id)
        ];
        return new Paper.DebriefSheet(
            reader.Head,
            approach.Contact(with),
            talk is null ? null : reader.Day(talk.At),
            talk?.Minutes,
            KnowledgeView.Of(brief.Facts.Where(fact => learnt.Contains(fact.Act)), reader),
            [.. KnowledgeView.Of(brief, reader).SelectMany(known => known.Beliefs)],
            KnowledgeView.Gaps(brief),
            [
                .. history.OfType<ApproachEvent.Named>().Where(named => named.By == with && !(reader.IsForOthers && named.InConfidence))
                    .Select(named => named.Who).Distinct().Order().Select(approach.Contact),
            ],
            ThanksOn(reader, talk));
    }
}
