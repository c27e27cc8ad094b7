using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class JournalTests
{
    /// <summary>From Ann, an acquaintance, to Bob, to Cyd, to Dan, each contacted in the name of the one before.</summary>
    private static readonly IReadOnlyList<ApproachEvent> ThreeRelays =
    [
        .. BobAsked,
        Talked("u", 4, "bob"), Named("o", 4, "bob", "cyd"), Granted("p", 4, "bob", "cyd"), Attempted("b", 5, "cyd", ByLeave("p")),
        Talked("v", 6, "cyd"), Named("q", 6, "cyd", "dan"), Granted("r", 6, "cyd", "dan"), Attempted("c", 7, "dan", ByLeave("r")),
    ];

    [Fact]
    public void Each_contact_tells_its_chain_back_to_the_acquaintance() => Assert.Equal(
        ["a: ann by k > bob by g", "b: ann by k > bob by g > cyd by p", "c: ann by k > bob by g > cyd by p > dan by r"],
        Chains(After(ThreeRelays)));

    [Fact]
    public void A_chain_says_who_by_name() => Assert.Equal(
        "Somebody", Assert.Single(After(BobAsked, Noted("z", 4, "bob")).Journal(), entry => entry.Chain.Count > 0).Chain[1].ToString());

    [Fact]
    public void A_chain_starts_with_what_first_let_the_seeker_contact_the_first_relay() => Assert.Equal(
        ["x: ann by r", "y: ann by t", "a: ann by k > bob by g"],
        Chains(After(
            [Open, Received("r", 0, "ann"), Known("k", 0, "ann"), Attempted("x", 0, "ann", InReply("r")), Talked("t", 1, "ann"),
                Fact("f", 1, "t"), Judged("i", 1, Interest.Confirmed)],
            Named("n", 1, "ann", "bob"), Granted("g", 1, "ann", "bob"), Attempted("y", 2, "ann", Again("t")),
            Attempted("a", 3, "bob", ByLeave("g")))));

    [Fact]
    public void A_second_ground_does_not_change_where_a_chain_starts() => Assert.Equal(
        ["a: ann by k > bob by g"],
        Chains(After([.. BobGranted], Received("r", 2, "ann"), Attempted("a", 3, "bob", ByLeave("g")))));

    [Theory]
    [InlineData("talked", "a: ann by t > bob by g")]
    [InlineData("answered", "a: ann by s > bob by g")]
    [InlineData("said no", "a: ann by g > bob by g")]
    public void A_relay_who_was_first_contacted_without_leave_stands_by_what_they_did_themselves(string then, string chain)
    {
        ApproachEvent next = then switch
        {
            "talked" => Talked("t", 2, "ann"),
            "answered" => Said("s", 2, "ann", new Request.Talk(), new Answer.Yes()),
            _ => Said("s", 2, "ann", new Request.Talk(), new Answer.No()),
        };

        Assert.Equal(
            [chain],
            Chains(
                After(
                    [Open, Confessed("c", 1, "ann")], next, Named("n", 3, "ann", "bob"), Granted("g", 3, "ann", "bob"),
                    Attempted("a", 4, "bob", ByLeave("g")))));
    }

    [Fact]
    public void Relays_who_led_to_each_other_are_told_once() => Assert.Equal(
        ["a: ann by k > bob by g", "b: bob by g > ann by h"],
        Chains(
            After(
                BobAsked, Talked("u", 4, "bob"), Named("o", 4, "bob", "ann"), Granted("h", 4, "bob", "ann"),
                Attempted("b", 5, "ann", ByLeave("h")))));

    [Fact]
    public void The_story_is_in_order_of_time_and_where_times_are_equal_in_the_order_of_recording() => Assert.Equal(
        ["k", "y", "open", "x", "t", "z"],
        After([Open, Talked("t", 2, "ann"), Known("k", -1, "ann"), Noted("x", 1, "ann"), Noted("z", 2, "bob"), Noted("y", -0.5, "bob")])
            .Journal()
            .Select(entry => entry.Event.Id.Value));

    [Fact]
    public void What_was_struck_out_and_replaced_is_told_as_it_is_now()
    {
        ApproachEvent instead = Talked("t", 2, "ann", minutes: 25);
        IReadOnlyList<JournalEntry> journal = After(
            AnnTalked, Noted("x", 1, "bob"), Struck("s", 3, "t", instead), Struck("u", 3, "x")).Journal();

        Assert.Equal(["open", "k", "x", "t", "s", "u"], journal.Select(entry => entry.Event.Id.Value));
        Assert.Equal(instead, journal[3].Event);
        Assert.Equal([false, false, true, false, false, false], journal.Select(entry => entry.StruckOut));
        Assert.Equal(Noted("x", 1, "bob"), journal[2].Event);
        Assert.All(journal, entry => Assert.Null(entry.Breach));
    }

    [Fact]
    public void Breaches_are_told_where_they_happened_with_no_chain()
    {
        Approach approach = After(BobAsked, Confessed("c", 4, "cyd"), Struck("s", 5, "g"));
        Dictionary<string, JournalEntry> journal = approach.Journal().ToDictionary(entry => entry.Event.Id.Value);

        Assert.Equal((Rule.Permission, BreachKind.Confessed), (journal["c"].Breach!.Rule, journal["c"].Breach!.Kind));
        Assert.Equal((Rule.Permission, BreachKind.Uncovered), (journal["a"].Breach!.Rule, journal["a"].Breach!.Kind));
        Assert.Empty(journal["a"].Chain);
        Assert.True(journal["g"].StruckOut);
        Assert.Null(journal["g"].Breach);
        Assert.Equal(["a", "c"], approach.Journal().Where(entry => entry.Breach is not null).Select(entry => entry.Event.Id.Value));
    }

    [Fact]
    public void Two_things_under_one_id_each_have_their_own_breach()
    {
        ApproachEvent other = Talked("q", 3, "ann");
        IReadOnlyList<JournalEntry> journal = After(AnnTalked, Asked("q", 2, "ann", Names()), other).Journal();

        Assert.Equal([Rule.InterestFirst, Rule.Record], journal.Select(entry => entry.Breach?.Rule).OfType<Rule>());
        Assert.Equal(other, journal[^1].Event);
    }

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void Of_any_history_each_recorded_act_is_told_once_and_so_is_each_breach(IReadOnlyList<ApproachEvent> history)
    {
        Approach approach = Approach.Fold(history);
        IReadOnlyList<JournalEntry> journal = approach.Journal();

        Assert.Equal(approach.Events.Select(e => e.Id).Order(), journal.Select(entry => entry.Event.Id).Order());
        Assert.Equal(journal.Select(entry => entry.Event.At).Order(), journal.Select(entry => entry.Event.At));
        Assert.Equal(
            approach.Breaches.Select(breach => breach.ToString()).Order(),
            journal.Select(entry => entry.Breach?.ToString()).OfType<string>().Order());
        Assert.All(journal, entry => Assert.True(entry.Breach is not { } breach || breach.Act == entry.Event.Id));
        Assert.All(
            journal,
            entry => Assert.Equal(entry is { Event: ApproachEvent.Attempted, Breach: null, StruckOut: false }, entry.Chain.Count > 0));
        foreach (JournalEntry entry in journal.Where(entry => entry.Chain.Count > 0))
        {
            var attempted = (ApproachEvent.Attempted)entry.Event;
            Assert.Equal((approach.Ledger.Same.Of(attempted.To), attempted.Through.Act), (entry.Chain[^1].Who.Id, entry.Chain[^1].Ground));
            Assert.Equal(entry.Chain.Count, entry.Chain.Select(link => link.Who.Id).Distinct().Count());
            Assert.All(
                entry.Chain.Zip(entry.Chain.Skip(1)),
                pair => Assert.Equal(
                    pair.First.Who.Id, Assert.IsType<ApproachEvent.Answered>(approach.State.Standing[pair.Second.Ground]).From));
        }
    }

    private static IEnumerable<string> Chains(Approach approach) => approach.Journal()
        .Where(entry => entry.Chain.Count > 0)
        .Select(entry => $"{entry.Event.Id}: {string.Join(" > ", entry.Chain.Select(link => $"{link.Who.Id} by {link.Ground}"))}");
}
