using Xunit;

namespace NetworkApproach.Tests;

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
        WarmPathQuery query = to with { Count = count, MaxRelays = relays, Order = order, Disjoint = disjoint, Refused = [(to.From[0], new ContactId("nobody"))] };
        WarmPaths answer = network.FindWarmPaths(query);
        Again(answer);
        network.FindWarmPaths(query);

        long before = GC.GetAllocatedBytesForCurrentThread();
        answer = network.FindWarmPaths(query);
        long asked = GC.GetAllocatedBytesForCurrentThread() - before;
        Again(answer);
        long needed = GC.GetAllocatedBytesForCurrentThread() - before - asked;

        Assert.NotEmpty(answer);
        Assert.Equal(needed, asked);
    }

    /// <summary>The same answer made once more.</summary>
    private static WarmPaths Again(WarmPaths answer)
    {
        WarmPath[] paths = new WarmPath[answer.Count];
        for (int place = 0; place < paths.Length; place++)
        {
            WarmPath path = answer[place];
            Contact[] people = new Contact[path.People.Count];
            PathStep[] steps = new PathStep[path.Steps.Count];
            for (int person = 0; person < people.Length; person++)
            {
                people[person] = path.People[person];
            }

            for (int step = 0; step < steps.Length; step++)
            {
                PathStep one = path.Steps[step];
                steps[step] = new PathStep(one.From, one.To, one.Tie, one.Chance, one.IsGranted);
            }

            paths[place] = new WarmPath(people, steps);
        }

        return new WarmPaths(paths, answer.Complete);
    }
}
