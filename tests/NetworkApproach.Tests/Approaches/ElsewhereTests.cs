using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>R7 and R10 hold for the person, not for the file.</summary>
public sealed class ElsewhereTests
{
    private static readonly Approach Here = After([.. BobNamed, Known("l", 1, "cyd"), Talked("u", 1, "cyd"), Named("m", 1, "cyd", "bob")]);

    public static TheoryData<string, double, Type?> Talks => new()
    {
        { "nothing", 3, null },
        { "no", 3, typeof(Refusal.SaidNo) },
        { "no", 300, typeof(Refusal.SaidNo) },
        { "later, on day 9", 8, typeof(Refusal.SaidLater) },
        { "later, on day 9", 9, null },
        { "yes", 3, null },
        { "asked", 3, typeof(Refusal.AwaitAnswer) },
        { "asked", 9, typeof(Refusal.AwaitAnswer) },
        { "asked", 10, null },
        { "talked 20 minutes", 3, null },
        { "talked 21 minutes", 3, typeof(Refusal.FootprintFull) },
        { "talked an hour, offered", 3, null },
        { "agreed to 20 minutes, and talked 1 before", 3, typeof(Refusal.FootprintFull) },
        { "agreed to 20 minutes", 3, null },
        { "introduced by cyd", 20, null },
    };

    [Theory]
    [MemberData(nameof(Talks))]
    public void A_talk_is_asked_for_here_only_as_what_was_said_and_taken_elsewhere_allows(string elsewhere, double now, Type? refusal)
    {
        Approach here = After([Open, Known("k", 0, "ann")]);
        Footprint footprint = There(
            "ann",
            elsewhere switch
            {
                "nothing" => [],
                "no" => [Said("s", 1, "ann", new Request.Talk(), new Answer.No())],
                "later, on day 9" => [Said("s", 1, "ann", new Request.Talk(), new Answer.Later(Day(9)))],
                "yes" => [Said("s", 1, "ann", new Request.Talk(), new Answer.Yes())],
                "asked" => [Attempted("a", 1, "ann", ByAcquaintance("k-ann"))],
                "talked 20 minutes" => [Talked("v", 1, "ann", minutes: 20)],
                "talked 21 minutes" => [Talked("v", 1, "ann", minutes: 21)],
                "talked an hour, offered" => [Talked("v", 1, "ann", minutes: 60, offered: 60)],
                "agreed to 20 minutes, and talked 1 before" =>
                    [Talked("v", 0, "ann", minutes: 1), Attempted("a", 1, "ann", ByAcquaintance("k-ann"), minutes: 20),
                        Said("s", 2, "ann", new Request.Talk(), new Answer.Yes())],
                "agreed to 20 minutes" =>
                    [Attempted("a", 1, "ann", ByAcquaintance("k-ann"), minutes: 20),
                        Said("s", 2, "ann", new Request.Talk(), new Answer.Yes())],
                _ => [Named("n", 1, "cyd", "ann"), Granted("g", 1, "cyd", "ann"), Attempted("a", 1, "ann", ByLeave("g"))],
            },
            now);

        Assert.Equal(
            refusal,
            here.Refusal(
                ContactAttempt.ToAcquaintance(here.AcquaintanceWith(Who("ann"))!, Channel.Message, 10), At(now), footprint)?.GetType());
    }

    [Fact]
    public void A_refusal_tells_the_minutes_taken_here_and_elsewhere_and_the_first_day_to_ask_again()
    {
        Approach here = After([Open, Known("k", 0, "ann"), Talked("t", 1, "ann", minutes: 5)]);
        ContactAttempt contact = ContactAttempt.Again(here.LastTalkWith(Who("ann"))!, Channel.Message, 20);

        Assert.Equal(
            new Refusal.FootprintFull(here.Contact(Who("ann")), 20, 12, 30),
            here.Refusal(contact, At(2), new Footprint(Who("ann"), 3, 50, 4, 0, 0, [], [])));
        Assert.Null(here.Refusal(contact, At(2), new Footprint(Who("ann"), 3, 50, 2, 0, 0, [], [])));
        Assert.Equal(
            new Refusal.AwaitAnswer(here.Contact(Who("ann")), new Request.Talk(), null, Day(10)),
            here.Refusal(contact, At(2), There("ann", [Attempted("a", 1, "ann", ByAcquaintance("k-ann"))], 2)));
        Assert.Equal(
            int.MaxValue,
            Assert.IsType<Refusal.FootprintFull>(
                here.Refusal(contact, At(2), new Footprint(Who("ann"), int.MaxValue, 0, int.MaxValue, 0, 0, [], []))).Taken);
    }

