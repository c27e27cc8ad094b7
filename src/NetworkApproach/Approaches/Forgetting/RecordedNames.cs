namespace NetworkApproach;

/// <summary>What else in an event may name somebody, besides its free texts: names of others and of companies, and ids that a host has made
/// up from names.</summary>
internal static class RecordedNames
{
    internal static IEnumerable<(string Text, MentionKind Kind)> Of(ApproachEvent e) =>
    [
        .. e.WithInstead().OfType<ApproachEvent.PersonNoted>().Select(noted => (noted.Person.Name, MentionKind.PersonName)),
        .. Companies(e).Select(company => (company.Text, MentionKind.Company)),
        .. Approaches(e).Select(approach => (approach.Value, MentionKind.ApproachId)),
        .. People(e).Select(who => (who.Value, MentionKind.PersonId)),
        .. Acts(e).Select(act => (act.Value, MentionKind.ActId)),
    ];

    private static IEnumerable<CompanyName> Companies(ApproachEvent e) => e switch
    {
        ApproachEvent.Opened opened => [opened.Target.Company],
        ApproachEvent.PersonNoted noted => noted.Person.Employments.Select(employment => employment.Company).Distinct(),
        ApproachEvent.StruckOut { Instead: { } instead } => Companies(instead),
        _ => [],
    };

    private static IEnumerable<ApproachId> Approaches(ApproachEvent e) => e switch
    {
        ApproachEvent.Opened opened => [opened.Approach],
        ApproachEvent.StruckOut { Instead: { } instead } => Approaches(instead),
        _ => [],
    };

    private static IEnumerable<ContactId> People(ApproachEvent e) =>
        e is ApproachEvent.Opened opened ? [opened.Seeker, .. e.People] : e.People;

    /// <summary>The act itself first, then those it refers to, recorded or not.</summary>
    private static IEnumerable<ActId> Acts(ApproachEvent e)
    {
        IEnumerable<ActId?> others = e switch
        {
            ApproachEvent.Answered answered => [answered.About.AboutHandOff],
            ApproachEvent.Attempted attempted => [attempted.Through.Act, .. Against(attempted.Entered)],
            ApproachEvent.Asked asked => [asked.Request.AboutHandOff, .. Against(asked.Entered)],
            ApproachEvent.AppointmentEnded ended => [ended.Appointment],
            ApproachEvent.Restored restored => [restored.What],
            ApproachEvent.FactLearnt fact => [fact.Talk, fact.Belief],
            ApproachEvent.OfferAnswered answered => [answered.Offer],
            ApproachEvent.WrittenOff writtenOff => [writtenOff.HandOff],
            ApproachEvent.CourtesyPaid paid => [paid.For],
            ApproachEvent.CourtesyWaived waived => [waived.For],
            ApproachEvent.StruckOut struck =>
                [struck.What, .. struck.Instead is { } instead ? Acts(instead).Select(act => (ActId?)act) : []],
            _ => [],
        };
        return others.OfType<ActId>().Prepend(e.Id);
    }

    private static IEnumerable<ActId?> Against(EnteredLate? entered) => entered?.Against.Select(act => (ActId?)act) ?? [];
}
