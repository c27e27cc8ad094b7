using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tests.Planning;

/// <summary>What the words of a step mean as commands. In a pattern X and Y are people, # is a number or a day, @ a day and an hour, * any
/// text.</summary>
internal static class StoryVerbs
{
    private static readonly (Regex Pattern, Func<string[], StoryScene, ApproachCommand?[]> Commands)[] Verbs =
    [
        // The seeker's own acts.
        On("open", (_, now) => [now.Record((id, at) => now.Opened(id, at))]),
        On("nothing new", (_, _) => []),
        On("know X: *, since #", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.AcquaintanceStated(id, at, Who(said[0]), said[1], new DateOnly(Number(said[2]), 1, 1)))]),
        On("boss X", (said, now) => [now.Record((id, at) => new ApproachEvent.BossIdentified(id, at, Who(said[0])))]),
        On("ask X for a talk", (said, now) => [now.Contact(said[0])]),
        On("ask X for a talk citing Y", (said, now) => [now.ContactCiting(said[0], said[1])]),
        On("reply to X asking for a talk", (said, now) => [now.Reply(said[0], asksForTalk: true)]),
        On("reply to X asking for nothing", (said, now) => [now.Reply(said[0], asksForTalk: false)]),
        On("remind X", (said, now) => [now.Remind(said[0])]),
        On("remind X by telephone", (said, now) => [now.Remind(said[0])]),
        On("ask X for names inside", (said, now) => [now.Ask(said[0], new Request.Names(Purpose.Inside))]),
        On("ask X for a guide", (said, now) => [now.Ask(said[0], new Request.Names(Purpose.Guide))]),
        On("ask X for leave to contact Y", (said, now) => [now.Ask(said[0], now.Leave(said[1]))]),
        On("ask X whether they know Y", (said, now) => [now.Ask(said[0], new Request.Knows(Who(said[1])))]),
        On("ask X what became of the CV", (said, now) => [now.Ask(said[0], new Request.WhatBecame(now.HandOffBy(said[0])))]),
        On("ask X to stop the CV", (said, now) => [now.Ask(said[0], new Request.Stop(now.HandOffBy(said[0])))]),
        On("write off the CV with X", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.WrittenOff(id, at, now.HandOffBy(said[0])))]),
        On("answer the offer of X by asking for names", (said, now) => [now.Answer(said[0], OfferReply.AskedToContactThem)]),
        On("answer the offer of X by declining", (said, now) => [now.Answer(said[0], OfferReply.Declined)]),
        On("interest *", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.InterestJudged(id, at, Enum.Parse<Interest>(said[0], ignoreCase: true)))]),
        On("thank X", (said, now) => now.Pay(CourtesyKind.Thanks, said[0], null)),
        On("report to X about Y", (said, now) => now.Pay(CourtesyKind.ReportBack, said[0], said[1])),
        On("apologise to X", (said, now) => now.Pay(CourtesyKind.Apology, said[0], null)),
        On("confess contact with X citing Y", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.ContactedWithoutLeave(id, at, Who(said[0]), Channel.Message, Who(said[1])))]),
        On("same person X and Y", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.SamePersonStated(id, at, Who(said[0]), Who(said[1])))]),
        On("strike out the last naming by X: *", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.StruckOut(id, at, now.Last<ApproachEvent.Named>(named => named.By == Who(said[0])).Id, said[1]))]),
        On("close: *", (said, now) => [now.Record((id, at) => new ApproachEvent.Closed(id, at, EndingOf(said[0])))]),

        // What others say and do.
        On("X says yes to a talk", (said, now) => [now.Answered(said[0], new Request.Talk(), new Answer.Yes())]),
        On("X says yes to a talk on @", (said, now) =>
            [now.Answered(said[0], new Request.Talk(), new Answer.Yes()), now.Appointment(said[0], said[1])]),
        On("X says no to a talk", (said, now) => [now.Answered(said[0], new Request.Talk(), new Answer.No())]),
        On("X says no to leave to contact Y", (said, now) => [now.Answered(said[0], now.Leave(said[1]), new Answer.No())]),
        On("X takes back the leave to contact Y", (said, now) => [now.Answered(said[0], now.Leave(said[1]), new Answer.No())]),
        On("X says later to leave to contact Y, from #", (said, now) =>
            [now.Answered(said[0], now.Leave(said[1]), new Answer.Later(Day(said[2])))]),
        On("X grants leave to contact Y", (said, now) => [now.Answered(said[0], now.Leave(said[1]), new Answer.Granted())]),
        On("X grants leave to contact Y, as recommended", (said, now) =>
            [now.Answered(said[0], now.Leave(said[1]), new Answer.Granted(CitingScope.Recommended))]),
        On("X grants leave to contact Y until #", (said, now) =>
            [now.Answered(said[0], now.Leave(said[1]), new Answer.Granted(Until: Day(said[2])))]),
        On("X makes contact by *", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.ContactReceived(id, at, Who(said[0]), Enum.Parse<Channel>(said[1], ignoreCase: true)))]),
        On("talk with X: # minutes", (said, now) => [now.Talked(said[0], Number(said[1]), 0)]),
        On("talk with X: # minutes, # offered", (said, now) => [now.Talked(said[0], Number(said[1]), Number(said[2]))]),
        On("learnt from X about the company: *", (said, now) => [now.Learnt(said[0], said[1])]),
        On("learnt from X in confidence about the company: *", (said, now) => [now.Learnt(said[0], said[1], inConfidence: true)]),
        On("learnt from X about something else: *", (said, now) => [now.Learnt(said[0], said[1], aboutTarget: false)]),
        On("X names Y: *", (said, now) => [now.Named(said[0], said[1], said[2], inConfidence: false)]),
        On("X names Y in confidence: *", (said, now) => [now.Named(said[0], said[1], said[2], inConfidence: true)]),
        On("X would like to meet again", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.WishedToMeetAgain(id, at, Who(said[0])))]),
        On("X offers to pass on the CV", (said, now) => [now.Record((id, at) =>
            new ApproachEvent.HandOffOffered(id, at, Who(said[0])))]),
        On("X passed on the CV to somebody unknown", (said, now) => [now.PassedOn(said[0], null)]),
        On("X passed on the CV to Y", (said, now) => [now.PassedOn(said[0], said[1])]),
        On("X moves the talk to @", (said, now) => [now.Appointment(said[0], said[1])]),
        On("X cancels the talk", (said, now) => [now.AppointmentEnded(said[0], AppointmentEnd.Cancelled)]),
        On("the talk with X was missed", (said, now) => [now.AppointmentEnded(said[0], AppointmentEnd.Missed)]),

        // A day that is only proposed is no appointment yet: nothing of it is recorded.
        On("propose to X @", (_, _) => []),
    ];

    /// <summary>The commands that a step stands for. Null among them: nothing in the record allows the contact, so that no attempt can even
    /// be made.</summary>
    /// <exception cref="FormatException">Nobody knows what the words mean.</exception>
    public static ImmutableArray<ApproachCommand?> Of(string words, StoryScene scene)
    {
        foreach ((Regex pattern, Func<string[], StoryScene, ApproachCommand?[]> commands) in Verbs)
        {
            if (pattern.Match(words) is { Success: true } match)
            {
                return [.. commands([.. match.Groups.Values.Skip(1).Select(group => group.Value)], scene)];
            }
        }

        throw new FormatException($"'{words}' is no step.");
    }

    private static (Regex, Func<string[], StoryScene, ApproachCommand?[]>) On(
        string pattern, Func<string[], StoryScene, ApproachCommand?[]> commands)
    {
        string written = Regex.Escape(pattern).Replace("\\*", "(.+)", StringComparison.Ordinal)
            .Replace("\\#", "([0-9-]+)", StringComparison.Ordinal)
            .Replace("@", @"(\d{4}-\d\d-\d\d [0-9]{2}:[0-9]{2})", StringComparison.Ordinal)
            .Replace("\\ ", " ", StringComparison.Ordinal);
        return (new Regex($"^{Regex.Replace(written, @"\b[XY]\b", "(\\w+)")}$"), commands);
    }

    private static ContactId Who(string name) => Story.IdOf(name);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Ending EndingOf(string text) => text switch
    {
        "met the boss" => Ending.MetTheBoss,
        "a good no" => Ending.GoodNo,
        "given up" => Ending.GivenUp,
        _ => throw new FormatException($"'{text}' is no ending."),
    };
}
