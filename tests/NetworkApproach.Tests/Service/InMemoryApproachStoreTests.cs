namespace NetworkApproach.Tests.Service;

public sealed class InMemoryApproachStoreTests : ApproachStoreContract
{
    private readonly InMemoryApproachStore store = new();

    protected override IApproachStore Open() => store;
}
