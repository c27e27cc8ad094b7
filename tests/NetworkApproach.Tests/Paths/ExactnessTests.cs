using Xunit;

namespace NetworkApproach.Tests.Paths;

/// <summary>A tenth of what <c>benchmarks/NetworkApproach.WarmPathSpeed exact</c> counts.</summary>
public class ExactnessTests
{
    private const int Networks = 2_000;
    private const int Pairs = 200;

    [Fact]
    public void No_answer_about_random_networks_differs_from_trying_every_way() =>
        Assert.Empty(Enumerable.Range(0, CasesAttribute.Most(Networks)).AsParallel().Select(RandomNetworks.WrongAt).OfType<string>());

    [Fact]
    public void No_answer_on_a_real_network_differs_from_QuikGraphs() =>
        Assert.Empty(RandomPairs.Wrong(ContactNetwork.Of([], FacebookNetwork.Ties()), CasesAttribute.Most(Pairs)));
}
