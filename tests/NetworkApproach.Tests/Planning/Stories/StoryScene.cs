using System.Globalization;

namespace NetworkApproach.Tests.Planning;

/// <summary>One approach of a story at one step: makes the commands that the step's words stand for.</summary>
internal sealed class StoryScene(Story story, StoryStep step, Approach approach)
{
    private const int Minutes = 20;

    private int acts;

    public ApproachEvent Opened(ActId id, DateTimeOffset at) => new ApproachEvent.Opened(
        id, at, new ApproachId(step.Company), story.Me, new Target(new CompanyName(step.Company), story.Role), Policy);

    public static ApproachPolicy Policy { get; } =
        ApproachPolicy.Default with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris") };

    /// <summary>Notes everybody whom the words name and the record does not know yet.</summary>
    public IEnumerable<ApproachCommand> Introductions() => !approach.IsOpened ? [] : story.People
        .Where(person => step.Words.Split([' ', ':', ','], StringSplitOptions.None).Contains(person.Name))
        .Where(person => approach.People.All(known => known.Id != person.Id))
        .Select(person => Record((id, at) => new ApproachEvent.PersonNoted(id, at, person)));

    public ApproachCommand Record(Func<ActId, DateTimeOffset, ApproachEvent> made) =>
        new ApproachCommand.Record(made(NextAct(), step.At));

    public ApproachCommand Ask(string of, Request request) => new ApproachCommand.Ask(NextAct(), Story.IdOf(of), request, step.At);

    /// <summary>For the inside, or for a guide if the person does not work there.</summary>
    public Request.Leave Leave(string prospect) =>
        new(Story.IdOf(prospect), story.IsInside(prospect, step.Company) ? Purpose.Inside : Purpose.Guide);

    public ApproachCommand? Contact(string who)
    {
        ContactId id = Story.IdOf(who);
        return approach.LastTalkWith(id) is { } talk ? Attempt(ContactAttempt.Again(talk, Channel.Message, Minutes))
            : approach.AcquaintanceWith(id) is { } known ? Attempt(ContactAttempt.ToAcquaintance(known, Channel.Message, Minutes))
            : null;
    }

    public ApproachCommand? ContactCiting(string who, string relay) =>
        approach.PermissionsFor(Story.IdOf(who), step.At).FirstOrDefault(leave => leave.Relay.Id == Story.IdOf(relay)) is { } leave
            ? Attempt(ContactAttempt.Through(leave, Channel.Message, Minutes))
            : null;

    public ApproachCommand? Reply(string who, bool asksForTalk) => approach.LastContactFrom(Story.IdOf(who), step.At) is { } received
        ? Attempt(ContactAttempt.InReplyTo(received, Channel.Message, asksForTalk ? Minutes : 0))
        : null;

    /// <summary>The last attempt again, on the same ground.</summary>
    public ApproachCommand? Remind(string who)
    {
        ContactId id = Story.IdOf(who);
        var last = Last<ApproachEvent.Attempted>(attempted => attempted.To == id);
        ContactAttempt? again = last.Through switch
        {
            AttemptBasis.Leave => approach.PermissionsFor(id, step.At).FirstOrDefault(leave => leave.Act == last.Through.Act) is { } leave
                ? ContactAttempt.Through(leave, Channel.Telephone, last.Minutes)
                : null,
            AttemptBasis.Acquainted =>
                ContactAttempt.ToAcquaintance(approach.AcquaintanceWith(id)!, Channel.Telephone, last.Minutes),
            AttemptBasis.Reply => ContactAttempt.InReplyTo(approach.LastContactFrom(id)!, Channel.Telephone, last.Minutes),
            _ => ContactAttempt.Again(approach.LastTalkWith(id)!, Channel.Telephone, last.Minutes),
        };
        return again is null ? null : Attempt(again);
    }

    public ApproachCommand Answer(string by, OfferReply reply)
    {
        ActId offer = Last<ApproachEvent.HandOffOffered>(offered => offered.By == Story.IdOf(by)).Id;
        return Record((id, at) => new ApproachEvent.OfferAnswered(id, at, offer, reply));
    }

    public ActId HandOffBy(string who) => Last<ApproachEvent.HandedOff>(passed => passed.By == Story.IdOf(who)).Id;

    /// <summary>An answer, if the seeker has asked what became of it; else news.</summary>
    public ApproachCommand PassedOn(string by, string? to)
    {
        ContactId who = Story.IdOf(by);
        bool isAsked = approach.Events.OfType<ApproachEvent.Asked>()
            .Any(asked => asked.Of == who && asked.Request is Request.WhatBecame);
        return isAsked && to is not null
            ? Answered(by, new Request.WhatBecame(HandOffBy(by)), new Answer.PassedTo(Story.IdOf(to)))
            : Record((id, at) => new ApproachEvent.HandedOff(id, at, who, to is null ? null : Story.IdOf(to)));
    }

    /// <summary>Everything of one kind that is owed to somebody: one message pays it.</summary>
    public ApproachCommand[] Pay(CourtesyKind kind, string to, string? about)
    {
        ApproachCommand[] paid =
        [
            .. approach.Courtesies(step.At).All
                .Where(owed => owed.Kind == kind && owed.To.Id == Story.IdOf(to))
                .Where(owed => about is null || owed.About?.Id == Story.IdOf(about))
                .Select(owed => Record((id, at) => new ApproachEvent.CourtesyPaid(id, at, kind, owed.For, owed.To.Id))),
        ];
        return paid.Length > 0 ? paid : throw new FormatException($"{story.File}, line {step.Line}: {to} is owed no {kind}.");
    }

    public ApproachCommand Answered(string from, Request about, Answer said) =>
        Record((id, at) => new ApproachEvent.Answered(id, at, Story.IdOf(from), about, said));

    public ApproachCommand Appointment(string with, string when)
    {
        DateTime local = DateTime.ParseExact(when, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Record((id, at) =>
            new ApproachEvent.AppointmentMade(id, at, Story.IdOf(with), new DateTimeOffset(local, Policy.Zone.GetUtcOffset(local))));
    }

    public ApproachCommand AppointmentEnded(string with, AppointmentEnd how)
    {
        ActId made = Last<ApproachEvent.AppointmentMade>(made => made.With == Story.IdOf(with)).Id;
        return Record((id, at) => new ApproachEvent.AppointmentEnded(id, at, made, how));
    }

    public ApproachCommand Talked(string with, int minutes, int offered) =>
        Record((id, at) => new ApproachEvent.Talked(id, at, Story.IdOf(with), minutes, offered));

    public ApproachCommand Learnt(string from, string text, bool aboutTarget = true, bool inConfidence = false) =>
        Record((id, at) => new ApproachEvent.FactLearnt(
            id, at, approach.LastTalkWith(Story.IdOf(from))!.Act, Topic.Business, text, aboutTarget, inConfidence));

    public ApproachCommand Named(string by, string who, string why, bool inConfidence) =>
        Record((id, at) => new ApproachEvent.Named(id, at, Story.IdOf(by), Story.IdOf(who), why, InConfidence: inConfidence));

    public T Last<T>(Func<T, bool> fits)
        where T : ApproachEvent =>
        approach.Events.OfType<T>().LastOrDefault(fits)
            ?? throw new FormatException($"{story.File}, line {step.Line}: nothing of the kind has happened.");

    private ApproachCommand.Attempt Attempt(ContactAttempt contact) => new(NextAct(), contact, step.At);

    private ActId NextAct() => new(string.Create(CultureInfo.InvariantCulture, $"line {step.Line}, act {++acts}"));
}
