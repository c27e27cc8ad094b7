using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>Rules R4, R5, R7, R8, R10, and the one answer to an offer: what may be asked, when, and how often.</content>
public abstract partial record Refusal
{
    /// <summary>R4: Names and leave may be asked only of somebody the seeker has talked with.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">The request that was refused: names or leave.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record TalkFirst(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.talk-first", "of:person! request:words!");

        internal override Rule Forbidding => Rule.TalkFirst;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R5: Names and leave for the inside, and contact with the prospective boss, come only after interest is confirmed.</summary>
    /// <param name="Target">The target.</param>
    /// <param name="Of">The person asked, or the prospective boss to be contacted.</param>
    /// <param name="Request">The request that was refused; null if it was the contact with the prospective boss.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record InterestFirst(Target Target, Contact Of, Request? Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.interest-first", "target:company! of:person! request:words!");
        internal static readonly Phrase WithoutRequest = Phrase.Plain("refusal.interest-first-boss", "target:company! of:person!");

        internal override Rule Forbidding => Rule.InterestFirst;

        internal override string Say(Phrasebook book) => Request is null
            ? book.Say(WithoutRequest, Fact.Company("target", Target.Company), Fact.Person("of", Of))
            : book.Say(Sentence, Fact.Company("target", Target.Company), Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R5: Interest can be confirmed only after a talk that brought a fact about the target.</summary>
    /// <param name="Target">The target.</param>
    public sealed record FactFirst(Target Target) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.fact-first", "target:company!");

        internal override Rule Forbidding => Rule.InterestFirst;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Company("target", Target.Company));
    }

    /// <summary>R5: The prospective boss cannot be a guide.</summary>
    /// <param name="Boss">The prospective boss.</param>
    public sealed record BossIsNoGuide(Contact Boss) : Refusal(Boss)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.boss-is-no-guide", "boss:person!");

        internal override Rule Forbidding => Rule.InterestFirst;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("boss", Boss));
    }

    /// <summary>R7: More minutes were asked for in one talk than the policy allows.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Minutes">The minutes asked for.</param>
    /// <param name="Most">The maximum: the policy's, or the minutes of the first attempt if this one is its reminder.</param>
    public sealed record TooManyMinutes(Contact Of, int Minutes, int Most) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.too-many-minutes", "of:person! minutes:number! most:number!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("of", Of), Fact.Number("minutes", Minutes), Fact.Number("most", Most));
    }

    /// <summary>R7: More minutes were asked of one person in total than the policy allows.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Minutes">The minutes asked for.</param>
    /// <param name="Taken">The minutes already taken and not offered, in this approach and others, with those still open in others.</param>
    /// <param name="Most">The maximum the policy allows.</param>
    public sealed record FootprintFull(Contact Of, int Minutes, int Taken, int Most) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain(
            "refusal.footprint-full", "of:person! taken:number! most:number! minutes:number!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) =>
            book.Say(
                Sentence, Fact.Person("of", Of), Fact.Number("taken", Taken), Fact.Number("most", Most), Fact.Number("minutes", Minutes));
    }

    /// <summary>R7: The minutes of the talk are missing; only a reply may ask for no talk.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record MinutesMissing(Contact Of) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.minutes-missing", "of:person!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of));
    }

    /// <summary>R7: A talk may be asked for only as part of an attempt.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record AskInsideAttempt(Contact Of) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.ask-inside-attempt", "of:person!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of));
    }

    /// <summary>R8: The answer is not one that the request accepts.</summary>
    /// <param name="From">The person who answered.</param>
    public sealed record AnswerDoesNotFit(Contact From) : Refusal(From)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.answer-does-not-fit", "from:person!");

        internal override Rule Forbidding => Rule.NothingElse;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("from", From));
    }

    /// <summary>R8: The same person appears on both sides, for example as asked and as asked about.</summary>
    /// <param name="Who">The person.</param>
    public sealed record SamePerson(Contact Who) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.same-person", "who:person!");

        internal override Rule Forbidding => Rule.NothingElse;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R8: Only the person who passed on the CV may be asked about it.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record NotTheirHandOff(Contact Of) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.not-their-hand-off", "of:person!");

        internal override Rule Forbidding => Rule.NothingElse;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of));
    }

    /// <summary>R10: It was asked, and neither answered nor silent for long enough yet.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">The request that was refused; a talk if it was the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    /// <param name="Until">The first day on which asking again is allowed.</param>
    public sealed record AwaitAnswer(Contact Of, Request Request, Contact? About, DateOnly Until) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.await-answer", "of:person! request:words! until:day!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About), Fact.Day("until", Until));
    }

    /// <summary>R10: It was asked, and the one reminder was sent.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">The request that was refused.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record AskedTwice(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.asked-twice", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R10: The person has already answered yes.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">The request that was refused; a talk if it was the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record AlreadyAnswered(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.already-answered", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R10: The person said no, and has not reopened the matter since.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">The request that was refused; a talk if it was the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record SaidNo(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.said-no", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R10: The person said "later", and the day has not come.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">The request that was refused; a talk if it was the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    /// <param name="Day">The first day on which asking again is allowed.</param>
    public sealed record SaidLater(Contact Of, Request Request, Contact? About, DateOnly Day) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.said-later", "of:person! day:day! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("of", Of), Fact.Day("day", Day), Asked(book, Request, About));
    }

    /// <summary>R10: The person had said no before they were forgotten, and has not contacted the seeker since.</summary>
    /// <remarks>Given where a list of people who asked to be forgotten is kept. It says neither to what they said no, nor where.</remarks>
    /// <param name="Who">The person, whom the seeker knows again.</param>
    public sealed record SaidNoBefore(Contact Who) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.said-no-before", "who:person!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R10: The introduction was already used; it serves once, with one reminder.</summary>
    /// <param name="To">The person to contact.</param>
    /// <param name="Relay">The relay of the introduction; null if the contact was not in a relay's name.</param>
    public sealed record IntroductionUsed(Contact To, Contact? Relay) : Refusal(To)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.introduction-used", "to:person! relay:person!");
        internal static readonly Phrase WithoutRelay = Phrase.Plain("refusal.introduction-used-own", "to:person!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => Relay is null
            ? book.Say(WithoutRelay, Fact.Person("to", To))
            : book.Say(Sentence, Fact.Person("to", To), Fact.Person("relay", Relay!));
    }

    /// <summary>R10: The offer to pass on the CV was already answered.</summary>
    /// <param name="By">The person who offered.</param>
    public sealed record OfferAlreadyAnswered(Contact By) : Refusal(By)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.offer-already-answered", "by:person!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("by", By));
    }
}
