using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Small histories about contacts made, each with the breaches it holds.</summary>
internal static class AuditExamplesOfAttempts
{
    private static readonly Request Talk = new Request.Talk();

    internal static IEnumerable<AuditExample> All =>
    [
        new("a contact by leave", BobAsked),
        new("a contact by no leave", [.. BobNamed, Attempted("a", 3, "bob", ByLeave("g"))], "a Permission"),
        new("a contact by leave for another", [.. BobGranted, Attempted("a", 3, "cyd", ByLeave("g"))], "a Permission"),
        new(
            "a contact before the leave",
            [.. Interested, Named("n", 1, "ann", "bob"), Granted("g", 4, "ann", "bob"), Attempted("a", 3, "bob", ByLeave("g"))],
            "a Permission"),
        new("a contact at the very instant of the leave", [.. BobGranted, Attempted("a", 2, "bob", ByLeave("g"))]),
        new(
            "a contact on the leave's last day",
            [.. BobNamed, Granted("g", 2, "ann", "bob", until: 5), Attempted("a", 5, "bob", ByLeave("g"))]),
        new(
            "a contact after the leave's last day",
            [.. BobNamed, Granted("g", 2, "ann", "bob", until: 5), Attempted("a", 6, "bob", ByLeave("g"))], "a Permission"),
        new("a contact on the policy's last day", [.. BobGranted, Attempted("a", 92, "bob", ByLeave("g"))]),
        new("a contact after the policy's last day", [.. BobGranted, Attempted("a", 93, "bob", ByLeave("g"))], "a Permission"),
        new(
            "a contact after the leave was withdrawn",
            [.. BobGranted, Said("w", 3, "ann", Leave("bob", Purpose.Guide), new Answer.No()), Attempted("a", 4, "bob", ByLeave("g"))],
            "a LeaveIsNotAName"),
        new(
            "a contact after an older no",
            [.. BobGranted, Said("w", 1, "ann", Leave("bob"), new Answer.No()), Attempted("a", 4, "bob", ByLeave("g"))]),
        new(
            "a contact by a leave that was replaced",
            [.. BobGranted, Granted("h", 3, "ann", "bob"), Attempted("a", 4, "bob", ByLeave("g")), Attempted("b", 4, "bob", ByLeave("h"))],
            "a LeaveIsNotAName", "b Once"),
        new(
            "a contact after a naming in confidence",
            [.. BobGranted, Named("m", 3, "ann", "bob", inConfidence: true), Attempted("a", 4, "bob", ByLeave("g"))], "a LeaveIsNotAName"),
        new(
            "a contact by leave of who does not know them",
            [.. Interested, Named("n", 1, "ann", "bob", personally: false), Granted("g", 2, "ann", "bob"),
                Attempted("a", 3, "bob", ByLeave("g"))], "a LeaveIsNotAName"),
        new(
            "a contact by leave of who said they know them",
            [.. Interested, Said("y", 1, "ann", Knows("bob"), new Answer.Yes()), Granted("g", 2, "ann", "bob"),
                Attempted("a", 3, "bob", ByLeave("g"))]),
        new(
            "a contact by leave of who knew them only later",
            [.. Interested, Said("y", 5, "ann", Knows("bob"), new Answer.Yes()), Granted("g", 2, "ann", "bob"),
                Attempted("a", 3, "bob", ByLeave("g"))], "a LeaveIsNotAName"),
        new(
            "an expired and withdrawn leave",
            [.. BobGranted, Said("w", 3, "ann", Leave("bob"), new Answer.No()), Attempted("a", 93, "bob", ByLeave("g"))], "a Permission",
            "a LeaveIsNotAName"),

        new("a contact to an acquaintance", [Open, Known("k", 0, "ann"), Attempted("a", 1, "ann", ByAcquaintance("k"))]),
        new(
            "a contact to another's acquaintance", [Open, Known("k", 0, "ann"), Attempted("a", 1, "bob", ByAcquaintance("k"))],
            "a Permission"),
        new(
            "a contact before the acquaintance", [Open, Known("k", 3, "ann", since: 2), Attempted("a", 1, "ann", ByAcquaintance("k"))],
            "a Permission"),
        new(
            "a contact on the acquaintance's first day",
            [Open, Known("k", 3, "ann", since: 2), Attempted("a", 2, "ann", ByAcquaintance("k"))]),
        new("a contact in reply", [Open, Received("c", 1, "ann"), Attempted("a", 1, "ann", InReply("c"))]),
        new("a reply before what it replies to", [Open, Received("c", 2, "ann"), Attempted("a", 1, "ann", InReply("c"))], "a Permission"),
        new(
            "a reply to a later",
            [.. BobAsked, Said("l", 4, "bob", Talk, new Answer.Later(Day(5))), Attempted("b", 5, "bob", InReply("l"))]),
        new(
            "a reply before the day of a later",
            [.. BobAsked, Said("l", 4, "bob", Talk, new Answer.Later(Day(6))), Attempted("b", 5, "bob", InReply("l"))], "b Once"),
        new(
            "a reply to a no", [.. BobAsked, Said("l", 4, "bob", Talk, new Answer.No()), Attempted("b", 5, "bob", InReply("l"))],
            "b Permission", "b Once"),
        new("a contact after a talk", [.. AnnTalked, Attempted("a", 2, "ann", Again("t"))]),
        new("a contact after a talk to come", [.. AnnTalked, Attempted("a", 0, "ann", Again("t"))], "a Permission"),
        new("a contact after another's talk", [.. AnnTalked, Attempted("a", 2, "bob", Again("t"))], "a Permission"),

        new(
            "a contact once interest is lost", [.. AnnTalked, Judged("i", 1, Interest.Lost), Attempted("a", 2, "ann", Again("t"))],
            "a NoGo"),
        new("a contact once closed", [.. AnnTalked, Closed("c", 1), Attempted("a", 2, "ann", Again("t"))], "a NoGo"),
        new(
            "a reply that asks nothing once closed",
            [Open, Received("r", 1, "ann"), Closed("c", 1), Attempted("a", 2, "ann", InReply("r"), 0)]),
        new("a contact that asks nothing but is no reply", [.. AnnTalked, Attempted("a", 2, "ann", Again("t"), 0)], "a AFewMinutes"),
        new(
            "replies that ask nothing are no attempts",
            [Open, Received("r", 1, "ann"), Attempted("a", 2, "ann", InReply("r"), 0), Attempted("b", 2, "ann", InReply("r"), 0),
                Attempted("c", 2, "ann", InReply("r"))]),

        new(
            "the boss before interest", [Open, Known("k", 0, "ann"), Boss("b", 0, "ann"), Attempted("a", 1, "ann", ByAcquaintance("k"))],
            "a InterestFirst"),
        new(
            "the boss in reply before interest",
            [Open, Received("r", 0, "ann"), Boss("b", 0, "ann"), Attempted("a", 1, "ann", InReply("r"))]),
        new(
            "the boss after interest, for as long as it takes",
            [.. BobGranted, Boss("b", 2, "bob"), Attempted("a", 3, "bob", ByLeave("g"), 90)]),
        new(
            "the last boss identified counts",
            [Open, Known("k", 0, "ann"), Boss("b", 0, "ann"), Boss("d", 0, "cyd"), Attempted("a", 1, "ann", ByAcquaintance("k"))]),

        new(
            "a contact after a no",
            [.. BobGranted, Known("l", 0, "bob"), Said("s", 2, "bob", Talk, new Answer.No()), Attempted("a", 3, "bob", ByLeave("g"))],
            "a Once"),
        new(
            "a contact after a no, once they contacted the seeker",
            [.. BobGranted, Known("l", 0, "bob"), Said("s", 2, "bob", Talk, new Answer.No()), Received("r", 3, "bob"),
                Attempted("a", 3, "bob", ByLeave("g"))]),
        new(
            "a contact after a yes", [.. BobAsked, Said("s", 4, "bob", Talk, new Answer.Yes()), Attempted("b", 20, "bob", InReply("s"))],
            "b Once"),
        new(
            "a contact after a yes and the talk",
            [.. BobAsked, Said("s", 4, "bob", Talk, new Answer.Yes()), Talked("u", 5, "bob"), Attempted("b", 20, "bob", Again("u"))]),
        new("a reminder too early", [.. BobAsked, Attempted("b", 13.5, "bob", ByLeave("g"))], "b Once"),
        new("a reminder on its day", [.. BobAsked, Attempted("b", 14, "bob", ByLeave("g"))]),
        new("a second reminder", [.. BobAsked, Attempted("b", 14, "bob", ByLeave("g")), Attempted("c", 40, "bob", ByLeave("g"))], "c Once"),
        new("a reminder by an expired leave", [.. BobAsked, Attempted("b", 93, "bob", ByLeave("g"))], "b Permission"),
        new("a reminder that asks for more", [.. BobAsked, Attempted("b", 14, "bob", ByLeave("g"), 11)], "b AFewMinutes"),
        new("another relay too early", [.. BobAsked, .. CydGranted, Attempted("b", 13, "bob", ByLeave("cg"))], "b Once"),
        new("another relay on the reminder's day", [.. BobAsked, .. CydGranted, Attempted("b", 14, "bob", ByLeave("cg"))]),
        new(
            "another relay after the reminder",
            [.. BobAsked, .. CydGranted, Attempted("b", 14, "bob", ByLeave("g")), Attempted("c", 15, "bob", ByLeave("cg"))]),
        new(
            "the first relay again after another",
            [.. BobAsked, .. CydGranted, Attempted("b", 14, "bob", ByLeave("cg")), Attempted("c", 40, "bob", ByLeave("g"))], "c Once"),
        new(
            "the same relay after a renewed yes",
            [.. BobAsked, Talked("u", 4, "bob"), Granted("h", 5, "ann", "bob"), Attempted("b", 20, "bob", ByLeave("h"))], "b Once"),
        new(
            "the same acquaintance after they talked",
            [.. AnnTalked, Known("l", 1, "bob"), Attempted("a", 2, "bob", ByAcquaintance("l")), Talked("u", 3, "bob"),
                Attempted("b", 20, "bob", ByAcquaintance("l"))], "b Once"),
        new(
            "a flagged attempt counts as one",
            [.. BobGranted, Attempted("a", 3, "bob", ByLeave("g"), 25), Attempted("b", 4, "bob", ByLeave("g"))], "a AFewMinutes", "b Once"),
        new(
            "a confessed contact counts as one",
            [.. BobGranted, Confessed("c", 2.5, "bob", "ann"), Attempted("b", 4, "bob", ByLeave("g"))], "c Permission Confessed", "b Once"),
        new(
            "the reminder of a confessed contact",
            [.. BobGranted, Confessed("c", 2.5, "bob", "ann"), Attempted("b", 20, "bob", ByLeave("g"))], "c Permission Confessed"),
        new(
            "the other relay's introduction after a confessed contact",
            [.. BobGranted, Known("l", 0, "cyd"), Named("m", 2, "cyd", "bob"), Granted("h", 2, "cyd", "bob"), Confessed("c", 2.5, "bob"),
                Attempted("b", 4, "bob", ByLeave("h")), Attempted("d", 30, "bob", ByLeave("h"))],
            "c Permission Confessed", "b Once"),
        new(
            "replies that ask nothing, after a no",
            [Open, Received("r", 1, "ann"), Attempted("a", 2, "ann", InReply("r"), 0), Attempted("b", 3, "ann", InReply("r"), 0),
                Said("n", 4, "ann", new Request.Talk(), new Answer.No()), Attempted("c", 5, "ann", InReply("r"), 0),
                Received("s", 6, "ann"), Attempted("d", 7, "ann", InReply("s"), 0), Attempted("e", 8, "ann", InReply("s"), 0)],
            "c Once", "e Once"),
        new(
            "replies that ask nothing, after the end",
            [Open, Received("r", 1, "ann"), Closed("x", 2), Attempted("a", 3, "ann", InReply("r"), 0),
                Attempted("b", 4, "ann", InReply("r"), 0)], "b Once"),
        new(
            "a withdrawal that had reached the seeker, recorded late",
            [.. BobGranted, Attempted("a", 10, "bob", ByLeave("g")), Said("w", 5, "ann", Leave("bob"), new Answer.No())],
            "a LeaveIsNotAName"),
        new(
            "a naming in confidence, recorded late",
            [.. BobGranted, Attempted("a", 10, "bob", ByLeave("g")), Named("w", 5, "ann", "bob", inConfidence: true)],
            "a LeaveIsNotAName"),
        new(
            "not knowing them after all, recorded late",
            [.. BobGranted, Attempted("a", 10, "bob", ByLeave("g")), Said("w", 5, "ann", Knows("bob"), new Answer.No())],
            "a LeaveIsNotAName"),
        new(
            "a withdrawal at the instant of the contact",
            [.. BobGranted, Attempted("a", 10, "bob", ByLeave("g")), Said("w", 10, "ann", Leave("bob"), new Answer.No())],
            "a LeaveIsNotAName"),
        new(
            "a naming recorded anew before an acquaintance",
            [Open, Known("k", 0, "ann"), Talked("t", 1, "ann"), Named("n", 1, "ann", "bob"), Struck("s", 6, "n"),
                Known("l", 5, "bob", since: 3), Named("m", 1, "ann", "bob"), Attempted("a", 7, "bob", ByAcquaintance("l"))],
            "l Permission", "a Permission"),

        new("the most minutes of a talk", [Open, Known("k", 0, "ann"), Attempted("a", 1, "ann", ByAcquaintance("k"), 20)]),
        new(
            "more than the minutes of a talk", [Open, Known("k", 0, "ann"), Attempted("a", 1, "ann", ByAcquaintance("k"), 21)],
            "a AFewMinutes"),
        new(
            "the most minutes of a person",
            [Open, Known("k", 0, "ann"), Talked("t", 1, "ann", 45, 30), Attempted("a", 2, "ann", Again("t"), 15)]),
        new(
            "more than the minutes of a person",
            [Open, Known("k", 0, "ann"), Talked("t", 1, "ann", 45, 30), Attempted("a", 2, "ann", Again("t"), 16)], "a AFewMinutes"),
    ];

    private static IReadOnlyList<ApproachEvent> CydGranted =>
        [Known("ck", 3, "cyd"), Named("cn", 3, "cyd", "bob"), Granted("cg", 3, "cyd", "bob")];
}
