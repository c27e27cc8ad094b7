using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Names, leave, and whose name may be used towards whom.</summary>
public class StoriesOfLeave
{
    private static readonly Request ForLeaveToContactBob = new Request.Leave(Seeker.Id("Bob"));

    [Fact]
    public void Ann_names_Bob_and_a_name_is_not_leave()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Talks("Ann").IsTold(by: "Ann", toTalkWith: "Bob");

        Assert.Empty(me.LeaveFor("Bob"));
        Assert.Null(me.Approach.AcquaintanceWith(Seeker.Id("Bob")));
        me.Cannot<Refusal.AcquaintedTooLate>(s => s.Knows("Bob", since: "2 June"))
            .InEnglish("Bob does not count as your acquaintance", "ask the person who named them for leave")
            .InFrench("Bob ne compte pas parmi vos relations", "demandez l'accord");
    }

    [Fact]
    public void Ann_gives_leave_for_Bob_unasked_before_any_talk_with_her()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann");
        me.Cannot<Refusal.TalkFirst>(s => s.AsksLeave(of: "Ann", toContact: "Bob"))
            .InEnglish("Talk with Ann for a few minutes before asking them for leave to contact Bob", "R4")
            .InFrench("Parlez quelques minutes avec Ann avant de lui demander l'accord pour contacter Bob", "R4");

        me.On("2 June").IsTold(by: "Ann", toTalkWith: "Bob").IsGivenLeave(by: "Ann", toContact: "Bob");

        Assert.Equal("Ann", me.LeaveFor("Bob"));
        me.Calls("Bob", inTheNameOf: "Ann").Talks("Bob").NobodyWasWronged();
    }

    [Fact]
    public void A_friend_inside_is_an_acquaintance_like_any_other()
    {
        Seeker me = Seeker.Approaching("Noname Corp").Knows("Ann", since: "1 January");
        me.Notes(new Contact(Seeker.Id("Ann"), "Ann", [new Employment(new CompanyName("Noname Corp"), "Receptionist")]));

        me.Writes("Ann", minutes: 15).Talks("Ann", minutes: 15).Learns("they cannot find planners");

        me.Cannot<Refusal.InterestFirst>(s => s.Asks("Ann", new Request.Names()))
            .InEnglish("Confirm that Noname Corp interests you before asking Ann for names inside")
            .InFrench("Confirmez que Noname Corp vous intéresse avant de demander à Ann des noms dans l'entreprise");
        me
            .IsInterested()
            .Asks("Ann", new Request.Names())
            .IsTold(by: "Ann", toTalkWith: "Bob")
            .AsksLeave(of: "Ann", toContact: "Bob")
            .NobodyWasWronged();
    }

    [Fact]
    public void Ann_names_Bob_but_says_dont_mention_me()
    {
        Seeker me = Interested().IsTold(by: "Ann", toTalkWith: "Bob", inConfidence: true);

        Assert.Empty(me.LeaveFor("Bob"));
        me.Cannot<Refusal.ToldInConfidence>(s => s.AsksLeave(of: "Ann", toContact: "Bob"))
            .InEnglish("Ann named Bob in confidence", "find somebody else who knows Bob")
            .InFrench("Ann vous a donné le nom de Bob en confidence", "trouvez quelqu'un d'autre");

        me.On("8 June").IsGivenLeave(by: "Ann", toContact: "Bob");
        Assert.Equal("Ann", me.LeaveFor("Bob"));
    }

    [Fact]
    public void Ann_has_only_heard_of_Bob_so_that_he_is_a_lead()
    {
        Seeker me = Interested().IsTold(by: "Ann", toTalkWith: "Bob", personally: false);
        me.Cannot<Refusal.RelayDoesNotKnow>(s => s.AsksLeave(of: "Ann", toContact: "Bob"))
            .InEnglish("Ann has not said they know Bob personally", "ask whether they do")
            .InFrench("Ann n'a pas dit connaître personnellement Bob", "demandez-le-lui");

        me.IsGivenLeave(by: "Ann", toContact: "Bob");
        Assert.Empty(me.LeaveFor("Bob"));

        me.Asks("Ann", new Request.Knows(Seeker.Id("Bob"))).Hears("Ann", new Request.Knows(Seeker.Id("Bob")), new Answer.Yes());
        Assert.Equal("Ann", me.LeaveFor("Bob"));
    }

    [Fact]
    public void Ann_withdraws_her_leave_after_the_contact_and_no_talk_is_undone()
    {
        Seeker me = LeaveForBob().Calls("Bob", inTheNameOf: "Ann");
        me.On("3 June").Hears("Ann", ForLeaveToContactBob, new Answer.No());

        me.On("20 June").Cannot<Refusal.LeaveWithdrawn>(s => s.Calls("Bob", inTheNameOf: "Ann"))
            .InEnglish("Ann has since taken back or renewed the leave for Bob", "go by their last word")
            .InFrench("Ann a depuis retiré ou renouvelé cet accord pour Bob");

        me.Talks("Bob").Learns("the team doubles next year").CallsAgain("Bob", minutes: 10).NobodyWasWronged();
    }

    [Fact]
    public void The_leave_ends_between_the_contact_and_the_talk()
    {
        Seeker me = Interested().IsTold(by: "Ann", toTalkWith: "Bob").IsGivenLeave(by: "Ann", toContact: "Bob", until: "5 June");
        me.On("5 June").Calls("Bob", inTheNameOf: "Ann").Hears("Bob", new Request.Talk(), new Answer.Yes());

        me.On("15 June").Talks("Bob").Learns("they hire in the autumn");
        ActId talk = me.Approach.LastTalkWith(Seeker.Id("Bob"))!.Act;
        me.Thanks(forWhat: talk).NobodyWasWronged();
        me.Cannot<Refusal.LeaveExpired>(s => s.Calls("Bob", inTheNameOf: "Ann"))
            .InEnglish("The leave that Ann gave you for Bob ended on 5 June 2026", "ask Ann once more")
            .InFrench("L'accord d'Ann pour contacter Bob a pris fin le 5 juin 2026", "le redemander une fois à Ann");
    }

    [Fact]
    public void Leave_that_expired_unused_is_asked_for_once_more_and_only_once()
    {
        Seeker me = Interested()
            .IsTold(by: "Ann", toTalkWith: "Bob")
            .AsksLeave(of: "Ann", toContact: "Bob")
            .IsGivenLeave(by: "Ann", toContact: "Bob", until: "5 June");
        me.On("5 June").Cannot<Refusal.AlreadyAnswered>(s => s.AsksLeave(of: "Ann", toContact: "Bob"))
            .InEnglish("Ann has answered already when you asked for leave to contact Bob", "act on that answer")
            .InFrench("Ann vous a déjà répondu", "l'accord pour contacter Bob");

        me.On("8 June").AsksLeave(of: "Ann", toContact: "Bob").IsGivenLeave(by: "Ann", toContact: "Bob", until: "12 June");
        Assert.Equal("Ann", me.LeaveFor("Bob"));

        me.On("15 June").Cannot<Refusal.AlreadyAnswered>(s => s.AsksLeave(of: "Ann", toContact: "Bob"));
        me.NobodyWasWronged();
    }

    [Fact]
    public void A_leave_that_was_used_is_not_asked_for_again_when_it_has_ended()
    {
        Seeker me = LeaveForBob(until: "5 June").Calls("Bob", inTheNameOf: "Ann");

        me.On("30 June").Cannot<Refusal.AlreadyAnswered>(s => s.AsksLeave(of: "Ann", toContact: "Bob"));
    }

    [Fact]
    public void Ann_and_Dan_both_name_Bob_who_does_not_answer_the_first_time()
    {
        Seeker me = LeaveForBob()
            .Knows("Dan")
            .Writes("Dan")
            .Talks("Dan")
            .IsTold(by: "Dan", toTalkWith: "Bob")
            .IsGivenLeave(by: "Dan", toContact: "Bob");
        Assert.Equal("Ann, Dan", me.LeaveFor("Bob"));
        me.Calls("Bob", inTheNameOf: "Ann");

        me.On("9 June").Cannot<Refusal.AwaitAnswer>(s => s.Calls("Bob", inTheNameOf: "Dan"))
            .InEnglish("You have asked Bob for a talk already", "wait until 10 June 2026", "see somebody else")
            .InFrench("Vous avez déjà demandé à Bob un entretien", "attendez le 10 juin 2026");

        me.On("10 June").Calls("Bob", inTheNameOf: "Dan");
        me.On("25 June").Calls("Bob", inTheNameOf: "Dan");
        me.On("10 July").Cannot<Refusal.IntroductionUsed>(s => s.Calls("Bob", inTheNameOf: "Dan"))
            .InEnglish("You have contacted Bob in the name of Dan already", "another relay's leave")
            .InFrench("Vous avez déjà contacté Bob de la part de Dan", "un autre relais");
        me.NobodyWasWronged();
    }

    [Fact]
    public void A_leave_recorded_by_mistake_was_used_and_is_struck_out()
    {
        Seeker me = LeaveForBob();
        ActId mistake = me.Act;
        me.Calls("Bob", inTheNameOf: "Ann");
        ActId call = me.Act;
        me.Talks("Bob");
        Decision decision = me.Approach.Decide(new ApproachCommand.Record(
            new ApproachEvent.StruckOut(new ActId("correction"), me.Approach.Events[^1].At, mistake, "she said it of Rob")));
        Breach foretold = Assert.Single(Assert.IsType<Decision.Accepted>(decision).WillFlag);

        me.StrikesOut(mistake, "she said it of Rob");

        Breach breach = Assert.Single(me.Approach.Breaches);
        Assert.Equal(foretold, breach);
        Assert.Equal((call, Rule.Permission, BreachKind.Uncovered), (breach.Act, breach.Rule, breach.Kind));
        Assert.Equal(20, me.Approach.LastTalkWith(Seeker.Id("Bob"))!.Minutes);
        me.On("2 June").Apologises(forWhat: call);
        me.Cannot<Refusal.NotOwed>(s => s.Apologises(forWhat: call));
    }

    [Fact]
    public void A_leave_given_for_another_day_is_corrected_in_its_place()
    {
        Seeker me = LeaveForBob();
        var mistaken = (ApproachEvent.Answered)me.Approach.Events[^1];
        me.Calls("Bob", inTheNameOf: "Ann");

        me.StrikesOut(mistaken.Id, "she said until the end of June", new ApproachEvent.Answered(
            mistaken.Id, mistaken.At, mistaken.From, mistaken.About, new Answer.Granted(CitingScope.Recommended, Seeker.Day("30 June"))));

        me.NobodyWasWronged();
        IntroductionPermission leave = Assert.Single(me.Approach.PermissionsFor(Seeker.Id("Bob"), mistaken.At));
        Assert.Equal((CitingScope.Recommended, Seeker.Day("30 June")), (leave.Scope, leave.Until));
    }

    /// <summary>Ann has talked, a fact is recorded, and Noname Corp interests the seeker.</summary>
    private static Seeker Interested() =>
        Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").Talks("Ann").Learns("they look for planners").IsInterested();

    private static Seeker LeaveForBob(string? until = null) =>
        Interested().IsTold(by: "Ann", toTalkWith: "Bob").IsGivenLeave(by: "Ann", toContact: "Bob", until);
}
