using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach;

/// <summary>What each refusal says in English, without the rule and the final stop.</summary>
internal static class RefusalInEnglish
{
    internal static string Sentence(Refusal refusal) => refusal switch
    {
        Refusal.NotOpened => "Open the approach first: record which company you are approaching",
        Refusal.AlreadyOpened => "This approach is open already; for another company, or a second try, open another one",
        Refusal.ActIdTaken r => $"\"{r.Act}\" is recorded already with another content; give this act an id of its own, or strike the other out",
        Refusal.TooEarly r => $"Your last act was on {Day(r.Last)}; an act of yours cannot come before it, while facts may be backdated: strike out what came after it, record this, then that again",
        Refusal.UnknownSubject r => $"Nothing that fits is recorded under \"{r.Subject}\"; record that first, or correct the reference",
        Refusal.NotRecordable r => $"\"{r.Act}\" cannot be recorded like a fact: contact people with an attempt, ask with a request, and forget with Forgetting",
        Refusal.CannotStrike r => $"\"{r.What}\" cannot be struck out like this: an opening can only be corrected, a striking out or an erasure stays, and what stands instead keeps the same act id",
        Refusal.BossNotMet => "No talk with the prospective boss is recorded; record who they are and that talk, or choose another ending",
        Refusal.WrongApproach r => $"That leave or acquaintance belongs to the approach \"{r.Other}\"; take it from this one's own record",
        Refusal.SeekerIsNoContact => "You are the seeker: nobody acts for you, and you are not a contact of your own; name the other person",
        Refusal.OriginUnknown r => $"Say first how you came to {r.Who}: as an acquaintance, because they contacted you, or by a contact you made; then record this",
        Refusal.AcquaintedTooLate r => $"{r.Who} does not count as your acquaintance from {Day(r.Since)}: that is after they were named here, or still to come; ask the person who named them for leave",
        Refusal.NoBasis r => $"Nothing recorded lets you contact {r.To} now; ask somebody who knows them for leave, or wait until they contact you",
        Refusal.LeaveExpired r => $"The leave that {r.Relay} gave you for {r.Prospect} ended on {Day(r.Until)}; if you have not used it, you may ask {r.Relay} once more",
        Refusal.ContactWasAllowed r => $"You were allowed to contact {r.Who}, so there is nothing to confess; record it as an attempt",
        Refusal.MayNotBeAsked r => $"You do not know {r.Of} and they have not turned to you, so do not ask them {RequestPhrase.English(r.Request, r.About)}; ask for a talk first, with leave",
        Refusal.LeaveWithdrawn r => $"{r.Relay} has since taken back or renewed the leave for {r.Prospect}: go by their last word",
        Refusal.RelayDoesNotKnow r => $"{r.Relay} has not said they know {r.Prospect} personally; ask whether they do, and if not, who does",
        Refusal.TalkFirst r => $"Talk with {r.Of} for a few minutes before asking them {RequestPhrase.English(r.Request, r.About)}",
        Refusal.InterestFirst r => $"Confirm that {r.Target} interests you before {(r.Request is null ? $"contacting {r.Of}, the prospective boss" : $"asking {r.Of} {RequestPhrase.English(r.Request, r.About)}")}; until then, look for a guide",
        Refusal.FactFirst r => $"Record at least one thing you learnt about {r.Target} in a talk before confirming that it interests you",
        Refusal.BossIsNoGuide r => $"{r.Boss} is your prospective boss and no guide; ask for leave for the inside, once your interest is confirmed",
        Refusal.TooManyMinutes r => $"You ask {r.Of} for {r.Minutes} minutes and may ask for {r.Most}; ask for less",
        Refusal.FootprintFull r => $"{r.Of} has given you {r.Taken} minutes of the {r.Most} you may ask for in all; another {r.Minutes} is too much, so talk with somebody else",
        Refusal.MinutesMissing r => $"Say how many minutes you ask {r.Of} for; only a reply may ask for none",
        Refusal.AskInsideAttempt r => $"Ask {r.Of} for a talk by contacting them, with its minutes: make an attempt",
        Refusal.AnswerDoesNotFit r => $"That is no answer to what {r.From} was asked; leave is granted, a CV is passed to somebody, the rest is yes, no or later",
        Refusal.SamePerson r => $"{r.Who} stands on both sides of this; name the other person",
        Refusal.NotTheirHandOff r => $"{r.Of} did not pass on that CV; ask the person who did",
        Refusal.AwaitAnswer r => $"You have asked {r.Of} {RequestPhrase.English(r.Request, r.About)} already; wait until {Day(r.Until)}, and meanwhile see somebody else",
        Refusal.AskedTwice r => $"You have asked {r.Of} {RequestPhrase.English(r.Request, r.About)} and reminded them once; leave it there and ask somebody else",
        Refusal.AlreadyAnswered r => $"{r.Of} has answered already when you asked {RequestPhrase.English(r.Request, r.About)}; act on that answer",
        Refusal.SaidNo r => $"{r.Of} said no when asked {RequestPhrase.English(r.Request, r.About)}; accept it, thank them, and ask somebody else",
        Refusal.SaidLater r => $"{r.Of} asked you to wait until {Day(r.Day)} before asking {RequestPhrase.English(r.Request, r.About)}; reply to them then",
        Refusal.IntroductionUsed r => $"{(r.Relay is null ? $"You have contacted {r.To} on that ground already" : $"You have contacted {r.To} in the name of {r.Relay} already")}; reply to what they said, or wait for another relay's leave",
        Refusal.OfferAlreadyAnswered r => $"You have answered that offer by {r.By} already; record what they said to it",
        Refusal.NotOwed r => $"Nothing of that kind is owed for \"{r.For}\" any more; the list of courtesies says what is",
        Refusal.NoGo r => $"You have ended your approach to {r.Target} or lost interest in it: ask nothing more of anybody; thank people, and tell them how it ended",
        Refusal.ApproachClosed r => $"Your approach to {r.Target} is closed; open another one to try again",
        Refusal.ToldInConfidence r => $"{r.Relay} named {r.Prospect} in confidence, which is a no to being mentioned; find somebody else who knows {r.Prospect}",
        Refusal.Forgotten r => $"{r.Who} has been forgotten at their wish or yours; nothing more is recorded, asked or used of them",
        _ => throw new UnreachableException(),
    };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
