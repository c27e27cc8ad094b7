using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>The prospective boss, endings, what is still owed, confessions, and people who are forgotten.</summary>
public class StoriesOfTheEnd
{
    [Fact]
    public void From_relay_to_relay_to_the_boss()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann");
        me.On("2 June").Talks("Ann");
        ActId talkWithAnn = me.Act;
        me.Asks("Ann", new Request.Names(Purpose.Guide)).IsTold(by: "Ann", toTalkWith: "Gus");
        ActId namingOfGus = me.Act;
        me.Asks("Ann", new Request.Leave(Seeker.Id("Gus"), Purpose.Guide)).IsGivenLeave(by: "Ann", toContact: "Gus");
        ActId leaveForGus = me.Act;
        me.On("3 June").Thanks(talkWithAnn).Thanks(namingOfGus).Thanks(leaveForGus).Calls("Gus", inTheNameOf: "Ann");

        me
            .On("8 June")
            .Talks("Gus", minutes: 25, offered: 5)
            .Learns("Bea decides, and she lacks planners")
            .TakesForTheBoss("Bea")
            .IsInterested();
        me.Cannot<Refusal.BossIsNoGuide>(s => s.Asks("Gus", new Request.Leave(Seeker.Id("Bea"), Purpose.Guide)))
            .InEnglish("Bea is your prospective boss and no guide").InFrench("Bea pourrait vous embaucher");
        me
            .Asks("Gus", new Request.Names())
            .IsTold(by: "Gus", toTalkWith: "Pam")
            .AsksLeave(of: "Gus", toContact: "Pam")
            .IsGivenLeave(by: "Gus", toContact: "Pam");
        me.On("9 June").ReportsBack(namingOfGus).Calls("Pam", inTheNameOf: "Gus");

        me
            .On("15 June")
            .Talks("Pam")
            .IsTold(by: "Pam", toTalkWith: "Bea")
            .AsksLeave(of: "Pam", toContact: "Bea")
            .IsGivenLeave(by: "Pam", toContact: "Bea", scope: CitingScope.Recommended);
        me.On("16 June").Calls("Bea", inTheNameOf: "Pam", minutes: 45).Hears("Bea", new Request.Talk(), new Answer.Yes());

        me
            .Cannot<Refusal.BossNotMet>(s => s.Closes(Ending.MetTheBoss))
            .InEnglish("No talk with the prospective boss is recorded")
            .InFrench("Aucun entretien avec la personne qui pourrait vous embaucher");
        me.On("22 June").Talks("Bea", minutes: 90).Closes(Ending.MetTheBoss);

