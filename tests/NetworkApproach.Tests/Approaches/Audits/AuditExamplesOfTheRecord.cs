using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Small histories about the record itself, strikings-out, facts and forgetting, each with the breaches it holds.</summary>
internal static class AuditExamplesOfTheRecord
{
    internal static IEnumerable<AuditExample> All =>
    [
        new("an empty history", []),
        new("an opening alone", [Open]),
        new("an act before the opening", [Known("k", 0, "ann"), Open], "k Record"),
        new("a second opening", [Open, Opened("again", 1)], "again Record"),
        new(
            "an opening under a taken id opens nothing", [Known("open", 0, "ann"), Open, Received("c", 1, "ann")], "open Record",
            "open Record", "c Record"),
        new("a copy of an act", [Open, Known("k", 0, "ann"), Known("k", 0, "ann")]),
        new(
            "another act under a taken id", [Open, Known("k", 0, "ann"), Known("k", 0, "bob"), Talked("t", 1, "bob")], "k Record",
            "t Permission Orphan"),
        new("an intent before the opening's instant", [Open, Judged("i", -1, Interest.Open)], "i Record"),
        new("an intent before the last one", [Open, Judged("i", 2, Interest.Open), Judged("j", 1, Interest.Open)], "j Record"),
        new("an intent at the instant of the last one", [Open, Judged("i", 2, Interest.Open), Judged("j", 2, Interest.Open)]),
        new("an intent before a flagged one", [Open, Judged("i", 3, Interest.Confirmed), Judged("j", 1, Interest.Open)], "i InterestFirst"),
        new("a fact before the last intent", [Open, Judged("i", 2, Interest.Open), Known("k", 1, "ann")]),
        new("the seeker as a contact", [Open, Noted("p", 1, "me")], "p Yourself"),
        new("the seeker named by somebody", [Open, Known("k", 0, "ann"), Named("n", 1, "ann", "me")], "n Yourself"),
        new("the seeker as a source", [.. AnnTalked, Fact("f", 1, "t", heardFrom: "me")], "f Yourself"),

        new("an acquaintance of a day to come", [Open, Known("k", 1, "ann", since: 2)], "k Permission"),
        new("an acquaintance of the day", [Open, Known("k", 1, "ann", since: 1)]),
        new("an acquaintance since after the naming", [.. BobNamed, Known("l", 5, "bob", since: 2)], "l Permission"),
        new("an acquaintance since the day of the naming", [.. BobNamed, Known("l", 5, "bob", since: 1)]),
        new("a talk without origin", [Open, Talked("t", 1, "ann")], "t Permission Orphan"),
        new("a talk after a contact received", [Open, Received("c", 3, "ann"), Talked("t", 1, "ann")]),
        new(
            "an acquaintance since between two namings",
            [Open, Received("r", 0, "bob"), Named("n", 1, "bob", "ann"), Named("m", 5, "bob", "ann"), Known("k", 6, "ann", since: 3)],
            "k Permission"),
        new("an origin recorded too late", [Open, Talked("t", 1, "ann"), Received("c", 0, "ann")], "t Permission Orphan"),
        new(
            "a talk after a contact that was flagged", [Open, Attempted("a", 1, "ann", Again("none")), Talked("t", 2, "ann")],
            "a Permission"),
        new("a talk after a confessed contact", [Open, Confessed("c", 1, "ann"), Talked("t", 2, "ann")], "c Permission Confessed"),
        new("an answer, a naming and an offer without origin",
            [Open, Said("s", 1, "ann", new Request.Talk(), new Answer.Yes()), Named("n", 1, "ann", "bob"), Offered("o", 1, "ann")],
            "s Permission Orphan", "n Permission Orphan", "o Permission Orphan"),
        new("somebody naming themselves", [.. AnnTalked, Named("n", 1, "ann", "ann")], "n NothingElse"),
        new("a hand-off to whoever passed it on", [.. AnnTalked, HandedOff("h", 1, "ann", "ann")], "h NothingElse"),
        new("a hand-off to somebody else", [.. AnnTalked, HandedOff("h", 1, "ann", "bob")]),
        new("an answer that does not fit", [.. AnnTalked, Said("s", 1, "ann", Names(), new Answer.Granted())], "s NothingElse"),
        new("an answer about oneself", [.. AnnTalked, Said("s", 1, "ann", Knows("ann"), new Answer.Yes())], "s NothingElse"),
        new(
            "passed to oneself",
            [.. AnnTalked, HandedOff("h", 1, "ann"), Said("s", 2, "ann", WhatBecame("h"), new Answer.PassedTo(Who("ann")))],
            "s NothingElse"),
        new("an answer on an unknown hand-off", [.. AnnTalked, Said("s", 2, "ann", Stop("h"), new Answer.Yes())], "s Record Orphan"),
        new(
            "an answer on another's hand-off", [.. AnnTalked, HandedOff("h", 1, "bob"), Said("s", 2, "ann", Stop("h"), new Answer.Yes())],
            "s NothingElse"),
        new("a fact without its talk", [Open, Fact("f", 1, "t")], "f Record Orphan"),
        new("a fact on a belief", [.. AnnTalked, Believed("b", 0), Fact("f", 1, "t", belief: "b")]),
        new("a fact without its belief", [.. AnnTalked, Fact("f", 1, "t", belief: "b")], "f Record Orphan"),
        new(
            "writing off a hand-off", [.. AnnTalked, HandedOff("h", 1, "ann"), WrittenOff("w", 2, "h"), WrittenOff("x", 2, "none")],
            "x Record Orphan"),

        new("anything of somebody forgotten", [.. AnnTalked, Erased("e", 2, "ann"), Noted("p", 3, "ann")], "p Forgetting"),
        new("forgetting twice", [.. AnnTalked, Erased("e", 2, "ann"), Erased("d", 3, "ann")]),
        new("a fact from a talk with somebody forgotten", [.. AnnTalked, Erased("e", 2, "ann"), Fact("f", 3, "t")], "f Forgetting"),
        new(
            "thanking somebody forgotten",
            [.. AnnTalked, Erased("e", 2, "ann"), Paid("p", 3, CourtesyKind.Thanks, "t"), Waived("w", 3, CourtesyKind.Thanks, "t")],
            "p Forgetting", "w Forgetting"),
        new(
            "answering the offer of somebody forgotten",
            [.. AnnTalked, Offered("o", 1, "ann"), Erased("e", 2, "ann"), Replied("r", 3, "o")], "r Forgetting"),
        new(
            "writing off the hand-off of somebody forgotten",
            [.. AnnTalked, HandedOff("h", 1, "ann"), Erased("e", 2, "ann"), WrittenOff("w", 3, "h")]),
        new("citing somebody forgotten", [.. BobGranted, Erased("e", 3, "ann"), Attempted("a", 4, "bob", ByLeave("g"))], "a Forgetting"),

        new("striking out", [.. AnnTalked, Struck("s", 2, "t")]),
        new("striking out leaves orphans", [.. AnnTalked, Fact("f", 1, "t"), Struck("s", 2, "t")], "f Record Orphan"),
        new(
            "striking out mends what leant on it",
            [Open, Known("k", 0, "ann"), Judged("i", 5, Interest.Open), Judged("j", 2, Interest.Open), Struck("s", 6, "i")]),
        new("striking out what is unknown, later or itself",
            [Open, Struck("s", 1, "none"), Struck("r", 1, "k"), Struck("q", 1, "q"), Known("k", 0, "ann")], "s Record Orphan",
            "r Record Orphan", "q Record Orphan"),
        new("striking out twice", [.. AnnTalked, Struck("s", 2, "t"), Struck("r", 2, "t")], "r Record Orphan"),
        new(
            "striking out a striking out or a forgetting",
            [.. AnnTalked, Struck("s", 2, "t"), Struck("r", 2, "s"), Erased("e", 2, "ann"), Struck("q", 2, "e")], "r Record", "q Record"),
        new("striking out the opening", [Open, Struck("s", 1, "open")], "s Record"),
        new(
            "another opening instead of the opening", [Open, Judged("i", 0, Interest.Open), Struck("s", 1, "open", Opened("open", 0.5))],
            "i Record"),
        new("another approach's opening instead", [Open, Struck("s", 1, "open", Opened("open", 0, "other"))], "s Record"),
        new(
            "an opening instead of the second", [Open, Opened("two", 1), Struck("s", 1, "two", Opened("two", 2))], "two Record",
            "s Record"),
        new("an opening instead of another act", [.. AnnTalked, Struck("s", 1, "t", Opened("t", 2))], "s Record"),
        new("an act instead", [.. AnnTalked, Struck("s", 2, "t", Talked("t", 0, "ann", 5))]),
        new("an act instead under another id", [.. AnnTalked, Struck("s", 2, "t", Talked("u", 0, "ann", 5))], "s Record"),
        new(
            "an act instead that breaks a rule strikes nothing",
            [.. AnnTalked, Fact("f", 1, "t"), Struck("s", 2, "t", Talked("t", 1, "bob"))], "s Permission Orphan"),
        new(
            "an act instead is judged on what was before it",
            [Open, Talked("t", 1, "ann"), Known("k", 0, "ann"), Struck("s", 2, "t", Talked("t", 2, "ann"))], "t Permission Orphan",
            "s Permission Orphan"),
        new("an act instead is judged without what was struck out since an act after it was replaced",
            [Open, Known("k", 0, "ann"), Received("r", 1, "bob"), Talked("t", 1, "bob"), Talked("u", 1, "bob"),
                Struck("s", 2, "t", Talked("t", 1, "bob", 11)), Struck("q", 2, "k"), Struck("p", 2, "u", Talked("u", 1, "ann"))],
            "p Permission Orphan"),
        new("an act instead is judged on what was before it though a later one was replaced first",
            [Open, Received("r", 1, "bob"), Talked("t", 1, "bob"), Known("k", 0, "ann"), Talked("u", 1, "bob"),
                Struck("s", 2, "u", Talked("u", 1, "bob", 11)), Struck("q", 2, "t", Talked("t", 1, "ann"))],
            "q Permission Orphan"),
        new("striking out what was put instead", [.. AnnTalked, Struck("s", 2, "t", Talked("t", 0, "ann", 5)), Struck("r", 3, "t")]),
        new(
            "a copy of what was put instead",
            [.. AnnTalked, Struck("s", 2, "t", Talked("t", 0, "ann", 5)), Talked("t", 0, "ann", 5), Talked("t", 1, "ann")]),
        new("a striking out before the opening strikes nothing", [Known("k", 0, "ann"), Struck("s", 1, "k"), Open], "k Record", "s Record"),
        new(
            "a striking out once good stays good", [.. AnnTalked, Struck("s", 2, "t", Talked("t", 0, "ann", 5)), Struck("r", 3, "k")],
            "t Permission Orphan"),
    ];
}

/// <summary>A history and what is wrong with it: act, rule, and the kind where it is not merely uncovered.</summary>
internal sealed record AuditExample(string Name, IReadOnlyList<ApproachEvent> History, params string[] Breaches);
