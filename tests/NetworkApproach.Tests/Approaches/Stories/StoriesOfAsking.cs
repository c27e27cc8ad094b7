using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>A few minutes, once: silence, no, later, overruns, and what was asked in another approach.</summary>
public class StoriesOfAsking
{
    private static readonly Request ATalk = new Request.Talk();
    private static readonly Request AGuide = new Request.Names(Purpose.Guide);

    [Fact]
    public void Ann_is_reminded_once_and_then_left_in_peace()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann", minutes: 15);
        me.On("9 June").Cannot<Refusal.AwaitAnswer>(s => s.Writes("Ann", minutes: 15)).InEnglish("Ann", "wait until 10 June 2026");

        me.On("10 June").Cannot<Refusal.TooManyMinutes>(s => s.Writes("Ann", minutes: 16))
            .InEnglish("You ask Ann for 16 minutes and may ask for 15", "ask for less")
            .InFrench("Vous demandez 16 minutes à Ann", "demandez moins");
        me.Writes("Ann", minutes: 15);

        me.On("30 July").Cannot<Refusal.IntroductionUsed>(s => s.Writes("Ann", minutes: 15))
            .InEnglish("You have contacted Ann on that ground already", "reply to what they said")
            .InFrench("Vous avez déjà contacté Ann à ce titre");
        me.NobodyWasWronged();
    }

    [Fact]
    public void A_question_too_is_asked_twice_at_most()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Talks("Ann").Asks("Ann", AGuide);
        me
            .On("9 June")
            .Cannot<Refusal.AwaitAnswer>(s => s.Asks("Ann", AGuide))
            .InEnglish("You have asked Ann for the name of a guide already", "10 June 2026");

        me.On("10 June").Asks("Ann", AGuide);

        me.On("30 July").Cannot<Refusal.AskedTwice>(s => s.Asks("Ann", AGuide))
            .InEnglish("You have asked Ann for the name of a guide and reminded them once", "ask somebody else")
            .InFrench("Vous avez demandé à Ann le nom d'un guide, puis relancé une fois", "voyez quelqu'un d'autre");
        me.NobodyWasWronged();
    }

    [Fact]
    public void Ann_says_not_now_in_September()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann");
        me.On("3 June").Hears("Ann", ATalk, new Answer.Later(Seeker.Day("1 September")));

        me.On("31 August").Cannot<Refusal.SaidLater>(s => s.Replies("Ann", minutes: 20))
            .InEnglish("Ann asked you to wait until 1 September 2026", "reply to them then")
            .InFrench("Ann vous a demandé d'attendre le 1er septembre 2026", "répondez-lui ce jour-là");
        me.On("1 September").Replies("Ann", minutes: 20).Talks("Ann").NobodyWasWronged();
    }

    [Fact]
    public void A_no_is_accepted_until_Ann_herself_comes_back()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Hears("Ann", ATalk, new Answer.No());
        me.On("30 July").Cannot<Refusal.SaidNo>(s => s.Writes("Ann"))
            .InEnglish("Ann said no when asked for a talk", "accept it, thank them, and ask somebody else")
            .InFrench("Ann vous a dit non", "remerciez et voyez quelqu'un d'autre");

        me.On("3 August").IsContactedBy("Ann").Replies("Ann", minutes: 20).NobodyWasWronged();
    }

    [Fact]
    public void Of_several_reasons_against_contacting_Ann_the_weightiest_is_told()
    {
        Seeker first = Seeker
            .Approaching("Noname Corp")
            .Knows("Ann")
            .Writes("Ann")
            .Hears("Ann", ATalk, new Answer.Later(Seeker.Day("1 September")));
        Seeker second = first.AlsoApproaching("Other Works").On("8 June").Knows("Ann");

        second.Cannot<Refusal.SaidLater>(s => s.Writes("Ann", minutes: 45));
        second.Hears("Ann", ATalk, new Answer.No());
        second.Cannot<Refusal.SaidNo>(s => s.Writes("Ann", minutes: 45));
        second.TakesForTheBoss("Ann").Cannot<Refusal.InterestFirst>(s => s.Writes("Ann", minutes: 45));
        second.LosesInterest().Cannot<Refusal.NoGo>(s => s.Writes("Ann", minutes: 45));
    }

    [Fact]
    public void Of_several_reasons_against_asking_Ann_the_weightiest_is_told()
    {
        Request leave = new Request.Leave(Seeker.Id("Bob"));
        Seeker first = Seeker
            .Approaching("Noname Corp")
            .Knows("Ann")
            .Writes("Ann")
            .Talks("Ann")
            .Hears("Ann", leave, new Answer.Later(Seeker.Day("1 September")));
        Seeker second = first.AlsoApproaching("Other Works").On("8 June").Knows("Ann").Hears("Ann", leave, new Answer.No());

        second.Cannot<Refusal.TalkFirst>(s => s.Asks("Ann", leave));
        second.Talks("Ann").Cannot<Refusal.InterestFirst>(s => s.Asks("Ann", leave));
        second.Learns("they look for planners").IsInterested().Cannot<Refusal.RelayDoesNotKnow>(s => s.Asks("Ann", leave));
        second.Hears("Ann", new Request.Knows(Seeker.Id("Bob")), new Answer.Yes()).Cannot<Refusal.SaidNo>(s => s.Asks("Ann", leave));
        second.LosesInterest().Cannot<Refusal.NoGo>(s => s.Asks("Ann", leave));
    }

    [Fact]
    public void Ann_agreed_and_need_not_be_asked_again()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Hears("Ann", ATalk, new Answer.Yes());

        me
            .On("30 July")
            .Cannot<Refusal.AlreadyAnswered>(s => s.Writes("Ann"))
            .InEnglish("Ann has answered already", "act on that answer")
            .InFrench("Ann vous a déjà répondu");
    }

    [Fact]
    public void A_talk_that_ran_to_an_hour_is_recorded_and_counts()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Talks("Ann", minutes: 60);

        me.On("8 June").Cannot<Refusal.FootprintFull>(s => s.CallsAgain("Ann", minutes: 5))
            .InEnglish("Ann has given you 60 minutes of the 30", "talk with somebody else")
            .InFrench("Ann vous a déjà donné 60 minutes sur les 30", "parlez avec quelqu'un d'autre");
        me.NobodyWasWronged();
    }

    [Fact]
    public void The_minutes_that_Ann_offered_do_not_count_against_her()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Talks("Ann", minutes: 60, offered: 45);

        me.On("8 June").Cannot<Refusal.FootprintFull>(s => s.CallsAgain("Ann", minutes: 16));
        me.CallsAgain("Ann", minutes: 15).NobodyWasWronged();
    }

    [Fact]
    public void Nobody_is_asked_for_half_a_day()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann");

        me
            .Cannot<Refusal.TooManyMinutes>(s => s.Writes("Ann", minutes: 240))
            .InEnglish("You ask Ann for 240 minutes and may ask for 20")
            .InFrench("le maximum est de 20");
        me
            .Cannot<Refusal.AskInsideAttempt>(s => s.Asks("Ann", ATalk))
            .InEnglish("Ask Ann for a talk by contacting them")
            .InFrench("Demandez un entretien à Ann en prenant contact");
    }

    [Fact]
    public void A_recruiter_calls_and_is_answered_like_anybody()
    {
        Seeker me = Seeker.Approaching("Noname Corp")
            .Notes(new Contact(Seeker.Id("Rita"), "Rita", [new Employment(new CompanyName("Head Hunters"), "Partner")], isConsultant: true))
            .IsContactedBy("Rita").Replies("Rita").Replies("Rita", minutes: 20).Talks("Rita");

        me.IsOfferedToHaveTheCvPassedOn(by: "Rita");
        me.AnswersTheOffer(me.Act, OfferReply.AskedToContactThem);

        Assert.True(me.Approach.Contact(Seeker.Id("Rita")).IsConsultant);
        me.NobodyWasWronged();
    }

    [Fact]
    public void A_second_approach_to_the_same_company_does_not_ask_the_same_friend_again()
    {
        Seeker first = Seeker
            .Approaching("Noname Corp")
            .Knows("Ann")
            .Writes("Ann")
            .Talks("Ann", minutes: 20)
            .Asks("Ann", AGuide)
            .Hears("Ann", AGuide, new Answer.No());
        Seeker second = first.AlsoApproaching("Noname Corp").On("8 June").Knows("Ann");

        second
            .Cannot<Refusal.FootprintFull>(s => s.Writes("Ann", minutes: 15))
            .InEnglish("Ann has given you 20 minutes of the 30")
            .InFrench("Ann", "20 minutes sur les 30");
        second.Writes("Ann", minutes: 10).Talks("Ann", minutes: 10);

        second
            .Cannot<Refusal.SaidNo>(s => s.Asks("Ann", AGuide))
            .InEnglish("Ann said no when asked for the name of a guide")
            .InFrench("Ann vous a dit non");
        second.NobodyWasWronged();
    }

    [Fact]
    public void A_no_to_a_talk_holds_in_every_approach()
    {
        Seeker first = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Hears("Ann", ATalk, new Answer.No());
        Seeker second = first.AlsoApproaching("Other Corp").On("30 July").Knows("Ann");

        second.Cannot<Refusal.SaidNo>(s => s.Writes("Ann")).InEnglish("Ann said no when asked for a talk");
    }
}
