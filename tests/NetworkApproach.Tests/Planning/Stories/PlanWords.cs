using System.Globalization;

namespace NetworkApproach.Tests.Planning;

/// <summary>The first word of a plan, in the words of the coach.</summary>
internal static class PlanWords
{
    /// <returns>One word; several where answers of several people are awaited until one day.</returns>
    public static IReadOnlyList<string> Of(ApproachPlan plan, Approach approach, DateTimeOffset now) =>
        plan.Moves is [var first, ..] ? [Of(first, approach)]
        : plan.Awaited is [] && plan.HeldBack is [] && approach.Ending is null && approach.Courtesies(now).MeetAgain is [var wish, ..]
            ? [$"keep in touch with {wish.Who.Name}"]
        : plan.Awaited is [] && plan.HeldBack is [] ? [approach.Ending is null ? "find somebody who knows the company" : "nothing"]
        : [.. Waiting([
            .. plan.HeldBack.Select(held => (held.After, held.Until)),
            .. plan.Awaited.Select(answer => (answer.From, answer.Until)),
        ])];

    /// <summary>Everybody whose answer is awaited, until the first day on which there is something to do.</summary>
    private static IEnumerable<string> Waiting((Contact For, DateOnly? Until)[] awaited) => awaited.Min(answer => answer.Until) is { } until
        ? awaited.Select(answer => answer.For.Name).Distinct()
            .Select(name => $"wait for {name} until {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")
        : awaited.Select(answer => $"wait for {answer.For.Name}");

    private static string Of(PlannedMove planned, Approach approach) => planned.Move switch
    {
        Move.Pay { Courtesy.Kind: CourtesyKind.Thanks } pay => $"thank {pay.Courtesy.To.Name}",
        Move.Pay { Courtesy.Kind: CourtesyKind.ReportBack } pay => $"report to {pay.Courtesy.To.Name}",
        Move.Pay pay => $"apologise to {pay.Courtesy.To.Name}",
        Move.AnswerOffer answer => $"answer the offer of {answer.By.Name}",
        Move.Contact { IsReminder: true } contact => $"remind {contact.Attempt.To.Name}",
        Move.Contact { Attempt: { Citing: { } leave } attempt } => $"ask {attempt.To.Name} for a talk citing {leave.Relay.Name}",
        Move.Contact { Attempt: { Basis: AttemptBasis.Reply } attempt } => $"answer {attempt.To.Name}",
        Move.Contact contact => $"ask {contact.Attempt.To.Name} for a talk",
        Move.Ask ask when planned.Reason == PlanReason.ReminderDue => $"remind {ask.Of.Name} about {Of(ask.Request, approach)}",
        Move.Ask { Request: Request.Knows } ask => $"ask {ask.Of.Name} {Of(ask.Request, approach)}",
        Move.Ask { Request: Request.WhatBecame } ask => $"ask {ask.Of.Name} what became of the CV",
        Move.Ask { Request: Request.Stop } ask => $"ask {ask.Of.Name} to stop the CV",
        Move.Ask ask => $"ask {ask.Of.Name} for {Of(ask.Request, approach)}",
        Move.Prepare { For: null } prepare => $"fix a new day with {prepare.With.Name}",
        Move.Prepare prepare => $"prepare the talk with {prepare.With.Name}",
        Move.WriteDown talk => $"write down the talk with {talk.With.Name}",
        Move.JudgeInterest => "decide on the company",
        Move.Close when planned.Reason == PlanReason.NoWayLeft => "find somebody who knows the company",
        Move.Close => "close",
        _ => throw new NotSupportedException($"{planned.Move} has no word yet."),
    };

    private static string Of(Request request, Approach approach) => request switch
    {
        Request.Names { Purpose: Purpose.Inside } => "names inside",
        Request.Names => "a guide",
        Request.Leave leave => $"leave to contact {approach.Contact(leave.Prospect).Name}",
        Request.Knows knows => $"whether they know {approach.Contact(knows.Who).Name}",
        _ => throw new NotSupportedException($"{request} has no word yet."),
    };
}
