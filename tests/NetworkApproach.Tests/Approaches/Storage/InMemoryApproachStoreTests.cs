namespace NetworkApproach.Tests.Approaches;

public sealed class InMemoryApproachStoreTests : ApproachStoreContract
{
    private readonly InMemoryApproachStore store = new();

    protected override IApproachStore Open() => store;
}
