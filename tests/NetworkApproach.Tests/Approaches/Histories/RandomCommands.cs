namespace NetworkApproach.Tests.Approaches;

/// <summary>Makes commands for one approach, aimed at what is recorded in it: requests about people who were named, answers to what was
/// asked.</summary>
internal sealed class RandomCommands
{
    public static readonly IReadOnlyList<ContactId> People = [new("ann"), new("bob"), new("cleo"), new("dan"), new("zoe")];
    private const int Beginning = 3;
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Boss = new("zoe");
    private readonly List<ApproachEvent> events;
    private readonly List<Func<int, ContactAttempt>> leaves = [];
    private readonly List<Func<int, ContactAttempt>> others = [];
    private Approach approach;

    public RandomCommands(Approach approach)
    {
        this.approach = approach;
        events = [.. approach.Events];
    }

    public void Remember(Approach next, ApproachEvent e)
    {
        approach = next;
        events.Add(e);
    }

    public ActId NextAct() => new($"act {events.Count}");

    private static ContactId Anybody(Random dice) => dice.Next(40) == 0 ? Me : People[dice.Next(People.Count)];

    /// <summary>A kind of command, each call a variant of it; null where the record gives no occasion.</summary>
    public Func<ApproachCommand?> Pick(Random dice, DateTimeOffset now, bool canStrike, Approach other)
    {
        DateTimeOffset at = dice.Next(25) == 0 ? now.AddDays(-1) : now;
        DateTimeOffset factAt = dice.Next(12) switch
        {
            0 =>
            now.AddDays(-dice.Next(20)),
            1 =>
                now.AddHours(-dice.Next(60)),
            2 when dice.Next(2) == 0 => now.AddDays(dice.Next(4)),
            _ => now
        };
        if (events.Count < Beginning && dice.Next(4) > 0)
        {
            return () => Acquaintance(dice, now);
        }

        return dice.Next(100) switch
        {
            < 26 => () => Attempt(dice, at, other),
            < 44 => () => Ask(dice, at),
            < 60 => () => Record(Answer(dice, factAt)),
            < 68 => () => Talk(dice, factAt),
            < 75 =>
                () => Record(
                    new ApproachEvent.Named(Act(dice), factAt, Known(dice), Anybody(dice), null, dice.Next(5) > 0, dice.Next(4) == 0)),
            < 77 => () => Entered(dice, now, other),
            < 79 => () => Acquaintance(dice, now),
            < 83 => () => Fact(dice, factAt),
            < 86 =>
                () => Record(
                    new ApproachEvent.InterestJudged(
                        Act(dice), at, dice.Next(20) switch { 0 => Interest.Lost, 1 or 2 => Interest.Open, _ => Interest.Confirmed })),
            < 89 => () => Courtesy(dice, at),
            < 90 => () => HandOff(dice, at, factAt),
            < 91 => () => Offer(dice, at, factAt),
            < 92 => () => Record(new ApproachEvent.ContactReceived(Act(dice), factAt, Anybody(dice), Channel.Telephone)),
            _ => () => Rarely(dice, at, factAt, canStrike),
        };
    }

    private static ApproachCommand.Record Record(ApproachEvent e) => new ApproachCommand.Record(e);

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private ActId Act(Random dice) => dice.Next(60) == 0 ? Earlier<ApproachEvent>(dice)!.Id : NextAct();

    private T? Earlier<T>(Random dice)
        where T : ApproachEvent => events.OfType<T>().ToArray() is { Length: > 0 } all ? all[dice.Next(all.Length)] : null;

    private ActId EarlierAct<T>(Random dice)
        where T : ApproachEvent => (dice.Next(12) == 0 ? null : Earlier<T>(dice)?.Id) ?? Earlier<ApproachEvent>(dice)!.Id;

    /// <summary>Mostly somebody to whom the seeker came in some way.</summary>
    private ContactId Known(Random dice) => dice.Next(8) == 0 ? Anybody(dice) : dice.Next(3) switch
    {
        0 => Earlier<ApproachEvent.Attempted>(dice)?.To,
        1 => Earlier<ApproachEvent.AcquaintanceStated>(dice)?.Who,
        _ => Earlier<ApproachEvent.Talked>(dice)?.With,
    } ?? Anybody(dice);

