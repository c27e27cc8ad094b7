using System.Globalization;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>A small history told in a line for each event.</summary>
internal static class SmallStory
{
    internal static string Of(IEnumerable<ApproachEvent> history) => string.Join('\n', history.Select(e => $"- {Line(e)}"));

    internal static string Line(ApproachEvent e) => $"{When(e.At)}: {What(e)}";

    private static string When(DateTimeOffset at) => at.ToString(
        at.TimeOfDay == SmallWorld.Monday.TimeOfDay ? "dddd" : "dddd HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) =>
        day < SmallWorld.Day(-6) ? "long ago" : day.ToString("dddd", CultureInfo.InvariantCulture);

    private static string What(ApproachEvent e) => e switch
    {
        Opened opened => $"the approach is opened by {opened.Seeker}{(opened.Policy == SmallWorld.Policy ? "" : ", with another policy")}",
        PersonNoted noted => $"{noted.Person.Id} is described",
        AcquaintanceStated stated => $"{stated.Who} is an acquaintance since {Day(stated.Since)} (\"{e.Id}\")",
        BossIdentified boss => $"{boss.Who} is the prospective boss",
        BeliefStated => $"a belief is noted (\"{e.Id}\")",
        Named named => $"{named.By} names {named.Who}{(named.Personally ? "" : ", not known personally")}"
            + $"{(named.InConfidence ? ", in confidence" : "")} (\"{e.Id}\")",
        Answered answered => $"{answered.From}, on {Thing(answered.About)}: {Said(answered.Said)} (\"{e.Id}\")",
        ApproachEvent.ContactReceived received => $"{received.From} contacts the seeker (\"{e.Id}\")",
        Attempted attempted => $"{attempted.To} is contacted, {Basis(attempted.Through)}, for {attempted.Minutes} minutes (\"{e.Id}\")",
        Asked asked => $"{asked.Of} is asked for {Thing(asked.Request)} (\"{e.Id}\")",
        Talked talk => $"a talk with {talk.With}, {talk.Minutes} minutes"
            + $"{(talk.Offered > 0 ? $", {talk.Offered} of them offered" : "")} (\"{e.Id}\")",
        FactLearnt fact => $"a fact {(fact.AboutTarget ? "about the target" : "about something else")} from \"{fact.Talk}\""
            + (fact.Belief is { } belief ? $", on the belief \"{belief}\"" : ""),
        InterestJudged judged => $"interest is {Verdict(judged.Verdict)}",
        HandOffOffered offered => $"{offered.By} offers to pass on the CV (\"{e.Id}\")",
        OfferAnswered answered => $"the offer \"{answered.Offer}\" is answered: "
            + $"{(answered.Reply == OfferReply.Declined ? "no, thank you" : "may I contact them?")}",
        HandedOff handedOff => $"{handedOff.By} passes on the CV to {handedOff.Recipient?.Value ?? "somebody"} (\"{e.Id}\")",
        WrittenOff written => $"the CV \"{written.HandOff}\" is written off",
        WishedToMeetAgain wished => $"{wished.Who} would like to meet again",
        CourtesyPaid paid => $"{Kind(paid.Kind)} for \"{paid.For}\"{(paid.To is { } to ? $", to {to}" : "")}",
        CourtesyWaived waived => $"no {Kind(waived.Kind)} for \"{waived.For}\": waived",
        ContactedWithoutLeave confessed => $"confessed: {confessed.Who} was contacted"
            + $"{(confessed.Citing is { } cited ? $", citing {cited}" : "")} (\"{e.Id}\")",
        Closed closed => $"the approach is closed: {closed.Ending}",
        StruckOut struck => $"\"{struck.What}\" is struck out (\"{e.Id}\")"
            + (struck.Instead is { } instead ? $"; instead: {Line(instead)}" : ""),
        Restored restored => $"the striking out \"{restored.What}\" is undone",
        SamePersonStated same => $"{same.Who} and {same.Other} are one person (\"{e.Id}\")",
        PolicyChanged => "another policy applies",
        AppointmentMade made => $"a talk with {made.With} is agreed for {When(made.For)} (\"{e.Id}\")",
        AppointmentEnded ended => $"the appointment \"{ended.Appointment}\" is called off",
        Erased erased => $"{erased.Who} is forgotten",
        _ => e.ToString(),
    };

    private static string Verdict(Interest verdict) => verdict switch
    {
        Interest.Confirmed => "confirmed",
        Interest.Lost => "lost",
        _ => "open again",
    };

    private static string Kind(CourtesyKind kind) => kind switch
    {
        CourtesyKind.Thanks => "thanks",
        CourtesyKind.ReportBack => "report-back",
        _ => "apology",
    };

    private static string Basis(AttemptBasis through) => through switch
    {
        AttemptBasis.Leave leave => $"with the leave \"{leave.Grant}\"",
        AttemptBasis.Acquainted known => $"as the acquaintance \"{known.Statement}\"",
        AttemptBasis.Reply reply => $"in reply to \"{reply.Received}\"",
        _ => $"again after \"{through.Act}\"",
    };

    private static string Thing(Request request) => request switch
    {
        Request.Talk => "a talk",
        Request.Names { Purpose: Purpose.Inside } => "names inside",
        Request.Names => "names of guides",
        Request.Knows knows => $"knowing {knows.Who}",
        Request.Leave { Purpose: Purpose.Inside } leave => $"leave for {leave.Prospect}",
        Request.Leave leave => $"leave for {leave.Prospect} as a guide",
        Request.WhatBecame became => $"what became of the CV \"{became.HandOff}\"",
        Request.Stop stop => $"stopping the CV \"{stop.HandOff}\"",
        _ => request.ToString(),
    };

    private static string Said(Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        Answer.Later later => $"not before {Day(later.Day)}",
        Answer.Granted granted => $"leave given{(granted.Until is { } until ? $" until {Day(until)}" : "")}",
        Answer.PassedTo passed => $"passed to {passed.Recipient}",
        _ => answer.ToString(),
    };
}
