using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>"Give me your CV, I'll pass it on", and how matters are taken back in hand.</summary>
public class StoriesOfHandOffs
{
    [Fact]
    public void A_friend_offers_to_pass_on_the_CV_before_any_interest_is_confirmed()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").IsOfferedToHaveTheCvPassedOn(by: "Ann");
        ActId offer = me.Act;
        me.Cannot<Refusal.TalkFirst>(s => s.Asks("Ann", new Request.Names()));

        me.AnswersTheOffer(offer, OfferReply.AskedToContactThem);
        me.IsTold(by: "Ann", toTalkWith: "Bob").IsGivenLeave(by: "Ann", toContact: "Bob");

        Assert.Equal("Ann", me.LeaveFor("Bob"));
        me.Cannot<Refusal.OfferAlreadyAnswered>(s => s.AnswersTheOffer(offer, OfferReply.Declined))
            .InEnglish("You have answered that offer by Ann already", "record what they said to it")
            .InFrench("Vous avez déjà répondu à cette offre d'Ann", "enregistrez sa réponse");
        me.NobodyWasWronged();
    }

    [Fact]
    public void An_offer_is_declined_even_when_the_company_is_out_of_the_question()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").IsOfferedToHaveTheCvPassedOn(by: "Ann");
        ActId offer = me.Act;
        me.LosesInterest();

        me
            .Cannot<Refusal.NoGo>(s => s.AnswersTheOffer(offer, OfferReply.AskedToContactThem))
            .InEnglish("Noname Corp", "thank people")
            .InFrench("Noname Corp", "remerciez");
        me.AnswersTheOffer(offer, OfferReply.Declined).NobodyWasWronged();
    }

    [Fact]
    public void A_friend_has_already_passed_on_the_CV_and_is_asked_what_became_of_it()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").FindsTheCvPassedOn(by: "Ann");
        ActId handOff = me.Act;
        me.Knows("Dan").Cannot<Refusal.NotTheirHandOff>(s => s.Asks("Dan", new Request.WhatBecame(handOff)))
            .InEnglish("Dan did not pass on that CV", "ask the person who did")
            .InFrench("Dan n'a pas transmis ce CV", "adressez-vous à la personne");

        me
            .Asks("Ann", new Request.WhatBecame(handOff))
            .Hears("Ann", new Request.WhatBecame(handOff), new Answer.PassedTo(Seeker.Id("Bob")));
        me
            .Cannot<Refusal.AlreadyAnswered>(s => s.Asks("Ann", new Request.WhatBecame(handOff)))
            .InEnglish("Ann", "what became of your CV")
            .InFrench("ce que votre CV est devenu");
        Assert.Empty(me.LeaveFor("Bob"));

        me
            .IsTold(by: "Ann", toTalkWith: "Bob")
            .IsGivenLeave(by: "Ann", toContact: "Bob")
            .Calls("Bob", inTheNameOf: "Ann")
            .NobodyWasWronged();
    }

    [Fact]
    public void A_friend_who_passed_on_the_CV_is_asked_to_stop_even_after_the_end()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").FindsTheCvPassedOn(by: "Ann", to: "Bob");
        ActId handOff = me.Act;
        me.Closes(Ending.GivenUp);

        me.Asks("Ann", new Request.Stop(handOff)).Hears("Ann", new Request.Stop(handOff), new Answer.Yes());
        me
            .Cannot<Refusal.NoGo>(s => s.Asks("Ann", new Request.Knows(Seeker.Id("Bob"))))
            .InEnglish("ask nothing more of anybody")
            .InFrench("ne demandez plus rien");
        me.NobodyWasWronged();
    }

    [Fact]
    public void A_CV_that_cannot_be_traced_is_written_off()
    {
        Seeker me = Seeker.Approaching("Noname Corp").FindsTheCvPassedOn(by: "Ann");
        ActId handOff = me.Act;

        me.Cannot<Refusal.MayNotBeAsked>(s => s.Asks("Ann", new Request.WhatBecame(handOff)))
            .InEnglish("You do not know Ann", "ask for a talk first, with leave")
            .InFrench("Vous ne connaissez pas Ann", "obtenez d'abord un entretien");
        me.WritesOff(handOff).NobodyWasWronged();
        me
            .Cannot<Refusal.UnknownSubject>(s => s.WritesOff(new ActId("another CV")))
            .InEnglish("Nothing that fits is recorded under \"another CV\"")
            .InFrench("« another CV »");
    }
}
