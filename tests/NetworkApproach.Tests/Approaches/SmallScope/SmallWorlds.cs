using System.Collections.Immutable;
using static NetworkApproach.ApproachEvent;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>The worlds that are searched whole.</summary>
internal static class SmallWorlds
{
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Amy = new("amy");
    private static readonly ContactId Bob = new("bob");
    private static readonly ContactId Ben = new("ben");
    private static readonly ContactId Rob = new("rob");
    private static readonly ContactId Zoe = new("zoe");

    private static readonly ApproachEvent Opening = Opened("open", 0, policy: SmallWorld.Policy);

    private static readonly ImmutableArray<ApproachEvent> Interested =
    [
        Opening, Known("known", 0, "ann"), Talked("talk", 0, "ann"), Fact("fact", 0, "talk"), Judged("verdict", 0, Interest.Confirmed),
    ];

    private static readonly ImmutableArray<ApproachEvent> LeaveHeld =
        [.. Interested, Named("naming", 0, "ann", "bob"), Granted("leave", 0, "ann", "bob")];

    private static readonly ImmutableArray<ApproachEvent> AskedBob = [.. LeaveHeld, Attempted("contact", 0, "bob", ByLeave("leave"))];

    private static readonly ImmutableArray<SmallBeginning> Beginnings =
    [
        new("nothing yet", []),
        new("opened", [Opening]),
        new("talked and interested", Interested),
        new("leave held", LeaveHeld),
        new("asked", AskedBob),
        new("silent", [.. AskedBob, Asked("names", 0, "ann", Names()), Said("no news", 2, "ann", Names(Purpose.Guide), new Answer.No())]),
        new("closed", [.. AskedBob, Closed("end", 1)]),
        new(
            "another policy",
            [
                .. LeaveHeld,
                Policy(
                    "policy", 1, SmallWorld.Policy with { LeaveHoldsForDays = 1, ReminderAfterWorkingDays = 1, MinutesPerTalk = 10 }),
            ]),
    ];

    /// <summary>One who names, one who is named, the boss: every rule has its people here.</summary>
    internal static readonly SmallWorld Pair = new("a relay and a prospect", [Ann, Bob])
    {
        Alike = [Ann, Bob],
        Beginnings = Beginnings,
        Depths = new(1, 2, 1, 1),
    };

    internal static readonly SmallWorld TwoRelays = new("two relays and a prospect", [Ann, Amy, Bob])
    {
        Alike = [Ann, Amy, Bob],
        Instants = [SmallWorld.Monday, SmallWorld.Monday.AddDays(2), SmallWorld.Monday.AddDays(3)],
        Beginnings =
        [
            .. Beginnings[2..4],
            new(
                "two leaves held",
                [
                    .. LeaveHeld, Known("known too", 0, "amy"), Named("naming too", 0, "amy", "bob"),
                    Said("leave too", 0, "amy", Leave("bob"), new Answer.Granted(CitingScope.Recommended)),
                    Attempted("contact", 0, "bob", ByLeave("leave")),
                ]),
        ],
        Depths = new(1, 2, 1, 1),
    };

    internal static readonly SmallWorld TwoProspects = new("a relay, two prospects and an acquaintance", [Ann, Bob, Ben, Zoe])
    {
        Alike = [Ann, Bob, Ben, Zoe],
        Instants = [SmallWorld.Monday, SmallWorld.Monday.AddDays(2)],
        Beginnings = [new("leave for one held", [.. LeaveHeld, Named("naming too", 0, "ann", "ben"), Known("friend", 0, "zoe")])],
        Depths = new(1, 2, 1, 1),
    };

    internal static readonly SmallWorld WithBoss = new("a relay and the boss", [Ann, Zoe])
    {
        Alike = [Ann, Zoe],
        Beginnings =
        [
            new(
                "leave for the boss held",
                [.. Interested, Boss("boss", 0, "zoe"), Named("naming", 0, "ann", "zoe"), Granted("leave", 0, "ann", "zoe")]),
            new("the boss is known", [Opening, Known("known", 0, "zoe"), Boss("boss", 0, "zoe"), Believed("belief", 0)]),
            new(
                "a CV passed on",
                [
                    .. Interested, Offered("offer", 0, "ann"), Replied("reply", 0, "offer"), HandedOff("cv", 0, "ann"),
                    Confessed("confession", 0, "zoe"), Paid("apology", 0, CourtesyKind.Apology, "confession"),
                ]),
        ],
        Depths = new(1, 1, 1, 2),
    };

    /// <summary>Beginnings in which enough has happened that one more step meets what else would take two.</summary>
    internal static readonly SmallWorld FurtherOn = new("a relay and a prospect, further on", [Ann, Bob])
    {
        Alike = [Ann, Bob],
        Beginnings =
        [
            new("lost", [Opening, Known("known", 0, "ann"), Judged("verdict", 0, Interest.Lost)]),
            new(
                "used",
                [Opening, Known("known", 0, "ann"), Attempted("contact", 0, "ann", ByAcquaintance("known")), Talked("talk", 1, "ann")]),
            new("forgotten", [.. Interested, new Erased(new ActId("gone"), At(1), Bob)]),
            new(
                "told in confidence",
                [
                    .. Interested, Named("told", 0, "ann", "bob", inConfidence: true),
                    Said("later", 0, "ann", new Request.Talk(), new Answer.Later(Day(2))),
                ]),
            new(
                "asked twice",
                [.. Interested, Asked("names", 0, "ann", Names()), Asked("again", 2, "ann", Names()), Known("new", 1, "bob", since: 1)]),
            new(
                "withdrawn",
                [.. LeaveHeld, Waived("waived", 0, CourtesyKind.Thanks, "talk"), Said("no", 1, "ann", Leave("bob"), new Answer.No())]),
            new("short leave", [.. Interested, Named("naming", 0, "ann", "bob"), Granted("leave", 0, "ann", "bob", until: 1)]),
            new("reminded", [.. AskedBob, Attempted("reminder", 2, "bob", ByLeave("leave"))]),
            new(
                "long talks",
                [
                    Opening, Known("known", 0, "ann"), Known("friend", 0, "bob"), Talked("long", 0, "bob", 21),
                    Talked("offered", 0, "ann", 21, 1), Named("lead", 0, "bob", "ann", personally: false),
                    Fact("aside", 0, "offered", aboutTarget: false), Believed("belief", 0), Offered("offer", 0, "bob"),
                ]),
        ],
        Depths = new(1, 2, 1, 1),
    };

