namespace NetworkApproach.Papers;

/// <summary>
/// An approach as others may read of it (R13): whoever must not be named stands under a pseudonym, and so do the acts; what was told in
/// confidence is blank, and so is every text that may name somebody under a pseudonym. Its papers are papers of an approach in which the
/// rest was never written down.
/// </summary>
internal sealed class ForOthers
{
    private readonly Dictionary<ContactId, ContactId> people = [];
    private readonly Dictionary<ActId, ActId> acts = [];
    private readonly Mentioning mentioning;
    private readonly Secrets secrets;
    private int withheld;

    private ForOthers(ApproachEvent[] history, HashSet<ContactId> named)
    {
        ApproachEvent[] told = [.. history.SelectMany(e => e.WithInstead())];
        HashSet<ContactId> seekers = [.. told.OfType<ApproachEvent.Opened>().Select(opened => opened.Seeker)];
        ContactId[] known = [.. told.SelectMany(e => e.People).Where(who => !who.IsDefault).Distinct()];
        HashSet<string> taken =
        [
            .. known.Select(who => who.Value),
            .. told.OfType<ApproachEvent.PersonNoted>().Select(noted => noted.Person.Name)
        ];
        int number = 0;
        // Everybody has a number, named or not, so that P2 is the same person in every paper of one record.
        foreach (ContactId who in known.Where(who => !seekers.Contains(who)))
        {
            string pseudonym;
            do
            {
                pseudonym = $"P{++number}";
            }
            while (taken.Contains(pseudonym));
            if (!named.Contains(who))
            {
                people[who] = new ContactId(pseudonym);
            }
        }

        mentioning = Mentioning.Of(history, people.ContainsKey);
        secrets = Secrets.Of(history);
    }

    /// <summary>The approach for others, and how many texts were blanked in it.</summary>
    /// <param name="approach">The seeker's own.</param>
    /// <param name="named">Who may be named.</param>
    internal static (Approach Approach, int Withheld) Of(Approach approach, HashSet<ContactId> named)
    {
        ApproachEvent[] history = [.. approach.Events];
        var others = new ForOthers(history, named);
        return (Approach.Fold([.. history.Select(others.Told)]), others.withheld);
    }

    private ApproachEvent Told(ApproachEvent e)
    {
        ApproachEvent told = Forgetting.Renamed(e, who => people.GetValueOrDefault(who, who));
        if (secrets.Concern(e)
            || FreeText.Of(told).Any(text => mentioning.MayBeIn(text) || (e is not ApproachEvent.FactLearnt && secrets.AreIn(text))))
        {
            withheld++;
            told = FreeText.Blank(told, _ => true);
        }

        return Numbered(told);
    }

    private ApproachEvent Numbered(ApproachEvent e)
    {
        ApproachEvent numbered = e with { Id = Act(e.Id) };
        return numbered switch
        {
            ApproachEvent.Attempted attempted => attempted with
            {
                Through = Basis(attempted.Through),
                Entered = Entered(attempted.Entered),
            },
            ApproachEvent.Asked asked => asked with { Request = About(asked.Request), Entered = Entered(asked.Entered) },
            ApproachEvent.Answered answered => answered with { About = About(answered.About) },
            ApproachEvent.FactLearnt fact => fact with { Talk = Act(fact.Talk), Belief = fact.Belief is { } belief ? Act(belief) : null },
            ApproachEvent.OfferAnswered answered => answered with { Offer = Act(answered.Offer) },
            ApproachEvent.WrittenOff writtenOff => writtenOff with { HandOff = Act(writtenOff.HandOff) },
            ApproachEvent.AppointmentEnded ended => ended with { Appointment = Act(ended.Appointment) },
            ApproachEvent.Restored restored => restored with { What = Act(restored.What) },
            ApproachEvent.CourtesyPaid paid => paid with { For = Act(paid.For) },
            ApproachEvent.CourtesyWaived waived => waived with { For = Act(waived.For) },
            ApproachEvent.StruckOut struck =>
                struck with { What = Act(struck.What), Instead = struck.Instead is null ? null : Numbered(struck.Instead) },
            _ => numbered,
        };
    }

    private EnteredLate? Entered(EnteredLate? entered) => entered is null ? null : new([.. entered.Against.Select(Act)]);

    private AttemptBasis Basis(AttemptBasis basis) => basis switch
    {
        AttemptBasis.Leave => new AttemptBasis.Leave(Act(basis.Act)),
        AttemptBasis.Acquainted => new AttemptBasis.Acquainted(Act(basis.Act)),
        AttemptBasis.Reply => new AttemptBasis.Reply(Act(basis.Act)),
        _ => new AttemptBasis.Again(Act(basis.Act)),
    };

    private Request About(Request request) => request switch
    {
        Request.WhatBecame became => new Request.WhatBecame(Act(became.HandOff)),
        Request.Stop stop => new Request.Stop(Act(stop.HandOff)),
        _ => request,
    };

    private ActId Act(ActId act)
    {
        if (!acts.TryGetValue(act, out ActId numbered))
        {
            numbered = new ActId($"a{acts.Count + 1}");
            acts.Add(act, numbered);
        }

        return numbered;
    }
}
