using Xunit;

namespace NetworkApproach.Tests.Paths;

/// <summary>A query that has room to search in, because others were asked before it, allocates its answer and nothing else.</summary>
public class AllocationTests
{
    private static readonly ContactNetwork Facebook = ContactNetwork.Of([], FacebookNetwork.Ties());
    private static readonly ContactNetwork Company = ContactNetwork.Of(BigCompany.Contacts(), BigCompany.Ties());

    [Theory]
    [InlineData(1, 3, PathOrder.Likeliest, false)]
    [InlineData(5, 3, PathOrder.Likeliest, false)]
    [InlineData(20, 2, PathOrder.LeastMinutes, false)]
    [InlineData(5, 6, PathOrder.FewestRelays, false)]
    [InlineData(1, WarmPathQuery.AnyNumberOfRelays, PathOrder.Likeliest, false)]
    [InlineData(5, WarmPathQuery.AnyNumberOfRelays, PathOrder.Likeliest, false)]
    [InlineData(3, WarmPathQuery.AnyNumberOfRelays, PathOrder.Likeliest, true)]
    [InlineData(3, 3, PathOrder.Likeliest, true)]
    public void A_query_allocates_only_its_answer(int count, int relays, PathOrder order, bool disjoint)
    {
        Only(Facebook, WarmPathQuery.To(Facebook.Contacts[4_000].Id, Facebook.Contacts[7].Id), count, relays, order, disjoint);
        Only(Company, WarmPathQuery.To(BigCompany.Company, BigCompany.Seeker), count, relays, order, disjoint);
    }

    private static void Only(ContactNetwork network, WarmPathQuery to, int count, int relays, PathOrder order, bool disjoint)
    {
        WarmPathQuery query = to with
        {
            Count = count,
            MaxRelays = relays,
            Order = order,
            Disjoint = disjoint,
            Refused = [(to.From[0], new ContactId("nobody"))]
        };
        WarmPaths answer = network.FindWarmPaths(query);

        // The least of several: the first may still make room, and the runtime may be at work of its own.
        long asked = Enumerable.Range(0, 5).Min(_ => Bytes(() => answer = network.FindWarmPaths(query)));
        long needed = Enumerable.Range(0, 5).Min(_ => Bytes(() => SameAnswer.Again(answer)));

        Assert.NotEmpty(answer);
        Assert.Equal(needed, asked);
    }

    private static long Bytes(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
