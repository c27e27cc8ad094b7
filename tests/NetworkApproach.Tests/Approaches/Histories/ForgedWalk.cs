using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>One walk through an approach: each step is a plausible next event whose details are, now and then, anything at all.</summary>
internal sealed class ForgedWalk
{
    private static readonly ContactId Me = new("me");
    private static readonly string[] Everybody = ["ann", "bob", "cyd", "dan", "eve", "fay"];
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    private readonly Random random;
    private readonly List<ApproachEvent> history = [];
    private readonly ContactId[] people;
    private readonly double noise;
    private readonly (int Weight, Func<ApproachEvent> Make)[] steps;
    private DateTimeOffset clock = Start;
    private int made;

    internal ForgedWalk(int seed)
    {
        random = new Random(seed);
        people = [.. Everybody.Take(random.Next(4, 7)).Select(name => new ContactId(name))];
        noise = random.Next(4) switch { 0 => 0, 1 => 0.03, 2 => 0.1, _ => 0.3 };
        steps =
        [
            (5, () => new AcquaintanceStated(Id(), FactAt(), Person(), "school", Day(clock).AddDays(-random.Next(60)))),
            (3, () => new ApproachEvent.ContactReceived(Id(), FactAt(), Person(), Channel.Message)),
            (20, Attempt),
            (8, () => new Talked(Id(), FactAt(), Reached(), Pick(10, 20, 30), Pick(0, 0, 10))),
            (7,
                () => new FactLearnt(
                    Id(), FactAt(), Act<Talked>(), Topic.Work, "fact", !Chance(0.2), false, Chance(0.1) ? Act<BeliefStated>() : null,
                    Bearing.AddsTo, Chance(0.05) ? Person() : null)),
            (6,
                () => new InterestJudged(
                    Id(), IntentAt(),
                    Pick(Interest.Confirmed, Interest.Confirmed, Interest.Confirmed, Interest.Confirmed, Interest.Open, Interest.Lost))),
            (10, () => new Named(Id(), FactAt(), Reached(), Person(), null, !Chance(0.2), Chance(0.15))),
            (24, Ask),
            (16, Answer),
            (10, Reask),
            (2, () => new HandOffOffered(Id(), FactAt(), Reached())),
            (3, () => new OfferAnswered(Id(), IntentAt(), Act<HandOffOffered>(), Pick(OfferReply.AskedToContactThem, OfferReply.Declined))),
            (2, () => new HandedOff(Id(), FactAt(), Reached(), Chance(0.5) ? Person() : null)),
            (1, () => new WrittenOff(Id(), FactAt(), Act<HandedOff>())),
            (5,
                () => Owed() is var (kind, act) && Chance(0.7)
                    ? new CourtesyPaid(Id(), IntentAt(), kind, act, Chance(0.3) ? Person() : null)
                    : new CourtesyWaived(Id(), FactAt(), kind, act, "moved away")),
            (2, () => new BossIdentified(Id(), FactAt(), Person())),
            (1, () => new PersonNoted(Id(), FactAt(), new Contact(Person(), "Somebody"))),
            (1, () => new BeliefStated(Id(), FactAt(), Topic.Team, "belief")),
            (1, () => new WishedToMeetAgain(Id(), FactAt(), Person())),
            (2, () => new ContactedWithoutLeave(Id(), FactAt(), Person(), Channel.Telephone, Chance(0.3) ? Person() : null)),
            (1, () => new Closed(Id(), IntentAt(), Pick(Ending.MetTheBoss, Ending.GoodNo, Ending.GivenUp))),
            (5, Strike),
            (2, () => new Restored(Id(), FactAt(), Act<StruckOut>(), "right after all")),
            (1, () => new SamePersonStated(Id(), FactAt(), Person(), Person())),
            (1,
                () => new PolicyChanged(
                    Id(), IntentAt(), new ApproachPolicy { ReminderAfterWorkingDays = Pick(1, 3), LeaveHoldsForDays = Pick(4, 10, 90) })),
            (2, () => new AppointmentMade(Id(), FactAt(), Reached(), clock.AddDays(3))),
            (1, () => new AppointmentEnded(Id(), FactAt(), Act<AppointmentMade>(), AppointmentEnd.Missed)),
            (1, () => new Erased(Id(), FactAt(), Person())),
            (2, Copy),
        ];
    }

    internal IReadOnlyList<ApproachEvent> Walk(int length)
    {
        if (Chance(0.5))
        {
            AddBeginning(length);
        }

        for (int step = history.Count; step < length; step++)
        {
            clock += TimeSpan.FromHours(
                random.Next(10) switch { < 4 => 0, < 8 => random.Next(30), 8 => random.Next(90), _ => 24 * random.Next(5, 15) });
            history.Add(step == 0 && !Chance(noise / 3) ? Open() : LikelyStep());
        }

        if (length > 1 && Chance(noise))
        {
            (int one, int other) = (random.Next(length), random.Next(length));
            (history[one], history[other]) = (history[other], history[one]);
        }

        return [.. history];
    }

