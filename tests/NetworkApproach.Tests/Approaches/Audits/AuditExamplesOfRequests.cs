using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Small histories about requests, verdicts and courtesies, each with the breaches it holds.</summary>
internal static class AuditExamplesOfRequests
{
    internal static IEnumerable<AuditExample> All =>
    [
        new("asking for a talk outside an attempt", [.. AnnTalked, Asked("q", 2, "ann", new Request.Talk())], "q AFewMinutes"),
        new("asking somebody about themselves", [.. AnnTalked, Asked("q", 2, "ann", Knows("ann"))], "q NothingElse"),
        new(
            "asking once interest is lost", [.. AnnTalked, Judged("i", 1, Interest.Lost), Asked("q", 2, "ann", Names(Purpose.Guide))],
            "q NoGo"),
        new("asking once closed", [.. AnnTalked, Closed("c", 1), Asked("q", 2, "ann", Knows("bob"))], "q NoGo"),
        new(
            "asking about a CV once closed",
            [.. AnnTalked, HandedOff("h", 1, "ann"), Closed("c", 1), Asked("q", 2, "ann", WhatBecame("h")),
                Asked("r", 2, "ann", Stop("h"))]),
        new("asking about an unknown hand-off", [.. AnnTalked, Asked("q", 2, "ann", Stop("h"))], "q Record Orphan"),
        new(
            "asking about another's hand-off", [.. AnnTalked, HandedOff("h", 1, "bob"), Asked("q", 2, "ann", WhatBecame("h"))],
            "q NothingElse"),
        new("asking for a guide's name after a talk", [.. AnnTalked, Asked("q", 1, "ann", Names(Purpose.Guide))]),
        new("asking for a guide's name before the talk", [.. AnnTalked, Asked("q", 0.5, "ann", Names(Purpose.Guide))], "q TalkFirst"),
        new(
            "asking an acquaintance for leave before any talk",
            [Open, Known("k", 0, "ann"), Named("n", 0, "ann", "bob"), Asked("q", 1, "ann", Leave("bob", Purpose.Guide))], "q TalkFirst"),
        new("asking a stranger whether they know somebody", [Open, Asked("q", 1, "ann", Knows("bob"))], "q Permission"),
        new(
            "asking an acquaintance whether they know somebody",
            [Open, Known("k", 3, "ann", since: 1), Asked("q", 1, "ann", Knows("bob"))]),
        new(
            "asking by the earlier of two acquaintances",
            [Open, Known("k", 3, "ann"), Known("l", 3, "ann", since: 3), Asked("q", 1, "ann", Knows("bob"))]),
        new("asking before the acquaintance", [Open, Known("k", 3, "ann", since: 2), Asked("q", 1, "ann", Knows("bob"))], "q Permission"),
        new("asking somebody who contacted the seeker", [Open, Received("r", 1, "ann"), Asked("q", 1, "ann", Knows("bob"))]),
        new(
            "asking somebody who will contact the seeker", [Open, Received("r", 2, "ann"), Asked("q", 1, "ann", Knows("bob"))],
            "q Permission"),
        new(
            "asking somebody who said no",
            [Open, Confessed("c", 0, "ann"), Said("s", 1, "ann", new Request.Talk(), new Answer.No()), Asked("q", 2, "ann", Knows("bob"))],
            "c Permission Confessed", "q Permission"),
        new(
            "asking somebody who said later",
            [Open, Confessed("c", 0, "ann"), Said("s", 1, "ann", new Request.Talk(), new Answer.Later(Day(9))),
                Asked("q", 2, "ann", Knows("bob"))], "c Permission Confessed"),
        new("asking for names inside before interest", [.. AnnTalked, Asked("q", 2, "ann", Names())], "q InterestFirst"),
        new("asking for names inside after interest", [.. Interested, Asked("q", 2, "ann", Names())]),
        new(
            "asking for leave inside before interest", [.. AnnTalked, Named("n", 1, "ann", "bob"), Asked("q", 2, "ann", Leave("bob"))],
            "q InterestFirst"),
        new(
            "asking for leave for a guide before interest",
            [.. AnnTalked, Named("n", 1, "ann", "bob"), Asked("q", 2, "ann", Leave("bob", Purpose.Guide))]),
        new(
            "the boss as a guide", [.. BobNamed, Boss("b", 1, "bob"), Asked("q", 2, "ann", Leave("bob", Purpose.Guide))],
            "q InterestFirst"),
        new("leave for the boss", [.. BobNamed, Boss("b", 1, "bob"), Asked("q", 2, "ann", Leave("bob"))]),
        new(
            "leave for a lead", [.. Interested, Named("n", 1, "ann", "bob", personally: false), Asked("q", 2, "ann", Leave("bob"))],
            "q LeaveIsNotAName"),
        new(
            "leave for somebody named later", [.. Interested, Named("n", 3, "ann", "bob"), Asked("q", 2, "ann", Leave("bob"))],
            "q LeaveIsNotAName"),
        new(
            "leave after a naming in confidence",
            [.. Interested, Named("n", 1, "ann", "bob", inConfidence: true), Asked("q", 2, "ann", Leave("bob"))], "q Discretion"),
        new(
            "leave after a later no of their own",
            [.. Interested, Named("n", 1, "ann", "bob", inConfidence: true), Said("s", 2, "ann", Leave("bob"), new Answer.No()),
                Asked("q", 3, "ann", Leave("bob"))], "q Once"),

        new(
            "asking after a no", [.. AnnTalked, Said("s", 1, "ann", Knows("bob"), new Answer.No()), Asked("q", 2, "ann", Knows("bob"))],
            "q Once"),
        new(
            "asking after a no about another",
            [.. AnnTalked, Said("s", 1, "ann", Knows("bob"), new Answer.No()), Asked("q", 2, "ann", Knows("cyd"))]),
        new("asking after a yes", [.. BobNamed, Asked("q", 2, "ann", Knows("bob"))], "q Once"),
        new(
            "asking before the day of a later",
            [.. AnnTalked, Said("s", 1, "ann", Knows("bob"), new Answer.Later(Day(3))), Asked("q", 2, "ann", Knows("bob"))], "q Once"),
        new(
            "asking on the day of a later",
            [.. AnnTalked, Said("s", 1, "ann", Knows("bob"), new Answer.Later(Day(3))), Asked("q", 3, "ann", Knows("bob"))]),
        new(
            "asking what became of a CV twice",
            [.. AnnTalked, HandedOff("h", 1, "ann"), Said("s", 2, "ann", WhatBecame("h"), new Answer.PassedTo(Who("bob"))),
                Asked("q", 3, "ann", WhatBecame("h"))], "q Once"),
        new("a reminder too early", [.. AnnTalked, Asked("q", 1, "ann", Knows("bob")), Asked("r", 9, "ann", Knows("bob"))], "r Once"),
        new("a reminder on its day", [.. AnnTalked, Asked("q", 1, "ann", Knows("bob")), Asked("r", 10, "ann", Knows("bob"))]),
        new(
            "a second reminder",
            [.. AnnTalked, Asked("q", 1, "ann", Knows("bob")), Asked("r", 10, "ann", Knows("bob")), Asked("s", 60, "ann", Knows("bob"))],
            "s Once"),
        new(
            "names of two purposes are two things",
            [.. Interested, Asked("q", 1, "ann", Names()), Asked("r", 1, "ann", Names(Purpose.Guide))]),
        new(
            "leave of two purposes is one thing",
            [.. BobNamed, Asked("q", 2, "ann", Leave("bob")), Asked("r", 3, "ann", Leave("bob", Purpose.Guide))], "r Once"),
        new(
            "a naming answers the names asked for",
            [.. Interested, Asked("q", 1, "ann", Names()), Named("n", 2, "ann", "bob"), Asked("r", 40, "ann", Names())], "r Once"),
        new("a naming answers no names that were not asked for", [.. BobNamed, Asked("q", 2, "ann", Names())]),
        new("leave that was given", [.. BobGranted, Asked("q", 92, "ann", Leave("bob"))], "q Once"),
        new("leave that expired unused", [.. BobGranted, Asked("q", 93, "ann", Leave("bob")), Asked("r", 120, "ann", Leave("bob"))]),
        new("leave that expired used", [.. BobAsked, Asked("q", 93, "ann", Leave("bob"))], "q Once"),
        new(
            "leave that expired once renewed",
            [.. BobGranted, Asked("q", 93, "ann", Leave("bob")), Granted("h", 94, "ann", "bob", until: 95),
                Asked("r", 96, "ann", Leave("bob"))], "r Once"),

        new("interest before any fact", [.. AnnTalked, Judged("i", 2, Interest.Confirmed)], "i InterestFirst"),
        new(
            "interest after a fact about something else",
            [.. AnnTalked, Fact("f", 1, "t", aboutTarget: false), Judged("i", 2, Interest.Confirmed)], "i InterestFirst"),
        new(
            "a question after the first of two contacts received",
            [Open, Received("r", 1, "ann"), Received("s", 5, "ann"), Asked("q", 3, "ann", Knows("bob"))]),
        new("a question after the first of two talks", [.. AnnTalked, Talked("u", 5, "ann"), Asked("q", 3, "ann", Names(Purpose.Guide))]),
        new(
            "leave that expired unused, asked for anew with its reminder",
            [.. BobGranted, Asked("q", 100, "ann", Leave("bob")), Asked("r", 120, "ann", Leave("bob"))]),
        new(
            "interest after the first of two facts",
            [.. AnnTalked, Fact("f", 1, "t"), Fact("g", 5, "t"), Judged("i", 2, Interest.Confirmed)]),
        new(
            "interest after the first of two facts, recorded last",
            [.. AnnTalked, Fact("g", 5, "t"), Fact("f", 1, "t"), Judged("i", 2, Interest.Confirmed)]),
        new("interest before the fact's day", [.. AnnTalked, Fact("f", 3, "t"), Judged("i", 2, Interest.Confirmed)], "i InterestFirst"),
        new("interest once closed", [.. Interested, Closed("c", 2), Judged("j", 3, Interest.Lost)], "j NoGo"),
        new("an offer answered", [.. AnnTalked, Offered("o", 1, "ann"), Replied("r", 2, "o", OfferReply.AskedToContactThem)]),
        new("an offer answered twice", [.. AnnTalked, Offered("o", 1, "ann"), Replied("r", 2, "o"), Replied("s", 2, "o")], "s Once"),
        new("an offer that was not made", [.. AnnTalked, Replied("r", 2, "o")], "r Record Orphan"),
        new(
            "an offer taken up once closed",
            [.. AnnTalked, Offered("o", 1, "ann"), Closed("c", 2), Replied("r", 2, "o", OfferReply.AskedToContactThem)], "r NoGo"),
        new("an offer declined once closed", [.. AnnTalked, Offered("o", 1, "ann"), Closed("c", 2), Replied("r", 2, "o")]),
        new("closing twice", [Open, Closed("c", 1), Closed("d", 2)], "d NoGo"),
        new("meeting no boss", [.. AnnTalked, Closed("c", 2, Ending.MetTheBoss)], "c Record"),
        new("meeting the boss", [.. AnnTalked, Boss("b", 1, "ann"), Closed("c", 2, Ending.MetTheBoss)]),

        new(
            "thanks and a report-back",
            [.. BobGranted, Paid("p", 3, CourtesyKind.Thanks, "t"), Paid("q", 3, CourtesyKind.Thanks, "n"),
                Waived("r", 3, CourtesyKind.ReportBack, "n"), Paid("s", 3, CourtesyKind.Thanks, "g")]),
        new(
            "a forbidden request for leave that was renewed once permits no reminder",
            [.. BobGranted, Asked("q", 95, "ann", Leave("bob")), Granted("h", 96, "ann", "bob"), Asked("r", 190, "ann", Leave("bob")),
                Asked("s", 210, "ann", Leave("bob"))],
            "r Once", "s Once"),
        new("thanks once closed", [.. AnnTalked, Closed("c", 2), Paid("p", 3, CourtesyKind.Thanks, "t")]),
        new("thanks twice", [.. AnnTalked, Paid("p", 3, CourtesyKind.Thanks, "t"), Waived("q", 3, CourtesyKind.Thanks, "t")]),
        new("thanks for what was struck out", [.. AnnTalked, Paid("p", 3, CourtesyKind.Thanks, "t"), Struck("s", 4, "t")]),
        new("a report-back for a talk", [.. AnnTalked, Paid("p", 3, CourtesyKind.ReportBack, "t")], "p Loops"),
        new(
            "thanks for a no", [.. BobNamed, Said("s", 2, "ann", Leave("bob"), new Answer.No()), Paid("p", 3, CourtesyKind.Thanks, "s")],
            "p Loops"),
        new("thanks for nothing", [.. AnnTalked, Paid("p", 3, CourtesyKind.Thanks, "none")], "p Record Orphan"),
        new(
            "thanks for a talk that was flagged", [Open, Talked("t", 1, "ann"), Waived("p", 3, CourtesyKind.Thanks, "t")],
            "t Permission Orphan"),
        new(
            "an apology for a confessed contact", [Open, Confessed("c", 1, "ann"), Paid("p", 2, CourtesyKind.Apology, "c")],
            "c Permission Confessed"),
        new(
            "an apology for flagged acts",
            [Open, Attempted("a", 1, "ann", Again("t")), Asked("q", 1, "ann", Knows("bob")), Paid("p", 2, CourtesyKind.Apology, "a"),
                Paid("r", 2, CourtesyKind.Apology, "q")], "a Permission", "q Permission"),
        new("an apology for an allowed contact", [.. BobAsked, Paid("p", 4, CourtesyKind.Apology, "a")]),
        new("an apology for a talk", [.. AnnTalked, Paid("p", 4, CourtesyKind.Apology, "t")], "p Loops"),
    ];
}
