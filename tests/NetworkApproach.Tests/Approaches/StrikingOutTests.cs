using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class StrikingOutTests
{
    [Fact]
    public void A_striking_out_says_what_it_will_flag()
    {
        Approach approach = After(BobAsked, Confessed("c", 4, "cyd"));
        Decision.Accepted accepted = Strike(approach, Struck("s", 5, "t"));

        Assert.Equal([Struck("s", 5, "t")], accepted.Events);
        Assert.Equal(
            ["f Record Orphan", "i InterestFirst Uncovered"],
            accepted.WillFlag.Select(breach => $"{breach.Act} {breach.Rule} {breach.Kind}"));
        Assert.Equal(["c"], approach.Breaches.Select(breach => breach.Act.Value));
        Assert.Equal(["f", "i", "c"], approach.Evolve(accepted.Events[0]).Breaches.Select(breach => breach.Act.Value));
    }

    [Fact]
    public void Nothing_else_than_a_striking_out_says_what_it_will_flag() =>
        Assert.Empty(
            Assert.IsType<Decision.Accepted>(After(BobAsked).Decide(new ApproachCommand.Record(Confessed("c", 4, "cyd")))).WillFlag);

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void What_will_be_flagged_is_what_then_is_and_was_not(IReadOnlyList<ApproachEvent> history, byte some)
    {
        Approach approach = Approach.Fold(history);
        ActId[] ids = [.. history.Select(e => e.Id).Distinct()];
        int first = some % Math.Min(5, ids.Length);
        foreach (ActId what in ids.Where((_, place) => place % 5 == first))
        {
            var struck = new ApproachEvent.StruckOut(new ActId("striking"), Late, what, "mistaken");
            switch (approach.Decide(new ApproachCommand.Record(struck)))
            {
                case Decision.Accepted accepted:
                    Approach after = Approach.Fold([.. history, struck]);
                    List<(ActId, Rule, BreachKind)> before = [.. approach.Breaches.Select(Brief)];
                    Assert.Equal(after.Breaches.Where(breach => !before.Contains(Brief(breach))), accepted.WillFlag);
                    Assert.Equal(before.Except(after.Breaches.Select(Brief)), accepted.WillClear.Select(Brief));
                    Assert.DoesNotContain(after.Standing(), e => e.Id == what);
                    Assert.IsType<Refusal.UnknownSubject>(after.Refusal(struck with { Id = new ActId("again") }));
                    break;
                case Decision.Refused { Because: var because }:
                    Assert.True(because is Refusal.UnknownSubject or Refusal.CannotStrike or Refusal.NotOpened);
                    break;
                default:
                    break;
            }
        }

        static (ActId, Rule, BreachKind) Brief(Breach breach) => (breach.Act, breach.Rule, breach.Kind);
    }

    [Fact]
    public void A_time_corrected_leaves_what_followed_and_the_rules_judge_the_new_time()
    {
        Approach approach = After(BobAsked);
        ApproachEvent leave = approach.Events.Single(e => e.Id == new ActId("g"));
        ApproachEvent contact = approach.Events.Single(e => e.Id == new ActId("a"));

        Approach earlier = approach.Evolve(
            Strike(approach, Correction.OfTime(new ActId("s"), At(5), leave, At(1), "it was on Monday")).Events[0]);
        Assert.Empty(earlier.Breaches);
        Assert.Equal(At(1), earlier.Standing().Single(e => e.Id == leave.Id).At);
        Assert.Empty(Audit.Of(earlier.Events));

        Assert.NotNull(approach.Refusal(Correction.OfTime(new ActId("s"), At(5), contact, At(1), "before the leave")));
        Assert.Equal(
            ["a"],
            Strike(
                approach,
                Correction.OfTime(new ActId("s"), At(5), leave, At(4), "after the contact")).WillFlag.Select(breach => breach.Act.Value));
        Assert.Throws<ArgumentNullException>(() => Correction.OfTime(new ActId("s"), At(5), null!, At(1), "nothing"));
    }

    [Fact]
    public void The_same_act_flagged_for_something_else_is_told_anew()
    {
        ApproachEvent copy = Talked("f", 4, "ann");
        Approach approach = After([.. Interested, copy]);

        Assert.Equal(
            [(new ActId("f"), Rule.Record, BreachKind.Uncovered)],
            approach.Breaches.Select(breach => (breach.Act, breach.Rule, breach.Kind)));
        Assert.Equal(
            ["f Orphan", "i Uncovered"], Strike(approach, Struck("s", 5, "t")).WillFlag.Select(breach => $"{breach.Act} {breach.Kind}"));
    }

    [Fact]
    public void What_stands_instead_takes_the_place_under_the_same_id()
    {
        Approach approach = After(BobAsked);
        ApproachEvent instead = Talked("t", 1, "ann", minutes: 30);
        Decision.Accepted accepted = Strike(approach, Struck("s", 5, "t", instead));
        Approach after = approach.Evolve(accepted.Events[0]);

        Assert.Empty(accepted.WillFlag);
        Assert.Empty(after.Breaches);
        Assert.Equal(30, after.FootprintOf(Who("ann"), At(5)).MinutesTaken);
        Assert.Equal(["open", "k", "t", "f", "n", "i", "g", "a", "s"], after.Standing().Select(e => e.Id.Value));
        Assert.Equal(instead, after.Standing().ElementAt(2));
        foreach (ApproachEvent again in (ApproachEvent[])[instead, AnnTalked[2]])
        {
            var recorded = Assert.IsType<Decision.AlreadyRecorded>(after.Decide(new ApproachCommand.Record(again)));
            Assert.Equal([new RecordedAct(instead, RecordedAs.Corrected, null)], recorded.Acts);
        }

        Assert.IsType<Refusal.ActIdTaken>(after.Refusal(Talked("t", 1, "ann", minutes: 29)));
    }

    [Fact]
    public void A_replacement_can_be_replaced_and_struck_out_in_turn()
    {
        Approach once = After(BobAsked, Struck("s", 5, "t", Talked("t", 1, "ann", minutes: 30)));
        Approach twice = once.Evolve(Strike(once, Struck("u", 6, "t", Talked("t", 1, "ann", minutes: 12))).Events[0]);

        Assert.Equal(12, twice.FootprintOf(Who("ann"), At(7)).MinutesTaken);
        Assert.Equal(["f", "i"], Strike(twice, Struck("v", 7, "t")).WillFlag.Select(breach => breach.Act.Value));
    }

    public static TheoryData<string, Type?> Strikes => new()
    {
        { "nothing recorded", typeof(Refusal.UnknownSubject) },
        { "struck out before", typeof(Refusal.UnknownSubject) },
        { "a striking out", typeof(Refusal.CannotStrike) },
        { "an erasure", typeof(Refusal.CannotStrike) },
        { "the opening", typeof(Refusal.CannotStrike) },
        { "the opening, opened otherwise", typeof(Refusal.CannotStrike) },
        { "the opening, as another approach", typeof(Refusal.CannotStrike) },
        { "an opening instead of a talk", typeof(Refusal.CannotStrike) },
        { "a striking out instead of a talk", typeof(Refusal.CannotStrike) },
        { "an erasure instead of a talk", typeof(Refusal.CannotStrike) },
        { "another act's id", typeof(Refusal.CannotStrike) },
        { "what breaks a rule there", typeof(Refusal.OriginUnknown) },
        { "what only breaks a rule later", null },
        { "an attempt instead of a confession", typeof(Refusal.CannotStrike) },
        { "a confession instead of an allowed attempt", typeof(Refusal.ContactWasAllowed) },
        { "a confession citing nobody, where leave held", typeof(Refusal.ContactWasAllowed) },
        { "a confession citing somebody without leave", null },
        { "a confession instead of a talk, where nothing was allowed", typeof(Refusal.CannotStrike) },
        { "a flagged act", null },
    };

    [Theory]
    [MemberData(nameof(Strikes))]
    public void Some_things_cannot_be_struck_out_or_put_instead(string what, Type? refusal)
    {
        Approach approach = After(
            BobAsked, Noted("x", 4, "eve"), Struck("s", 4, "x"), Erased("e", 4, "eve"), Confessed("c", 4, "cyd"), Talked("u", 4, "cyd"),
            Attempted("y", 4, "dan", ByLeave("g")), Attempted("z", 4, "ann", ByAcquaintance("k")));
        ApproachEvent struck = what switch
        {
            "nothing recorded" => Struck("new", 5, "nothing"),
            "struck out before" => Struck("new", 5, "x"),
            "a striking out" => Struck("new", 5, "s"),
            "an erasure" => Struck("new", 5, "e"),
            "the opening" => Struck("new", 5, "open"),
            "the opening, opened otherwise" =>
                Struck("new", 5, "open", Opened("open", 0, policy: new ApproachPolicy { MinutesPerTalk = 15 })),
            "the opening, as another approach" => Struck("new", 5, "open", Opened("open", 0, "another")),
            "an opening instead of a talk" => Struck("new", 5, "t", Opened("t", 0)),
            "a striking out instead of a talk" => Struck("new", 5, "t", Struck("t", 0, "k")),
            "an erasure instead of a talk" => Struck("new", 5, "t", Erased("t", 0, "cyd")),
            "another act's id" => Struck("new", 5, "t", Talked("other", 1, "ann")),
            "what breaks a rule there" => Struck("new", 5, "t", Talked("t", 1, "dan")),
            "what only breaks a rule later" => Struck("new", 5, "g", Granted("g", 2, "ann", "dan")),
            "an attempt instead of a confession" => Struck("new", 5, "c", Attempted("c", 4, "cyd", ByLeave("g"))),
            "a confession instead of an allowed attempt" => Struck("new", 5, "a", Confessed("a", 3, "bob", citing: "ann")),
            "a confession citing nobody, where leave held" => Struck("new", 5, "a", Confessed("a", 3, "bob")),
            "a confession citing somebody without leave" => Struck("new", 5, "a", Confessed("a", 3, "bob", citing: "cyd")),
            "a confession instead of a talk, where nothing was allowed" => Struck("new", 5, "u", Confessed("u", 4, "cyd")),
            _ => Struck("new", 5, "y"),
        };

        Assert.Equal(refusal, approach.Refusal(struck)?.GetType());
    }

    [Fact]
    public void Nothing_is_struck_out_before_the_opening() =>
        Assert.IsType<Refusal.NotOpened>(Approach.Unopened.Refusal(Struck("s", 0, "x")));

    [Theory]
    [InlineData("an acquaintance", typeof(Refusal.ContactWasAllowed))]
    [InlineData("an acquaintance since a later day", null)]
    [InlineData("a contact received", typeof(Refusal.ContactWasAllowed))]
    [InlineData("a contact received later", null)]
    [InlineData("a talk", typeof(Refusal.ContactWasAllowed))]
    [InlineData("a talk later", null)]
    [InlineData("leave", typeof(Refusal.ContactWasAllowed))]
    [InlineData("leave given later", null)]
    [InlineData("leave that had expired", null)]
    [InlineData("leave, citing somebody else", null)]
    [InlineData("an acquaintance, citing somebody", null)]
    [InlineData("nothing", null)]
    public void A_contact_that_was_allowed_cannot_be_confessed(string by, Type? refusal)
    {
        ApproachEvent[] ground = by switch
        {
            "an acquaintance" or "an acquaintance, citing somebody" => [Known("b", 8, "bob")],
            "an acquaintance since a later day" => [Known("b", 8, "bob", since: 6)],
            "a contact received" => [Received("r", 5, "bob")],
            "a contact received later" => [Received("r", 5.1, "bob")],
            "a talk" => [Confessed("x", 1, "bob"), Talked("u", 5, "bob")],
            "a talk later" => [Confessed("x", 1, "bob"), Talked("u", 5.1, "bob")],
            "leave" or "leave, citing somebody else" => [Named("n", 1, "ann", "bob"), Granted("g", 5, "ann", "bob")],
            "leave given later" => [Named("n", 1, "ann", "bob"), Granted("g", 5.1, "ann", "bob")],
            "leave that had expired" => [Named("n", 1, "ann", "bob"), Granted("g", 3, "ann", "bob", until: 4)],
            _ => [],
        };

        Assert.Equal(
            refusal,
            After(AnnTalked, ground).Refusal(
                Confessed("c", 5, "bob", by.Contains("citing", StringComparison.Ordinal) ? "cyd" : null))?.GetType());
    }

    [Fact]
    public void A_contact_confessed_as_citing_a_relay_whose_leave_held_was_allowed()
    {
        Assert.IsType<Refusal.ContactWasAllowed>(After(BobGranted).Refusal(Confessed("c", 5, "bob", "ann")));
        Assert.Null(After(BobGranted).Refusal(Confessed("c", 93, "bob", "ann")));
        Assert.Null(After(BobGranted, Said("s", 3, "ann", Leave("bob"), new Answer.No())).Refusal(Confessed("c", 5, "bob", "ann")));
    }

    [Fact]
    public void What_was_minted_before_a_striking_out_works_no_more()
    {
        Approach approach = After([.. BobGranted, Received("r", 2, "cyd")]);
        ContactAttempt[] contacts =
        [
            ContactAttempt.Through(Assert.Single(approach.PermissionsFor(Who("bob"), At(3))), Channel.Message, 10),
            ContactAttempt.ToAcquaintance(approach.AcquaintanceWith(Who("ann"))!, Channel.Message, 10),
            ContactAttempt.Again(approach.LastTalkWith(Who("ann"))!, Channel.Message, 10),
            ContactAttempt.InReplyTo(approach.LastContactFrom(Who("cyd"))!, Channel.Message),
        ];

        foreach ((ContactAttempt contact, string ground) in contacts.Zip(["g", "k", "t", "r"]))
        {
            Assert.Null(approach.Refusal(contact, At(3)));
            Assert.IsType<Refusal.NoBasis>(approach.Evolve(Struck("s", 3, ground)).Refusal(contact, At(3)));
        }

        Assert.Empty(approach.Evolve(Struck("s", 3, "g")).PermissionsFor(Who("bob"), At(3)));
        Assert.Null(approach.Evolve(Struck("s", 3, "k")).AcquaintanceWith(Who("ann")));
        Assert.Null(approach.Evolve(Struck("s", 3, "t")).LastTalkWith(Who("ann")));
        Assert.Null(approach.Evolve(Struck("s", 3, "r")).LastContactFrom(Who("cyd")));
    }

    [Fact]
    public void What_was_put_right_since_is_not_what_a_capability_minted_before_says()
    {
        Approach approach = After([.. BobGranted, Received("r", 2, "cyd")]);
        (ContactAttempt Contact, ApproachEvent Instead)[] changes =
        [
            (ContactAttempt.Through(approach.PermissionsFor(Who("bob"), At(3))[0], Channel.Message, 10),
                Granted("g", 2, "ann", "bob", until: 50)),
            (ContactAttempt.Through(approach.PermissionsFor(Who("bob"), At(3))[0], Channel.Message, 10),
                Granted("g", 1.5, "ann", "bob", until: 92)),
            (ContactAttempt.Through(approach.PermissionsFor(Who("bob"), At(3))[0], Channel.Message, 10),
                Said("g", 2, "ann", Leave("bob"), new Answer.Granted(CitingScope.Announced))),
            (ContactAttempt.ToAcquaintance(approach.AcquaintanceWith(Who("ann"))!, Channel.Message, 10), Known("k", 0, "ann", since: -90)),
            (ContactAttempt.ToAcquaintance(approach.AcquaintanceWith(Who("ann"))!, Channel.Message, 10),
                new ApproachEvent.AcquaintanceStated(new ActId("k"), At(0), Who("ann"), "work", Day(-100))),
            (ContactAttempt.Again(approach.LastTalkWith(Who("ann"))!, Channel.Message, 10), Talked("t", 1, "ann", minutes: 11)),
            (ContactAttempt.Again(approach.LastTalkWith(Who("ann"))!, Channel.Message, 10), Talked("t", 1, "ann", offered: 1)),
            (ContactAttempt.Again(approach.LastTalkWith(Who("ann"))!, Channel.Message, 10), Talked("t", 0.5, "ann")),
            (ContactAttempt.InReplyTo(approach.LastContactFrom(Who("cyd"))!, Channel.Message), Received("r", 1, "cyd")),
        ];

        foreach ((ContactAttempt contact, ApproachEvent instead) in changes)
        {
            Assert.Null(approach.Evolve(Noted("z", 3, "bob")).Refusal(contact, At(3)));
            Assert.IsType<Refusal.NoBasis>(approach.Evolve(Struck("s", 3, instead.Id.Value, instead)).Refusal(contact, At(3)));
        }
    }

    [Fact]
    public void A_capability_of_another_approach_is_refused_with_its_id()
    {
        Approach other = After([Opened("open", 0, "other"), .. BobGranted.Skip(1)]);

        Assert.Equal(
            new Refusal.WrongApproach(new ApproachId("other")),
            After(BobGranted).Refusal(ContactAttempt.Through(other.PermissionsFor(Who("bob"), At(3))[0], Channel.Message, 10), At(3)));
    }

    private static Decision.Accepted Strike(Approach approach, ApproachEvent struck) =>
        Assert.IsType<Decision.Accepted>(approach.Decide(new ApproachCommand.Record(struck)));
}
