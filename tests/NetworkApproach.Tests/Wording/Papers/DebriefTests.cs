using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Wording;

/// <summary>What a debrief says of thanks: by a working day, until they are paid.</summary>
public sealed class DebriefTests
{
    [Fact]
    public void Thanks_are_asked_for_until_they_are_paid()
    {
        Approach named = After(BobNamed);
        ActId talk = named.LastTalkWith(Who("ann"))!.Act;
        Assert.NotNull(named.DebriefSheet(Who("ann"), At(3)).ThanksOn);
        Assert.Contains(
            "Thank ", string.Join('\n', named.DebriefSheet(Who("ann"), At(3)).In(Phrasebook.English).Texts), StringComparison.Ordinal);

        Approach thanked = After(named.Events, Paid("thanked", 3, CourtesyKind.Thanks, talk.Value));
        Assert.Null(thanked.DebriefSheet(Who("ann"), At(3)).ThanksOn);
        Assert.DoesNotContain(
            "Thank ", string.Join('\n', thanked.DebriefSheet(Who("ann"), At(3)).In(Phrasebook.English).Texts), StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_asked_for_by_a_working_day()
    {
        Approach approach = After(BobNamed);
        for (int day = 3; day < 17; day++)
        {
            DateOnly by = approach.DebriefSheet(Who("bob"), At(day)).ThanksOn!.Value;
            Assert.Contains(by.DayOfWeek, approach.Policy.WorkingDays);
            Assert.InRange(by.DayNumber - approach.Policy.DayOf(At(day)).DayNumber, 1, 3);
        }
    }
}
