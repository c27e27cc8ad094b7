namespace NetworkApproach;

/// <summary>The same event with other ids for people.</summary>
internal static class Renaming
{
    internal static ApproachEvent Of(ApproachEvent e, Func<ContactId, ContactId> to)
    {
        return e switch
        {
            ApproachEvent.PersonNoted { Person: var who } noted => noted with { Person = who.Called(to(who.Id)) },
            ApproachEvent.AcquaintanceStated stated => stated with { Who = to(stated.Who) },
            ApproachEvent.BossIdentified boss => boss with { Who = to(boss.Who) },
            ApproachEvent.Named named => named with { By = to(named.By), Who = to(named.Who) },
            ApproachEvent.Answered answered =>
                answered with { From = to(answered.From), About = About(answered.About), Said = Said(answered.Said) },
            ApproachEvent.ContactReceived received => received with { From = to(received.From) },
            ApproachEvent.Attempted attempted => attempted with { To = to(attempted.To) },
            ApproachEvent.Asked asked => asked with { Of = to(asked.Of), Request = About(asked.Request) },
            ApproachEvent.Talked talked => talked with { With = to(talked.With) },
            ApproachEvent.AppointmentMade made => made with { With = to(made.With) },
            ApproachEvent.FactLearnt { HeardFrom: { } source } fact => fact with { HeardFrom = to(source) },
            ApproachEvent.HandOffOffered offered => offered with { By = to(offered.By) },
            ApproachEvent.HandedOff handedOff =>
                handedOff with { By = to(handedOff.By), Recipient = handedOff.Recipient is { } recipient ? to(recipient) : null },
            ApproachEvent.WishedToMeetAgain wished => wished with { Who = to(wished.Who) },
            ApproachEvent.CourtesyPaid { To: { } owed } paid => paid with { To = to(owed) },
            ApproachEvent.CourtesyWaived { To: { } owed } waived => waived with { To = to(owed) },
            ApproachEvent.ContactedWithoutLeave confessed =>
                confessed with { Who = to(confessed.Who), Citing = confessed.Citing is { } cited ? to(cited) : null },
            ApproachEvent.SamePersonStated same => same with { Who = to(same.Who), Other = to(same.Other) },
            ApproachEvent.Erased erased => erased with { Who = to(erased.Who) },
            ApproachEvent.StruckOut { Instead: { } instead } struck => struck with { Instead = Of(instead, to) },
            _ => e,
        };

        Request About(Request request) => request switch
        {
            Request.Knows knows => knows with { Who = to(knows.Who) },
            Request.Leave leave => leave with { Prospect = to(leave.Prospect) },
            _ => request,
        };

        Answer Said(Answer answer) => answer is Answer.PassedTo passed ? passed with { Recipient = to(passed.Recipient) } : answer;
    }
}
