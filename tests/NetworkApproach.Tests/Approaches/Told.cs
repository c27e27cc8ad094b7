namespace NetworkApproach.Tests.Approaches;

/// <summary>Events told in few words, by day of one story: day 0 is Monday 2 March 2026, at nine, UTC; ann and the others are told apart by
/// name alone.</summary>
internal static class Told
{
    internal static readonly ApproachEvent.Opened Open = Opened("open", 0);

    /// <summary>Ann is known and has talked.</summary>
    internal static readonly IReadOnlyList<ApproachEvent> AnnTalked = [Open, Known("k", 0, "ann"), Talked("t", 1, "ann")];

    /// <summary>And interest is confirmed.</summary>
    internal static readonly IReadOnlyList<ApproachEvent> Interested =
    [
        .. AnnTalked,
        Fact("f", 1, "t"),
        Judged("i", 1, Interest.Confirmed)
    ];

    /// <summary>And Ann has named Bob, whom she knows.</summary>
    internal static readonly IReadOnlyList<ApproachEvent> BobNamed = [.. Interested, Named("n", 1, "ann", "bob")];

    /// <summary>And she has given leave, for 90 days from day 2.</summary>
    internal static readonly IReadOnlyList<ApproachEvent> BobGranted = [.. BobNamed, Granted("g", 2, "ann", "bob")];

    /// <summary>And Bob has been contacted in her name on day 3; the reminder's day is day 14.</summary>
    internal static readonly IReadOnlyList<ApproachEvent> BobAsked = [.. BobGranted, Attempted("a", 3, "bob", ByLeave("g"))];

    internal static DateTimeOffset At(double day) => new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddDays(day);

    internal static DateOnly Day(int day) => new DateOnly(2026, 3, 2).AddDays(day);

    internal static ContactId Who(string name) => new(name);

    internal static ApproachEvent.Opened Opened(string id, double day, string approach = "approach", ApproachPolicy? policy = null) =>
        new(
            new ActId(id), At(day), new ApproachId(approach), Who("me"), new Target(new CompanyName("Noname Corp")),
            policy ?? ApproachPolicy.Default);

    internal static ApproachEvent Known(string id, double day, string who, int since = -100) =>
        new ApproachEvent.AcquaintanceStated(new ActId(id), At(day), Who(who), "school", Day(since));

    internal static ApproachEvent Noted(string id, double day, string who) =>
        new ApproachEvent.PersonNoted(new ActId(id), At(day), new Contact(Who(who), "Somebody"));

    internal static ApproachEvent Boss(string id, double day, string who) =>
        new ApproachEvent.BossIdentified(new ActId(id), At(day), Who(who));

    internal static ApproachEvent Named(string id, double day, string by, string who, bool personally = true, bool inConfidence = false) =>
        new ApproachEvent.Named(new ActId(id), At(day), Who(by), Who(who), null, personally, inConfidence);

    internal static ApproachEvent Said(string id, double day, string from, Request about, Answer said) =>
        new ApproachEvent.Answered(new ActId(id), At(day), Who(from), about, said);

    internal static ApproachEvent Granted(string id, double day, string relay, string prospect, int? until = null) =>
        Said(id, day, relay, Leave(prospect), new Answer.Granted(CitingScope.Cited, until is { } last ? Day(last) : null));

    internal static ApproachEvent Received(string id, double day, string from) =>
        new ApproachEvent.ContactReceived(new ActId(id), At(day), Who(from), Channel.Message);

    internal static ApproachEvent Attempted(string id, double day, string to, AttemptBasis through, int minutes = 10) =>
        new ApproachEvent.Attempted(new ActId(id), At(day), Who(to), through, Channel.Message, minutes);

    internal static ApproachEvent Asked(string id, double day, string of, Request request) =>
        new ApproachEvent.Asked(new ActId(id), At(day), Who(of), request);

    internal static ApproachEvent Talked(string id, double day, string with, int minutes = 10, int offered = 0) =>
        new ApproachEvent.Talked(new ActId(id), At(day), Who(with), minutes, offered);

    internal static ApproachEvent Fact(
        string id, double day, string talk, bool aboutTarget = true, string? belief = null, string? heardFrom = null) =>
        new ApproachEvent.FactLearnt(
            new ActId(id), At(day), new ActId(talk), Topic.Work, "fact", aboutTarget, false, belief is null ? null : new ActId(belief),
            Bearing.AddsTo, heardFrom is null ? null : Who(heardFrom));

