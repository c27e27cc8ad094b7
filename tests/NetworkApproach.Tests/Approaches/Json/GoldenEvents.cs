using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>The events that <c>Golden/events-v1.jsonl</c> holds, in its order: every type, every closed list, every optional member with
/// and without.</summary>
internal static class GoldenEvents
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");
    private static readonly ContactId Me = new("me");
    private static readonly ActId Earlier = new("a1");
    private static readonly DateOnly Day = new(2026, 12, 1);

    internal static IReadOnlyList<ApproachEvent> All { get; } =
    [
        .. Openings(),
        .. People(),
        .. Statements(),
        .. Namings(),
        .. Answers(),
        .. Contacts(),
        .. Asks(),
        .. Talks(),
        .. HandOffs(),
        .. Ends()
    ];

    /// <summary>The events that <c>Golden/events-v2.jsonl</c> holds: all that version 2 added.</summary>
    internal static IReadOnlyList<ApproachEvent> SinceVersion2 { get; } =
    [
        new SamePersonStated(Id(1), At, Ann, Bob),
        new PolicyChanged(Id(2), At, new ApproachPolicy { LeaveHoldsForDays = 30, Holidays = [new DateOnly(2026, 12, 25)] }),
        new AppointmentMade(Id(3), At, Ann, At.AddDays(2)),
        new AppointmentEnded(Id(4), At, Earlier, AppointmentEnd.Cancelled),
        new AppointmentEnded(Id(5), At, Earlier, AppointmentEnd.Missed),
        new Restored(Id(6), At, Earlier, "It was right after all."),
        new CourtesyPaid(Id(7), At, CourtesyKind.Apology, Earlier, Bob),
        new CourtesyWaived(Id(8), At, CourtesyKind.Apology, Earlier, "Bob has left the country.", Bob),
        new Attempted(Id(9), At, Bob, new AttemptBasis.Leave(Earlier), Channel.Message, 20) { Entered = new([]) },
        new Attempted(Id(10), At, Bob, new AttemptBasis.Leave(Earlier), Channel.Message, 20) { Entered = new([Earlier, Id(9)]) },
        new Asked(Id(11), At, Ann, new Request.Leave(Bob)) { Entered = new([Earlier]) },
        new StruckOut(Id(12), At, Earlier, "It was Bob.", new AppointmentMade(Earlier, At, Bob, At.AddDays(3))),
    ];

    private static IEnumerable<ApproachEvent> Openings() =>
    [
        new Opened(Id(1), At, new ApproachId("noname"), Me, new Target(new CompanyName("Noname Corp")), ApproachPolicy.Default),
        new Opened(
            Id(2), At.AddTicks(1), new ApproachId("société"), new ContactId("https://example.org/in/élodie"),
            new Target(new CompanyName("Société Générale"), "chargée d'études"), new ApproachPolicy
        {
            MinutesPerTalk = 1,
            MinutesPerPerson = 1440,
            NextPersonAfterWorkingDays = 0,
            ReminderAfterWorkingDays = 3660,
            LeaveHoldsForDays = 1,
            CourtesyDueAfterDays = 0,
            CourtesyOverdueAfterWorkingDays = 3660,
            Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"),
            WorkingDays =
            [
                DayOfWeek.Sunday,
                DayOfWeek.Saturday,
                DayOfWeek.Monday,
                DayOfWeek.Tuesday,
                DayOfWeek.Wednesday,
                DayOfWeek.Thursday,
                DayOfWeek.Friday
            ],
            Holidays = [new DateOnly(2027, 1, 1), new DateOnly(2026, 12, 25)],
        }),
    ];

    private static IEnumerable<ApproachEvent> People() =>
    [
        new PersonNoted(Id(10), At, new Contact(Ann, "Ann Lee")),
        new PersonNoted(
            Id(11), At,
            new Contact(
                Bob, "Bob \"Bobby\" O'Neill \\ 李 😀",
                [new Employment(new CompanyName("Noname Corp"), "Accountant"), new Employment(new CompanyName("Other & Sons"), null, Day)],
                isConsultant: true)),
    ];

    private static IEnumerable<ApproachEvent> Statements() =>
    [
        new AcquaintanceStated(Id(20), At, Ann, "We studied together.\nLyon.", new DateOnly(1900, 1, 1)),
        new BossIdentified(Id(21), At, Bob),
        .. Enum.GetValues<Topic>().Select((topic, i) => new BeliefStated(Id(22, i), At, topic, "They are hiring.")),
    ];

    private static IEnumerable<ApproachEvent> Namings() =>
    [
        new Named(Id(30), At, Ann, Bob),
        new Named(Id(31), At, Ann, Bob, "She runs the lab.", Personally: false, InConfidence: true),
    ];

    private static IEnumerable<ApproachEvent> Answers() =>
    [
        new Answered(Id(40), At, Ann, new Request.Talk(), new Answer.Yes()),
        new Answered(Id(41), At, Ann, new Request.Names(), new Answer.No()),
        new Answered(Id(42), At, Ann, new Request.Names(Purpose.Guide), new Answer.Later(Day)),
        new Answered(Id(43), At, Ann, new Request.Knows(Bob), new Answer.Yes()),
        new Answered(Id(44), At, Ann, new Request.Leave(Bob), new Answer.Granted()),
        new Answered(Id(45), At, Ann, new Request.Leave(Bob, Purpose.Guide), new Answer.Granted(CitingScope.Recommended, Day)),
        new Answered(Id(46), At, Ann, new Request.Leave(Bob), new Answer.Granted(CitingScope.Announced)),
        new Answered(Id(47), At, Ann, new Request.WhatBecame(Earlier), new Answer.PassedTo(Bob)),
        new Answered(Id(48), At, Ann, new Request.Stop(Earlier), new Answer.Yes()),
    ];

    private static IEnumerable<ApproachEvent> Contacts() =>
    [
        .. Enum.GetValues<Channel>().Select((channel, i) => new ApproachEvent.ContactReceived(Id(50, i), At, Ann, channel)),
        new Attempted(Id(51), At, Bob, new AttemptBasis.Leave(Earlier), Channel.Telephone, 20),
        new Attempted(Id(52), At, Ann, new AttemptBasis.Acquainted(Earlier), Channel.Message, 1440),
        new Attempted(Id(53), At, Ann, new AttemptBasis.Reply(Earlier), Channel.Message, 0),
        new Attempted(Id(54), At, Ann, new AttemptBasis.Again(Earlier), Channel.FaceToFace, 10),
        new ContactedWithoutLeave(Id(55), At, Bob, Channel.Message),
        new ContactedWithoutLeave(Id(56), At, Bob, Channel.Telephone, Ann),
    ];

    private static IEnumerable<ApproachEvent> Asks() =>
    [
        new Asked(Id(60), At, Ann, new Request.Names()),
        new Asked(Id(61), At, Ann, new Request.Knows(Bob)),
        new Asked(Id(62), At, Ann, new Request.Leave(Bob, Purpose.Guide)),
        new Asked(Id(63), At, Ann, new Request.WhatBecame(Earlier)),
        new Asked(Id(64), At, Ann, new Request.Stop(Earlier)),
    ];

    private static IEnumerable<ApproachEvent> Talks() =>
    [
        new Talked(Id(70), new DateTimeOffset(1900, 1, 1, 0, 0, 0, TimeSpan.FromHours(14)), Ann, 1),
        new Talked(Id(71), new DateTimeOffset(2199, 12, 31, 23, 59, 59, TimeSpan.FromMinutes(-570)).AddTicks(9999999), Ann, 1440, 1440),
        new FactLearnt(Id(72), At, Earlier, Topic.Needs, "They lack a tester."),
        new FactLearnt(
            Id(73), At, Earlier, Topic.Boss, "He leaves in May.", AboutTarget: false, InConfidence: true, new ActId("a22.0"),
            Bearing.Contradicts, Bob),
        new FactLearnt(Id(74), At, Earlier, Topic.Other, "So it is.", Belief: new ActId("a22.1"), Bearing: Bearing.Confirms),
        new InterestJudged(Id(75), At, Interest.Open),
        new InterestJudged(Id(76), At, Interest.Confirmed, "The team."),
        new InterestJudged(Id(77), At, Interest.Lost, "The hours."),
        new WishedToMeetAgain(Id(78), At, Ann),
        new WishedToMeetAgain(Id(79), At, Ann, Day),
    ];

    private static IEnumerable<ApproachEvent> HandOffs() =>
    [
        new HandOffOffered(Id(80), At, Ann),
        new OfferAnswered(Id(81), At, Earlier, OfferReply.AskedToContactThem),
        new OfferAnswered(Id(82), At, Earlier, OfferReply.Declined),
        new HandedOff(Id(83), At, Ann),
        new HandedOff(Id(84), At, Ann, Bob),
        new WrittenOff(Id(85), At, Earlier),
        new WrittenOff(Id(86), At, Earlier, "Nobody answers."),
    ];

    private static IEnumerable<ApproachEvent> Ends() =>
    [
        .. Enum.GetValues<CourtesyKind>().Select((kind, i) => new CourtesyPaid(Id(90, i), At, kind, Earlier)),
        new CourtesyWaived(Id(91), At, CourtesyKind.ReportBack, Earlier, "Ann has left the country."),
        .. Enum.GetValues<Ending>().Select((ending, i) => new Closed(Id(92, i), At, ending)),
        new StruckOut(Id(93), At, Earlier, "It never happened."),
        new StruckOut(Id(94), At, Earlier, "It was Bob.", new Talked(Earlier, At, Bob, 20, 5)),
        new Erased(Id(95), At, new ContactId("erased-1")),
    ];

    private static ActId Id(int number) => new($"a{number}");

    private static ActId Id(int number, int part) => new($"a{number}.{part}");
}
