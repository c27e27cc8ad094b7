using FsCheck.Xunit;

namespace NetworkApproach.Tests;

/// <summary>The judge and the audit were written apart, from the same rules: each is the other's oracle.</summary>
[Properties(MaxTest = 3000, Arbitrary = [typeof(ForgedHistories)])]
public sealed class JudgeAndAuditTests
{
    [Property]
    public void Of_any_forged_history_the_fold_flags_the_same_acts_as_the_audit(IReadOnlyList<ApproachEvent> history)
    {
        IReadOnlyList<Breach> audited = Audit.Of(history);
        IReadOnlyList<Breach> folded = Approach.Fold(history).Breaches;

        Assert.Equal(audited.Select(breach => breach.Act).Distinct().Order(), folded.Select(breach => breach.Act).Distinct().Order());
        Assert.All(folded, breach => Assert.Contains(audited, other => (other.Act, other.Rule, other.Kind) == (breach.Act, breach.Rule, breach.Kind)));
    }

    [Property]
    public void Folding_a_prefix_and_evolving_with_the_rest_is_folding_the_whole(IReadOnlyList<ApproachEvent> history, byte cut)
    {
        int at = history.Count == 0 ? 0 : cut % (history.Count + 1);
        Approach whole = Approach.Fold(history);
        Approach parts = history.Skip(at).Aggregate(Approach.Fold(history.Take(at)), (approach, e) => approach.Evolve(e));

        Assert.Equal(whole.Breaches, parts.Breaches);
        Assert.Equal(whole.Events, parts.Events);
        Assert.Equal(whole.Interest, parts.Interest);
        Assert.Equal(whole.Standing(), parts.Standing());
    }
}
