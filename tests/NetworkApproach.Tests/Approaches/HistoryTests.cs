using FsCheck.Xunit;
using Xunit;
using Xunit.Sdk;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Any history folds, however it came about, and what stands in it keeps the rules.</summary>
[EachProperty(1000, Arbitrary = [typeof(RandomHistoriesWithCorrections)])]
public class HistoryTests
{
    [Property]
    public void Folding_the_beginning_and_evolving_the_rest_is_folding_the_whole(Script script)
    {
        Approach played = script.Play().First;
        int half = script.World % (played.Events.Count + 1);
        Approach evolved = played.Events.Skip(half).Aggregate(Approach.Fold(played.Events.Take(half)), (approach, e) => approach.Evolve(e));
        Approach folded = Approach.Fold(played.Events);
        DateTimeOffset at = DecisionTests.Latest(played).AddHours(1);

        Assert.Equal(played.Events, folded.Events);
        Assert.Equal(played.Events, evolved.Events);
        Assert.Equal(played.Breaches, folded.Breaches);
        Assert.Equal(Observed.Of(played, at), Observed.Of(folded, at));
        Assert.Equal(Observed.Of(played, at), Observed.Of(evolved, at));
    }

    [Property]
    public void A_striking_out_foretells_exactly_what_it_uncovers(Script script)
    {
        Play play = script.Play();
        IEnumerable<(Approach, ApproachEvent, Decision)> made = play.Turns
            .Where(turn => turn is { IsAccepted: true, IsKnownAct: false, Event: ApproachEvent.StruckOut })
            .Select(turn => (turn.Before, turn.Event, turn.Decision));
        ActId[] others =
        [
            .. play.First
                .Standing()
                .Where(e => play.First.Ledger.Forbids(new ApproachEvent.StruckOut(new ActId("strike"), e.At, e.Id, "a mistake")) is null)
                .Select(e => e.Id)
        ];
        Vacuous.If(others.Length == 0);
        var last = new ApproachEvent.StruckOut(
            new ActId("strike"), DecisionTests.Latest(play.First), others[script.World % others.Length], "a mistake");
        foreach ((Approach before, ApproachEvent struck,
            Decision decision) in made.Append((play.First, last, play.First.Decide(new ApproachCommand.Record(last)))))
        {
            HashSet<(ActId, Rule, BreachKind)> known = [.. before.Breaches.Select(breach => (breach.Act, breach.Rule, breach.Kind))];
            Assert.Equal(
                before.Evolve(struck).Breaches.Where(breach => !known.Contains((breach.Act, breach.Rule, breach.Kind))),
                Assert.IsType<Decision.Accepted>(decision).WillFlag);
        }
    }

    [Property(Arbitrary = [typeof(RandomHistories)])]
    public void Striking_out_an_event_leaves_what_would_have_been_recorded_without_it(Script script)
    {
        Approach approach = script.Play().First;
        DateTimeOffset at = DecisionTests.Latest(approach).AddHours(1);
        // A courtesy for an act that was never recorded is an orphan; for one that was struck out it is not.
        HashSet<ActId?> thankedFor = [.. approach.Events.Select(Subject.Of)];
        ApproachEvent[] recorded =
        [
            .. approach.Events.Skip(1)
                .Where(e => e is not (ApproachEvent.Erased or ApproachEvent.PolicyChanged) && !thankedFor.Contains(e.Id))
        ];
        Vacuous.If(recorded.Length == 0);
        int place = script.World % recorded.Length;
        foreach (ApproachEvent e in recorded.Skip(place).Concat(recorded).Take(2).Distinct())
        {
            Approach struck = approach.Evolve(new ApproachEvent.StruckOut(new ActId("strike"), at, e.Id, "a mistake"));
            Approach without = Approach.Fold(approach.Events.Where(other => other != e));
            Assert.Equal(Observed.Of(without, at), Observed.Of(struck, at));
        }
    }

    [Property]
    public void What_stands_in_a_shuffled_history_keeps_the_rules_and_what_is_flagged_breaks_them(Script script)
    {
        ApproachEvent[] shuffled = [.. script.Play().First.Events];
        new Random(script.World).Shuffle(shuffled.AsSpan(1, shuffled.Length - 1));
        if (script.World % 10 == 0)
        {
            Array.Reverse(shuffled);
        }

        Approach approach = Approach.Fold(shuffled);
        Chronicle chronicle = new(shuffled);
        HashSet<ActId> flagged = [.. approach.Breaches.Where(breach => breach.Kind != BreachKind.Confessed).Select(breach => breach.Act)];
        foreach (Chronicle.Entry entry in chronicle.Ordered.Where(entry => entry is { IsCopy: false, Wrong: null }))
        {
            ApproachEvent e = entry.Now!;
            var rules = new RuleBook(new Facts(chronicle, flagged, other => other != entry), null, entry.Since);
            Breach? breach = approach.Breaches.FirstOrDefault(breach => breach.Act == e.Id && breach.Kind != BreachKind.Confessed);
            foreach (Rule rule in RuleBook.Judged.Where(rule => breach is null || breach.Rule == rule))
            {
                if (rules.IsBroken(rule, e) == breach is null)
                {
                    throw new XunitException(
                        $"{(breach is null ? "Stands, against" : "Flagged, but not against")} {rule}: "
                            + $"{e}\nin\n{string.Join('\n', shuffled.AsEnumerable())}");
                }
            }
        }
    }

    [Property]
    public void A_history_recorded_twice_over_is_the_history(Script script)
    {
        Approach approach = script.Play().First;
        Approach twice = Approach.Fold(approach.Events.Concat(approach.Events));

        Assert.Equal(approach.Events, twice.Events);
        Assert.Equal(approach.Breaches, twice.Breaches);
    }
}
