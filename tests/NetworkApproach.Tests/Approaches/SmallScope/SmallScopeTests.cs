namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// All that can happen within small scopes. How much that is depends on <see cref="SmallScopeRun"/>, which also writes what was found.
/// </summary>
public sealed class SmallScopeTests
{
    private const int LeastTransitions = 250_000;

    [Fact]
    public void In_every_small_world_decide_evolve_audit_and_the_plain_oracle_agree_on_every_step()
    {
        SmallScopeRun run = SmallScopeRun.Everything.Value;
        SmallScopeRun.Write();

        Assert.Empty(run.Reach.Missing());
        Assert.True(run.Transitions > LeastTransitions, $"Only {run.Transitions} steps were tried.");
    }

    [Fact]
    public void Every_rule_broken_on_purpose_is_found()
    {
        string[] missed = [.. SmallScopeRun.Faults.Value.Where(one => one.Found is null).Select(one => one.Fault.Name)];
        Assert.True(missed.Length == 0, string.Join('\n', missed));
    }

    [Fact]
    public void What_the_method_demands_is_kept()
    {
        string[] broken =
        [
            .. SmallScopeRun.Demands.Value.Where(one => one.Broken is not null)
                .Select(one => $"{one.Demand.Name}\n{SmallStory.Of(one.Broken!)}"),
        ];
        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }
}
