namespace NetworkApproach.Texts;

/// <summary>Which text asks for a talk, or reminds of it; the relay is cited as the leave's scope says.</summary>
internal static class ContactWords
{
    internal static WordedText Of(Move.Contact move, Speech speech)
    {
        ContactAttempt attempt = move.Attempt;
        if (attempt.Minutes == 0)
        {
            bool agreed = attempt.Basis is AttemptBasis.Reply { Received: var act }
                && speech.Approach.State.Standing.GetValueOrDefault(
                    act) is ApproachEvent.Answered { About: Request.Talk, Said: Answer.Yes };
            return agreed
                ? speech.Say(SayingPhrases.ReplyToYes, speech.MinutesAsked)
                : speech.Say(SayingPhrases.ReplyOnly);
        }

        Fact minutes = Fact.Number("minutes", attempt.Minutes);
        Fact reason = speech.Words("reason", Reason(speech, attempt));
        if (attempt.Citing is { } leave)
        {
            Fact relay = speech.Person("relay", leave.Relay);
            return move.IsReminder
                ? speech.Say(SayingPhrases.ReminderCited, [minutes, reason, relay, .. Earlier(speech)])
                : speech.Say(
                    leave.Scope switch
                    {
                        CitingScope.Recommended => SayingPhrases.TalkRecommended,
                        CitingScope.Announced => SayingPhrases.TalkAnnounced,
                        _ => SayingPhrases.TalkCited,
                    },
                    minutes, reason, relay);
        }

        if (move.IsReminder)
        {
            return speech.Say(SayingPhrases.ReminderPlain, [minutes, reason, .. Earlier(speech)]);
        }

        return attempt.Basis switch
        {
            AttemptBasis.Acquainted => speech.Say(SayingPhrases.TalkAcquaintance, minutes, reason),
            AttemptBasis.Again => speech.Say(SayingPhrases.TalkAgain, minutes),
            AttemptBasis.Reply reply => InReply(speech, reply, minutes, reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static WordedText InReply(Speech speech, AttemptBasis.Reply reply, Fact minutes, Fact reason) =>
        speech.Approach.State.Standing.GetValueOrDefault(reply.Received) switch
        {
            { At: var at } when speech.Approach.State.Person(speech.To.Id).LastTalk is { } talk && talk.At > at =>
                speech.Say(SayingPhrases.TalkAgain, minutes),
            ApproachEvent.ContactReceived => speech.Say(SayingPhrases.TalkContacted, minutes, reason),
            ApproachEvent.Answered { About: Request.Talk, Said: Answer.Later later } =>
                speech.Say(SayingPhrases.TalkLater, minutes, reason, Fact.Day("day", later.Day)),
            _ =>
                speech.Approach.State.Person(speech.To.Id).LastTalk is null
                    ? speech.Say(SayingPhrases.TalkAnswered, minutes, reason)
                    : speech.Say(SayingPhrases.TalkAgain, minutes),
        };

    /// <summary>What the reminder says of the attempt before it: the channel of that attempt decides.</summary>
    private static Fact[] Earlier(Speech speech)
    {
        Channel over = speech.Approach.Events
            .Select(e => speech.Approach.Ledger.Stands(e.Id) switch
            {
                ApproachEvent.Attempted { Minutes: > 0 } attempted when attempted.To == speech.To.Id => attempted.Channel,
                ApproachEvent.ContactedWithoutLeave confessed when confessed.Who == speech.To.Id => confessed.Channel,
                _ => (Channel?)null,
            })
            .LastOrDefault(channel => channel is not null) ?? Channel.Message;
        return [speech.Words("before", PartPhrases.Before[over]), speech.Words("missed", PartPhrases.Missed[over])];
    }

    /// <summary>Why this person: that they lead the place, what they are known to know, or that the seeker knows them.</summary>
    private static Phrase Reason(Speech speech, ContactAttempt attempt)
    {
        CompanyName company = speech.Approach.Target.Company;
        Employment[] there = [.. attempt.To.Employments.Where(employment => employment.Company == company)];
        DateOnly today = speech.Approach.Policy.DayOf(speech.Now);
        return there switch
        {
            _ when speech.Approach.State.Boss == attempt.To.Id && attempt.Basis is not AttemptBasis.Acquainted => PartPhrases.BecauseBoss,
            [] => attempt.Basis is AttemptBasis.Acquainted ? PartPhrases.BecauseTrusted : PartPhrases.BecauseKnows,
            _ when there.Any(employment => employment.Until is not { } until || until >= today) => PartPhrases.BecauseInside,
            _ => PartPhrases.BecauseFormerly,
        };
    }
}
