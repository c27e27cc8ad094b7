using NetworkApproach.Tests.Service;

namespace NetworkApproach.EntityFrameworkCore.Tests;

public sealed class SqliteApproachStoreTests : ApproachStoreContract, IDisposable
{
    private readonly Database database = new SqliteDatabase().Upgraded();

    public void Dispose() => database.Dispose();

    protected override IApproachStore Open() => database.Store();
}
