using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class AppointmentsTests
{
    private static readonly string[] Names = ["ann", "bob", "cyd"];

    private static readonly IReadOnlyList<ApproachEvent> AllKnown = [Open, .. Names.Select(who => Known($"k {who}", 0, who))];

    [Theory]
    [InlineData(2, AppointmentStatus.Ahead)]
    [InlineData(4.6, AppointmentStatus.Ahead)]
    [InlineData(4.7, AppointmentStatus.Today)]
    [InlineData(4.99, AppointmentStatus.Today)]
    [InlineData(5, AppointmentStatus.Past)]
    [InlineData(50, AppointmentStatus.Past)]
    public void An_appointment_is_ahead_then_today_and_past_from_its_hour_on(double now, AppointmentStatus status)
    {
        Appointment appointment = Assert.Single(After(AllKnown, Appointed("x", 2, "ann", 5)).Appointments(At(now)));

        Assert.Equal(new Appointment(new ActId("x"), new Contact(Who("ann"), "ann"), At(5), At(2), 20, status), appointment);
        Assert.True(appointment.IsOpen);
    }

    [Theory]
    [InlineData(4, AppointmentStatus.Past)]
    [InlineData(4.7, AppointmentStatus.Kept)]
    [InlineData(5.1, AppointmentStatus.Kept)]
    [InlineData(8, AppointmentStatus.Kept)]
    public void A_talk_on_its_day_or_after_keeps_it(double talk, AppointmentStatus status)
    {
        Appointment appointment =
            Assert.Single(After(AllKnown, Appointed("x", 2, "ann", 5), Talked("t", talk, "ann")).Appointments(At(9)));

        Assert.Equal(status, appointment.Status);
        Assert.Equal(status == AppointmentStatus.Past, appointment.IsOpen);
    }

    [Fact]
    public void The_last_one_counts_and_the_talk_keeps_that_one() => Assert.Equal(
        ["x Moved", "y Kept", "z Ahead"],
        Seen(
            After(
                AllKnown, Appointed("x", 2, "ann", 5), Appointed("y", 4, "ann", 6), Talked("t", 6, "ann"), Appointed("z", 7, "ann", 12)),
            8));

    [Fact]
    public void Whoever_says_that_it_was_cancelled_or_missed_has_the_last_word_and_what_is_known_later_is_not_seen()
    {
        Approach approach = After(
            AllKnown, Appointed("x", 2, "ann", 5), AppointmentEnded("e", 3, "x"), Appointed("y", 4, "ann", 8), Talked("t", 8, "ann"),
            new ApproachEvent.AppointmentEnded(new ActId("f"), At(9), new ActId("y"), AppointmentEnd.Missed));

        Assert.Equal(["x Ahead"], Seen(approach, 2.5));
        Assert.Equal(["x Cancelled"], Seen(approach, 3.5));
        Assert.Equal(["x Cancelled", "y Kept"], Seen(approach, 8.5));
        Assert.Equal(["x Cancelled", "y Missed"], Seen(approach, 9));
        Assert.Equal([At(3), At(9)], approach.Appointments(At(9)).Select(one => one.EndedAt));
    }

    [Fact]
    public void They_stand_by_hour_then_by_person_and_last_as_long_as_was_asked_for() => Assert.Equal(
        ["cyd 20", "ann 10", "bob 20"],
        After(
            AllKnown, Attempted("a", 1, "ann", ByAcquaintance("k ann"), minutes: 10), Appointed("x", 2, "bob", 5),
            Appointed("y", 3, "ann", 5), Appointed("z", 3, "cyd", 4))
            .Appointments(At(3)).Select(one => $"{one.With.Id} {one.Minutes}"));

    [Fact]
    public void Two_ids_of_one_person_have_one_appointment_and_somebody_forgotten_has_none()
    {
        Approach approach = After(
            AllKnown, Appointed("x", 2, "ann", 5), Appointed("y", 3, "bob", 6), Appointed("z", 3, "cyd", 7), Same("s", 4, "ann", "bob"),
            Erased("e", 4, "cyd"));

        Assert.Equal(["x Moved", "y Ahead"], Seen(approach, 4));
    }

    [Fact]
    public void An_appointment_that_nobody_could_make_or_that_was_struck_out_is_none() => Assert.Empty(
        After([Open, Known("k", 0, "ann")], Appointed("x", 1, "dan", 5), Appointed("y", 1, "ann", 5), Struck("s", 2, "y"))
            .Appointments(At(3)));

    [Fact]
    public void There_is_none_before_the_opening() => Assert.Empty(After([Appointed("x", 1, "ann", 5)]).Appointments(At(3)));

    [Cases(1000)]
    public void Each_is_what_the_record_says_of_it_whatever_the_order_of_recording_and_one_a_person_is_open(int seed)
    {
        var dice = new Random(seed);
        ApproachEvent[] history = [.. Drawn(dice)];
        DateTimeOffset now = At(dice.Next(0, 40));
        Approach approach = After(AllKnown, history);

        IReadOnlyList<Appointment> seen = approach.Appointments(now);
        ApproachEvent[] known = [.. history.Where(e => e.At <= now)];
        Assert.Equal(
            known.OfType<ApproachEvent.AppointmentMade>().OrderBy(made => made.For).ThenBy(made => made.With)
                .Select(made => (made.Id, made.For, Plain(made, known, now))),
            seen.Select(one => (one.Id, one.For, one.Status)));
        Assert.All(seen.Where(one => one.IsOpen).GroupBy(one => one.With.Id), open => Assert.Single(open));

        dice.Shuffle(history);
        Assert.Equal(seen, After([.. history, .. AllKnown]).Appointments(now));
    }

    /// <summary>What becomes of an appointment, said anew: each case asks the whole history.</summary>
    private static AppointmentStatus Plain(ApproachEvent.AppointmentMade made, ApproachEvent[] known, DateTimeOffset now)
    {
        ApproachEvent.AppointmentEnded? end = known
            .OfType<ApproachEvent.AppointmentEnded>().Where(one => one.Appointment == made.Id).MaxBy(one => one.At);
        DateTimeOffset[] later =
        [
            .. known.OfType<ApproachEvent.AppointmentMade>().Where(one => one.With == made.With && one.At > made.At).Select(one => one.At)
        ];
        bool wasKept = known.OfType<ApproachEvent.Talked>().Any(
            talk => talk.With == made.With && talk.At > made.At && talk.At.Date >= made.For.Date && !later.Any(next => next < talk.At));
        return (end, wasKept, later.Length > 0) switch
        {
            ({ How: AppointmentEnd.Missed }, _, _) => AppointmentStatus.Missed,
            ({ }, _, _) => AppointmentStatus.Cancelled,
            (_, true, _) => AppointmentStatus.Kept,
            (_, _, true) => AppointmentStatus.Moved,
            _ when now >= made.For => AppointmentStatus.Past,
            _ => now.Date == made.For.Date ? AppointmentStatus.Today : AppointmentStatus.Ahead,
        };
    }

    private static IEnumerable<ApproachEvent> Drawn(Random dice)
    {
        var made = new List<string>();
        double day = 0.01;
        for (int step = 0; step < 14; step++)
        {
            day += 0.2 + (dice.NextDouble() * 2);
            string who = Names[dice.Next(Names.Length)];
            switch (dice.Next(made.Count == 0 ? 2 : 5))
            {
                case 0 or 1:
                    made.Add($"x{step}");
                    yield return Appointed($"x{step}", day, who, day + (dice.NextDouble() * 5));
                    break;
                case 2:
                    yield return new ApproachEvent.AppointmentEnded(
                        new ActId($"e{step}"), At(day), new ActId(made[dice.Next(made.Count)]), (AppointmentEnd)dice.Next(2));
                    break;
                default:
                    yield return Talked($"t{step}", day, who);
                    break;
            }
        }
    }

    private static IEnumerable<string> Seen(Approach approach, double now) =>
        approach.Appointments(At(now)).Select(one => $"{one.Id} {one.Status}");
}