    internal static ApproachEvent Believed(string id, double day) =>
        new ApproachEvent.BeliefStated(new ActId(id), At(day), Topic.Work, "belief");

    internal static ApproachEvent Judged(string id, double day, Interest verdict) =>
        new ApproachEvent.InterestJudged(new ActId(id), At(day), verdict);

    internal static ApproachEvent Offered(string id, double day, string by) =>
        new ApproachEvent.HandOffOffered(new ActId(id), At(day), Who(by));

    internal static ApproachEvent Replied(string id, double day, string offer, OfferReply reply = OfferReply.Declined) =>
        new ApproachEvent.OfferAnswered(new ActId(id), At(day), new ActId(offer), reply);

    internal static ApproachEvent HandedOff(string id, double day, string by, string? recipient = null) =>
        new ApproachEvent.HandedOff(new ActId(id), At(day), Who(by), recipient is null ? null : Who(recipient));

    internal static ApproachEvent WrittenOff(string id, double day, string handOff) =>
        new ApproachEvent.WrittenOff(new ActId(id), At(day), new ActId(handOff));

    internal static ApproachEvent Paid(string id, double day, CourtesyKind kind, string act) =>
        new ApproachEvent.CourtesyPaid(new ActId(id), At(day), kind, new ActId(act));

    internal static ApproachEvent Waived(string id, double day, CourtesyKind kind, string act) =>
        new ApproachEvent.CourtesyWaived(new ActId(id), At(day), kind, new ActId(act), "moved away");

    internal static ApproachEvent Confessed(string id, double day, string who, string? citing = null) =>
        new ApproachEvent.ContactedWithoutLeave(new ActId(id), At(day), Who(who), Channel.Telephone, citing is null ? null : Who(citing));

    internal static ApproachEvent Closed(string id, double day, Ending ending = Ending.GivenUp) =>
        new ApproachEvent.Closed(new ActId(id), At(day), ending);

    internal static ApproachEvent Struck(string id, double day, string what, ApproachEvent? instead = null) =>
        new ApproachEvent.StruckOut(new ActId(id), At(day), new ActId(what), "mistaken", instead);

    internal static ApproachEvent Restored(string id, double day, string what) =>
        new ApproachEvent.Restored(new ActId(id), At(day), new ActId(what), "mistaken");

    internal static ApproachEvent Same(string id, double day, string who, string other) =>
        new ApproachEvent.SamePersonStated(new ActId(id), At(day), Who(who), Who(other));

    internal static ApproachEvent Policy(string id, double day, ApproachPolicy policy) =>
        new ApproachEvent.PolicyChanged(new ActId(id), At(day), policy);

    internal static ApproachEvent Appointed(string id, double day, string with, double on) =>
        new ApproachEvent.AppointmentMade(new ActId(id), At(day), Who(with), At(on));

    internal static ApproachEvent AppointmentEnded(string id, double day, string appointment) =>
        new ApproachEvent.AppointmentEnded(new ActId(id), At(day), new ActId(appointment), AppointmentEnd.Cancelled);

    internal static ApproachEvent Erased(string id, double day, string who) => new ApproachEvent.Erased(new ActId(id), At(day), Who(who));

    internal static AttemptBasis ByLeave(string grant) => new AttemptBasis.Leave(new ActId(grant));

    internal static AttemptBasis ByAcquaintance(string statement) => new AttemptBasis.Acquainted(new ActId(statement));

    internal static AttemptBasis InReply(string received) => new AttemptBasis.Reply(new ActId(received));

    internal static AttemptBasis Again(string talk) => new AttemptBasis.Again(new ActId(talk));

    internal static Request Names(Purpose purpose = Purpose.Inside) => new Request.Names(purpose);

    internal static Request Knows(string who) => new Request.Knows(Who(who));

    internal static Request Leave(string prospect, Purpose purpose = Purpose.Inside) => new Request.Leave(Who(prospect), purpose);

    internal static Request WhatBecame(string handOff) => new Request.WhatBecame(new ActId(handOff));

    internal static Request Stop(string handOff) => new Request.Stop(new ActId(handOff));
}
