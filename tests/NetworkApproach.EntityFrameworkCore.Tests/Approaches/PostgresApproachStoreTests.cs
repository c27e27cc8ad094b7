using System.Reflection;
using NetworkApproach.Tests.Service;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>The contract again over PostgreSQL: its tests are facts of their own, which could not be skipped where there is no
/// server.</summary>
[Collection(nameof(PostgresServer))]
public class PostgresApproachStoreTests(PostgresServer server)
{
    public static IEnumerable<object[]> Contract =>
        from method in typeof(ApproachStoreContract).GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is not null
        from row in method.GetCustomAttributes<InlineDataAttribute>().SelectMany(rows => rows.GetData(method)).DefaultIfEmpty([])
        select new object[] { method.Name, row };

    [PostgresTheory]
    [MemberData(nameof(Contract))]
    public async Task It_holds_to_the_contract(string test, object[] row)
    {
        using Database database = new PostgresDatabase(server).Upgraded();
        await (Task)typeof(ApproachStoreContract).GetMethod(test)!.Invoke(new Contracted(database), row)!;
    }

    private sealed class Contracted(Database database) : ApproachStoreContract
    {
        protected override IApproachStore Open() => database.Store();
    }
}