    /// <summary>How an approach begins when all goes well, up to leave for one person: where the rules have most to say.</summary>
    private void AddBeginning(int length)
    {
        (ContactId ann, ContactId bob) = (people[0], people[1]);
        Func<ApproachEvent>[] beginning =
        [
            Open,
            () => new AcquaintanceStated(Id(), clock, ann, "school", Day(clock).AddDays(-90)),
            () => new Talked(Id(), clock, ann, 10),
            () => new FactLearnt(Id(), clock, history[2].Id, Topic.Work, "fact"),
            () => new InterestJudged(Id(), clock, Interest.Confirmed),
            () => new Named(Id(), clock, ann, bob),
            () => new Answered(Id(), clock, ann, new Request.Leave(bob), new Answer.Granted()),
        ];
        foreach (Func<ApproachEvent> make in beginning.Take(Math.Min(length, random.Next(beginning.Length + 1))))
        {
            history.Add(make());
        }
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    /// <summary>Mostly a step that stands, so that the walk gets somewhere; the audit only steers, and every third step goes
    /// unsteered.</summary>
    private ApproachEvent LikelyStep()
    {
        DateTimeOffset now = clock;
        for (int tries = random.Next(3) == 0 ? 0 : 4; tries > 0; tries--)
        {
            ApproachEvent step = Step();
            if (!Audit.Of([.. history, step]).Any(breach => breach.Act == step.Id))
            {
                return step;
            }

            clock = now;
        }

        return Step();
    }

    private ApproachEvent Step()
    {
        if (Chance(noise / 10))
        {
            return Open();
        }

        int draw = random.Next(steps.Sum(step => step.Weight));
        return steps.First(step => (draw -= step.Weight) < 0).Make();
    }

    private Opened Open() => new(
        Id(), clock, new ApproachId(Chance(0.9) ? "approach" : "other"), Me, new Target(new CompanyName("Noname Corp")), new ApproachPolicy
        {
            ReminderAfterWorkingDays = Pick(1, 3, 7),
            LeaveHoldsForDays = Pick(4, 10, 90),
            Zone = Chance(0.5) ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"),
        });

    private ActId Id() => Chance(noise / 5) ? AnyAct() : new ActId($"a{++made}");

    private ActId AnyAct() => history is [] || Chance(0.2) ? new ActId("nothing") : Pick([.. history]).Id;

    private ActId Act<T>()
        where T : ApproachEvent => Chance(noise) || history.OfType<T>().ToArray() is not [_, ..] found ? AnyAct() : Pick(found).Id;

    private ContactId Person() => Chance(noise / 10) ? Me : Pick(people);

    /// <summary>Somebody who has, by the look of it, an origin.</summary>
    private ContactId Reached()
    {
        ContactId[] reached =
        [
            .. history.OfType<AcquaintanceStated>().Select(stated => stated.Who),
            .. history.OfType<ApproachEvent.ContactReceived>().Select(received => received.From),
            .. history.OfType<Attempted>().Select(attempt => attempt.To),
        ];
        return reached is [] || Chance(noise) ? Person() : Pick(reached);
    }

    private ContactId TalkedWith() => history.OfType<Talked>().ToArray() is [_, ..] talks && !Chance(noise) ? Pick(talks).With : Reached();

    private DateTimeOffset FactAt() => Chance(0.1) ? clock.AddHours(-random.Next(200)) : clock;

    private DateTimeOffset IntentAt() => Chance(noise / 5) ? clock.AddHours(-random.Next(200)) : clock;

    private Attempted Attempt()
    {
        List<(ContactId To, AttemptBasis Through)> ways = [];
        foreach (ApproachEvent happened in history)
        {
            switch (happened)
            {
                case AcquaintanceStated stated:
                    ways.Add((stated.Who, new AttemptBasis.Acquainted(stated.Id)));
                    break;
                case ApproachEvent.ContactReceived received:
                    ways.Add((received.From, new AttemptBasis.Reply(received.Id)));
                    break;
                case Talked talk:
                    ways.Add((talk.With, new AttemptBasis.Again(talk.Id)));
                    break;
                case Answered { About: Request.Leave leave, Said: NetworkApproach.Answer.Granted } grant:
                    ways.AddRange(Enumerable.Repeat<(ContactId, AttemptBasis)>((leave.Prospect, new AttemptBasis.Leave(grant.Id)), 6));
                    break;
                case Answered answer:
                    ways.Add((answer.From, new AttemptBasis.Reply(answer.Id)));
                    break;
            }
        }

        (ContactId to, AttemptBasis through) = ways is [] || Chance(noise / 2)
            ? (Person(),
                Pick<AttemptBasis>(
                    new AttemptBasis.Leave(AnyAct()), new AttemptBasis.Acquainted(AnyAct()), new AttemptBasis.Reply(AnyAct()),
                    new AttemptBasis.Again(AnyAct())))
            : Pick([.. ways]);
        int minutes = (through is AttemptBasis.Reply && Chance(0.2)) || Chance(noise / 5)
            ? 0
            : Pick(5, 10, 10, 15, Chance(noise) ? 25 : 10);
        return new Attempted(Id(), IntentAt(), Chance(noise / 5) ? Person() : to, through, Channel.Message, minutes);
    }

    private Asked Ask()
    {
        ContactId of = TalkedWith();
        Request request = random.Next(10) switch
        {
            < 2 => new Request.Names(Pick(Purpose.Guide, Purpose.Inside)),
            < 4 => new Request.Knows(Person()),
            < 8 => new Request.Leave(KnownTo(of), Pick(Purpose.Guide, Purpose.Inside)),
            8 when Chance(noise / 3) => new Request.Talk(),
            _ => Passed() is var (by, act) && Chance(0.5) ? AboutCv(by, act, ref of) : new Request.Names(Purpose.Guide),
        };
        return new Asked(Id(), IntentAt(), of, request);
    }

    private Request AboutCv(ContactId by, ActId act, ref ContactId of)
    {
        of = Chance(noise) ? of : by;
        return Chance(0.5) ? new Request.WhatBecame(act) : new Request.Stop(act);
    }

    private (ContactId By, ActId Act) Passed() =>
        history.OfType<HandedOff>().ToArray() is [_, ..] handOffs && Pick(handOffs) is var handOff
            ? (handOff.By, handOff.Id)
            : (Person(), AnyAct());

    private ContactId KnownTo(ContactId relay)
    {
        ContactId[] known =
        [
            .. history.OfType<Named>().Where(naming => naming.By == relay).Select(naming => naming.Who),
            .. history
                .OfType<Answered>()
                .Where(answer => answer.From == relay)
                .Select(answer => answer.About)
                .OfType<Request.Knows>()
                .Select(knows => knows.Who),
        ];
        return known is [] || Chance(noise) ? Person() : Pick(known);
    }

    /// <summary>The same thing asked again, often after a while.</summary>
    private ApproachEvent Reask()
    {
        ApproachEvent[] asks = [.. history.Where(happened => happened is Attempted or Asked)];
        clock = clock.AddDays(asks is [] ? 0 : Pick(0, 1, 5, 12));
        ApproachEvent ask = asks is [] ? Attempt() : Pick(asks);
        return ask with { Id = Id(), At = IntentAt() };
    }

    private Answered Answer()
    {
        Asked[] asks = [.. history.OfType<Asked>()];
        Attempted[] attempts = [.. history.OfType<Attempted>()];
        ContactId from = TalkedWith();
        (ContactId who, Request about) = random.Next(10) switch
        {
            < 5 when asks is [_, ..] && Pick(asks) is var asked => (asked.Of, asked.Request),
            < 7 when attempts is [_, ..] && Pick(attempts) is var attempt => (attempt.To, new Request.Talk()),
            7 => (from, new Request.Knows(Person())),
            _ => (from, new Request.Leave(KnownTo(from))),
        };
        Answer said = random.Next(10) switch
        {
            0 => new Answer.No(),
            < 3 => new Answer.Later(Day(clock).AddDays(random.Next(12))),
            _ when Chance(noise / 3) => new Answer.Yes(),
            _ => about switch
            {
                Request.Leave => new Answer.Granted(CitingScope.Cited, Chance(0.3) ? Day(clock).AddDays(random.Next(9)) : null),
                Request.WhatBecame => new Answer.PassedTo(Person()),
                _ => new Answer.Yes(),
            },
        };
        return new Answered(Id(), FactAt(), who, about, said);
    }

    private (CourtesyKind Kind, ActId Act) Owed() => random.Next(5) switch
    {
        0 => (CourtesyKind.Thanks, Act<Talked>()),
        1 => (CourtesyKind.Thanks, Act<Answered>()),
        2 => (Pick(CourtesyKind.Thanks, CourtesyKind.ReportBack), Act<Named>()),
        3 => (CourtesyKind.Apology, Act<ContactedWithoutLeave>()),
        _ => (CourtesyKind.Apology, Chance(0.5) ? Act<Attempted>() : Act<Asked>()),
    };

    private StruckOut Strike()
    {
        ApproachEvent? what = history is [] || Chance(noise / 5) ? null : Pick([.. history]);
        ApproachEvent? instead = random.Next(4) switch
        {
            0 when what is not null => what with { At = what.At.AddHours(random.Next(-50, 50)) },
            1 when what is not null => (what is Opened ? Open() : Step()) with { Id = Chance(noise / 5) ? Id() : what.Id },
            _ => null,
        };
        return new StruckOut(Id(), FactAt(), what?.Id ?? AnyAct(), "mistaken", instead);
    }

    private ApproachEvent Copy()
    {
        ApproachEvent[] copied = [.. history, .. history.OfType<StruckOut>().Select(strike => strike.Instead).OfType<ApproachEvent>()];
        return copied is [] ? Step() : Chance(0.5) ? Pick(copied) : Step() with { Id = Pick(copied).Id };
    }
}