    /// <summary>With what is held now, or was held long ago: leave may be withdrawn, used up or expired meanwhile.</summary>
    private ApproachCommand.Attempt? Attempt(Random dice, DateTimeOffset at, Approach other)
    {
        Approach source = dice.Next(25) == 0 ? other : approach;
        int minutes = dice.Next(9) switch { 0 => 0, 1 => 30, 2 => 25, 3 => 20, 4 => 15, 5 => 10, _ => 5 };
        bool isLeave = dice.Next(2) == 0;
        List<Func<int, ContactAttempt>> kept = isLeave ? leaves : others;
        Func<int, ContactAttempt>? held = isLeave ? Leave(dice, source, at) : Other(dice, source);
        if (held is not null)
        {
            kept.Add(held);
        }

        // The one before last is, often enough, a reminder.
        Func<int, ContactAttempt>? attempt = kept.Count > 0 && (held is null || dice.Next(4) == 0)
            ? kept[dice.Next(2) == 0 ? kept.Count - 1 : dice.Next(kept.Count)]
            : held;
        return attempt is null ? null : new ApproachCommand.Attempt(Act(dice), attempt(minutes), at);
    }

    /// <summary>What was done some days ago.</summary>
    private ApproachCommand.Enter? Entered(Random dice, DateTimeOffset now, Approach other)
    {
        DateTimeOffset then = now.AddDays(-dice.Next(12)).AddMinutes(-1);
        return dice.Next(2) == 0 ? new ApproachCommand.Enter(Ask(dice, then))
            : Attempt(dice, then, other) is { } attempt ? new ApproachCommand.Enter(attempt)
            : null;
    }

    private Func<int, ContactAttempt>? Leave(Random dice, Approach source, DateTimeOffset at)
    {
        if (Earlier<ApproachEvent.Named>(dice) is not { } named || source.PermissionsFor(named.Who, at) is not { Count: > 0 } given)
        {
            return null;
        }

        IntroductionPermission leave = given[dice.Next(given.Count)];
        return minutes => ContactAttempt.Through(leave, Channel.Message, Math.Max(1, minutes));
    }

    private static Func<int, ContactAttempt>? Other(Random dice, Approach source)
    {
        ContactId who = People[dice.Next(People.Count)];
        switch (dice.Next(5))
        {
            case < 2 when source.AcquaintanceWith(who) is { } acquaintance:
                return minutes => ContactAttempt.ToAcquaintance(acquaintance, Channel.Message, Math.Max(1, minutes));
            case < 4 when source.LastTalkWith(who) is { } talk:
                return minutes => ContactAttempt.Again(talk, Channel.FaceToFace, Math.Max(1, minutes));
            default:
                return source.LastContactFrom(who) is { } received
                    ? minutes => ContactAttempt.InReplyTo(received, Channel.Telephone, minutes)
                    : null;
        }
    }

    private ApproachCommand.Ask Ask(Random dice, DateTimeOffset at)
    {
        (ContactId of, Request what) = dice.Next(10) switch
        {
            < 2 when Earlier<ApproachEvent.Asked>(dice) is { } asked => (asked.Of, asked.Request),
            < 6 when Earlier<ApproachEvent.Named>(dice) is { } named =>
                (named.By, new Request.Leave(named.Who, dice.Next(3) == 0 ? Purpose.Guide : Purpose.Inside)),
            6 when events
                .OfType<ApproachEvent.Named>()
                .LastOrDefault(named => named is { InConfidence: true, Personally: true }) is { } told =>
                    (told.By, new Request.Leave(told.Who, Purpose.Guide)),
            7 when approach.Boss is { } boss => (Known(dice), new Request.Leave(boss.Id, Purpose.Guide)),
            8 when Earlier<ApproachEvent.HandedOff>(dice) is { } handedOff =>
                (handedOff.By, dice.Next(2) == 0 ? new Request.Stop(handedOff.Id) : new Request.WhatBecame(handedOff.Id)),
            _ => (Known(dice), Request(dice)),
        };
        return new ApproachCommand.Ask(Act(dice), dice.Next(15) == 0 ? Anybody(dice) : of, what, at);
    }

    private Request Request(Random dice) => dice.Next(14) switch
    {
        < 4 => new Request.Names(dice.Next(2) == 0 ? Purpose.Inside : Purpose.Guide),
        < 8 => new Request.Knows(Anybody(dice)),
        8 => new Request.WhatBecame(EarlierAct<ApproachEvent.HandedOff>(dice)),
        9 => new Request.Stop(EarlierAct<ApproachEvent.HandedOff>(dice)),
        10 when dice.Next(4) == 0 => new Request.Talk(),
        _ => new Request.Leave(Anybody(dice), dice.Next(3) == 0 ? Purpose.Guide : Purpose.Inside),
    };

