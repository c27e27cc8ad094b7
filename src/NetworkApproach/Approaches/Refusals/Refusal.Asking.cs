using NetworkApproach.Texts;

namespace NetworkApproach;

/// <content>R4, R5, R7, R8 and R10: what may be asked, when, and how often.</content>
public abstract partial record Refusal
{
    /// <summary>R4: Names and leave are asked only of somebody the seeker has talked with.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record TalkFirst(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.talk-first", "of:person! request:words!");

        internal override Rule Forbidding => Rule.TalkFirst;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R5: The inside and the prospective boss come after interest.</summary>
    /// <param name="Target">The target.</param>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
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

    /// <summary>R5: Interest is confirmed after a talk that brought a fact about the target.</summary>
    /// <param name="Target">The target.</param>
    public sealed record FactFirst(Target Target) : Refusal
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.fact-first", "target:company!");

        internal override Rule Forbidding => Rule.InterestFirst;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Company("target", Target.Company));
    }

    /// <summary>R5: The prospective boss is never a guide.</summary>
    /// <param name="Boss">The prospective boss.</param>
    public sealed record BossIsNoGuide(Contact Boss) : Refusal(Boss)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.boss-is-no-guide", "boss:person!");

        internal override Rule Forbidding => Rule.InterestFirst;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("boss", Boss));
    }

    /// <summary>R7: A talk is asked for with a few minutes.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Minutes">The minutes asked for.</param>
    /// <param name="Most">The most the policy allows.</param>
    public sealed record TooManyMinutes(Contact Of, int Minutes, int Most) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.too-many-minutes", "of:person! minutes:number! most:number!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("of", Of), Fact.Number("minutes", Minutes), Fact.Number("most", Most));
    }

    /// <summary>R7: A person is asked for a few minutes in all.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Minutes">The minutes asked for.</param>
    /// <param name="Taken">The minutes taken and not offered so far, here and elsewhere.</param>
    /// <param name="Most">The most the policy allows.</param>
    public sealed record FootprintFull(Contact Of, int Minutes, int Taken, int Most) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain(
            "refusal.footprint-full", "of:person! taken:number! most:number! minutes:number!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) =>
            book.Say(
                Sentence, Fact.Person("of", Of), Fact.Number("taken", Taken), Fact.Number("most", Most), Fact.Number("minutes", Minutes));
    }

    /// <summary>R7: A talk is asked for with its minutes; only a reply may ask for nothing.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record MinutesMissing(Contact Of) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.minutes-missing", "of:person!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of));
    }

    /// <summary>R7: A talk is asked for only inside an attempt.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record AskInsideAttempt(Contact Of) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.ask-inside-attempt", "of:person!");

        internal override Rule Forbidding => Rule.AFewMinutes;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of));
    }

    /// <summary>R8: The answer is none to that request.</summary>
    /// <param name="From">Who answered.</param>
    public sealed record AnswerDoesNotFit(Contact From) : Refusal(From)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.answer-does-not-fit", "from:person!");

        internal override Rule Forbidding => Rule.NothingElse;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("from", From));
    }

    /// <summary>R8: A person cannot stand on both sides.</summary>
    /// <param name="Who">The person.</param>
    public sealed record SamePerson(Contact Who) : Refusal(Who)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.same-person", "who:person!");

        internal override Rule Forbidding => Rule.NothingElse;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("who", Who));
    }

    /// <summary>R8: Only whoever passed on the CV is asked about it.</summary>
    /// <param name="Of">The person asked.</param>
    public sealed record NotTheirHandOff(Contact Of) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.not-their-hand-off", "of:person!");

        internal override Rule Forbidding => Rule.NothingElse;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of));
    }

    /// <summary>R10: Asked, and neither answered nor yet silent.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    /// <param name="Until">The last day, or the first on which asking again is allowed.</param>
    public sealed record AwaitAnswer(Contact Of, Request Request, Contact? About, DateOnly Until) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.await-answer", "of:person! request:words! until:day!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About), Fact.Day("until", Until));
    }

    /// <summary>R10: Asked, and reminded once.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record AskedTwice(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.asked-twice", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R10: They have answered yes.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record AlreadyAnswered(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.already-answered", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R10: A no ends the person for that thing until they reopen it.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record SaidNo(Contact Of, Request Request, Contact? About) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.said-no", "of:person! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("of", Of), Asked(book, Request, About));
    }

    /// <summary>R10: Later holds until its day.</summary>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What was to be asked; null for the contact itself.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    /// <param name="Day">The first day on which asking again is welcome.</param>
    public sealed record SaidLater(Contact Of, Request Request, Contact? About, DateOnly Day) : Refusal(Of)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.said-later", "of:person! day:day! request:words!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) =>
            book.Say(Sentence, Fact.Person("of", Of), Fact.Day("day", Day), Asked(book, Request, About));
    }

    /// <summary>R10: An introduction serves once, with one reminder.</summary>
    /// <param name="To">The person to contact.</param>
    /// <param name="Relay">The relay.</param>
    public sealed record IntroductionUsed(Contact To, Contact? Relay) : Refusal(To)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.introduction-used", "to:person! relay:person!");
        internal static readonly Phrase WithoutRelay = Phrase.Plain("refusal.introduction-used-own", "to:person!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => Relay is null
            ? book.Say(WithoutRelay, Fact.Person("to", To))
            : book.Say(Sentence, Fact.Person("to", To), Fact.Person("relay", Relay!));
    }

    /// <summary>R10: An offer to pass on the CV is answered once.</summary>
    /// <param name="By">Who offered.</param>
    public sealed record OfferAlreadyAnswered(Contact By) : Refusal(By)
    {
        internal static readonly Phrase Sentence = Phrase.Plain("refusal.offer-already-answered", "by:person!");

        internal override Rule Forbidding => Rule.Once;

        internal override string Say(Phrasebook book) => book.Say(Sentence, Fact.Person("by", By));
    }
}
