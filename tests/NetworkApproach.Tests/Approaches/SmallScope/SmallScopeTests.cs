using Xunit.Abstractions;

namespace NetworkApproach.Tests.Approaches;

/// <summary>All that can happen within small scopes.</summary>
public sealed class SmallScopeTests(ITestOutputHelper output)
{
    [Fact]
    public void In_every_small_world_the_four_judges_agree_on_everything()
    {
        foreach (SmallWorld world in SmallWorlds.All)
        {
            foreach (SmallBeginning beginning in world.Beginnings)
            {
                foreach ((int depth, bool changes) in new[]
                    { (int.Parse(Environment.GetEnvironmentVariable("D") ?? "1"), false), (1, true) })
                {
                    SmallSearch search = new(world, beginning, depth, changes);
                    search.Run((_, _) => { });
                    output.WriteLine($"{world.Name} | {beginning.Name} | {depth} {changes} | {search.States}"
                        + $" | {search.Transitions} | {search.Seconds:F1} | {search.Transitions / search.Seconds:F0}");
                }
            }
        }
    }
}
