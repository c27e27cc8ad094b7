namespace NetworkApproach.Tests.Approaches;

/// <summary>The judge and the audit were written apart, from the same rules: each is the other's oracle.</summary>
public sealed class JudgeAndAuditTests
{
    [Cases(20_000, Arbitrary = [typeof(ForgedHistories)])]
    public void Of_any_forged_history_the_fold_flags_the_same_acts_as_the_audit(IReadOnlyList<ApproachEvent> history)
    {
        IReadOnlyList<Breach> audited = Audit.Of(history);
        IReadOnlyList<Breach> folded = Approach.Fold(history).Breaches;

        bool agree = audited.Select(breach => breach.Act).ToHashSet().SetEquals(folded.Select(breach => breach.Act))
            && folded.All(breach => audited.Any(other => (other.Act, other.Rule, other.Kind) == (breach.Act, breach.Rule, breach.Kind)));
        Assert.True(
            agree,
            string.Join(
                '\n',
                [.. history.Select(e => e.ToString()), "audit:", .. audited.Select(breach => breach.ToString()), "fold:",
                    .. folded.Select(breach => breach.ToString())]));
    }

    [Fact]
    public void Of_long_histories_corrected_early_and_late_the_fold_flags_the_same_acts_as_the_audit()
    {
        // Fewer and shorter where a mutation run asks for fewer cases.
        int length = CasesAttribute.Most(600);
        for (int seed = 0; seed < Math.Max(1, length / 120); seed++)
        {
            // Without the ends after which nothing is allowed any more, so that corrections go on mattering.
            IReadOnlyList<ApproachEvent> history = [.. ForgedHistories.Of(seed, length).Where(e =>
                e is not (ApproachEvent.Erased or ApproachEvent.Closed or ApproachEvent.InterestJudged { Verdict: Interest.Lost }))];
            IReadOnlyList<Breach> audited = Audit.Of(history);
            Approach folded = Approach.Fold(history);
            Approach evolved = history.Aggregate(Approach.Unopened, (approach, e) => approach.Evolve(e));

            Assert.Equal(audited.Select(breach => breach.Act).ToHashSet(), folded.Breaches.Select(breach => breach.Act).ToHashSet());
            Assert.Equal(folded.Breaches, evolved.Breaches);
        }
    }
}
