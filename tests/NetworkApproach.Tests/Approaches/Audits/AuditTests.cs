using System.Globalization;
using FsCheck.Xunit;
using Xunit;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class AuditTests
{
    private static readonly AuditExample[] Examples =
        [
            .. AuditExamplesOfTheRecord.All,
            .. AuditExamplesOfAttempts.All,
            .. AuditExamplesOfRequests.All.Select(example => example with { Name = $"asked: {example.Name}" })
        ];

    public static TheoryData<string> Names => [.. Examples.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_holds_the_breaches_told_and_no_other(string name)
    {
        AuditExample example = Examples.Single(other => other.Name == name);
        Assert.Equal(example.Breaches, Audit.Of(example.History).Select(breach => Brief(breach.Act, breach.Rule, breach.Kind)));
        Assert.Equal(example.Breaches, PlainAudit.Of(example.History).Select(breach => Brief(breach.Act, breach.Rule, breach.Kind)));
        Assert.Equal(
            Audit.Of(example.History).Select(breach => breach.Act).ToHashSet(),
            [.. Approach.Fold(example.History).Breaches.Select(breach => breach.Act)]);
    }

    [Cases(2500, Arbitrary = [typeof(ForgedHistories)])]
    public void The_audit_finds_in_any_history_what_the_rules_read_plainly_find(IReadOnlyList<ApproachEvent> history) =>
        Assert.Equal(PlainAudit.Of(history), Audit.Of(history).Select(breach => (breach.Act, breach.Rule, breach.Kind)));

    [Cases(1000, Arbitrary = [typeof(ForgedHistories)])]
    public void A_history_read_backwards_is_audited_too(IReadOnlyList<ApproachEvent> history)
    {
        ApproachEvent[] backwards = [.. history.Reverse()];
        Assert.Equal(PlainAudit.Of(backwards), Audit.Of(backwards).Select(breach => (breach.Act, breach.Rule, breach.Kind)));
    }

    [Cases(1000, Arbitrary = [typeof(ForgedHistories)])]
    public void An_event_recorded_twice_in_a_row_changes_nothing(IReadOnlyList<ApproachEvent> history)
    {
        IEnumerable<ApproachEvent> firsts = history.DistinctBy(happened => happened.Id);
        Assert.Equal(Audit.Of(firsts), Audit.Of(firsts.SelectMany(happened => new[] { happened, happened })));
    }

    [Cases(1000)]
    public void Any_order_of_recording_has_the_same_findings(FsCheck.NonNegativeInt drawn, int seed)
    {
        IReadOnlyList<ApproachEvent> forged = ForgedHistories.Of(drawn.Get + (seed & 0xFFFF), 12 + (seed & 31));

        // Distinct ids and instants, one opening, and nothing that takes effect as it is recorded.
        ApproachEvent[] history =
        [
            .. forged.DistinctBy(e => e.Id)
                .Where(e => e is not (ApproachEvent.StruckOut or ApproachEvent.Restored or ApproachEvent.Erased
                    or ApproachEvent.SamePersonStated))
                .Select((e, place) => e with { At = e.At.AddTicks(place) })
                .DistinctBy(e => e.At)
        ];
        history = [.. history.OfType<ApproachEvent.Opened>().Take(1), .. history.Where(e => e is not ApproachEvent.Opened)];
        Vacuous.If(history.Length < 3);
        ApproachEvent[] shuffled = [.. history];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Approach.Fold(history).Breaches, Approach.Fold(shuffled).Breaches);
        Assert.Equal(Approach.Fold(history).Breaches, shuffled.Aggregate(Approach.Unopened, (one, e) => one.Evolve(e)).Breaches);
        Assert.Equal(Audit.Of(history), Audit.Of(shuffled));
    }

    [Fact]
    public void A_breach_says_its_rule_event_act_person_and_why()
    {
        Breach breach = Assert.Single(Audit.Of([.. BobGranted, Attempted("a", 93, "bob", ByLeave("g"))]));
        Assert.Equal("R2 attempted a (bob): bob was contacted in ann's name after ann's leave had expired.", breach.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_breach_says_why_as_a_sentence_in_english_and_another_in_french(string name)
    {
        AuditExample example = Examples.Single(other => other.Name == name);
        foreach (Breach breach in Audit.Of(example.History).Concat(Approach.Fold(example.History).Breaches))
        {
            string english = breach.WhyIn(CultureInfo.GetCultureInfo("en-GB"));
            string french = breach.WhyIn(CultureInfo.GetCultureInfo("fr-CA"));

            Assert.Equal(breach.Why, english);
            Assert.NotEqual(english, french);
            Assert.All((string[])[english, french], sentence => Assert.Matches(@"^[\p{L}'""«][^{}]*[^.]\.$", sentence));
            Assert.EndsWith($": {french}", breach.In(CultureInfo.GetCultureInfo("fr-FR")), StringComparison.Ordinal);
            Assert.Equal(breach.ToString(), breach.In(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_breach_that_a_host_has_made_up_or_reworded_says_in_any_language_what_it_was_given()
    {
        CultureInfo french = CultureInfo.GetCultureInfo("fr");
        Breach found = Audit.Of([.. BobGranted, Attempted("a", 93, "bob", ByLeave("g"))])[0];

        Assert.Equal("Vous avez contacté bob de la part d'ann après la fin de son accord.", found.WhyIn(french));
        Assert.Equal("otherwise", (found with { Why = "otherwise" }).WhyIn(french));
        Assert.Equal("made up", new Breach(new ActId("a"), "talked", Rule.Once, null, BreachKind.Uncovered, "made up").WhyIn(french));
        Assert.Throws<ArgumentNullException>(() => found.WhyIn((CultureInfo)null!));
    }

    [Fact]
    public void A_null_history_or_event_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => Audit.Of(null!));
        Assert.Throws<ArgumentNullException>(() => Audit.Of([null!]));
    }

    [Fact]
    public void An_event_with_an_empty_id_is_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => Audit.Of([Open, new ApproachEvent.BossIdentified(new ActId("b"), At(1), default)]));

    [Fact]
    public void A_hundred_thousand_events_with_thousands_struck_out_cost_no_more_each_than_ten_thousand_do()
    {
        List<ApproachEvent> some = History(10_000), tenTimes = History(100_000);
        Assert.InRange(Effort.Growth(() => Assert.Empty(Audit.Of(some)), () => Assert.Empty(Audit.Of(tenTimes))), 0, 40);
    }

    private static List<ApproachEvent> History(int events)
    {
        List<ApproachEvent> history = [.. Interested];
        for (int person = 0; history.Count < events; person++)
        {
            (string who, string id) = ($"person{person}", $"{person}.");
            double day = 2 + (person / 100.0);
            ApproachEvent[] more =
            [
                Asked($"{id}know", day, "ann", Knows(who)), Named($"{id}name", day, "ann", who),
                Asked($"{id}leave", day, "ann", Leave(who)),
                Granted($"{id}grant", day, "ann", who), Attempted($"{id}try", day, who, ByLeave($"{id}grant")),
                Talked($"{id}talk", day, who),
                Fact($"{id}fact", day, $"{id}talk"), Paid($"{id}thanks", day, CourtesyKind.Thanks, $"{id}talk"),
                Talked($"{id}slip", day, who), Struck($"{id}strike", day, $"{id}slip"),
            ];
            history.AddRange(more.Select((e, place) => e with { At = e.At.AddSeconds(place) }));
        }

        return history;
    }

    private static string Brief(ActId act, Rule rule, BreachKind kind) =>
        $"{act} {rule}{(kind == BreachKind.Uncovered ? string.Empty : $" {kind}")}";
}
