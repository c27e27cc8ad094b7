using System.Globalization;

namespace NetworkApproach.Tests.Planning;

/// <summary>The first word of a plan, in the words of the coach.</summary>
internal static class PlanWords
{
    /// <returns>One word; several where the answers of several people are awaited.</returns>
    public static IReadOnlyList<string> Of(ApproachPlan plan, Approach approach) =>
        plan.Moves is [var first, ..] ? [Of(first, approach)]
        : plan.Awaited is [] ? [approach.Ending is null ? "find somebody who knows the company" : "nothing"]
        : [.. Waiting(plan.Awaited)];

    /// <summary>Everybody whose answer is awaited, until the first day on which there is something to do.</summary>
    private static IEnumerable<string> Waiting(IReadOnlyList<AwaitedAnswer> awaited) => awaited.Min(answer => answer.Until) is { } until
        ? awaited.Select(answer => answer.From.Name).Distinct()
            .Select(name => $"wait for {name} until {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")
        : awaited.Select(answer => $"wait for the talk with {answer.From.Name}");

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
        Move.JudgeInterest => "decide on the company",
        Move.Close when planned.Reason == PlanReason.NoWayLeft => "find somebody who knows the company",
        Move.Close => "close",
        _ => $"{planned.Reason}",
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