    private ApproachEvent.Answered Answer(Random dice, DateTimeOffset at)
    {
        (ContactId from, Request about) = dice.Next(10) switch
        {
            < 2 when Earlier<ApproachEvent.Asked>(dice) is { } asked => (asked.Of, asked.Request),
            < 4 when Earlier<ApproachEvent.Attempted>(dice) is { } attempted => (attempted.To, new Request.Talk()),
            < 8 when Earlier<ApproachEvent.Named>(dice) is { } named => (named.By, new Request.Leave(named.Who)),
            _ => (Known(dice), dice.Next(5) == 0 ? new Request.Talk() : Request(dice)),
        };
        Answer positive = about switch
        {
            NetworkApproach.Request.Leave =>
                new Answer.Granted(CitingScope.Cited, dice.Next(3) == 0 ? Day(at).AddDays(dice.Next(-1, 20)) : null),
            NetworkApproach.Request.WhatBecame => new Answer.PassedTo(Anybody(dice)),
            _ => new Answer.Yes(),
        };
        Answer said = dice.Next(16) switch
        {
            < 2 => new Answer.No(),
            < 4 => new Answer.Later(Day(at).AddDays(dice.Next(12))),
            6 when dice.Next(3) == 0 => new Answer.Yes(),
            7 when dice.Next(3) == 0 => new Answer.PassedTo(Anybody(dice)),
            8 when dice.Next(3) == 0 => new Answer.Granted(),
            _ => positive,
        };
        return new ApproachEvent.Answered(Act(dice), at, from, about, said);
    }

    private ApproachCommand.Record Talk(Random dice, DateTimeOffset at)
    {
        int fives = dice.Next(1, 8);
        return Record(new ApproachEvent.Talked(Act(dice), at, Known(dice), 5 * fives, dice.Next(2) == 0 ? 5 * dice.Next(fives + 1) : 0));
    }

    /// <summary>Mostly an old one; now and then one that begins the day it is stated, or is stated ahead of its day.</summary>
    private ApproachCommand.Record Acquaintance(Random dice, DateTimeOffset now)
    {
        DateTimeOffset at = now.AddDays(dice.Next(6) switch { 0 => dice.Next(1, 4), 1 => -dice.Next(20), _ => 0 });
        return Record(
            new ApproachEvent.AcquaintanceStated(
                Act(dice), at, Anybody(dice), "from school",
                Day(at).AddDays(dice.Next(3) switch { 0 => 0, 1 => 1 - dice.Next(5), _ => -dice.Next(60) })));
    }

    private ApproachCommand.Record Fact(Random dice, DateTimeOffset at) => Record(new ApproachEvent.FactLearnt(
        Act(dice), at, EarlierAct<ApproachEvent.Talked>(dice), Topic.Work, "they work in pairs", dice.Next(4) > 0, dice.Next(4) == 0,
        dice.Next(5) == 0 ? EarlierAct<ApproachEvent.BeliefStated>(dice) : null, HeardFrom: dice.Next(10) == 0 ? Anybody(dice) : null));

    private ApproachCommand.Record Courtesy(Random dice, DateTimeOffset at)
    {
        ActId forWhat = dice.Next(4) switch
        {
            0 => EarlierAct<ApproachEvent.Talked>(dice),
            1 => EarlierAct<ApproachEvent.Named>(dice),
            2 => EarlierAct<ApproachEvent.ContactedWithoutLeave>(dice),
            _ => EarlierAct<ApproachEvent.Answered>(dice),
        };
        var kind = (CourtesyKind)dice.Next(3);
        ContactId? to = dice.Next(3) == 0 ? Anybody(dice) : null;
        return Record(
            dice.Next(4) == 0
                ? new ApproachEvent.CourtesyWaived(Act(dice), at, kind, forWhat, "thanked in person", to)
                : new ApproachEvent.CourtesyPaid(Act(dice), at, kind, forWhat, to));
    }

    private ApproachCommand.Record HandOff(Random dice, DateTimeOffset at, DateTimeOffset factAt) => Record(dice.Next(9) switch
    {
        < 4 when Earlier<ApproachEvent.HandOffOffered>(dice) is not null || dice.Next(9) == 0 =>
            new ApproachEvent.OfferAnswered(Act(dice), at, EarlierAct<ApproachEvent.HandOffOffered>(dice), (OfferReply)dice.Next(2)),
        < 6 => new ApproachEvent.HandOffOffered(Act(dice), factAt, Known(dice)),
        6 or 7 when Earlier<ApproachEvent.HandedOff>(dice) is not null || dice.Next(9) == 0 =>
            new ApproachEvent.WrittenOff(Act(dice), factAt, EarlierAct<ApproachEvent.HandedOff>(dice)),
        _ => new ApproachEvent.HandedOff(Act(dice), factAt, Anybody(dice), dice.Next(2) == 0 ? Anybody(dice) : null),
    });

