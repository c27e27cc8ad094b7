using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class LearntTiesTests
{
    [Fact]
    public void An_acquaintance_is_a_tie_from_the_seeker_and_a_naming_one_from_the_relay()
    {
        IReadOnlyList<Tie> ties = After(
            AnnTalked, Named("n", 1, "ann", "cyd", personally: false), Named("m", 1, "ann", "bob")).LearntTies();

        Assert.Equal(
            [
                new Tie(Who("ann"), Who("bob"), new Warmth(3)) { Kind = TieKind.Named },
                new Tie(Who("ann"), Who("cyd"), new Warmth(1)) { Kind = TieKind.Named },
                new Tie(Who("me"), Who("ann"), new Warmth(3)) { Since = Day(-100) },
            ],
            ties);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Of_two_namings_of_one_person_by_one_relay_the_warmer_counts(bool first, bool second) => Assert.Equal(
        new Warmth(3),
        After(AnnTalked, Named("n", 1, "ann", "bob", first), Named("m", 2, "ann", "bob", second))
            .LearntTies()
            .Single(tie => tie.To == Who("bob")).Warmth);

    [Theory]
    [InlineData(-100, -200)]
    [InlineData(-200, -100)]
    public void Of_two_statements_of_one_acquaintance_the_older_tie_counts(int first, int second) =>
        Assert.Equal(Day(-200), Assert.Single(After([Open], Known("k", 1, "ann", first), Known("l", 2, "ann", second)).LearntTies()).Since);

    [Fact]
    public void A_tie_is_directed_and_two_relays_make_two() => Assert.Equal(
        ["ann bob", "ann cyd", "bob ann", "cyd bob", "me ann", "me bob", "me cyd"],
        After(
            [Open, Known("k", 0, "ann"), Known("l", 0, "bob"), Known("m", 0, "cyd")],
            Named("o", 1, "cyd", "bob"), Named("p", 1, "ann", "cyd"), Named("q", 1, "bob", "ann"), Named("r", 1, "ann", "bob"))
                .LearntTies()
                .Select(tie => $"{tie.From} {tie.To}"));

    [Fact]
    public void What_was_struck_out_or_flagged_or_concerns_somebody_forgotten_is_no_tie()
    {
        Approach approach = After(
            BobNamed, Named("m", 1, "ann", "cyd"), Struck("s", 2, "m"), Named("o", 1, "eve", "fay"), Known("l", 2, "bob", since: 2),
            Named("p", 2, "ann", "dan"), Known("q", 2, "gil"), Named("r", 2, "gil", "ann"), Erased("e", 3, "dan"), Erased("u", 3, "gil"));

        Assert.Equal(["ann bob", "me ann"], approach.LearntTies().Select(tie => $"{tie.From} {tie.To}"));
    }

    [Fact]
    public void Nothing_is_learnt_before_the_opening() => Assert.Empty(After([Known("k", 0, "ann")]).LearntTies());
}