    [Fact]
    public void The_boss_has_no_minutes_to_count_but_keeps_what_they_said()
    {
        Approach here = After([.. Interested, Boss("b", 1, "ann")]);
        ContactAttempt contact = ContactAttempt.Again(here.LastTalkWith(Who("ann"))!, Channel.Message, 20);

        Assert.Null(here.Refusal(contact, At(2), new Footprint(Who("ann"), 500, 0, 20, 0, 0, [], [])));
        Assert.IsType<Refusal.SaidNo>(
            here.Refusal(contact, At(2), There("ann", [Said("s", 1, "ann", new Request.Talk(), new Answer.No())], 2)));
    }

    [Fact]
    public void Whoever_contacts_the_seeker_here_has_reopened_it_but_for_their_minutes()
    {
        Approach here = After([Open, Received("r", 1, "ann")]);
        ContactAttempt reply = ContactAttempt.InReplyTo(here.LastContactFrom(Who("ann"))!, Channel.Message, 10);

        Assert.Null(here.Refusal(reply, At(2), There("ann", [Said("s", 1, "ann", new Request.Talk(), new Answer.No())], 2)));
        Assert.Null(here.Refusal(reply, At(2), There("ann", [Attempted("a", 1, "ann", ByAcquaintance("k-ann"))], 2)));
        Assert.IsType<Refusal.FootprintFull>(here.Refusal(reply, At(2), There("ann", [Talked("v", 1, "ann", minutes: 30)], 2)));
    }

    [Fact]
    public void One_relay_introduces_a_prospect_once_in_whatever_approach()
    {
        Approach here = After(
            [.. BobGranted, Known("l", 1, "cyd"), Talked("u", 1, "cyd"), Named("m", 1, "cyd", "bob"), Granted("h", 2, "cyd", "bob")]);
        Footprint there = There(
            "bob", [Named("n", 1, "ann", "bob"), Granted("g", 1, "ann", "bob"), Attempted("a", 1, "bob", ByLeave("g"))], 30);
        IReadOnlyList<IntroductionPermission> permissions = here.PermissionsFor(Who("bob"), At(30));

        Assert.Equal(["ann", "cyd"], permissions.Select(permission => permission.Relay.Id.Value));
        Assert.Equal(
            new Refusal.IntroductionUsed(here.Contact(Who("bob")), here.Contact(Who("ann"))),
            here.Refusal(ContactAttempt.Through(permissions[0], Channel.Message, 10), At(30), there));
        Assert.Null(here.Refusal(ContactAttempt.Through(permissions[1], Channel.Message, 10), At(30), there));
    }