    /// <summary>An offer, its answer, and that again.</summary>
    private ApproachCommand.Record Offer(Random dice, DateTimeOffset at, DateTimeOffset factAt) => Record(
        Earlier<ApproachEvent.OfferAnswered>(dice) is { } answered && dice.Next(2) == 0
            ? new ApproachEvent.OfferAnswered(NextAct(), at, answered.Offer, OfferReply.Declined)
            : Earlier<ApproachEvent.HandOffOffered>(dice) is { } offered && dice.Next(3) > 0
                ? new ApproachEvent.OfferAnswered(NextAct(), at, offered.Id, OfferReply.Declined)
                : new ApproachEvent.HandOffOffered(Act(dice), factAt, Known(dice)));

    private ApproachCommand.Record? Rarely(Random dice, DateTimeOffset at, DateTimeOffset factAt, bool canStrike) => dice.Next(31) switch
    {
        0 =>
            Record(
                new ApproachEvent.PersonNoted(
                    Act(dice), factAt, new Contact(Anybody(dice), "somebody", [new Employment(new CompanyName("Noname Corp"), "cook")]))),
        1 or 2 or 9 or 10 => Record(new ApproachEvent.BossIdentified(Act(dice), factAt, dice.Next(4) > 0 ? Boss : Anybody(dice))),
        3 => Record(new ApproachEvent.BeliefStated(Act(dice), factAt, Topic.Work, "they work alone")),
        4 => Record(new ApproachEvent.WishedToMeetAgain(Act(dice), factAt, Anybody(dice))),
        5 => Record(new ApproachEvent.Closed(Act(dice), at, dice.Next(2) == 0 ? Ending.MetTheBoss : (Ending)dice.Next(3))),
        6 or 21 or 22 => Record(
            approach.Events[0] is ApproachEvent.Opened opened && dice.Next(2) == 0
                ? opened with { }
                : new ApproachEvent.Opened(Act(dice), factAt, approach.Id, Me, approach.Target, approach.Policy)),
        11 or 12 or 26 => Record(new ApproachEvent.AppointmentMade(Act(dice), factAt, Known(dice), factAt.AddDays(dice.Next(9)))),
        13 or 14 or 27 => Record(
            new ApproachEvent.AppointmentEnded(
                Act(dice), factAt, EarlierAct<ApproachEvent.AppointmentMade>(dice), (AppointmentEnd)dice.Next(2))),
        15 => Record(new ApproachEvent.PolicyChanged(Act(dice), at, approach.Policy with { LeaveHoldsForDays = 5 + dice.Next(20) })),
        16 or 17 when canStrike => Record(new ApproachEvent.SamePersonStated(Act(dice), factAt, Anybody(dice), Anybody(dice))),
        18 or 19 or 20 when canStrike => Record(
            new ApproachEvent.Restored(Act(dice), factAt, EarlierAct<ApproachEvent.StruckOut>(dice), "it was right")),
        7 or 8 or 29 =>
            Record(
                new ApproachEvent.ContactedWithoutLeave(
                    Act(dice), factAt, Anybody(dice), Channel.Message, dice.Next(3) == 0 ? Anybody(dice) : null)),
        _ => canStrike ? Record(Strike(dice, factAt)) : null,
    };

    private ApproachEvent.StruckOut Strike(Random dice, DateTimeOffset at)
    {
        ApproachEvent what = Earlier<ApproachEvent>(dice)!;
        ApproachEvent? instead = dice.Next(3) > 0 ? null : what switch
        {
            ApproachEvent.Talked talked => new ApproachEvent.Talked(what.Id, what.At, Anybody(dice), talked.Minutes, talked.Offered),
            ApproachEvent.Answered answered =>
                Answer(dice, what.At) is var other
                    ? new ApproachEvent.Answered(what.Id, what.At, answered.From, other.About, other.Said)
                    : null,
            ApproachEvent.Named named =>
                new ApproachEvent.Named(what.Id, what.At, named.By, Anybody(dice), null, dice.Next(2) == 0, dice.Next(2) == 0),
            ApproachEvent.AcquaintanceStated stated =>
                new ApproachEvent.AcquaintanceStated(what.Id, what.At, Anybody(dice), "from work", stated.Since.AddDays(dice.Next(-9, 9))),
            ApproachEvent.Opened opened =>
                new ApproachEvent.Opened(what.Id, what.At, opened.Approach, Anybody(dice), opened.Target, opened.Policy),
            ApproachEvent.Attempted attempted when dice.Next(2) == 0 =>
                new ApproachEvent.ContactedWithoutLeave(what.Id, what.At, attempted.To, Channel.Message),
            ApproachEvent.Attempted or ApproachEvent.Asked or ApproachEvent.CourtesyPaid =>
                what with { At = what.At.AddHours(dice.Next(-90, 50)) },
            _ => Earlier<ApproachEvent>(dice) is var other and not ApproachEvent.StruckOut ? other : null,
        };
        return new ApproachEvent.StruckOut(Act(dice), at, what.Id, "recorded by mistake", instead);
    }
}
