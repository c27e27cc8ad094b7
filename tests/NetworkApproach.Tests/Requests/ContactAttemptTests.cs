using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Requests;

public sealed class ContactAttemptTests
{
    private static readonly Approach Recorded = After(
        [.. BobGranted, Noted("z", 2, "bob"), Received("r", 2.5, "cyd"),
            Said("later", 2.5, "ann", new Request.Talk(), new Answer.Later(Day(20)))]);

    private static IntroductionPermission Leave => Assert.Single(Recorded.PermissionsFor(Who("bob"), At(3)));

    private static Acquaintance Acquaintance => Recorded.AcquaintanceWith(Who("ann"))!;

    private static ContactReceived Received => Recorded.LastContactFrom(Who("cyd"))!;

    private static Talk Talk => Recorded.LastTalkWith(Who("ann"))!;

    [Fact]
    public void Of_several_statements_of_acquaintance_the_one_that_reaches_back_furthest_counts()
    {
        Approach approach = After([Open, Known("k", 5, "ann", since: 3), Known("l", 5, "ann", since: 1), Known("m", 5, "ann", since: 4)]);

        Assert.Equal(Day(1), approach.AcquaintanceWith(Who("ann"))!.Since);
    }

    [Fact]
    public void A_capability_tells_what_was_recorded()
    {
        ApproachId approach = new("approach");

        Assert.Equal((approach, new ActId("g"), "ann", "Somebody"), (Leave.Approach, Leave.Act, Leave.Relay.Name, Leave.Prospect.Name));
        Assert.Equal((CitingScope.Cited, At(2), Day(92)), (Leave.Scope, Leave.GrantedAt, Leave.Until));
        Assert.Equal(
            (approach, new ActId("k"), "ann", "school", Day(-100)),
            (Acquaintance.Approach, Acquaintance.Act, Acquaintance.Who.Name, Acquaintance.How, Acquaintance.Since));
        Assert.Equal((approach, new ActId("r"), "cyd", At(2.5)), (Received.Approach, Received.Act, Received.From.Name, Received.At));
        Assert.Equal(
            (approach, new ActId("t"), "ann", At(1), 10, 0),
            (Talk.Approach, Talk.Act, Talk.With.Name, Talk.At, Talk.Minutes, Talk.Offered));
        Assert.Equal((new ActId("later"), At(2.5)), (Recorded.LastContactFrom(Who("ann"))!.Act, Recorded.LastContactFrom(Who("ann"))!.At));
    }

    [Fact]
    public void A_contact_goes_to_whom_its_capability_is_for_and_only_leave_cites_anybody()
    {
        ContactAttempt[] contacts =
        [
            ContactAttempt.Through(Leave, Channel.FaceToFace, 20), ContactAttempt.ToAcquaintance(Acquaintance, Channel.FaceToFace, 20),
            ContactAttempt.InReplyTo(Received, Channel.FaceToFace, 20),
            ContactAttempt.Again(Talk, Channel.FaceToFace, 20),
        ];

        Assert.Equal(["bob", "ann", "cyd", "ann"], contacts.Select(contact => contact.To.Id.Value));
        Assert.Equal([ByLeave("g"), ByAcquaintance("k"), InReply("r"), Told.Again("t")], contacts.Select(contact => contact.Basis));
        Assert.All(
            contacts,
            contact => Assert.Equal(
                (new ApproachId("approach"), Channel.FaceToFace, 20), (contact.Approach, contact.Channel, contact.Minutes)));
        Assert.Equal([Leave, null, null, null], contacts.Select(contact => contact.Citing));
        Assert.Equal(0, ContactAttempt.InReplyTo(Received, Channel.Message).Minutes);
    }

    [Fact]
    public void Minutes_are_one_to_a_day_and_none_only_in_a_reply()
    {
        Func<int, ContactAttempt>[] ways =
        [
            minutes => ContactAttempt.Through(Leave, Channel.Message, minutes),
            minutes => ContactAttempt.ToAcquaintance(Acquaintance, Channel.Message, minutes),
            minutes => ContactAttempt.Again(Talk, Channel.Message, minutes),
            minutes => ContactAttempt.InReplyTo(Received, Channel.Message, minutes),
        ];

        Assert.All(ways, way => Assert.Equal((1, 1440), (way(1).Minutes, way(1440).Minutes)));
        Assert.All(ways, way => Assert.Throws<ArgumentOutOfRangeException>(() => way(1441)));
        Assert.All(ways, way => Assert.Throws<ArgumentOutOfRangeException>(() => way(-1)));
        Assert.All(ways[..3], way => Assert.Throws<ArgumentOutOfRangeException>(() => way(0)));
        Assert.Equal(0, ways[3](0).Minutes);
        Assert.Throws<ArgumentOutOfRangeException>(() => ContactAttempt.Again(Talk, (Channel)3, 10));
    }

    [Fact]
    public void Without_a_capability_there_is_no_contact()
    {
        Assert.Throws<ArgumentNullException>(() => ContactAttempt.Through(null!, Channel.Message, 10));
        Assert.Throws<ArgumentNullException>(() => ContactAttempt.ToAcquaintance(null!, Channel.Message, 10));
        Assert.Throws<ArgumentNullException>(() => ContactAttempt.InReplyTo(null!, Channel.Message, 10));
        Assert.Throws<ArgumentNullException>(() => ContactAttempt.Again(null!, Channel.Message, 10));
    }

    [Fact]
    public void What_fits_what_is_the_closed_list_of_answers()
    {
        (string Name, Request Request)[] requests =
        [
            ("Talk", new Request.Talk()),
            ("Names", Names()),
            ("Knows", Knows("dan")),
            ("Leave", Told.Leave("dan")),
            ("WhatBecame", WhatBecame("h")),
            ("Stop", Stop("h"))
        ];
        (string Name, Answer Answer)[] answers =
            [
                ("Yes", new Answer.Yes()),
                ("No", new Answer.No()),
                ("Later", new Answer.Later(Day(9))),
                ("Granted", new Answer.Granted()),
                ("PassedTo", new Answer.PassedTo(Who("dan")))
            ];
        Approach approach = After(BobNamed, HandedOff("h", 1, "ann"));

        Assert.Equal(
            [
                "Talk: Yes No Later", "Names: Yes No Later", "Knows: Yes No Later", "Leave: No Later Granted",
                "WhatBecame: No Later PassedTo", "Stop: Yes No Later",
            ],
            requests.Select(request => $"{request.Name}: " + string.Join(
                ' ',
                answers.Where(answer => approach.Refusal(Said("s", 2, "ann", request.Request, answer.Answer)) is null)
                    .Select(answer => answer.Name))));
        Assert.Equal(
            new Refusal.AnswerDoesNotFit(new Contact(Who("ann"), "ann")),
            approach.Refusal(Said("s", 2, "ann", Knows("dan"), new Answer.Granted())));
    }
}