        Assert.Equal(Ending.MetTheBoss, me.Approach.Ending);
        Assert.Equal("Bea", me.Approach.Boss!.Name);
        me.NobodyWasWronged();
    }

    [Fact]
    public void The_boss_is_not_contacted_before_interest_is_confirmed()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Bea").TakesForTheBoss("Bea");

        me.Cannot<Refusal.InterestFirst>(s => s.Writes("Bea"))
            .InEnglish("Confirm that Noname Corp interests you before contacting Bea, the prospective boss", "look for a guide")
            .InFrench("Confirmez que Noname Corp vous intéresse avant de contacter Bea, qui pourrait vous embaucher", "cherchez un guide");
        me
            .Cannot<Refusal.FactFirst>(s => s.IsInterested())
            .InEnglish("Record at least one thing you learnt about Noname Corp in a talk")
            .InFrench("une chose apprise sur Noname Corp");
    }

    [Fact]
    public void The_boss_calls_first_and_is_answered()
    {
        Seeker me = Seeker.Approaching("Noname Corp").TakesForTheBoss("Bea").IsContactedBy("Bea").Replies("Bea", minutes: 60);

        me.On("3 June").Talks("Bea", minutes: 60).Closes(Ending.MetTheBoss).NobodyWasWronged();
    }

    [Fact]
    public void A_good_no_leaves_thanks_to_pay_and_nothing_to_ask()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Talks("Ann");
        ActId talk = me.Act;
        me.Learns("they are about to move abroad").IsTold(by: "Ann", toTalkWith: "Bob");
        ActId naming = me.Act;
        me.IsGivenLeave(by: "Ann", toContact: "Bob").LosesInterest().Closes(Ending.GoodNo);

        me
            .Cannot<Refusal.NoGo>(s => s.Calls("Bob", inTheNameOf: "Ann"))
            .InEnglish("You have ended your approach to Noname Corp", "tell them how it ended")
            .InFrench("Noname Corp", "dites comment cela s'est fini");
        me
            .Cannot<Refusal.ApproachClosed>(s => s.IsInterested())
            .InEnglish("Your approach to Noname Corp is closed", "open another one")
            .InFrench("Votre démarche vers Noname Corp est close");
        me.On("2 June").Thanks(talk).Thanks(naming).ReportsBack(naming).NobodyWasWronged();
        me.Cannot<Refusal.NotOwed>(s => s.Thanks(talk)).InEnglish("Nothing of that kind is owed").InFrench("Rien de tel n'est plus dû");
    }

    [Fact]
    public void A_contact_made_without_leave_is_confessed_and_apologised_for()
    {
        Seeker me = Seeker
            .Approaching("Noname Corp")
            .Knows("Ann")
            .IsTold(by: "Ann", toTalkWith: "Bob")
            .Confesses(contacted: "Bob", citing: "Ann");
        ActId confession = me.Act;

        Breach breach = Assert.Single(me.Approach.Breaches);
        Assert.Equal((confession, BreachKind.Confessed, Rule.Permission), (breach.Act, breach.Kind, breach.Rule));
        me
            .Cannot<Refusal.MayNotBeAsked>(s => s.Asks("Bob", new Request.Knows(Seeker.Id("Dan"))))
            .InEnglish("You do not know Bob", "whether they know Dan")
            .InFrench("Vous ne connaissez pas Bob");
        me.Apologises(confession);
        me.Cannot<Refusal.NotOwed>(s => s.Apologises(confession));

        me.On("8 June").Hears("Bob", new Request.Talk(), new Answer.Yes()).Talks("Bob");
        Assert.Single(me.Approach.Breaches);
    }

    [Fact]
    public void A_boss_called_too_early_a_no_passed_over_and_somebody_asked_too_often_are_confessed_though_leave_was_no_question()
    {
        Seeker me = Seeker
            .Approaching("Noname Corp")
            .Knows("Bea")
            .TakesForTheBoss("Bea")
            .Knows("Ann")
            .Knows("Eve")
            .Knows("Dan")
            .Writes("Ann")
            .Hears("Ann", new Request.Talk(), new Answer.No());
        me.Writes("Eve").Talks("Dan", minutes: 45);

        me.Cannot<Refusal.InterestFirst>(s => s.Writes("Bea"));
        me.Confesses(contacted: "Bea");
        me.Cannot<Refusal.SaidNo>(s => s.Writes("Ann"));
        me.Confesses(contacted: "Ann");
        me.Cannot<Refusal.AwaitAnswer>(s => s.Writes("Eve"));
        me.Confesses(contacted: "Eve");
        me.Cannot<Refusal.FootprintFull>(s => s.CallsAgain("Dan", minutes: 5));
        me.Confesses(contacted: "Dan");

        Assert.Equal(["Bea", "Ann", "Eve", "Dan"], me.Approach.Breaches.Select(breach => breach.Who!.Value.Value));
        Assert.All(me.Approach.Breaches, breach => Assert.Equal(BreachKind.Confessed, breach.Kind));
        Assert.Equal(me.Approach.Breaches.Select(breach => breach.Act), Audit.Of(me.Approach.Events).Select(breach => breach.Act));
    }

    [Fact]
    public void Nobody_is_confessed_before_it_is_clear_that_the_contact_was_forbidden_elsewhere_too()
    {
        Seeker first = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Hears("Ann", new Request.Talk(), new Answer.No());
        Seeker second = first.AlsoApproaching("Other Works").On("2 June").Knows("Ann");

        second.Cannot<Refusal.SaidNo>(s => s.Writes("Ann"));
        second.Confesses(contacted: "Ann");
        Assert.Equal(BreachKind.Confessed, Assert.Single(second.Approach.Breaches).Kind);
    }

    [Fact]
    public void A_contact_that_was_allowed_is_nothing_to_confess()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann");

        me
            .Cannot<Refusal.ContactWasAllowed>(s => s.Confesses(contacted: "Ann"))
            .InEnglish("You were allowed to contact Ann")
            .InFrench("Vous aviez le droit de contacter Ann");
    }

    [Fact]
    public void A_talk_with_somebody_from_nowhere_asks_first_where_they_came_from()
    {
        Seeker me = Seeker.Approaching("Noname Corp");

        me.Cannot<Refusal.OriginUnknown>(s => s.Talks("Bob"))
            .InEnglish("Say first how you came to Bob", "as an acquaintance, because they contacted you, or by a contact you made")
            .InFrench("Dites d'abord comment vous êtes en lien avec Bob");
        me.IsContactedBy("Bob").Talks("Bob").NobodyWasWronged();
    }

    [Fact]
    public void Nobody_acts_for_the_seeker()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann");

        me
            .Cannot<Refusal.SeekerIsNoContact>(s => s.IsTold(by: "Ann", toTalkWith: "Me"))
            .InEnglish("You are the seeker", "name the other person")
            .InFrench("C'est vous qui cherchez");
    }

    [Fact]
    public void Somebody_who_was_forgotten_gives_no_leave_and_is_asked_for_nothing()
    {
        Seeker me = Seeker
            .Approaching("Noname Corp")
            .Knows("Ann")
            .Writes("Ann")
            .Talks("Ann")
            .Learns("they look for planners")
            .IsInterested()
            .IsTold(by: "Ann", toTalkWith: "Bob").IsGivenLeave(by: "Ann", toContact: "Bob");
        Assert.Equal("Ann", me.LeaveFor("Bob"));

        me.On("8 June").Forgets("Ann");

        Assert.Empty(me.LeaveFor("Bob"));
        Assert.Null(me.Approach.AcquaintanceWith(Seeker.Id("Ann")));
        Assert.Null(me.Approach.LastTalkWith(Seeker.Id("Ann")));
        Assert.Null(me.Approach.LastContactFrom(Seeker.Id("Ann")));
        me
            .Cannot<Refusal.Forgotten>(s => s.Calls("Bob", inTheNameOf: "Ann"))
            .InEnglish("Ann has been forgotten", "nothing more is recorded, asked or used")
            .InFrench("L'oubli d'Ann a été demandé");
        me.Cannot<Refusal.Forgotten>(s => s.Asks("Ann", new Request.Names()));
        me.Cannot<Refusal.Forgotten>(s => s.IsContactedBy("Ann"));
        me.NobodyWasWronged();
    }

    [Fact]
    public void A_contact_remembered_later_is_entered_in_its_place_and_says_what_was_on_record_against_it()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Talks("Ann");
        me.Knows("Dan").On("4 June").Hears("Dan", new Request.Talk(), new Answer.No());
        ActId no = me.Act;

        me
            .On("2 June")
            .Cannot<Refusal.TooEarly>(s => s.Writes("Dan"))
            .InEnglish("if you have already done this, enter it as done")
            .InFrench("si c'est déjà fait, enregistrez-le comme fait");
        me.On("5 June").HadWritten("Dan", on: "2 June").NobodyWasWronged();

        var entered = (ApproachEvent.Attempted)me.Approach.Events[^1];
        Assert.Equal(2, entered.At.Day);
        Assert.Equal(new EnteredLate([no]), entered.Entered);
        Assert.Empty(Audit.Of(me.Approach.Events));
        me.Cannot<Refusal.SaidNo>(s => s.Writes("Dan"));
    }

    [Fact]
    public void The_seeker_does_not_act_before_what_is_known_of_the_same_people_or_of_the_target()
    {
        Seeker me = Seeker.Approaching("Noname Corp").On("8 June").Knows("Ann").Knows("Dan").Writes("Ann");

        me
            .On("5 June")
            .Cannot<Refusal.TooEarly>(s => s.Writes("Ann"))
            .InEnglish("is recorded on 8 June 2026")
            .InFrench("Un fait du 8 juin 2026");
        me.Writes("Dan").NobodyWasWronged();
        me.On("9 June").LosesInterest().On("7 June").Cannot<Refusal.TooEarly>(s => s.Asks("Dan", new Request.Names()));
    }
}