    /// <summary>The approaches of the seeker to another company, in each of which one thing was asked or said.</summary>
    internal static readonly SmallWorld TwoApproaches = new("two approaches", [Ann, Bob])
    {
        Instants = [SmallWorld.Monday, SmallWorld.Monday.AddDays(1), SmallWorld.Monday.AddDays(2)],
        Elsewhere =
        [
            Other("bob said no", Said("no", 0, "bob", new Request.Talk(), new Answer.No())),
            Other("bob said later", Said("no", 0, "bob", new Request.Talk(), new Answer.Later(Day(2)))),
            Other("bob was asked", Attempted("tried", 0, "bob", ByAcquaintance("friend"))),
            Other("bob agreed to 20 minutes", Attempted("tried", 0, "bob", ByAcquaintance("friend"), 20), AgreedToTalk("bob")),
            Other("bob gave 15 minutes", Talked("held", 0, "bob", 15)),
            Other("ann introduced bob", [.. Introduced, Attempted("tried", 0, "bob", ByLeave("granted")), Talked("held", 0, "bob", 5, 5)]),
            Other("ann was asked for names", Asked("question", 0, "ann", Names())),
            Other("ann was asked twice for names", Asked("question", 0, "ann", Names()), Asked("again", 2, "ann", Names())),
            Other("ann refused leave", Said("refused", 0, "ann", Leave("bob"), new Answer.No())),
            Other("ann gave leave", Introduced),
            Other("ann said later to leave", Said("refused", 0, "ann", Leave("bob"), new Answer.Later(Day(2)))),
            Other("ann does not know bob", Said("unknown", 0, "ann", Knows("bob"), new Answer.No())),
        ],
        Beginnings = [.. Beginnings[2..6], new("both are known", [Opening, Known("known", 0, "ann"), Known("friend", 0, "bob")])],
        Depths = new(1, 2, 1, 1),
    };

    /// <summary>One person under two ids; see the demands.</summary>
    internal static readonly SmallWorld TwoIds = new("one person under two ids", [Ann, Bob, Rob])
    {
        Alike = [Ann, Bob, Rob],
        Instants = [SmallWorld.Monday, SmallWorld.Monday.AddDays(2)],
        Beginnings =
        [
            new("both ids are known", [Opening, Known("known", 0, "bob"), Known("known too", 0, "rob")]),
            new("one person", [Opening, Known("known", 0, "bob"), Known("known too", 0, "rob"), Same("same", 0, "bob", "rob")]),
            new(
                "one relay",
                [
                    .. Interested, Received("call", 0, "bob"), Received("call too", 0, "rob"), Named("naming", 0, "bob", "ann"),
                    Granted("leave", 0, "rob", "ann"), Same("same", 0, "bob", "rob"),
                ]),
        ],
        Depths = new(1, 2, 1, 1),
    };

    /// <summary>Few instants, and so more steps.</summary>
    internal static readonly SmallWorld OneDay = new("a relay and a prospect, all on one day", [Ann, Bob])
    {
        Alike = [Ann, Bob],
        Instants = [SmallWorld.Monday],
        Beginnings =
        [
            Beginnings[1] with { LongSteps = 3 }, new("talked", [.. Interested[..3]]), Beginnings[2],
            new("struck out", [Opening, Known("known", 0, "ann"), Struck("strike", 0, "known")]),
            new(
                "struck out and restored",
                [Opening, Known("known", 0, "ann"), Struck("strike", 0, "known"), Restored("again", 0, "strike")]),
            new("agreed to meet", [Opening, Known("known", 0, "ann"), Appointed("date", 0, "ann", 1)]),
        ],
        Depths = new(2, 2, 1, 2),
    };

    internal static readonly ImmutableArray<SmallWorld> All =
        [OneDay, Pair, FurtherOn, WithBoss, TwoRelays, TwoProspects, TwoApproaches, TwoIds];

    private static ApproachEvent[] Introduced => [Named("said", 0, "ann", "bob"), Granted("granted", 0, "ann", "bob")];

    private static ApproachEvent AgreedToTalk(string who) => Said("agreed", 0, who, new Request.Talk(), new Answer.Yes());

    private static SmallElsewhere Other(string name, params ApproachEvent[] events) => new(
        name,
        [
            Opened("open", 0, "other", SmallWorld.Policy), Known("known", 0, "ann"),
            Known("friend", 0, "bob"), Talked("talk", 0, "ann", 10, 10),
            Fact("fact", 0, "talk"), Judged("verdict", 0, Interest.Confirmed), .. events,
        ]);
}
