namespace NetworkApproach;

/// <summary>The texts of an event that people wrote, and that no rule reads.</summary>
internal static class FreeText
{
    internal static IEnumerable<string> Of(ApproachEvent e)
    {
        IEnumerable<string?> texts = e switch
        {
            ApproachEvent.Opened opened => [opened.Target.Role],
            ApproachEvent.PersonNoted noted => [noted.Person.Name, .. noted.Person.Employments.Select(employment => employment.Title)],
            ApproachEvent.AcquaintanceStated stated => [stated.How],
            ApproachEvent.BeliefStated belief => [belief.Text],
            ApproachEvent.Named named => [named.Why],
            ApproachEvent.FactLearnt fact => [fact.Text],
            ApproachEvent.InterestJudged judged => [judged.Why],
            ApproachEvent.WrittenOff writtenOff => [writtenOff.Why],
            ApproachEvent.CourtesyWaived waived => [waived.Why],
            ApproachEvent.Restored restored => [restored.Reason],
            ApproachEvent.StruckOut struck => [struck.Reason, .. struck.Instead is null ? [] : Of(struck.Instead)],
            _ => [],
        };
        return texts.OfType<string>();
    }

    /// <summary>The same event with its free texts blanked; who people are is not a free text.</summary>
    internal static ApproachEvent Blank(ApproachEvent e) => e switch
    {
        ApproachEvent.Opened { Target.Role: not null } opened => opened with { Target = opened.Target with { Role = null } },
        ApproachEvent.PersonNoted { Person: var who } noted => noted with
        {
            Person = new Contact(
                who.Id, who.Name, who.Employments.Select(employment => employment with { Title = null }), who.IsConsultant),
        },
        ApproachEvent.AcquaintanceStated stated => stated with { How = Forgetting.Blank },
        ApproachEvent.BeliefStated belief => belief with { Text = Forgetting.Blank },
        ApproachEvent.Named named => named with { Why = null },
        ApproachEvent.FactLearnt fact => fact with { Text = Forgetting.Blank },
        ApproachEvent.InterestJudged judged => judged with { Why = null },
        ApproachEvent.WrittenOff writtenOff => writtenOff with { Why = null },
        ApproachEvent.CourtesyWaived waived => waived with { Why = Forgetting.Blank },
        ApproachEvent.Restored restored => restored with { Reason = Forgetting.Blank },
        ApproachEvent.StruckOut struck =>
            struck with { Reason = Forgetting.Blank, Instead = struck.Instead is null ? null : Blank(struck.Instead) },
        _ => e,
    };
}
