namespace NetworkApproach;

/// <summary>The texts of an event that people wrote, and that no rule reads.</summary>
internal static class FreeText
{
    /// <summary>All of them, with the names of people.</summary>
    internal static IEnumerable<string> Of(ApproachEvent e) =>
        Blankable(e).Concat(e.WithInstead().OfType<ApproachEvent.PersonNoted>().Select(noted => noted.Person.Name));

    /// <summary>Those that can be blanked: who people are is not one of them.</summary>
    internal static IEnumerable<string> Blankable(ApproachEvent e)
    {
        IEnumerable<string?> texts = e switch
        {
            ApproachEvent.Opened opened => [opened.Target.Role],
            ApproachEvent.PersonNoted noted => noted.Person.Employments.Select(employment => employment.Title),
            ApproachEvent.AcquaintanceStated stated => [stated.How],
            ApproachEvent.BeliefStated belief => [belief.Text],
            ApproachEvent.Named named => [named.Why],
            ApproachEvent.FactLearnt fact => [fact.Text],
            ApproachEvent.InterestJudged judged => [judged.Why],
            ApproachEvent.WrittenOff writtenOff => [writtenOff.Why],
            ApproachEvent.CourtesyWaived waived => [waived.Why],
            ApproachEvent.Restored restored => [restored.Reason],
            ApproachEvent.StruckOut struck => [struck.Reason, .. struck.Instead is null ? [] : Blankable(struck.Instead)],
            _ => [],
        };
        return texts.OfType<string>();
    }

    /// <summary>The same event without those of its texts that are meant.</summary>
    internal static ApproachEvent Blank(ApproachEvent e, Func<string, bool> isMeant)
    {
        return e switch
        {
            ApproachEvent.Opened opened => opened with { Target = opened.Target with { Role = Unless(opened.Target.Role) } },
            ApproachEvent.PersonNoted { Person: var who } noted => noted with
            {
                Person = new Contact(
                    who.Id, who.Name, who.Employments.Select(employment => employment with { Title = Unless(employment.Title) }),
                    who.IsConsultant),
            },
            ApproachEvent.AcquaintanceStated stated => stated with { How = Blanked(stated.How) },
            ApproachEvent.BeliefStated belief => belief with { Text = Blanked(belief.Text) },
            ApproachEvent.Named named => named with { Why = Unless(named.Why) },
            ApproachEvent.FactLearnt fact => fact with { Text = Blanked(fact.Text) },
            ApproachEvent.InterestJudged judged => judged with { Why = Unless(judged.Why) },
            ApproachEvent.WrittenOff writtenOff => writtenOff with { Why = Unless(writtenOff.Why) },
            ApproachEvent.CourtesyWaived waived => waived with { Why = Blanked(waived.Why) },
            ApproachEvent.Restored restored => restored with { Reason = Blanked(restored.Reason) },
            ApproachEvent.StruckOut struck => struck with
            {
                Reason = Blanked(struck.Reason),
                Instead = struck.Instead is null ? null : Blank(struck.Instead, isMeant),
            },
            _ => e,
        };

        string Blanked(string text) => isMeant(text) ? Forgetting.Blank : text;
        string? Unless(string? text) => text is null || isMeant(text) ? null : text;
    }
}
