using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class OpenHandOffTests
{
    /// <summary>Ann has passed on the CV on day 3, nobody knows to whom.</summary>
    private static readonly IReadOnlyList<ApproachEvent> PassedOn = [.. Interested, HandedOff("h", 3, "ann")];

    /// <summary>Ann has passed on the CV on day 3, to Bob.</summary>
    private static readonly IReadOnlyList<ApproachEvent> PassedToBob = [.. Interested, HandedOff("h", 3, "ann", "bob")];

    [Fact]
    public void A_hand_off_to_nobody_knows_whom_shows_all_that_is_not_known_and_what_to_ask()
    {
        OpenHandOff open = Assert.Single(After(PassedOn).OpenHandOffs(At(4)));

        Assert.Equal(new ActId("h"), open.HandOff);
        Assert.Equal(Who("ann"), open.By.Id);
        Assert.Equal(At(3), open.Since);
        Assert.Null(open.Recipient);
        Assert.Equal([HandOffUnknown.WhoHasIt, HandOffUnknown.WhatBecameOfIt, HandOffUnknown.HowToReachThem], open.NotKnown);
        Assert.Equal(["ann: WhatBecame", "ann: Stop"], Acts(open));
        Assert.All(open.Regaining, act => Assert.False(act.WouldAskTwice));
    }

    [Fact]
    public void With_a_known_recipient_leave_is_asked_before_the_two_questions()
    {
        OpenHandOff open = Assert.Single(After(PassedToBob, Named("n", 3, "ann", "bob")).OpenHandOffs(At(4)));

        Assert.Equal(Who("bob"), open.Recipient?.Id);
        Assert.Equal([HandOffUnknown.WhatBecameOfIt, HandOffUnknown.HowToReachThem], open.NotKnown);
        Assert.Equal(["ann: Leave", "ann: WhatBecame", "ann: Stop"], Acts(open));
        Assert.Equal(new Request.Leave(Who("bob")), open.Regaining[0].Request);
    }

    [Fact]
    public void A_recipient_whom_the_seeker_knows_can_be_contacted_directly_first_and_what_the_rules_forbid_says_why()
    {
        OpenHandOff open = Assert.Single(After(PassedToBob, Known("b", 3, "bob")).OpenHandOffs(At(4)));

        Assert.Equal(["bob: Talk", "ann: Leave refused RelayDoesNotKnow", "ann: WhatBecame", "ann: Stop"], Acts(open));
        Assert.False(open.Regaining[1].WouldAskTwice);
    }

    [Fact]
    public void The_direct_contact_asks_no_more_minutes_than_a_person_may_be_asked_for()
    {
        ApproachEvent opened = Opened("open", 0, policy: new ApproachPolicy { MinutesPerTalk = 60, MinutesPerPerson = 30 });

        Assert.Equal(
            "bob: Talk", Acts(Assert.Single(After([opened, .. PassedToBob.Skip(1)], Known("b", 3, "bob")).OpenHandOffs(At(4))))[0]);
    }

    [Fact]
    public void A_hand_off_by_somebody_forgotten_stays_open_and_nothing_can_be_asked()
    {
        OpenHandOff open = Assert.Single(After(PassedToBob, Erased("e", 4, "ann")).OpenHandOffs(At(5)));

        Assert.Equal(["ann: Leave refused Forgotten", "ann: WhatBecame refused Forgotten", "ann: Stop refused Forgotten"], Acts(open));
        Assert.Empty(After(PassedToBob, Erased("e", 4, "ann"), WrittenOff("w", 5, "h")).OpenHandOffs(At(5)));
    }

    [Fact]
    public void What_was_asked_and_is_not_answered_would_be_asking_twice()
    {
        OpenHandOff open = Assert.Single(
            After(PassedOn, Asked("q", 3, "ann", WhatBecame("h")), Asked("r", 3, "ann", Stop("h"))).OpenHandOffs(At(4)));

        Assert.Equal(["ann: WhatBecame refused AwaitAnswer", "ann: Stop refused AwaitAnswer"], Acts(open));
        Assert.All(open.Regaining, act => Assert.True(act.WouldAskTwice));
    }

    [Fact]
    public void After_seven_working_days_a_question_may_be_asked_once_more()
    {
        Approach approach = After(PassedOn, Asked("q", 3, "ann", WhatBecame("h")));

        Assert.True(Assert.Single(approach.OpenHandOffs(At(13))).Regaining[0].WouldAskTwice);
        Assert.False(Assert.Single(approach.OpenHandOffs(At(14))).Regaining[0].WouldAskTwice);
    }

    [Theory]
    [InlineData("nothing", HandOffUnknown.WhoHasIt, HandOffUnknown.WhatBecameOfIt, HandOffUnknown.HowToReachThem)]
    [InlineData("no", HandOffUnknown.WhoHasIt, HandOffUnknown.WhatBecameOfIt, HandOffUnknown.HowToReachThem)]
    [InlineData("later", HandOffUnknown.WhoHasIt, HandOffUnknown.WhatBecameOfIt, HandOffUnknown.HowToReachThem)]
    [InlineData("to cyd", HandOffUnknown.HowToReachThem)]
    public void Only_being_told_who_has_it_tells_what_became_of_it(string said, params HandOffUnknown[] notKnown)
    {
        ApproachEvent[] more = said switch
        {
            "nothing" => [],
            "no" => [Said("s", 4, "ann", WhatBecame("h"), new Answer.No())],
            "later" => [Said("s", 4, "ann", WhatBecame("h"), new Answer.Later(Day(9)))],
            _ => [Said("s", 4, "ann", WhatBecame("h"), new Answer.PassedTo(Who("cyd")))],
        };

        Assert.Equal(notKnown, Assert.Single(After(PassedOn, more).OpenHandOffs(At(5))).NotKnown);
    }

    [Fact]
    public void Who_has_it_is_what_the_relay_said_last_not_what_was_first_thought()
    {
        ApproachEvent told = Said("s", 4, "ann", WhatBecame("h"), new Answer.PassedTo(Who("cyd")));
        OpenHandOff open = Assert.Single(After(PassedToBob, told).OpenHandOffs(At(5)));

        Assert.Equal(Who("cyd"), open.Recipient?.Id);
        Assert.Equal([HandOffUnknown.HowToReachThem], open.NotKnown);
        Assert.Equal(new Request.Leave(Who("cyd")), open.Regaining[0].Request);
        Assert.Empty(After(PassedToBob, told, Received("r", 5, "cyd")).OpenHandOffs(At(5)));
        Assert.Single(After(PassedToBob, told, Received("r", 5, "bob")).OpenHandOffs(At(5)));
    }

    public static TheoryData<string, bool> Ways => new()
    {
        { "nothing", true },
        { "leave", false },
        { "leave from somebody else", false },
        { "leave that was withdrawn", true },
        { "leave from somebody who does not know them", true },
        { "they contacted the seeker", false },
        { "they said something that was no no", false },
        { "they said no", true },
        { "a talk with them", false },
        { "a contact by leave that has expired since", false },
        { "a contact without leave", true },
        { "a contact that no leave allowed", true },
        { "an acquaintance nobody contacted", true },
        { "an acquaintance contacted", false },
        { "stopped", false },
        { "refused to stop", true },
        { "stopped, and then not", true },
        { "another hand-off stopped", true },
        { "written off", false },
        { "another hand-off written off", true },
        { "struck out", false },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_hand_off_is_open_until_control_is_regained_or_it_is_written_off(string way, bool isOpen)
    {
        ApproachEvent[] named = [Named("n", 3, "ann", "bob")];
        ApproachEvent[] more = way switch
        {
            "nothing" => [],
            "leave" => [.. named, Granted("g", 4, "ann", "bob")],
            "leave from somebody else" =>
                [Talked("u", 4, "cyd"), Known("c", 4, "cyd"), Named("n", 4, "cyd", "bob"), Granted("g", 4, "cyd", "bob")],
            "leave that was withdrawn" => [.. named, Granted("g", 4, "ann", "bob"), Said("s", 5, "ann", Leave("bob"), new Answer.No())],
            "leave from somebody who does not know them" => [Named("n", 3, "ann", "bob", personally: false), Granted("g", 4, "ann", "bob")],
            "they contacted the seeker" => [Received("r", 4, "bob")],
            "they said something that was no no" =>
                [Confessed("x", 4, "bob"), Said("s", 5, "bob", new Request.Talk(), new Answer.Later(Day(20)))],
            "they said no" => [Confessed("x", 4, "bob"), Said("s", 5, "bob", new Request.Talk(), new Answer.No())],
            "a talk with them" => [Confessed("x", 4, "bob"), Talked("u", 5, "bob")],
            "a contact by leave that has expired since" =>
                [.. named, Granted("g", 4, "ann", "bob", until: 5), Attempted("a", 5, "bob", ByLeave("g"))],
            "a contact without leave" => [Confessed("x", 4, "bob")],
            "a contact that no leave allowed" => [Attempted("a", 5, "bob", ByLeave("g"))],
            "an acquaintance nobody contacted" => [Known("b", 4, "bob")],
            "an acquaintance contacted" => [Known("b", 4, "bob"), Attempted("a", 5, "bob", ByAcquaintance("b"))],
            "stopped" => [Said("s", 5, "ann", Stop("h"), new Answer.Yes())],
            "refused to stop" => [Said("s", 5, "ann", Stop("h"), new Answer.No())],
            "stopped, and then not" => [Said("s", 5, "ann", Stop("h"), new Answer.Yes()), Said("z", 6, "ann", Stop("h"), new Answer.No())],
            "another hand-off stopped" => [HandedOff("i", 2, "ann", "ann-s-friend"), Said("s", 5, "ann", Stop("i"), new Answer.Yes())],
            "written off" => [WrittenOff("w", 5, "h")],
            "another hand-off written off" => [HandedOff("i", 2, "ann", "ann-s-friend"), WrittenOff("w", 5, "i")],
            "struck out" => [Struck("x", 5, "h")],
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        Assert.Equal(isOpen ? ["h"] : [], After(PassedToBob, more).OpenHandOffs(At(8)).Select(open => open.HandOff.Value));
    }

    [Fact]
    public void A_contact_of_somebody_unknown_to_have_it_regains_nothing() =>
        Assert.Single(After(PassedOn, Received("r", 4, "bob")).OpenHandOffs(At(8)));

    [Fact]
    public void Leave_that_expires_unused_opens_it_again()
    {
        Approach approach = After(PassedToBob, Named("n", 3, "ann", "bob"), Granted("g", 4, "ann", "bob", until: 10));

        Assert.Empty(approach.OpenHandOffs(At(10)));
        OpenHandOff open = Assert.Single(approach.OpenHandOffs(At(11)));
        Assert.Equal([HandOffUnknown.WhatBecameOfIt, HandOffUnknown.HowToReachThem], open.NotKnown);
        Assert.Null(open.Regaining[0].Refusal);
    }

    [Fact]
    public void Those_open_come_in_the_order_in_which_they_happened() => Assert.Equal(
        ["z", "a", "h"],
        After(PassedOn, HandedOff("a", 2, "bob"), HandedOff("y", 2, "bob"), HandedOff("z", 1, "ann"), WrittenOff("w", 5, "y"))
            .OpenHandOffs(At(8))
            .Select(open => open.HandOff.Value));

    [Fact]
    public void The_two_questions_stay_possible_once_interest_is_lost_and_leave_does_not() => Assert.Equal(
        ["ann: Leave refused NoGo", "ann: WhatBecame", "ann: Stop"],
        Acts(Assert.Single(After(PassedToBob, Named("n", 3, "ann", "bob"), Judged("j", 4, Interest.Lost)).OpenHandOffs(At(5)))));

    private static string[] Acts(OpenHandOff open) =>
        [
            .. open.Regaining.Select(act =>
                $"{act.Of.Id}: {act.Request.GetType().Name}"
                    + (act.Refusal is { } refusal ? $" refused {refusal.GetType().Name}" : string.Empty))
        ];
}