    public static TheoryData<string, double, Type?> Requests => new()
    {
        { "nothing", 3, null },
        { "asked", 3, typeof(Refusal.AwaitAnswer) },
        { "asked", 10, null },
        { "asked twice", 40, typeof(Refusal.AskedTwice) },
        { "granted", 3, typeof(Refusal.AlreadyAnswered) },
        { "no", 300, typeof(Refusal.SaidNo) },
        { "later, on day 9", 8, typeof(Refusal.SaidLater) },
        { "later, on day 9", 9, null },
        { "leave for another", 3, null },
        { "asked as for a guide", 3, typeof(Refusal.AwaitAnswer) },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Leave_is_one_thing_in_whatever_approach(string elsewhere, double now, Type? refusal) => Assert.Equal(
        refusal,
        Here.Refusal("ann", Leave("bob"), At(now), There(
            "ann",
            [
                Talked("v", 0, "ann", minutes: 1), Fact("f", 0, "v"), Judged("i", 0, Interest.Confirmed), Named("n", 0, "ann", "bob"),
                Named("o", 0, "ann", "dan"),
                .. elsewhere switch
                {
                    "nothing" => (ApproachEvent[])[],
                    "asked" => [Asked("q", 1, "ann", Leave("bob"))],
                    "asked twice" => [Asked("q", 1, "ann", Leave("bob")), Asked("r", 10, "ann", Leave("bob"))],
                    "granted" => [Granted("g", 1, "ann", "bob")],
                    "no" => [Said("s", 1, "ann", Leave("bob"), new Answer.No())],
                    "later, on day 9" => [Said("s", 1, "ann", Leave("bob"), new Answer.Later(Day(9)))],
                    "leave for another" => [Asked("q", 1, "ann", Leave("dan"))],
                    _ => [Asked("q", 1, "ann", Leave("bob", Purpose.Guide))],
                },
            ],
            now))?.GetType());

    [Fact]
    public void Asked_once_elsewhere_and_once_here_is_asked_twice()
    {
        Footprint there = There("ann", [Asked("q", 1, "ann", Knows("dan"))], 40);

        Assert.Null(Here.Refusal("ann", Knows("dan"), At(40), there));
        Assert.IsType<Refusal.AskedTwice>(
            After([.. Here.Events], Asked("q", 2, "ann", Knows("dan"))).Refusal("ann", Knows("dan"), At(40), there));
        Assert.Null(After([.. Here.Events], Asked("q", 2, "ann", Knows("dan"))).Refusal("ann", Knows("dan"), At(40)));
    }

    [Fact]
    public void Whether_they_know_somebody_is_answered_everywhere_once_answered_anywhere() =>
        Assert.IsType<Refusal.AlreadyAnswered>(
            Here.Refusal("ann", Knows("dan"), At(3), There("ann", [Said("s", 1, "ann", Knows("dan"), new Answer.Yes())], 3)));

    [Fact]
    public void Names_inside_another_company_are_another_thing_and_so_is_what_became_of_another_CV()
    {
        ApproachEvent[] asked = [Talked("v", 0, "ann", minutes: 1), Asked("q", 1, "ann", Names(Purpose.Guide))];

        Assert.IsType<Refusal.AwaitAnswer>(Here.Refusal("ann", Names(Purpose.Guide), At(3), There("ann", asked, 3)));
        Assert.IsType<Refusal.AwaitAnswer>(
            Here.Refusal("ann", Names(Purpose.Guide), At(3), There("ann", asked, 3, company: "NONAME CORP, Inc.")));
        Assert.Null(Here.Refusal("ann", Names(Purpose.Guide), At(3), There("ann", asked, 3, company: "Othername Corp")));
        Assert.Null(Here.Refusal("ann", Names(Purpose.Inside), At(3), There("ann", asked, 3)));

        Approach handedOff = After([.. Here.Events], HandedOff("h", 1, "ann"));
        Assert.Null(
            handedOff.Refusal(
                "ann", WhatBecame("h"), At(3), There("ann", [HandedOff("h", 1, "ann"), Asked("q", 1, "ann", WhatBecame("h"))], 3)));
    }

    [Fact]
    public void Somebody_elses_footprint_is_an_argument_error()
    {
        Assert.Throws<ArgumentException>(() => Here.Refusal("ann", Knows("dan"), At(3), Footprint.None(Who("bob"))));
        Assert.Throws<ArgumentException>(() => Here.Refusal(
            ContactAttempt.Again(Here.LastTalkWith(Who("ann"))!, Channel.Message, 10), At(3), Footprint.None(Who("bob"))));
        Assert.IsType<Decision.Accepted>(Here.Decide(new ApproachCommand.Record(Talked("z", 3, "ann")), Footprint.None(Who("bob"))));
    }

    /// <summary>The footprint of somebody in another approach, where Ann and Cyd are acquaintances.</summary>
    private static Footprint There(string who, ApproachEvent[] history, double now, string company = "Noname Corp")
    {
        ApproachEvent.Opened opened = Opened("open", 0, "other") with { Target = new Target(new CompanyName(company)) };
        Approach there = After([opened, Known("k-ann", 0, "ann"), Known("k-cyd", 0, "cyd")], history);
        Assert.Empty(there.Breaches);
        return there.FootprintOf(Who(who), At(now));
    }
}
