using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Wording;

/// <summary>When there are words to confirm an appointment, to move it, and to propose another date.</summary>
public sealed class OccasionsOfAppointmentsTests
{
    private static readonly Approach Arranged =
        After(BobAsked, Said("y", 4, "bob", new Request.Talk(), new Answer.Yes()), Appointed("x", 4, "bob", 9));

    [Fact]
    public void An_appointment_to_come_can_be_confirmed_and_moved_until_its_hour()
    {
        Assert.Equal(["ConfirmAppointment", "MoveAppointment"], Of(Arranged, 8.9));
        Assert.Empty(Of(Arranged, 9));
        Assert.Equal(
            new Occasion.ConfirmAppointment(Arranged.Contact(Who("bob")), At(9)),
            Texts.Wording.Occasions(Arranged, At(5)).OfType<Occasion.ConfirmAppointment>().Single());
    }

    [Fact]
    public void After_one_that_was_called_off_another_date_can_be_proposed_and_no_more_once_silence_has_run()
    {
        Approach off = After(Arranged.Events, AppointmentEnded("e", 7, "x"));

        Assert.Equal(["ProposeDate"], Of(off, 15.6));
        Assert.Empty(Of(off, 16));
        Assert.Equal(["ConfirmAppointment", "MoveAppointment"], Of(After(off.Events, Appointed("z", 8, "bob", 12)), 9));
    }

    [Fact]
    public void Nothing_is_arranged_any_more_once_the_approach_is_closed() =>
        Assert.Empty(Of(After(Arranged.Events, Closed("c", 5)), 5));

    [Fact]
    public void The_hour_is_told_in_the_policys_zone()
    {
        TimeZoneInfo tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
        Approach there = After(Arranged.Events, Policy("p", 4, ApproachPolicy.Default with { Zone = tokyo }));
        Occasion confirm = Texts.Wording.Occasions(there, At(5)).OfType<Occasion.ConfirmAppointment>().Single();

        Assert.Contains(
            "on Wednesday 11 March at 18:00", Texts.Wording.For(there, confirm, At(5), new Voice(Phrasebook.English)).Text,
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> Of(Approach approach, double now) => Texts.Wording.Occasions(approach, At(now))
        .Where(occasion => occasion is Occasion.ConfirmAppointment or Occasion.MoveAppointment or Occasion.ProposeDate)
        .Select(occasion => occasion.GetType().Name);
}
